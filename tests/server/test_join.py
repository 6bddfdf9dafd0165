"""Joining from a phone without scripts, signing in with the PIN, and guessing."""

from __future__ import annotations

import re
from contextlib import closing

import pytest

from samut.domain.entries import Items
from samut.storage.store import Store


def test_three_steps_lead_into_a_group(server, visitor):
    assert visitor.get("/").to in ("/join", "/staff")
    assert 'inputmode="numeric"' in visitor.get("/join").text
    assert visitor.post("/join", step="code", code=server.code).to == "/join?at=group"
    assert visitor.post("/join", step="make", name="  Three Steps ").to == "/join?at=name"
    assert "Three Steps" in visitor.get("/join?at=name").text
    assert visitor.post("/join", step="name", nickname=" ป้าแดง ").to == "/"
    assert visitor.get("/").to == "/a/a2" and visitor.get("/join").to == "/"
    assert "Three Steps · ป้าแดง" in visitor.get("/a/a2").text


def test_a_nickname_may_be_skipped(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="No Nickname")
    visitor.post("/join", step="name", nickname="typed but skipped", skip="yes")
    page = visitor.get("/a/a2").text
    assert "<span>No Nickname</span>" in page and "typed" not in page


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{1} {2}", "{1}-{2}", "{thai}"])
def test_the_code_may_be_typed_as_people_type(server, visitor, typed):
    code = server.code
    thai = "".join(chr(ord("๐") + int(digit)) for digit in code)
    given = typed.format(code, code[:3], code[3:], thai=thai)
    assert visitor.post("/join", step="code", code=given).to == "/join?at=group"


@pytest.mark.parametrize("step", ["group", "make", "name", "nothing", ""])
def test_no_step_is_taken_without_the_code(server, visitor, step):
    assert visitor.post("/join", step=step, name="Sneaky", group="x").to == "/join"
    for path in ("/join?at=group", "/join?at=name"):
        assert 'name="code"' in visitor.get(path).text
    server.visitor().join("After Sneaky")
    visitor.post("/join", step="code", code=server.code)
    assert "Sneaky<" not in visitor.get("/join?at=group").text.replace("After Sneaky", "")


def test_a_forged_choice_is_not_believed(server, visitor):
    other = server.visitor()
    other.post("/join", step="code", code=server.code)
    good = other.cookies["samut_join"]
    assert server.code not in good
    for bad in (good[:-2] + "00", "", "x", good.replace("samut_join", "samut_visit")):
        visitor.cookies["samut_join"] = bad
        assert visitor.post("/join", step="make", name="Forged").to == "/join"


def test_pressing_twice_makes_one_group_and_one_visit(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    form = re.search(r'name="form" value="(\w+)"', visitor.get("/join?at=group").text)[1]
    for _ in range(2):
        assert visitor.post("/join", step="make", name="Twice", form=form).to == "/join?at=name"
    assert visitor.get("/join?at=group").text.count(">Twice<") == 1
    pending = visitor.cookies["samut_join"]
    visitor.post("/join", step="name", nickname="First")
    first = visitor.cookies["samut_visit"].split("|")[4]
    visitor.cookies["samut_join"] = pending
    assert visitor.post("/join", step="name", nickname="Second").to == "/"
    assert visitor.cookies["samut_visit"].split("|")[4] == first
    assert "Twice · First" in visitor.get("/a/a2").text


def test_a_visit_that_ended_is_not_revived_by_the_back_button(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="Revived")
    pending = visitor.cookies["samut_join"]
    visitor.post("/join", step="name")
    visitor.post("/leave")
    visitor.cookies["samut_join"] = pending
    assert visitor.post("/join", step="name").to == "/join"
    assert visitor.get("/a/a2").to == "/join"


@pytest.mark.parametrize(
    "name", ["", "   ", "a\nb", "a\tb", "x\u202egnp", "ก" * 61, "ก" + "\u0e49" * 200, "a\u2028b"]
)
def test_an_unfit_group_name_is_refused_with_a_word(server, visitor, name):
    visitor.post("/join", step="code", code=server.code)
    answer = visitor.post("/join", step="make", name=name)
    assert answer.status == 422 and 'role="alert"' in answer.text
    assert 'name="name"' in answer.text, "the same step is shown again"


@pytest.mark.parametrize("name", ["กำลังใจบ้านหนองบัว", "ก" * 60, "👩‍🌾 นา", "O'Brien & <b>", "รพ.สต. บ้านใหม่ หมู่ ๗"])
def test_names_as_people_write_them_are_kept(server, visitor, name):
    import html

    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name=name)
    shown = html.unescape(re.search(r"<strong>(.*?)</strong>", visitor.get("/join?at=name").text)[1])
    assert shown == name
    assert "<b>" not in visitor.get("/join?at=group").text


def test_a_group_name_that_reads_the_same_is_taken(server, visitor):
    visitor.join("Same Name")
    other = server.visitor()
    other.post("/join", step="code", code=server.code)
    answer = other.post("/join", step="make", name="same  name")
    assert answer.status == 422 and "same  name" not in server.log()


def test_an_unfit_nickname_is_refused_and_what_was_chosen_is_kept(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="Nickname")
    assert visitor.post("/join", step="name", nickname="x" * 61).status == 422
    assert visitor.post("/join", step="name", nickname="x" * 60).to == "/"


def test_a_group_that_is_not_there_can_not_be_chosen(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    assert visitor.post("/join", step="group", group="0" * 32).status == 422
    assert visitor.post("/join", step="name").status == 422
    assert not visitor.cookies.get("samut_visit")


def test_the_laptops_own_screen_shows_the_pin_and_no_other(server, visitor):
    assert f'value="{server.pin}"' in visitor.get("/staff").text
    for header in ("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via"):
        assert server.pin not in visitor.ask("GET", "/staff", headers={header: "192.0.2.7"}).text
    assert server.pin not in visitor.get("/staff", Host="samut.test").text


def test_signing_in_ends_the_visit_of_a_participant(server, visitor):
    visitor.join()
    old = visitor.cookies["samut_visit"]
    visitor.sign_in()
    assert visitor.get("/").to == "/console/a2"
    visitor.cookies["samut_visit"] = old
    assert visitor.get("/a/a2").to == "/join"


def test_a_role_nobody_has_is_not_given(server, visitor):
    for role in ("", "participant", "admin"):
        assert visitor.post("/staff", pin=server.pin, role=role).status == 200
        assert not visitor.cookies.get("samut_visit")


@pytest.mark.parametrize(("path", "field", "digits"), [("/join", "code", 6), ("/staff", "pin", 8)])
def test_a_thousand_guesses_get_few_looks(own_server, path, field, digits):
    own_server.start()
    visitor = own_server.visitor()
    secret = own_server.code if field == "code" else own_server.pin
    guesses = [f"{number:0{digits}}" for number in range(1001) if f"{number:0{digits}}" != secret][:1000]
    statuses = [visitor.post(path, **{"step": "code", field: guess, "role": "facilitator"}).status for guess in guesses]
    assert set(statuses) == {403, 429}
    assert statuses.count(403) < 30
    late = visitor.post(path, **{"step": "code", field: secret, "role": "facilitator"})
    assert late.status == 429 and int(late.headers["Retry-After"]) > 0, "even the right one is not looked at"
    assert not visitor.cookies
    assert visitor.get("/health").status == 200


def test_a_guess_at_the_code_costs_no_try_at_the_pin(own_server):
    own_server.start()
    visitor = own_server.visitor()
    wrong = "000000" if own_server.code != "000000" else "111111"
    for _ in range(12):
        visitor.post("/join", step="code", code=wrong)
    assert visitor.post("/join", step="code", code=own_server.code).status == 429
    visitor.sign_in()


def hall(server):
    """The workshop's own items, as the store has them."""
    with closing(Store(f"sqlite:///{(server.data / 'samut.sqlite').as_posix()}")) as store:
        return Items(entry for entry in store.since(store.workshops()[-1]) if entry.activity == "workshop")


def group_of(server, name):
    (id,) = (item.id for item in hall(server).with_key("group") if item.value["name"] == name)
    return id


def people(server, group):
    """Nicknames of those who are in the group now."""
    id = group_of(server, group)
    return [item.value["nickname"] for item in hall(server).with_key("visit") if item.value.get("group") == id]


def test_joining_again_ends_the_visit_this_phone_had_and_counts_nobody_twice(server, visitor):
    """As from a page with the forms that was still open, or went back to."""
    visitor.join("Joined Again", "First")
    old = visitor.cookies["samut_visit"]
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="group", group=group_of(server, "Joined Again"))
    assert visitor.post("/join", step="name", nickname="Second").to == "/"
    assert visitor.cookies["samut_visit"] != old and "Joined Again · Second" in visitor.get("/a/a2").text
    assert people(server, "Joined Again") == ["Second"]
    visitor.cookies["samut_visit"] = old
    assert visitor.get("/a/a2").to == "/join", "the cookie the phone had before leads nowhere, wherever it was copied to"


def test_joining_another_group_leaves_the_one_before(server, visitor):
    visitor.join("Left Behind", "Mover")
    visitor.join("Moved To", "Mover")
    assert (people(server, "Left Behind"), people(server, "Moved To")) == ([], ["Mover"])


def test_an_unfit_nickname_ends_no_visit(server, visitor):
    visitor.join("Stays In", "Fit")
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="Never Entered")
    assert visitor.post("/join", step="name", nickname="x" * 61).status == 422
    assert people(server, "Stays In") == ["Fit"] and "Stays In · Fit" in visitor.get("/a/a2").text


def test_the_last_step_sent_twice_ends_no_visit(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="Sent Twice")
    pending = visitor.cookies["samut_join"]
    for _ in range(2):
        visitor.cookies["samut_join"] = pending
        assert visitor.post("/join", step="name", nickname="Only").to == "/"
    assert people(server, "Sent Twice") == ["Only"] and "Sent Twice · Only" in visitor.get("/a/a2").text
