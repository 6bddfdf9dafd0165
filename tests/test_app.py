from __future__ import annotations

import errno

import pytest

from samut.app import context_for, open_activity, rehearsal, served
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage import roster
from samut.storage.backup_warning import Disk
from samut.storage.store import Store


@pytest.fixture
def hall(tmp_path):
    """A store with one group, and how to open activity 2 in it as the server has a kernel do."""
    settings = Settings(data=tmp_path)
    store = Store(settings.url)
    group = roster.new_group(store, "w", "one")

    def seat(role, view, **told):
        visit = roster.join(store, "w", Visit(new_id(), role, group if role == "participant" else ""))
        told = {"SAMUT_WORKSHOP": "w", "SAMUT_VISIT": visit.id, "SAMUT_VIEW": view, **told}
        activity = served(settings, "a2", told)
        opened.append(activity)
        return activity

    opened = []
    yield seat
    for activity in opened:
        activity.context.store.close()
    store.close()


def test_a_kernel_opens_the_activity_for_the_visit_it_was_made_for(hall):
    phone = hall("participant", "form")
    assert phone.state()["group"] == "one"
    assert phone.context.visit.role == "participant"


def test_what_one_does_is_news_to_the_other(hall):
    console, phone = hall("facilitator", "console"), hall("participant", "form")
    assert phone.news() is False
    console.do("phase", {"phase": "recall"})
    assert phone.news() is True
    assert phone.state()["phase"] == "recall"


def test_every_reply_says_what_the_servers_clock_shows(hall):
    phone = hall("participant", "form")
    assert phone.do("clock", {})["now"] == pytest.approx(phone.context.clock().timestamp(), abs=5)


def test_what_was_pressed_on_another_activitys_page_is_done_there_and_once(hall, tmp_path):
    hall("facilitator", "console").do("phase", {"phase": "recall"})
    phone = hall("participant", "form")
    told = {"SAMUT_WORKSHOP": "w", "SAMUT_VISIT": phone.context.visit.id, "SAMUT_VIEW": "form"}
    later = served(Settings(data=tmp_path), "a3", told)
    for command, args in (("done", {"phase": "recall", "done": True}), ("agree", {"research": True})):
        args = {**args, "id": new_id()}
        later.do(command, {**args, "pressed_at": "a2"})
        phone.do(command, args)
    phone.do("done", {"phase": "recall", "done": False, "id": new_id()})
    assert [entry.key for entry in phone.context.log].count("done") == 2
    assert len(phone.context.workshop_items.get(f"consent.{phone.context.visit.id}").ids) == 1
    for page in ("a99", ["a2"], None):
        with pytest.raises(SamutError, match="bad_request"):
            later.do("done", {"phase": "recall", "done": True, "pressed_at": page})


@pytest.mark.parametrize(("role", "view", "command"), [("participant", "form", "phase"), ("board", "board", "save")])
def test_a_view_has_no_other_views_commands(hall, role, view, command):
    with pytest.raises(SamutError, match="not_allowed"):
        hall(role, view).do(command, {"phase": "recall"})


@pytest.mark.parametrize(("role", "view"), [("participant", "console"), ("participant", "board"), ("board", "console")])
def test_a_kernel_shows_no_view_that_its_visits_role_may_not_see(hall, role, view):
    with pytest.raises(SamutError, match="not_allowed"):
        hall(role, view)


def test_only_console_and_board_are_told_how_to_join(hall):
    told = {"SAMUT_JOIN": '{"code": "123456", "port": 8866, "local": true}'}
    assert hall("board", "board", **told).state()["joining"]["code"] == "123456"
    assert "123456" not in str(hall("participant", "form", **told).state())


def test_a_visit_that_has_ended_opens_nothing(tmp_path):
    with pytest.raises(SamutError, match="not_allowed"):
        served(Settings(data=tmp_path), "a2", {"SAMUT_WORKSHOP": "w", "SAMUT_VISIT": "0" * 32, "SAMUT_VIEW": "form"})


def test_an_activity_that_is_not_in_the_kit_is_answered_with_those_that_are(tmp_path):
    settings = Settings(data=tmp_path)
    store = Store(settings.url)
    with pytest.raises(SamutError, match="a2") as told:
        context_for(settings, WorkshopProjection(store, "w"), Visit("", "board"), "a9")
    assert told.value.code == "desk.no_activity"
    store.close()


@pytest.mark.parametrize("view", ["form", "board", "console"])
def test_a_rehearsal_shows_each_view_and_leaves_the_workshops_alone(tmp_path, view):
    settings = Settings(data=tmp_path / "never made")
    activity = rehearsal(settings, "a2", view)
    assert activity.state()["phase"] == "recall"
    assert not settings.data.exists()


def test_a_notebook_opened_outside_the_server_is_a_rehearsal(monkeypatch):
    monkeypatch.delenv("SAMUT_VISIT", raising=False)
    assert open_activity("a2").served is False


def test_the_console_is_warned_of_the_disk_in_words_and_nobody_else(hall):
    console, phone, board = hall("facilitator", "console"), hall("participant", "form"), hall("board", "board")
    assert console.state()["warning"] == {}
    console.watch.look = lambda folder: Disk(error=OSError(errno.ENOSPC, "full"))
    console.watch.clock = lambda: float("inf")
    assert console.news() is True
    warning = console.state()["warning"]
    assert warning["level"] == "urgent" and warning["where"] == str(console.watch.data)
    assert "ดิสก์เครื่องนี้เต็ม" in warning["what"]
    assert "ดิสก์เครื่องนี้เต็ม" not in f"{phone.state()} {board.state()}"


def test_nothing_is_said_of_a_file_where_the_store_is_a_postgresql(postgres_url, tmp_path):
    settings = Settings(data=tmp_path, database=postgres_url)
    store = Store(settings.url)
    visit = roster.join(store, "w", Visit(new_id(), "facilitator"))
    console = served(settings, "a2", {"SAMUT_WORKSHOP": "w", "SAMUT_VISIT": visit.id, "SAMUT_VIEW": "console"})
    assert console.state()["warning"] == {} and console.state()["backup"] == {}
    console.context.store.close()
    store.close()
