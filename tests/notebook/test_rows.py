"""The public widgets on rows of one's own: what they draw, what comes back, and what is said of a row that can't be."""

from __future__ import annotations

import pandas as pd
import pytest

import samut.widgets
from samut.app import open_activity
from samut.widgets import (
    Agenda,
    GalleryWalk,
    GroupAnswers,
    LessonsWall,
    PolicyMatrix,
    Questionnaire,
    Scale,
    TakeHome,
    Themes,
    ThinkPairShare,
    Timeline,
)

ROWS = [
    {"year": 2554, "text": "กองทุนเริ่มขึ้น", "group": "บ้านเหนือ"},
    {"year": 1990, "text": "มีพระราชบัญญัติ", "group": "บ้านใต้"},
    {"year": "ราวปี 2540", "text": "ตกงานกันมาก", "group": "บ้านใต้"},
]


def body(widget):
    return widget.state["body"]


def stories(timeline):
    return {row["text"]: row["year"] for period in body(timeline)["periods"] for row in period["rows"]}


def test_rows_are_drawn_on_a_line_of_years_of_either_era():
    timeline = Timeline(ROWS)
    assert stories(timeline) == {"กองทุนเริ่มขึ้น": 2011, "มีพระราชบัญญัติ": 1990, "ตกงานกันมาก": 1997}
    assert [group["name"] for group in timeline.state["groups"]] == ["บ้านเหนือ", "บ้านใต้"]
    assert timeline.value == ROWS


def test_a_table_of_pandas_is_taken_as_it_is():
    table = pd.DataFrame([*ROWS, {"year": None, "text": "จำปีไม่ได้", "group": "บ้านใต้"}])
    assert stories(Timeline(table))["จำปีไม่ได้"] is None


def test_what_is_edited_in_the_page_comes_back_in_python_and_is_heard():
    timeline, heard = Timeline(ROWS), []
    timeline.observe(lambda change: heard.append(change["new"]), "value")
    edited = [*ROWS[1:], {"year": "2560", "text": "เพิ่มที่หน้า", "group": "บ้านกลาง"}]
    timeline._answer(timeline, {"id": "1", "do": "rows", "args": {"rows": edited}}, [])
    assert timeline.value == edited and heard == [edited]
    assert stories(timeline) == {"มีพระราชบัญญัติ": 1990, "ตกงานกันมาก": 1997, "เพิ่มที่หน้า": 2017}


def test_an_edit_that_can_not_be_is_answered_and_what_stood_stays():
    timeline, said = Timeline(ROWS), []
    timeline.send = said.append
    timeline._answer(timeline, {"id": "1", "do": "rows", "args": {"rows": [{"year": "abc", "text": "x"}]}}, [])
    assert said[0]["ok"] is False and said[0]["error"]["where"] == "แถวที่ 1" and "abc" in said[0]["error"]["what"]
    assert timeline.value == ROWS and len(stories(timeline)) == 3


def test_other_rows_are_shown_once_they_are_set():
    timeline = Timeline()
    assert body(timeline)["periods"] == []
    timeline.value = ROWS
    assert len(stories(timeline)) == 3


@pytest.mark.parametrize(
    ("widget", "row", "words"),
    [
        (Timeline, {"year": 2554, "text": "x", "txt": "y"}, ("แถวที่ 1", "txt", "question")),
        (Timeline, {"year": "abc", "text": "x"}, ("แถวที่ 1", "abc", "2540")),
        (Timeline, {"group": "บ้านเหนือ"}, ("แถวที่ 1",)),
        (Scale, {"level": 9, "text": "x"}, ("แถวที่ 1", "5")),
        (PolicyMatrix, {"text": "x", "pillars": ["pilar"]}, ("แถวที่ 1", "pilar", "health")),
        (Agenda, {"time": "noon", "text": "x"}, ("แถวที่ 1", "noon", "08.30")),
        (Agenda, {"day": "first", "time": "08.30", "text": "x"}, ("แถวที่ 1", "first", "day")),
        (GalleryWalk, {"viewer": "ก"}, ("แถวที่ 1", "shown")),
        (GalleryWalk, {"viewer": "ก", "shown": "ข", "round": "x"}, ("แถวที่ 1", "round")),
        (TakeHome, {"kind": "gaol", "text": "x"}, ("แถวที่ 1", "gaol", "commitment")),
        (Questionnaire, {"instrument": "thi16"}, ("แถวที่ 1",)),
    ],
)
def test_a_row_that_can_not_be_is_told_with_its_number_and_a_remedy(widget, row, words):
    with pytest.raises(ValueError) as error:
        widget([row])
    assert [word for word in words if word not in str(error.value)] == []


def test_questions_of_ones_own_are_the_columns():
    answers = GroupAnswers([{"group": "ก", "question": "เราเรียนรู้อะไร", "text": "เริ่มจากเล็ก"}])
    assert [(column["question"], len(column["cards"])) for column in body(answers)["columns"]] == [("เราเรียนรู้อะไร", 1)]
    assert "เราเรียนรู้อะไร" in {question["text"] for question in answers.frame["questions"]}


def test_the_kits_own_boxes_stand_also_where_nobody_wrote():
    (lessons, *_others) = body(LessonsWall([{"group": "ก", "question": "lesson_keep", "text": "พบกันทุกเดือน"}]))["tabs"]
    assert [len(column["cards"]) for column in lessons["columns"]] == [1, 0, 0, 0, 0]


def test_a_level_and_a_choice_are_taken_by_number_and_by_words():
    assert [mark["level"] for mark in body(Scale([{"group": "ก", "level": 4.0, "text": "พร้อม"}]))["marks"]] == [4]
    rows = [{"group": "ก", "text": "หมออยู่ไกล", "pillars": ["health"]}]
    words = body(PolicyMatrix(rows))["rows"][0]["text"]
    assert body(PolicyMatrix([{**rows[0], "pillars": words}]))["needs"][0]["rows"] == ["health"]


def test_what_one_wrote_alone_is_counted_and_not_shown():
    rows = [{"group": "ก", "question": "q5_1", "text": "ลับ", "shared": True}, {"group": "ก", "question": "q5_1", "text": "ลับ"}]
    alone = ThinkPairShare(rows)
    assert body(alone)["rows"][0] == {"question": "q5_1", "people": 2, "shared": 1}
    assert "ลับ" not in str(body(alone))


def test_themes_of_several_groups_are_common():
    rows = [{"theme": theme, "text": text, "group": group} for theme, text, group in [("ราย", "ก", "1"), ("ราย", "ข", "2"), ("", "ค", "1")]]
    themes = body(Themes(rows))
    assert [(theme["name"], len(theme["groups"])) for theme in themes["common"]] == [("ราย", 2)] and themes["left"] == 1


def test_a_walk_tells_who_looked_at_whose_work():
    walk = GalleryWalk([{"round": number, "viewer": "ก", "shown": shown} for number, shown in ((1, "ข"), (2, "ค"))])
    names = {group["id"]: group["name"] for group in walk.state["groups"]}
    assert {names[viewer]: names[shown] for viewer, shown in walk.state["pairs"].items()} == {"ก": "ค"}
    assert walk.state["round"]["number"] == 2


def test_an_agenda_is_in_the_order_of_its_times():
    (day,) = body(Agenda([{"time": "10.00", "text": "พัก"}, {"time": "08.30-09.00", "text": "ลงทะเบียน"}]))["days"]
    assert [slot["text"] for slot in day["slots"]] == ["ลงทะเบียน", "พัก"]


def test_fewer_than_five_responses_give_no_mean():
    instrument = Questionnaire([]).player.context.instruments["thi15"]
    response = {"instrument": "thi15", "group": "ก", **{item.id: instrument.values[1] for item in instrument.items}}
    assert body(Questionnaire([response] * 4))["rows"][0]["before"]["mean"] is None
    assert body(Questionnaire([response] * 5))["rows"][0]["before"]["mean"] is not None


def test_with_a_workshop_behind_it_a_widget_is_live():
    activity = open_activity("a2", view="board")
    timeline = Timeline(activity)
    assert timeline.frame["columns"] == [] and body(timeline)["periods"] == []
    timeline.leave()


def test_what_a_table_lacks_is_nothing_in_every_widget():
    lacking = float("nan")
    assert [group["name"] for group in Timeline([{"year": lacking, "text": "x", "group": lacking}]).state["groups"]] == ["–"]
    (day,) = body(Agenda([{"day": lacking, "time": "08.30", "text": "x"}]))["days"]
    assert day["slots"][0]["text"] == "x"
    assert body(Themes([{"theme": lacking, "text": "x", "group": "ก"}]))["left"] == 1


@pytest.mark.parametrize("name", samut.widgets.__all__)
def test_each_public_widget_draws_nothing_of_nothing_and_says_what_its_rows_are(name):
    widget = getattr(samut.widgets, name)
    assert body(widget([]))["kind"] and "Rows:" in widget.__doc__
    assert set(widget.columns) <= set(widget.__doc__.split("Examples")[0].replace("`", " ").split())
