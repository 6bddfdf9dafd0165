"""Every command of the registry, by what it declares of itself: who may give it, from where, when, and with what."""

from __future__ import annotations

import json
import pkgutil
from importlib import import_module
from pathlib import Path
from types import ModuleType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

import msgspec
import pytest

from hall import Hall
from samut import widgets
from samut.domain.entries import new_id
from samut.domain.limits import LIMITS
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.kit_files import load_kit
from samut.pages.commands import COMMANDS, carry_out
from samut.pages.describe_commands import describe
from samut.protocol.arguments import Nothing, Refusal, Typed, arguments_of, decode, marks
from samut.protocol.commands import CONSOLE, PHONE, Command, command, registry
from samut.session.context import Context
from samut.settings import share
from samut.storage import roster

DOCS = Path(__file__).resolve().parents[2] / "docs"
PLAYED = [id for id, one in sorted(load_kit(share() / "data" / "kit").activities.items()) if one.notebook]
VIEWS = {"form": "participant", "board": "board", "console": "facilitator"}
BY_VIEW = [pytest.param(*place, id=".".join(place)) for place in sorted(COMMANDS)]
ARGUMENTS = [
    pytest.param(*place, argument, id=".".join((*place, argument.name)))
    for place, declared in sorted(COMMANDS.items())
    for argument in arguments_of(declared.arguments)
]
WITH_PHASE = [pytest.param(*place, id=".".join(place)) for place, declared in sorted(COMMANDS.items()) if declared.phase_open]
JSON = {str: "x", int: 1, bool: True, list: ["x"], dict: {"x": 1}, float: 1.5, type(None): None}
"""A value of each kind that JSON has."""


def kinds(hint):
    """The kinds of JSON that a type takes."""
    if get_origin(hint) is Annotated:
        return kinds(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return {type(value) for value in get_args(hint)}
    if get_origin(hint) in (Union, UnionType):
        return {kind for part in get_args(hint) if part is not msgspec.UnsetType for kind in kinds(part)}
    return {{tuple: list}.get(get_origin(hint), get_origin(hint) or hint)}


def right(hint):
    """A value that a type takes."""
    parts = get_args(hint)
    if get_origin(hint) is Annotated:
        meta = next((mark for mark in parts if isinstance(mark, msgspec.Meta)), msgspec.Meta())
        return new_id() if meta.pattern else meta.ge if meta.ge is not None else right(parts[0])
    if get_origin(hint) in (Union, UnionType, Literal):
        return parts[0] if get_origin(hint) is Literal else right(parts[0])
    return [right(parts[0])] if get_origin(hint) is tuple else JSON[get_origin(hint) or hint]


def wrong(hint):
    """Values that a type does not take, with the code of the error: of another kind, no id, out of bounds, too long."""
    refusal = next((mark.code for mark in marks(hint) if isinstance(mark, Refusal)), "desk.bad_request")
    for kind in JSON.keys() - kinds(hint):
        yield JSON[kind], refusal
    if str not in kinds(hint):
        yield "\ud800", refusal
    for mark in marks(hint):
        if isinstance(mark, Typed):
            yield "ก" * (LIMITS[mark.limit] + 1), "thaitext.too_long"
            yield "a\x07b", "thaitext.control_characters"
        if isinstance(mark, msgspec.Meta) and mark.pattern and str in kinds(hint):
            yield from ((no_id, refusal) for no_id in ("x", "A" * 32, "0" * 31, "0" * 32 + "\n", "0" * 31 + "\ud800"))
        if isinstance(mark, msgspec.Meta) and mark.ge is not None:
            yield from ((mark.ge - 1, refusal), (mark.le + 1, refusal))
        if isinstance(mark, msgspec.Meta) and mark.max_length is not None:
            yield (new_id() if str in kinds(hint) else [new_id()]) * (mark.max_length + 1), refusal


def full(declared):
    """A value for each argument of a command."""
    return {argument.name: right(argument.hint) for argument in arguments_of(declared.arguments)}


class Everybody(Hall):
    """A hall with one of each role, in each of whose phases a question was answered before it was opened."""

    def __init__(self, folder, activity="a2"):
        super().__init__(folder, activity)
        phone = self.group("one")
        self.people = {"participant": phone, "facilitator": self.leader, "board": self.sit(Visit(new_id(), "board"))}
        first = {question.phase: question for question in reversed(phone.activity.questions)}
        value = {"text": "ก่อนเปิด", "year": None, "fields": {}, "from": []}
        self.names = [
            {"phase": phase, "question": question.id, "item": phone.write(question.id, new_id(), value, group=phone.visit.group).item}
            for phase, question in first.items()
        ]

    seen = 0

    def news(self):
        """What was stored since it was asked for last."""
        entries = self.store.since("w", self.seen)
        self.seen = entries[-1].seq if entries else self.seen
        return entries

    def refused(self, context, view, name, given):
        """The code of the error that nothing was stored for, and that has its words; "" if it was taken."""
        context.read(), self.news()
        try:
            carry_out(context, view, name, given)
        except SamutError as error:
            words = context.texts.parts(error)
            assert words["what"] and "{" not in words["what"] + words["do"]
            assert self.news() == []
            return error.code
        return ""


@pytest.fixture(scope="module")
def hall(tmp_path_factory):
    hall = Everybody(tmp_path_factory.mktemp("hall"))
    yield hall
    hall.store.close()


@pytest.fixture(scope="module")
def halls(tmp_path_factory):
    """One at each activity, where no phase is open."""
    halls = [Everybody(tmp_path_factory.mktemp(id), id) for id in PLAYED]
    yield halls
    for hall in halls:
        hall.store.close()


@pytest.mark.parametrize(("view", "name"), BY_VIEW)
def test_a_command_is_carried_out_for_its_views_and_roles_only(hall, view, name):
    """By whoever it is, from whichever view, with all that it needs."""
    declared = COMMANDS[view, name]
    for other in VIEWS:
        for role, context in hall.people.items():
            allowed = declared.views.get(other, "nobody") in (None, role)
            if not allowed:
                assert hall.refused(context, other, name, full(declared)) == "desk.not_allowed"
    assert COMMANDS[view, name].views[view] in (None, VIEWS[view]), "who has no such view can't give it"


@pytest.mark.parametrize(("view", "name"), BY_VIEW)
def test_a_visit_that_was_sent_away_gives_no_command(hall, view, name):
    declared = COMMANDS[view, name]
    role = declared.views[view]
    if role is None:
        return
    gone = hall.sit(Visit(new_id(), role, hall.people["participant"].visit.group if role == "participant" else ""))
    roster.put(hall.store, "w", "visit", gone.visit.id, None, base=gone.workshop_items[gone.visit.id].base)
    assert hall.refused(gone, view, name, full(declared)) == "desk.not_allowed"


@pytest.mark.parametrize(("view", "name", "argument"), ARGUMENTS)
def test_an_argument_that_is_left_out_or_does_not_fit_is_refused_in_words(hall, view, name, argument):
    declared = COMMANDS[view, name]
    visitor = hall.people[declared.views[view]]
    given = full(declared)
    others = {name: value for name, value in given.items() if name != argument.name}
    values = list(wrong(argument.hint))
    assert len(values) >= 3, "there are kinds of JSON that it is not"
    for value, code in values:
        assert hall.refused(visitor, view, name, {**others, argument.name: value}) == code, repr(value)[:40]
    if argument.required:
        assert hall.refused(visitor, view, name, others) == argument.refusal.code
    decode(declared.arguments, given)
    assert argument.required or decode(declared.arguments, others)


@pytest.mark.parametrize(("view", "name"), WITH_PHASE)
def test_what_needs_an_open_phase_is_refused_before_it_is_opened_in_every_activity(halls, view, name):
    declared = COMMANDS[view, name]
    for hall in halls:
        for names in hall.names:
            given = full(declared) | {key: value for key, value in names.items() if key in full(declared)}
            assert hall.refused(hall.people[declared.views[view]], view, name, given) == "answers.not_open"


@pytest.mark.parametrize(("view", "name"), WITH_PHASE)
def test_what_needs_an_open_phase_is_taken_up_once_it_is_open(tmp_path, view, name):
    declared, codes = COMMANDS[view, name], set()
    hall = Everybody(tmp_path, "a5")
    for phase in hall.leader.activity.phases:
        hall.lead("phase", phase=phase.id)
    for names in hall.names:
        given = full(declared) | {key: value for key, value in names.items() if key in full(declared)}
        codes.add(hall.refused(hall.people[declared.views[view]], view, name, given))
    hall.store.close()
    assert codes and "answers.not_open" not in codes


def test_every_command_that_a_widget_declares_is_in_the_registry():
    modules = [import_module(found.name) for found in pkgutil.walk_packages(widgets.__path__, "samut.widgets.")]
    declared = {id(value) for module in modules for value in vars(module).values() if isinstance(value, Command)}
    assert declared == {id(one) for one in COMMANDS.values()}


def test_two_commands_of_a_view_have_two_names():
    def handler(context: Context, arguments: Nothing) -> dict:
        return {}

    module = ModuleType(__name__)
    module.first, module.second = command("x", PHONE)(handler), command("x", CONSOLE)(handler)
    assert set(registry(module)) == {("form", "x"), ("console", "x")}
    module.third = command("x", {"board": None, **PHONE})(handler)
    with pytest.raises(ValueError, match="x"):
        registry(module)


@pytest.mark.parametrize("name", ["", "nothing", "__init__", "save "])
def test_a_command_that_is_none_is_refused(hall, name):
    for view, role in VIEWS.items():
        assert hall.refused(hall.people[role], view, name, {}) == "desk.not_allowed"


def test_what_an_older_page_has_waiting_fits_its_command():
    """Version 0.1 sent these: an empty `about` and `sheet`, no `pressed_at`, no `behalf`."""
    fixture = Path(__file__).resolve().parents[1] / "compatibility" / "fixtures" / "drafts.json.xz"
    waiting = list(pressed(json.loads(import_module("lzma").open(fixture).read())))
    assert {each.get("command", "save") for each in waiting} >= {"save", "delete", "agree", "done", "tick", "fill", "measure", "paper_save"}
    for sending in waiting:
        name = sending.get("command", "save")
        view = "console" if name.startswith("paper") else "form"
        arguments = decode(COMMANDS[view, name].arguments, json.loads(json.dumps(sending)))
        assert arguments.id == sending["id"]


def pressed(kept):
    """What was pressed and not confirmed, wherever a browser keeps it."""
    if isinstance(kept, dict):
        if kept.get("sending"):
            yield kept["sending"]
        kept = list(kept.values())
    if isinstance(kept, str) and kept[:1] in ("{", "["):
        kept = [json.loads(kept)]
    if isinstance(kept, list):
        for value in kept:
            yield from pressed(value)


def test_the_table_of_commands_is_current():
    assert describe() == (DOCS / "commands.md").read_text("utf-8"), "python -m samut.pages.describe_commands > docs/commands.md"
