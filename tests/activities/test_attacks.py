"""Whatever is typed into whatever field is kept as the text it is, or answered with a word, in every activity."""

from __future__ import annotations

import json

import pytest

from attacks import ATTACKS, filled
from hall import Hall, do, state
from samut.errors import SamutError
from samut.kit_files import load_kit
from samut.settings import share
from samut.thai import clean

KIT = load_kit(share() / "data" / "kit")
PLAYED = [id for id, one in sorted(KIT.activities.items()) if one.notebook]


@pytest.fixture(params=PLAYED)
def opened(request, tmp_path):
    """A hall at each activity, all of whose phases are open, with two groups."""
    hall = Hall(tmp_path, request.param)
    context, other = hall.group("หนึ่ง"), hall.group("สอง")
    for phase in hall.leader.activity.phases:
        hall.lead("phase", phase=phase.id)
        if phase.id == "gallery":
            hall.lead("round")
    yield hall, context, other
    hall.store.close()


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_typed_is_kept_as_text_in_every_field(opened, attack):
    hall, context, other = opened
    for question in (one for one in context.activity.questions if not one.of):
        args = filled(context, question, attack)
        if question.phase == "gallery":
            args["about"] = other.visit.group
        do(context, "save", **args)
        kept = context.items[args["item"]].value
        assert question.answer == "none" or kept["text"] == clean(attack, 9999)
        for field in question.fields:
            if field.kind == "text":
                assert kept["fields"][field.id] == clean(attack, 9999)
    for view, looker in (("form", context), ("form", other), ("board", hall.leader), ("console", hall.leader)):
        json.dumps(state(looker, view), ensure_ascii=False)


NONSENSE = [None, 5, True, [], {}, [["x"]], {"a": 1}, "x" * 20_000, "\ud800", float("nan"), "ก\x00\x07"]


@pytest.mark.parametrize("nonsense", NONSENSE, ids=lambda one: repr(one)[:20])
def test_what_no_page_sends_is_answered_in_every_field_and_nothing_is_lost(opened, nonsense):
    hall, context, _ = opened
    for question in context.activity.questions:
        good = filled(context, question, "ดี")
        for name in ("item", "id", "question", "base", "text", "year", "about", "from", "fields"):
            _refused(context, {**good, name: nonsense})
        for field in question.fields:
            _refused(context, {**good, "fields": {**good["fields"], field.id: nonsense}})
    state(hall.leader, "console"), state(hall.leader, "board"), state(context, "form")


def _refused(context, args):
    """Either it is answered with words, or what it left out is as good as not sent."""
    try:
        do(context, "save", **args)
    except SamutError as error:
        assert context.texts.parts(error)["what"]
