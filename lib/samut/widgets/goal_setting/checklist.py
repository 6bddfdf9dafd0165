"""Checklists: questions that go through each answer to another question, a tick at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.answers import EMPTY, PAPER, Answer
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.errors import SamutError
from samut.protocol.arguments import UNSET, Id, OptionalId, UnsetType
from samut.protocol.commands import PHONE_AND_CONSOLE, command
from samut.session.context import Context
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import AnswerInput, Place, accept_answer
from samut.widgets.phases.open_phases import is_question_open, question_named


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A tick, or its removal, at an option of a field, or at an item that may be carried over (from_).

    id: of the entry that is written. of: the answer that is checked. behalf: the group whose paper the facilitator
    types in.
    """

    id: Id
    question: str
    of: Id
    on: bool
    behalf: OptionalId | None = None
    field: str | None = None
    option: str | None = None
    from_: Id | UnsetType = UNSET


@command("tick", PHONE_AND_CONSOLE, phase_open=is_question_open)
def tick(context: Context, arguments: Tick) -> dict[str, Any]:
    """Tick something of one of our answers, or take the tick back.

    A checklist is stored as one answer for each answer checked: {of, fields: {field: options}, from: items}. A tick
    holds the new state and not a change, so two people's ticks never are two versions. If phones ticked, a tick of the
    paper is refused.

    Returns
    -------
    dict
        {"saved": id of the entry, or "" if nothing changes}.

    Raises
    ------
    SamutError
        For a question without a checklist, an answer of another group, and paper if phones ticked.
    """
    question, behalf, id = question_named(context, arguments.question), arguments.behalf, arguments.id
    group = _ticking_group(context, question, behalf)
    if not question.of:
        raise SamutError("desk.bad_request")
    answer = _checked_answer(context, question, arguments.of, group)
    if any((entry.id, entry.author) == (id, context.visit.id) for entry in context.log):
        return {"saved": id}
    before = ticks_of(context, question, answer)
    if before and behalf and not before.answer.from_paper:
        raise SamutError("answers.on_phones")
    place = Place(
        context=context,
        question=question,
        item=group_answers.single_item(context, question, group, answer.id),
        group=group,
        channel=PAPER if behalf else "",
        checks=answer.id,
    )
    now = before.answer if before else EMPTY
    fields, items = _fields(context, question, now, arguments), _items(now, arguments)
    if before and (fields, items) == (now.fields, list(now.carried_from)):
        return {"saved": ""}
    base = place.stored.base if place.stored else ()
    return accept_answer(place, AnswerInput(id=id, base=base, fields=fields, from_=tuple(items)))


def ticks_of(context: Context, question: Question, answer: Item) -> Item | None:
    """Return the checklist of an answer; None before the first tick."""
    checklists = context.items_of(context.activity.id).with_key(question.id, answer.group)
    return next((item for item in checklists if item.answer.checks == answer.id), None)


def _ticking_group(context: Context, question: Question, behalf: str | None) -> str:
    """Return the group that ticks. Raises SamutError if the facilitator names none."""
    if behalf:
        return group_answers.group_on_behalf(context, question, behalf)
    if context.visit.role != "participant":
        raise SamutError("desk.not_allowed")
    return context.visit.group


def _checked_answer(context: Context, question: Question, id: str, group: str) -> Item:
    item = context.items.get(id)
    if item is None or item.gone or item.key != question.of:
        raise SamutError("answers.not_found")
    if item.group != group:
        raise SamutError("answers.not_yours")
    return item


def _items(now: Answer, arguments: Tick) -> list[str]:
    items = list(now.carried_from)
    return items if isinstance(arguments.from_, UnsetType) else _switched(items, arguments.from_, arguments.on)


def _fields(context: Context, question: Question, now: Answer, arguments: Tick) -> dict[str, Any]:
    """Return the ticked options of each field after this tick, in the order of the kit."""
    fields = {field.id: field for field in question.fields if field.kind == "choices"}
    options = {id: [option["id"] for option in parts.options(context, field)] for id, field in fields.items()}
    ticked = {id: [option for option in ids if option in now.fields.get(id, ())] for id, ids in options.items()}
    if arguments.from_ is UNSET:
        id, option = arguments.field, arguments.option
        if id is None or id not in fields or option is None:
            raise SamutError("desk.bad_request")
        if option not in options[id]:
            raise SamutError("parts.no_choice", where=fields[id].text)
        on = _switched(ticked[id], option, arguments.on)
        ticked[id] = [option for option in options[id] if option in on]
    return {id: chosen for id, chosen in ticked.items() if chosen}


def _switched(now: list[str], id: str, on: bool) -> list[str]:
    left = [other for other in now if other != id]
    return [*left, id] if on else left
