"""What pages are told is what is declared: no key more or less, of the types said, in each phase of each view."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import get_args

import pytest

from hall import Hall, do, save, state
from samut.app import Activity, context_for
from samut.demo import WORKSHOP
from samut.domain.entries import new_id
from samut.domain.workshop import Visit, visit
from samut.kit_files import load_kit
from samut.pages import typescript, views
from samut.pages.commands import carry_out
from samut.pages.page_config import page_config
from samut.pages.state import BoardBody, BoardPanel, BoardState, ConsoleConfig, ConsoleState, PageConfig, PhoneState
from samut.protocol.typescript import declarations, fields
from samut.session.projection import WorkshopProjection
from samut.settings import share
from samut.storage import roster
from samut.storage.backup_warning import Disk, Watch
from samut.storage.store import Store
from typed import misfits

TOLD = {"form": (PhoneState, PageConfig), "board": (BoardState, PageConfig), "console": (ConsoleState, ConsoleConfig)}
HELD = [one.id for one in load_kit(share() / "data" / "kit").activities.values() if one.notebook]


def as_sent(told):
    return json.loads(json.dumps(told))


def wrong(context, view):
    """What this page would be told that is not declared, or is declared and not told."""
    context.read()
    of_state, of_config = TOLD[view]
    found = misfits(of_state, as_sent(views.state(context, view)), f"{view}.state")
    return found + misfits(of_config, as_sent(page_config(context, view)), f"{view}.config")


def kinds(union):
    return {get_args(fields(one)["kind"][0])[0] for one in get_args(union)}


@pytest.fixture(scope="module")
def played(demonstration, tmp_path_factory):
    """Contexts of the demonstration's people, by activity and view, on a copy of it that may be led on."""
    folder = tmp_path_factory.mktemp("led") / "demo"
    shutil.copytree(demonstration.data, folder)
    settings = replace(demonstration, data=folder)
    store = Store(settings.url)
    projection = WorkshopProjection(store, WORKSHOP)
    projection.read()
    visits = [visit(projection.workshop_items, item.id) for item in projection.workshop_items.with_key("visit")]
    leader = next(one for one in visits if one.role == "facilitator")
    people = [one for one in visits if one.role == "participant"]
    screen = roster.join(store, WORKSHOP, Visit(new_id(), "board"))
    seats = [
        ("console", leader),
        ("board", screen),
        ("board", leader),
        *(("form", one) for one in (people[0], people[1], people[-1])),
    ]
    yield lambda activity: [(view, context_for(settings, projection, one, activity)) for view, one in seats]
    store.close()


@pytest.mark.parametrize("activity", HELD)
def test_each_page_of_the_demonstration_is_told_what_is_declared(played, activity):
    seats = played(activity)
    leader = seats[0][1]
    for phase in leader.activity.phases:
        leader.read()
        carry_out(leader, "console", "phase", {"phase": phase.id})
        assert [one for view, context in seats for one in wrong(context, view)] == [], phase.id


def test_the_demonstration_shows_each_board_that_is_declared(played):
    bodies, panels = set(), set()
    for activity in HELD:
        (_, leader), (_, board), *_ = played(activity)
        for phase in leader.activity.phases:
            leader.read()
            carry_out(leader, "console", "phase", {"phase": phase.id})
            bodies.add(state(board, "board")["body"]["kind"])
            led = state(leader, "console")["led"]
            panels |= {led["kind"]} if led else set()
    assert (bodies, panels) == (kinds(BoardBody), kinds(BoardPanel))


@pytest.mark.parametrize("activity", HELD)
def test_each_page_of_an_empty_workshop_is_told_what_is_declared(tmp_path, activity):
    hall = Hall(tmp_path, activity)
    board = hall.sit(Visit(new_id(), "board"))
    try:
        for phase in ("", *(one.id for one in hall.leader.activity.phases)):
            if phase:
                hall.lead("phase", phase=phase)
            assert wrong(hall.leader, "console") + wrong(board, "board") == [], phase
        one = hall.group("one")
        assert wrong(hall.leader, "console") + wrong(board, "board") + wrong(one, "form") == []
    finally:
        hall.store.close()


@pytest.fixture
def busy(tmp_path):
    """A hall with what is seldom there: a line to all, a call, a pause, two versions, what was deleted, a spotlight."""
    hall = Hall(tmp_path, "a2")
    hall.lead("phase", phase="recall")
    one, two = hall.group("one"), hall.group("two")
    item, lost = new_id(), new_id()
    save(one, "w1_1", "ก", year="2537", item=item)
    for words in ("ข", "ค"):
        save(hall.mate(one), "w1_1", words, item=item, year="ประมาณ 2540")
    save(one, "w1_3", "หาย", item=lost)
    do(hall.mate(one), "delete", id=new_id(), item=lost, base=state(one)["answers"][-1]["base"])
    save(two, "w1_4", "เด่น")
    hall.lead("spotlight", item=state(two)["answers"][0]["item"])
    hall.lead("announce", text="พักเที่ยง")
    hall.lead("call", group=one.visit.group, called=True)
    hall.lead("round")
    save(two, "w3_2", "อสม.", about=one.visit.group)
    do(one, "done", id=new_id(), phase="recall", done=True)
    do(one, "agree", contact=True)
    do(one, "reach", words="บ้านเหนือ")
    do(one, "ask_to_erase", asked=True)
    yield hall, one
    hall.store.close()


def test_what_is_seldom_there_is_told_as_it_is_declared(busy):
    hall, one = busy
    board = hall.sit(Visit(new_id(), "board"))
    assert wrong(one, "form") + wrong(hall.leader, "console") + wrong(board, "board") == []
    told = state(one)
    assert told["announced"] and told["called"] and told["deleted_mine"] and told["own"]["contact"]
    assert any(len(answer["versions"]) > 1 for answer in told["answers"])
    shown = state(hall.leader, "console")
    assert shown["deleted"] and shown["spotlight"] and shown["asking"] == 1 and shown["round"]["number"] == 1
    assert state(board, "board")["spotlight"]
    pause = next(slot["id"] for slot in shown["agenda"]["slots"] if not slot["plan"] and slot["start"] > 600)
    hall.lead("lead", slot=pause)
    assert state(one)["pause"] and wrong(one, "form") + wrong(hall.leader, "console") + wrong(board, "board") == []


def test_what_is_known_of_the_server_is_told_as_it_is_declared(tmp_path):
    hall = Hall(tmp_path, "a2")
    watch = Watch(tmp_path, look=lambda folder: Disk(free=1))
    door = json.dumps({"code": "1234", "port": 8866, "local": True})
    activity = Activity(hall.leader, "console", served=True, invited=door, watch=watch)
    activity.news()
    told = as_sent(activity.state())
    hall.store.close()
    assert misfits(ConsoleState, told) == []
    assert told["warning"]["level"] == "urgent" and told["joining"]["qr"] and "overdue" in told["backup"]


@pytest.mark.parametrize(
    "told",
    [{"text": 1}, {"of": "x"}, {"year": "2537"}, {"fields": []}, {"item": None}],
    ids=lambda told: next(iter(told)),
)
def test_what_is_not_declared_is_noticed(busy, told):
    _, one = busy
    state_told = as_sent(views.state(one, "form"))
    state_told["walk"] = [{"group": "g", "name": "n", "answers": [{**card(one), **told}]}]
    assert len(misfits(PhoneState, state_told)) == 1
    del state_told["walk"][0]["answers"][0]["question"]
    assert len(misfits(PhoneState, state_told)) == 2


def card(one):
    answer = as_sent(views.state(one, "form"))["answers"][0]
    return {
        name: answer[name] for name in ("text", "year", "year_text", "about", "fields", "item", "question", "group")
    }


def test_the_pages_types_are_written_from_these():
    assert typescript.FILE.read_text("utf-8") == typescript.text(), "python -m samut.pages.typescript"


def test_two_types_of_one_name_are_an_error():
    from typing import TypedDict

    with pytest.raises(TypeError, match="Thing"):
        declarations(
            {
                "Thing": TypedDict("Thing", {"a": int}),
                "Other": TypedDict("Other", {"thing": TypedDict("Thing", {"b": str})}),
            }
        )
