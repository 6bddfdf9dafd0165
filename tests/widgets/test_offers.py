"""What is carried over into a plan's line: the very file that is bundled into the pages, in a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

JS = Path(__file__).resolve().parents[2] / "lib" / "samut" / "widgets" / "group_answers" / "offers.js"
LINE = {"fields": [{"id": "how", "kind": "text"}, {"id": "from", "kind": "month"}, {"id": "why", "kind": "text"}, {"id": "who", "kind": "text"}]}
ROW = {"item": "r", "fields": {"situation": "มี 4 คน", "next": "หาคนเพิ่ม"}}
NEXT, SITUATION = "r:next", "r:situation"


@pytest.fixture(scope="module")
def page(chromium):
    page = chromium.new_page()
    yield page
    page.close()


@pytest.fixture
def play(page):
    """Plays steps on a draft: a key is pressed, with the box typed in last; a dict is typed. Returns the draft."""

    def play(*steps, draft=None, offers=(ROW,), question=LINE):
        given = {"text": "", "fields": {}, "from": [], **(draft or {})}
        return page.evaluate(
            """async ([source, told]) => {
              const { piecesOf, placed, taken, untaken, kept } = await import("data:text/javascript," + encodeURIComponent(source));
              const { draft, offers, question, steps } = JSON.parse(told);
              const pieces = offers.flatMap((one) => piecesOf(one, question));
              let now = draft;
              const change = (part) => { const next = { ...now, ...part }; now = { ...next, ...kept(next, pieces, placed(next, pieces)) }; };
              for (const step of steps) {
                if (!Array.isArray(step)) { change(step); continue; }
                const piece = pieces.find((one) => one.key === step[0]);
                const put = placed(now, pieces);
                change(piece.key in put ? untaken(now, piece, put) : taken(now, piece, step[1] || piece.box, put));
              }
              return { ...now, pieces: pieces.map(({ key, box }) => [key, box]), put: placed(now, pieces) };
            }""",
            [JS.read_text("utf-8"), json.dumps({"draft": given, "offers": offers, "question": question, "steps": steps})],
        )

    return play


def told(draft):
    return draft["text"], {id: words for id, words in draft["fields"].items() if words}, draft["from"]


def test_what_is_done_next_fits_the_main_box_and_the_situation_why(play):
    assert play()["pieces"] == [[NEXT, ""], [SITUATION, "why"]]
    assert told(play([NEXT], [SITUATION])) == ("หาคนเพิ่ม", {"why": "มี 4 คน"}, ["r"])


def test_a_part_goes_into_the_box_of_its_name_and_what_fits_nowhere_is_not_offered_beside_what_does(play):
    goal = {"item": "g", "text": "ครบ 40 คน", "fields": {"how": "เดินถาม", "upstream": "จดชื่อ", "form": ["x"], "from": "2027-01"}}
    assert play(offers=[goal])["pieces"] == [["g:", ""], ["g:how", "how"]]


def test_where_nothing_fits_all_of_it_is_offered_for_the_main_box(play):
    shut = {"fields": [{"id": "how", "kind": "text"}]}
    assert play(offers=[{"item": "r", "fields": {"situation": "มี 4 คน"}}], question=shut)["pieces"] == [[SITUATION, ""]]


def test_the_box_that_was_typed_in_gets_it(play):
    assert told(play({"fields": {"who": "ป้าแก้ว"}}, [NEXT, "who"])) == ("", {"who": "ป้าแก้ว\nหาคนเพิ่ม"}, ["r"])


def test_pressed_again_the_words_go_and_the_link_with_the_last_of_them(play):
    typed = {"text": "ก่อน"}
    assert told(play(typed, [NEXT], [SITUATION], [NEXT])) == ("ก่อน", {"why": "มี 4 คน"}, ["r"])
    assert told(play(typed, [NEXT], [SITUATION], [NEXT], [SITUATION])) == ("ก่อน", {}, [])
    assert told(play(typed, [NEXT], {"text": "ก่อน\nหาคนเพิ่ม\nหลัง"}, [NEXT])) == ("ก่อน\nหลัง", {}, [])


def test_words_that_were_changed_stay_when_the_link_is_taken_back(play):
    assert told(play([NEXT], {"text": "หาคนเพิ่มสองคน"})) == ("หาคนเพิ่มสองคน", {}, ["r"])
    assert told(play([NEXT], {"text": "หาเพื่อน"})) == ("หาเพื่อน", {}, ["r"])
    assert told(play([NEXT], {"text": "หาเพื่อน"}, [NEXT])) == ("หาเพื่อน", {}, [])


def test_an_emptied_box_loses_the_link_unless_the_words_are_in_another(play):
    assert told(play([NEXT], {"text": " "}))[2] == []
    assert told(play([NEXT], {"text": "", "fields": {"how": "หาคนเพิ่ม"}}))[2] == ["r"]
    assert told(play([NEXT], [SITUATION], {"text": ""}))[2] == ["r"]


def test_goals_linked_without_words_are_left_alone(play):
    assert told(play([NEXT], {"text": ""}, draft={"from": ["goal"]}))[2] == ["goal"]
    assert told(play([NEXT], [NEXT], draft={"from": ["goal"]}))[2] == ["goal"]


def test_of_a_saved_line_the_words_are_found_where_they_are(play):
    saved = {"text": "ทำเอง", "fields": {"how": "หาคนเพิ่ม ทีละคน"}, "from": ["r"]}
    assert play(draft=saved)["put"] == {NEXT: "how"}
    assert told(play([NEXT], draft=saved)) == ("ทำเอง", {"how": "ทีละคน"}, [])
    reworded = {"text": "คำใหม่", "from": ["r"]}
    assert play(draft=reworded)["put"] == {NEXT: ""}
    assert told(play({"text": ""}, draft=reworded))[2] == []


def test_an_offer_that_is_there_no_more_keeps_its_link(play):
    assert told(play({"text": ""}, draft={"text": "คำ", "from": ["gone"]}))[2] == ["gone"]
