"""Activity 4a: the case told piece by piece, and needs by pillars, policies and actors."""

from __future__ import annotations

import pytest

from hall import Hall, save, state
from samut.errors import SamutError
from samut.widgets.policy_matrix.board import MOST, flow


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path, "a4a")
    yield hall
    hall.store.close()


@pytest.fixture
def link(hall):
    hall.lead("phase", phase="link")
    return hall


def need(context, text, pillars=("health",), **fields):
    return save(context, "need", text, fields={"pillars": list(pillars), **fields})


def body(hall):
    return state(hall.leader, "board")["body"]


def cell(hall, row, column=""):
    found = [one for one in body(hall)["cells"] if (one["row"], one["column"]) == (row, column)]
    return found[0] if found else None


def test_the_pieces_of_the_case_joined_are_the_kits_text_word_for_word(hall):
    hall.lead("phase", phase="case")
    text = hall.leader.kit.things["case_covid_m40"].text
    pieces = body(hall)["pieces"]
    assert len(pieces) >= 5 and max(map(len, pieces)) < 90
    assert " ".join(pieces) == text


def test_the_case_is_read_on_phones_in_the_same_pieces(hall):
    from samut.pages.page_config import page_config

    phases = {one["id"]: one for one in page_config(hall.group("one"), "form")["phases"]}
    told = phases["case"]["shows"][0]
    assert " ".join(told["slices"]) == told["text"]
    assert [one["id"] for one in phases["link"]["shows"]] == ["pol1", "pol2", "pol3"]


def test_conditions_of_all_groups_are_on_the_board_after_the_case(hall):
    hall.lead("phase", phase="case")
    save(hall.group("one"), "condition", "ออมด้วยกัน", fields={"links": ["org"]})
    told = body(hall)
    assert [card["text"] for card in told["columns"][0]["cards"]] == ["ออมด้วยกัน"]
    assert [one["num"] for one in told["heads"] if one["id"] == "org"] == ["3"]


def test_a_need_without_a_pillar_is_refused(link):
    one = link.group("one")
    for fields in ({}, {"pillars": []}, {"policies": ["pol1"]}):
        with pytest.raises(SamutError, match="missing"):
            save(one, "need", "ปวดหลัง", fields=fields)
    assert state(one)["answers"] == []


@pytest.mark.parametrize(
    "fields",
    [
        {"pillars": ["nowhere"]},
        {"pillars": ["pol1"]},
        {"pillars": "health"},
        {"pillars": [["health"]]},
        {"pillars": ["health"], "policies": ["health"]},
        {"pillars": ["health"], "actors": {"act_state": True}},
    ],
)
def test_what_the_kit_does_not_list_is_refused(link, fields):
    one = link.group("one")
    with pytest.raises(SamutError, match=r"no_choice|bad_request"):
        save(one, "need", "ปวดหลัง", fields=fields)
    assert body(link)["needs"] == []


def test_needs_are_counted_by_pillar_policy_and_actor_with_their_groups(link):
    one, two = link.group("one"), link.group("two")
    need(one, "ปวดหลัง", policies=["pol3"], actors=["act_state"])
    need(one, "ตกบันได", ["health", "social_sec"], policies=["pol3"])
    need(two, "ไม่มีเงินส่ง", ["social_sec"])
    assert cell(link, "health")["n"] == 2
    assert cell(link, "health", "pol3") == {"row": "health", "column": "pol3", "n": 2, "groups": [one.visit.group]}
    assert cell(link, "social_sec")["groups"] == [one.visit.group, two.visit.group]
    assert cell(link, "social_sec", "act_state") is None


def test_a_pillar_nobody_touched_has_no_cell_and_is_still_a_row(link):
    need(link.group("one"), "ปวดหลัง")
    assert [one["id"] for one in body(link)["rows"]] == ["health", "money_work", "org", "social_sec"]
    assert cell(link, "org") is None and cell(link, "health")


def test_a_hidden_need_is_in_no_cell_and_in_no_flow(link):
    one = link.group("one")
    need(one, "ขอไม่แสดง")
    link.lead("hide", item=state(one)["answers"][0]["item"], hidden=True)
    told = body(link)
    assert told["needs"] == [] and told["cells"] == [] and told["flow"] == {"nodes": [], "links": []}


def test_equal_needs_are_one_in_the_flow(link):
    for name in ("one", "two"):
        need(link.group(name), "รายได้ไม่แน่นอน", ["money_work"], policies=["pol1"])
    told = body(link)["flow"]
    assert [(one["kind"], one.get("n")) for one in told["nodes"]] == [("need", 2), ("row", None), ("column", None)]
    assert [one["n"] for one in told["links"]] == [2, 2]


def needs(count, groups):
    return [{"text": f"เรื่อง {n}", "group": f"g{n % groups}", "rows": ["org"], "columns": ["pol1"]} for n in range(count)]


HEADS = [{"id": "org", "kit_list": "pillars", "num": "3", "text": "กลุ่ม"}], [{"id": "pol1", "kit_list": "policies", "num": "1)", "text": "แผน"}]


def test_too_many_needs_are_joined_by_group_and_none_is_lost():
    told = flow(needs(30, 5), *HEADS)
    left = [one for one in told["nodes"] if one["kind"] == "need"]
    assert [one["n"] for one in left] == [6] * 5 and {one["by"] for one in left} == {"group"}
    assert sum(one["n"] for one in told["links"] if one["target"] == "org") == 30


def test_more_groups_than_are_legible_end_in_one_rest():
    told = flow(needs(40, 20), *HEADS)
    left = [one for one in told["nodes"] if one["kind"] == "need"]
    assert len(left) == MOST + 1
    assert left[-1]["by"] == "rest" and left[-1]["n"] == 40 - 2 * MOST
    assert sum(one["n"] for one in left) == 40
