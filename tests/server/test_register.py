"""Groups and visits as entries of a real store."""

from __future__ import annotations

import pytest

from samut.domain.entries import new_id
from samut.domain.ids import group_id, visit_id
from samut.errors import SamutError
from samut.server.register import Register, open_workshop
from samut.storage.roster import put
from samut.storage.store import Store


@pytest.fixture
def store(tmp_path):
    store = Store(f"sqlite:///{(tmp_path / 'samut.sqlite').as_posix()}")
    yield store
    store.close()


@pytest.fixture
def register(store):
    return Register(store)


def fails(code, do, *args):
    with pytest.raises(SamutError) as caught:
        do(*args)
    assert caught.value.code == f"join.{code}"


def test_the_first_workshop_is_made_once_and_has_no_groups(store):
    first = open_workshop(store)
    assert open_workshop(store) == first
    register = Register(store)
    assert register.groups() == () and register.about().may_make_groups
    assert register.activity() == ""


def test_a_visit_lasts_until_it_is_left_and_never_comes_back(register):
    group = register.make_group("Ban Mai", new_id())
    visit = register.join("v" * 32, "participant", group.id, " Daeng ")
    assert register.visit(visit.id) == visit and visit.nickname == "Daeng"
    register.leave(visit.id)
    register.leave(visit.id)
    assert register.visit(visit.id) is None
    fails("visit_ended", register.join, visit.id, "participant", group.id)


def test_what_another_process_writes_is_known_at_once(store, register, tmp_path):
    other_store = Store(f"sqlite:///{(tmp_path / 'samut.sqlite').as_posix()}")
    other = Register(other_store)
    group = other.make_group("Ban Mai", new_id())
    assert register.groups() == (group,)
    put(other_store, register.workshop, "now", "workshop.now", {"activity": "a3"})
    assert register.activity() == "a3"
    other_store.close()


def test_a_newer_workshop_ends_the_visits_to_the_former(store, register):
    group = register.make_group("Ban Mai", new_id())
    register.join("v" * 32, "participant", group.id)
    put(store, "newer", "about", "workshop.about", {"title": "Second"})
    assert register.visit("v" * 32) is None
    assert register.workshop == "newer" and register.groups() == ()
    assert register.about().title == "Second"


def test_a_participant_needs_a_group_and_staff_does_not(register):
    fails("no_group", register.join, "v" * 32, "participant", "nowhere")
    fails("no_group", register.join, "v" * 32, "participant", "")
    assert register.join("f" * 32, "facilitator").group == ""


def test_one_form_makes_one_group(register):
    form = new_id()
    group = register.make_group("Ban Mai", form)
    assert register.make_group("Ban Mai", form) == group
    assert [one.name for one in register.groups()] == ["Ban Mai"]
    assert register.make_group("Ban Kao", form).id != group.id
    fails("group_name_taken", register.make_group, "ban  mai", new_id())


def test_the_id_of_a_form_can_not_name_anything_that_is_there(register):
    group = register.make_group("Ban Mai", new_id())
    visit = register.join("a" * 32, "participant", group.id)
    register.make_group("Trick", visit.id)
    assert register.visit(visit.id) == visit
    assert group_id(visit.id) != visit.id


def test_groups_may_be_the_facilitators_to_make(store, register):
    put(store, register.workshop, "about", "workshop.about", {"may_make_groups": False})
    fails("no_new_groups", register.make_group, "Ban Mai", new_id())


def test_the_store_does_not_know_the_cookie(store, register):
    token = "a token that only the phone has"
    register.join(visit_id(token), "board")
    assert token not in repr(store.since(register.workshop))
    assert len(visit_id(token)) == 32


def test_a_hall_has_a_hundred_groups_at_most_and_one_taken_back_makes_room(register, store):
    for number in range(100):
        register.make_group(f"กลุ่ม {number}", new_id())
    fails("no_new_groups", register.make_group, "เกินหนึ่ง", new_id())
    assert len(register.groups()) == 100
    first = register.groups()[0]
    (made,) = (entry for entry in store.since(register.workshop) if entry.item == first.id)
    put(store, register.workshop, "group", first.id, None, base=(made.id,))
    assert register.make_group("แทนที่", new_id()).name == "แทนที่"


@pytest.mark.parametrize("sign", ["ก", "ที่", "e\u0301"])
def test_a_name_has_sixty_letters_at_most_as_a_reader_counts_them(register, sign):
    assert register.make_group(sign * 60, new_id()).name
    fails("long_name", register.make_group, sign * 61, new_id())


def test_a_newer_workshop_is_followed_and_the_visits_and_groups_of_the_one_before_are_over(register, store):
    group = register.make_group("บ้านเก่า", new_id())
    register.join("v", "participant", group.id)
    put(store, "newer", "about", "workshop.about", {"title": "เวทีใหม่"})
    assert register.groups() == () and register.visit("v") is None and register.about().title == "เวทีใหม่"
    put(store, register.workshop, "group", "g", {"name": "บ้านใหม่"})
    assert [one.name for one in register.groups()] == ["บ้านใหม่"]


def test_a_visit_begun_twice_stays_as_it_began(register):
    one, two = (register.make_group(name, new_id()) for name in ("หนึ่ง", "สอง"))
    assert register.join("v", "participant", one.id, "แดง") == register.join("v", "participant", two.id, "ดำ")
    assert (register.visit("v").group, register.visit("v").nickname) == (one.id, "แดง")
