"""Questionnaires: nothing without consent, the result on one's own page only, codes that nobody can read back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from activities.test_alone import phase
from hall import Hall, do, state
from samut.documents import export
from samut.domain.entries import new_id
from samut.domain.rules.consent import CONSENT
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.storage.secret_hash import sealed_in
from samut.widgets.people import consent as personal
from samut.widgets.questionnaire import scales

THI = "thi15"


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path, "a5")
    phase(hall, "happiness")
    return hall


def agree(context, given=True):
    do(context, "agree", happiness=given)


def agreed_once(context, given=True):
    """As an earlier version asked for it, in the questionnaire itself."""
    context.set(CONSENT, f"own.{context.visit.id}", {"instrument": THI} if given else None, group=context.visit.group)


def answers(context, value=3, reverse=2):
    return {item.id: reverse if item.reversed else value for item in context.instruments[THI].items}


def measure(context, when="before", code="", **more):
    given = {"id": new_id(), "instrument": THI, "when": when, "answers": answers(context), "code": code, **more}
    return do(context, "measure", **given)


def mine(context):
    return state(context)["measures"][THI]


def row(hall):
    return state(hall.leader, "board")["body"]["rows"][0]


def test_without_consent_nothing_is_kept(hall):
    context = hall.group("บ้านดอย")
    with pytest.raises(SamutError) as refused:
        measure(context)
    assert refused.value.code == "measures.no_consent"
    assert not [entry for entry in context.log if entry.key == scales.MEASURE]


def test_consent_is_an_entry_of_that_person_alone(hall):
    context = hall.group("บ้านดอย")
    mate = hall.mate(context)
    agree(context)
    assert [entry.author for entry in context.workshop_log if entry.key == CONSENT] == [context.visit.id]
    assert state(context)["own"]["agreed"]["happiness"] and not state(mate)["own"]["agreed"]["happiness"]
    with pytest.raises(SamutError):
        measure(mate)


def test_all_else_goes_on_without_it(hall):
    context = hall.group("บ้านดอย")
    do(context, "done", phase="happiness", done=True)
    assert state(context)["done"] == ["happiness"]


def test_the_result_is_on_ones_own_page_and_on_no_other(hall):
    context = hall.group("บ้านดอย")
    mate = hall.mate(context)
    agree(context)
    measure(context)
    found = mine(context)["before"]
    assert (found["total"], found["missing"]) == (45, []) and "Fair" in found["band"]
    board = hall.sit(Visit(new_id(), "board"))
    assert mine(mate)["before"] == {}
    for other, view in ((mate, "form"), (board, "board"), (hall.leader, "console")):
        said = json.dumps(state(other, view), ensure_ascii=False)
        assert '"total"' not in said and '"t1"' not in said
    _, table = export(hall.settings)
    assert THI not in table.read_text("utf-8-sig")


def test_an_item_left_out_gives_no_score_and_says_how_many(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    some = answers(context)
    del some["t7"]
    measure(context, answers=some)
    assert mine(context)["before"]["total"] is None and mine(context)["before"]["missing"] == ["t7"]


@pytest.mark.parametrize(
    "wrong, code",
    [
        ({"instrument": "thi16"}, "measures.no_instrument"),
        ({"instrument": ["thi15"]}, "measures.no_instrument"),
        ({"when": "now"}, "measures.no_when"),
        ({"when": ["before"]}, "measures.no_when"),
        ({"answers": {}}, "measures.no_answers"),
        ({"answers": [1]}, "measures.no_answers"),
        ({"answers": {"t1": 5}}, "measures.bad_answer"),
        ({"answers": {"t1": 0}}, "measures.bad_answer"),
        ({"answers": {"t1": True}}, "measures.bad_answer"),
        ({"answers": {"t1": [1]}}, "measures.bad_answer"),
        ({"answers": {"x": 1}}, "measures.bad_answer"),
        ({"code": "abc"}, "measures.bad_code"),
        ({"code": 1234}, "measures.bad_code"),
        ({"code": "x" * 41}, "measures.bad_code"),
        ({"code": "x" * 100_000}, "measures.bad_code"),
        ({"id": "1"}, "desk.bad_request"),
    ],
)
def test_what_can_not_be_kept_is_refused(hall, wrong, code):
    context = hall.group("บ้านดอย")
    agree(context)
    with pytest.raises(SamutError) as refused:
        measure(context, **wrong)
    assert refused.value.code == code
    assert mine(context)["before"] == {}


def test_neither_board_nor_facilitator_answers_for_anybody(hall):
    for context in (hall.leader, hall.sit(Visit(new_id(), "board"))):
        with pytest.raises(SamutError):
            scales.measure(context, {"id": new_id(), "instrument": THI, "when": "before", "answers": answers(context)})
        with pytest.raises(SamutError):
            personal.agree(context, {"happiness": True})


def test_before_the_phase_is_opened_nothing_is_taken(tmp_path):
    hall = Hall(tmp_path, "a5")
    phase(hall, "think")
    context = hall.group("บ้านดอย")
    agree(context)
    with pytest.raises(SamutError) as refused:
        measure(context)
    assert refused.value.code == "answers.not_open"


def test_sent_twice_it_is_kept_once_and_written_again_it_is_changed(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    id = new_id()
    assert measure(context, id=id) == measure(context, id=id) == {"saved": id}
    measure(context, answers=answers(context, 4, 1))
    assert mine(context)["before"]["total"] == 60
    assert len([entry for entry in context.log if entry.key == scales.MEASURE]) == 2


def test_consent_taken_back_uses_the_answers_nowhere_and_given_again_they_are_there(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context)
    agree(context, False)
    assert mine(context) == {"before": {}, "after": {}, "change": None}
    with pytest.raises(SamutError):
        measure(context)
    agree(context)
    assert mine(context)["before"]["total"] == 45


def test_who_takes_the_tick_back_is_not_counted_from_the_next_picture_on(hall):
    desks = people(hall, 10)
    for context in desks:
        measure(context)
    for number, context in enumerate(desks[:5]):
        assert (row(hall)["before"]["n"], row(hall)["before"]["waiting"]) == (10, number)
        do(context, "agree", happiness=False)
    assert (row(hall)["before"]["n"], row(hall)["before"]["waiting"]) == (5, 0)
    for number, context in enumerate(desks[:5]):
        assert (row(hall)["before"]["n"], row(hall)["before"]["waiting"]) == (5, number)
        do(context, "agree", happiness=True)
    assert row(hall)["before"]["n"] == 10


def test_other_ticks_change_nothing_of_what_is_counted(hall):
    desks = people(hall, 5)
    for context in desks:
        measure(context)
        do(context, "agree", research=True)
        do(context, "agree", research=False)
    assert (row(hall)["before"]["n"], row(hall)["before"]["waiting"]) == (5, 0)


def test_a_consent_given_in_the_questionnaire_of_an_earlier_version_counts_until_the_tick_says_otherwise(hall):
    first = hall.group("บ้านดอย")
    desks = [first, *(hall.mate(first) for _ in range(9))]
    for context in desks:
        agreed_once(context)
        measure(context)
    assert state(first)["own"]["agreed"]["happiness"] and row(hall)["before"]["n"] == 10
    do(first, "agree", research=True)
    assert state(first)["own"]["agreed"] == {"attendance": False, "contact": False, "happiness": True, "research": True}
    for context in desks[:4]:
        do(context, "agree", happiness=False)
    agreed_once(desks[4], False)
    assert not state(desks[4])["own"]["agreed"]["happiness"] and mine(desks[4])["before"] == {}
    assert row(hall)["before"]["n"] == 5


def test_a_consent_in_the_questionnaire_is_none_where_the_tick_was_left_empty(hall):
    context = hall.group("บ้านดอย")
    context.write("consent", f"consent.{context.visit.id}", {"happiness": False, "research": True}, activity="workshop")
    agreed_once(context)
    with pytest.raises(SamutError) as refused:
        measure(context)
    assert refused.value.code == "measures.no_consent"


def test_the_code_itself_is_nowhere(hall, tmp_path):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context, code="ดาวเหนือ99")
    value = next(entry.value for entry in context.log if entry.key == scales.MEASURE)
    assert len(value["code"]) == 64
    log, _ = export(hall.settings)
    key = (tmp_path / "secret" / "seal").read_bytes()
    kept = log.read_text("utf-8") + "".join(path.read_bytes().decode("latin-1") for path in tmp_path.glob("samut.sqlite*"))
    assert "ดาวเหนือ99" not in log.read_text("utf-8")
    assert key.hex() not in kept and key.decode("latin-1") not in kept
    assert value["code"] not in json.dumps([state(context), state(hall.leader, "console"), state(hall.leader, "board")])


def test_the_key_is_the_same_for_all_and_another_on_another_laptop(tmp_path):
    one, again, other = sealed_in(tmp_path / "a"), sealed_in(tmp_path / "a"), sealed_in(tmp_path / "b")
    assert one("x") == again("x") != other("x")
    assert one("x") != one("y")


def test_a_code_is_the_same_with_other_digits_spaces_and_capitals(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context, code="Dao 99")
    measure(context, when="after", code="dao๙๙")
    codes = {entry.value["code"] for entry in context.log if entry.key == scales.MEASURE}
    assert len(codes) == 1


def test_who_knows_a_code_is_shown_nothing_for_it(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context, code="ดาวเหนือ99")
    guesser = hall.mate(context)
    agree(guesser)
    measure(guesser, when="after", code="ดาวเหนือ99", answers=answers(context, 4, 1))
    assert mine(guesser)["before"] == {} and mine(guesser)["change"] is None
    assert mine(context)["after"] == {}


def test_ones_own_change_is_said(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context)
    measure(context, when="after", answers=answers(context, 4, 1))
    assert mine(context)["change"] == 15


def people(hall, count):
    first = hall.group(f"บ้าน {new_id()}")
    desks = [first, *(hall.mate(first) for _ in range(count - 1))]
    for context in desks:
        agree(context)
    return desks


def test_four_are_no_number_and_five_are(hall):
    desks = people(hall, 5)
    for context in desks[:4]:
        measure(context)
    assert (row(hall)["before"]["n"], row(hall)["before"]["waiting"], row(hall)["before"]["mean"], row(hall)["before"]["bands"]) == (0, 4, None, [])
    measure(desks[4])
    assert (row(hall)["before"]["n"], row(hall)["before"]["mean"]) == (5, 45.0)
    assert [band["count"] for band in row(hall)["before"]["bands"]] == [0, 5, 0]


def test_before_and_after_are_paired_by_the_code_also_from_another_phone(hall):
    desks, later = people(hall, 5), people(hall, 5)
    for number, (one, other) in enumerate(zip(desks, later, strict=True)):
        measure(one, code=f"code {number}")
        measure(other, when="after", code=f"code {number}", answers=answers(one, 3, 1))
    assert (row(hall)["change"], row(hall)["paired"]) == (3.0, 5)


def test_a_code_two_people_chose_pairs_nobody(hall):
    desks = people(hall, 6)
    for context in desks:
        measure(context, code="same")
        measure(context, when="after", code="same")
    assert row(hall)["change"] is None


def test_the_change_is_not_shown_where_it_would_tell_of_who_is_not_paired(hall):
    desks = people(hall, 10)
    for number, context in enumerate(desks):
        measure(context, code=f"code {number}")
    for number, context in enumerate(desks[:5]):
        measure(context, when="after", code=f"code {number}")
    assert row(hall)["change"] == 0.0
    one_more = people(hall, 5)
    for number, context in enumerate(one_more):
        measure(context, when="after", code=f"code {number + 5}" if number < 4 else "another")
    assert row(hall)["after"]["n"] == 10
    assert row(hall)["paired"] == 5, "four more pairs wait for a fifth"


def test_a_file_with_a_mistake_is_told_to_the_facilitator_only(hall):
    hall.leader.troubles = [SamutError("kit.bands", where="own.toml:9", highest=60)]
    assert state(hall.leader, "console")["led"]["troubles"][0]["where"] == "own.toml:9"
    assert "troubles" not in state(hall.leader, "board")["body"]


def test_the_pages_are_told_the_words_the_surveys_and_what_is_not_confirmed(hall):
    from samut.pages.page_config import page_config

    context = hall.group("บ้านดอย")
    frame = page_config(context, "form")
    one = frame["instruments"][0]
    assert (one["id"], len(one["items"]), one["certainty"]) == (THI, 15, "unconfirmed")
    assert "reversed" not in one["items"][2]
    assert [survey["id"] for survey in frame["surveys"]] == ["s1", "s2", "s3"]
    assert [bool(survey["url"]) for survey in frame["surveys"]] == [True, False, True]
    assert all(survey["needs_internet"] for survey in frame["surveys"])
    assert "1323" in frame["texts"]["m_help"]


def test_an_item_that_is_asked_no_more_is_no_error(hall):
    context = hall.group("บ้านดอย")
    agree(context)
    measure(context)
    thi = context.instruments[THI]
    context.instruments = {THI: replace(thi, items=thi.items[:-1])}
    assert mine(context)["before"]["total"] is not None


def test_the_change_of_five_is_not_shown_beside_the_mean_of_seven(hall):
    desks = people(hall, 7)
    for number, context in enumerate(desks[:5]):
        measure(context, code=f"code {number}")
    for context in desks[:3]:
        measure(context, answers=answers(context, 4, 1))
    for context in desks[5:]:
        measure(context)
    for number, context in enumerate(desks[:5]):
        measure(context, when="after", code=f"code {number}")
    assert (row(hall)["before"]["n"], row(hall)["after"]["n"], row(hall)["paired"]) == (7, 5, 5)
    assert row(hall)["change"] is None
