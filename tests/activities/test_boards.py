"""The boards of a scale, of columns, of the opening and of the closing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, save, state
from samut.domain.entries import new_id
from samut.domain.kit.activity import Activity, Field, Question
from samut.errors import SamutError
from samut.widgets.take_home.board import answer_rows


@pytest.fixture
def at(tmp_path):
    """A hall at an activity with some phases opened; all of a test share one store's folder."""
    halls = []

    def at(activity, *phases):
        hall = Hall(tmp_path, activity)
        halls.append(hall)
        for phase in phases:
            hall.lead("phase", phase=phase)
        return hall

    yield at
    for hall in halls:
        hall.store.close()


def body(hall):
    return state(hall.leader, "board")["body"]


def put_level(context, level, text="", question="q3_2"):
    save(context, question, text, item=state(context)["single"][question], fields={"level": level})


def test_each_group_stands_at_its_level_lowest_first(at):
    hall = at("a3", "where")
    high, low = hall.group("high"), hall.group("low")
    put_level(high, 4, "มีคณะทำงานแล้ว")
    put_level(low, 1)
    shown = body(hall)
    assert [(one["group"], one["level"]) for one in shown["marks"]] == [(low.visit.group, 1), (high.visit.group, 4)]
    assert (shown["mean"], shown["marks"][1]["text"]) == (2.5, "มีคณะทำงานแล้ว")


def test_a_scale_nobody_answered_has_no_average(at):
    shown = body(at("a3", "where"))
    assert (shown["kind"], shown["marks"], shown["mean"]) == ("scale", [], None)


def test_what_else_the_phase_asks_is_beside_the_scale(at):
    hall = at("a3", "where")
    save(hall.group("one"), "q3_1", "มีบำนาญทุกคน")
    assert [(one["question"], [card["text"] for card in one["cards"]]) for one in body(hall)["others"]] == [("q3_1", ["มีบำนาญทุกคน"])]


def test_a_hidden_group_is_not_on_the_scale(at):
    hall = at("a3", "where")
    one = hall.group("one")
    put_level(one, 5)
    hall.lead("hide", item=state(one)["single"]["q3_2"], hidden=True)
    assert body(hall)["marks"] == []


@pytest.mark.parametrize("level", [0, 6, "3", 2.5, True, None, [3]])
def test_a_level_that_is_none_is_refused(at, level):
    hall = at("a3", "where")
    with pytest.raises(SamutError):
        put_level(hall.group("one"), level, "เหตุผล")
    assert body(hall)["marks"] == []


def test_the_five_lessons_are_the_first_columns_and_the_rest_are_tabs(at):
    hall = at("a3", "where", "frame")
    save(hall.group("one"), "lesson_stop", "เลิกรอ")
    tabs = [[column["question"] for column in tab["columns"]] for tab in body(hall)["tabs"]]
    assert tabs == [
        ["lesson_keep", "lesson_stop", "lesson_more", "lesson_less", "lesson_rethink"],
        ["b_assets"],
        ["success_people", "success_data", "success_other"],
        ["b_plan", "b_org", "b_vision"],
    ]
    stop = body(hall)["tabs"][0]["columns"][1]
    assert [card["text"] for card in stop["cards"]] == ["เลิกรอ"]


def test_every_column_has_a_head_and_a_tab(at):
    for activity in ("a3", "a7"):
        kit = at(activity).leader.activity
        shown = {phase.id for phase in kit.phases if phase.board == "columns"}
        assert all(one.head and one.wall for one in kit.questions if one.phase in shown)


def test_the_closing_asks_the_five_questions_of_the_plan_on_content_and_method(at):
    activity = at("a7").leader.activity
    asked = {one.id: one.text for step in activity.steps for one in step.questions}
    assert len(asked) == 5
    assert {one.id: one.text for one in activity.questions if one.id.startswith("q7_")} == asked
    assert [[column["question"] for column in tab["columns"]] for tab in body(at("a7", "reflect"))["tabs"]] == [
        ["q7_1", "q7_2", "q7_3"],
        ["q7_4", "q7_5"],
    ]


@pytest.mark.parametrize("activity", ["a1", "a3", "a7"])
def test_the_minutes_of_the_phases_are_those_of_the_activity(at, activity):
    one = at(activity).leader.activity
    assert sum(phase.minutes for phase in one.phases) == one.minutes


def board_days(hall):
    return [(day["label"], [(slot["time"], slot["text"]) for slot in day["slots"]]) for day in body(hall)["days"]]


def test_the_agenda_has_fifteen_slots_in_two_days_and_says_what_is_now(at):
    shown = body(at("a1", "overview"))
    assert [day["label"] for day in shown["days"]] == ["วันที่ 1", "วันที่ 2"]
    assert [len(day["slots"]) for day in shown["days"]] == [8, 7]
    assert [slot["time"] for day in shown["days"] for slot in day["slots"] if slot["now"]] == ["09.00–09.20"]


def test_the_agenda_on_the_board_is_the_workshops_own_as_it_was_moved_and_skipped(at):
    hall = at("a1", "overview")
    hall.lead("slot", slot="d1_3", start="09.30", text="เล่าความหลัง", follow=True)
    hall.lead("slot", slot="d2_1", skipped=True)
    (_, first), (_, second) = board_days(hall)
    assert ("09.30–10.40", "เล่าความหลัง") in first and first[3][0] == "10.40–12.10"
    assert second[0][0] == "09.00–09.10"


def test_where_all_is_in_one_day_the_board_has_one_day(at):
    hall = at("a1", "overview")
    hall.lead("one_day")
    ((label, slots),) = board_days(hall)
    told = [(one["time"], one["text"]) for one in state(hall.leader, "console")["agenda"]["slots"] if not one["skipped"]]
    assert (label, slots) == ("วันที่ 1", told)


def test_the_days_on_the_board_have_their_dates_where_the_first_was_said(at):
    hall = at("a1", "overview")
    hall.lead("about", starts="2026-12-31")
    assert [label for label, _ in board_days(hall)] == ["วันที่ 1 · 31 ธันวาคม 2569", "วันที่ 2 · 1 มกราคม 2570"]
    hall.lead("about", starts="ปลายปี")
    assert [label for label, _ in board_days(hall)] == ["วันที่ 1", "วันที่ 2"]


def test_objectives_and_outcomes_are_read_word_for_word_on_board_and_phones(at):
    hall = at("a1", "overview")
    kit = hall.leader.kit
    expected = [one.text for one in (*kit.objectives, *kit.outcomes, *kit.sheets[0].items)]
    assert len(expected) == 10
    read = body(hall)["read"]
    assert [len(part["items"]) for part in read] == [3, 7]
    assert [item["text"] for part in read for item in part["items"]] == expected


def test_films_say_that_they_need_the_internet_and_movements_need_none(at):
    hall = at("a1", "warmup")
    assert [one["needs_internet"] for one in body(hall)["videos"]] == [True] * 4
    assert state(hall.leader, "console")["led"]["videos"] == body(hall)["videos"]
    for moves in (hall.leader.texts.room("board_warmup")["warmup_moves"],):
        assert len(moves) == 8
        assert all(one["title"] and one["how"] and 4 <= one["count"] <= 12 for one in moves)


def test_what_a_group_takes_home_is_empty_where_nothing_was_said(at):
    hall = at("a7", "home")
    one = hall.group("one")
    nothing = {"goals": [], "plans": [], "commitments": []}
    assert body(hall) == {"kind": "home", "homes": [{"group": one.visit.group, **nothing}]}


def test_a_commitment_says_what_who_and_when_of_its_own_group_only(at):
    hall = at("a7", "next", "home")
    one, two = hall.group("one"), hall.group("two")
    save(one, "commit", "ทำทะเบียน", fields={"who": "ป้าแก้ว", "when": "2027-03"})
    homes = {home["group"]: home["commitments"] for home in body(hall)["homes"]}
    assert homes == {one.visit.group: [{"what": "ทำทะเบียน", "who": "ป้าแก้ว", "when": "2027-03"}], two.visit.group: []}


def test_a_hidden_commitment_is_not_taken_home(at):
    hall = at("a7", "next", "home")
    item = new_id()
    save(hall.group("one"), "commit", "ไม่เอาแล้ว", item=item)
    hall.lead("hide", item=item, hidden=True)
    assert body(hall)["homes"][0]["commitments"] == []


def test_answers_of_other_activities_are_read_without_what_was_hidden_there(at):
    frame = at("a3", "where", "frame")
    one = frame.group("one")
    kept, hidden = new_id(), new_id()
    save(one, "lesson_keep", "ทำต่อ", item=kept)
    save(one, "lesson_keep", "ซ่อน", item=hidden)
    frame.lead("hide", item=hidden, hidden=True)
    closing = at("a7", "summary")
    closing.leader.read()
    assert answer_rows(closing.leader, "a3", "lesson_") == [(one.visit.group, {"what": "ทำต่อ"})]
    assert answer_rows(closing.leader, "a3", "nothing_of_the_kind") == answer_rows(closing.leader, "no_activity", "x") == []


def test_goals_and_plan_rows_are_read_from_their_activities_in_words(at):
    parts = (
        Field(id="what"),
        Field(id="when", kind="month"),
        Field(id="who", kind="choices", points=("ลุงไผ่", "ป้าหวาย", "น้าเกี๋ยง")),
    )
    asked = {
        "a4b": Question("goal", "p"),
        "a6": Question("plan_r1", "p", fields=parts),
    }
    hall = at("a7", "home")
    one, kit = hall.group("one"), hall.leader.kit
    roles = {"a4b": "goals", "a6": "plan"}
    made = {id: Activity(id=id, role=roles[id], notebook="n", questions=(question,)) for id, question in asked.items()}
    hall.leader.kit = replace(kit, activities={**kit.activities, **made})
    plan = {"what": "ประชุมทีม", "when": "2027-04", "who": ["ลุงไผ่", "น้าเกี๋ยง"]}
    for activity, key, value in (
        ("a4b", "goal", {"text": "มีคนสมัครครบทุกบ้าน"}),
        ("a6", "plan_r1", {"text": "", "fields": plan}),
        ("a6", "plan_r1", {"text": "", "fields": {}}),
    ):
        one.write(key, new_id(), value, group=one.visit.group, activity=activity)
    home = body(hall)["homes"][0]
    assert home["goals"] == [{"what": "มีคนสมัครครบทุกบ้าน"}]
    assert home["plans"] == [{"what": "ประชุมทีม", "when": "2027-04", "who": "ลุงไผ่ · น้าเกี๋ยง"}]
    hall.lead("phase", phase="summary")
    counts = body(hall)["counts"]
    assert (counts["goals"], counts["plans"]) == (1, 1)


def test_a_line_that_does_not_say_when_in_words_is_told_with_the_month_it_begins_in(at):
    hall = at("a7", "next")
    one = hall.group("one")
    assert state(one)["home"] == {}, "nothing before its phase"
    hall.lead("phase", phase="home")
    for text, fields in (("ก", {"from": "2027-01", "until": "2027-03"}), ("ข", {"from": "2027-01", "when": "ทุกวันพระ"})):
        one.write("plan_r1", new_id(), {"text": text, "fields": fields}, group=one.visit.group, activity="a6")
    assert [row["when"] for row in state(one)["home"]["plans"]] == ["2027-01", "ทุกวันพระ"]


def test_a_group_takes_home_the_goal_it_revised_and_those_it_did_not(at):
    hall = at("a7", "home")
    one = hall.group("one")
    ids = [new_id() for _ in range(4)]
    for (activity, key), item, text, came in (
        (("a4b", "goal"), ids[0], "เก่า", []),
        (("a4b", "goal"), ids[1], "ไม่ได้ปรับ", []),
        (("a5", "goal_again"), ids[2], "ปรับแล้ว", [ids[0]]),
        (("a6", "plan_goal"), ids[3], "ในแผน", [ids[2]]),
    ):
        one.write(key, item, {"text": text, "from": came}, group=one.visit.group, activity=activity)
    assert body(hall)["homes"][0]["goals"] == [{"what": "ในแผน"}, {"what": "ไม่ได้ปรับ"}]
    two = hall.group("two")
    assert state(one)["home"] == {"goals": [{"what": "ในแผน"}, {"what": "ไม่ได้ปรับ"}], "plans": [], "commitments": []}
    assert state(two)["home"] == {"goals": [], "plans": [], "commitments": []}
    hall.lead("phase", phase="summary")
    assert body(hall)["counts"]["goals"] == 2
    hide = Hall(hall.settings.data, "a6")
    hide.lead("hide", item=ids[3], hidden=True)
    hide.store.close()
    hall.leader.read()
    hall.lead("phase", phase="home")
    assert body(hall)["homes"][0]["goals"] == [{"what": "ปรับแล้ว"}, {"what": "ไม่ได้ปรับ"}]


def test_the_two_days_in_numbers(at):
    opening, frame = at("a1", "checkin"), at("a3", "where")
    one, two = opening.group("one"), opening.group("two")
    put_level(one, 5, question="ready")
    put_level(two, 2, question="ready")
    put_level(frame.sit(one.visit), 4)
    closing = at("a7", "next", "summary")
    save(closing.sit(two.visit), "commit", "ทำทะเบียน")
    shown = body(closing)
    assert shown["counts"] == {"groups": 2, "members": 2, "goals": 0, "plans": 0, "commitments": 1}
    assert {one["activity"]: one["n"] for one in shown["answers"] if one["n"]} == {"a1": 2, "a3": 1, "a7": 1}
    means = {(one["activity"], one["question"]): (one["mean"], one["n"]) for one in shown["means"]}
    assert means[("a1", "ready")] == (3.5, 2)
    assert means[("a3", "q3_2")] == (4.0, 1)


def test_the_numbers_of_an_empty_workshop_are_noughts(at):
    shown = body(at("a7", "summary"))
    assert set(shown["counts"].values()) == {0}
    assert all(one["mean"] is None and one["n"] == 0 for one in shown["means"])
