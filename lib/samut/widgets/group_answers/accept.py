"""Saving an answer, in one way for all: typed or ticked on a phone, on behalf of a group, or row by row from paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.answers import ALWAYS, PAPER, Answer
from samut.domain.entries import Entry, Item
from samut.domain.kit.activity import Question
from samut.domain.rules.years import Doubt, Year
from samut.domain.visibility import is_own, is_private
from samut.errors import SamutError
from samut.protocol.arguments import Base, Id, Typed
from samut.session.context import Context
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import optional_columns, typed_input


@dataclass(frozen=True, kw_only=True)
class AnswerInput:
    """An answer as a page sends it.

    id: of the entry that is written. base: the revisions it is written over. fields: {field: value}, which the kit says
    the kinds of. year: as it was typed; confirmed: the doubt about it that a person has answered. from_: the items that
    were carried over. None is the same as nothing.
    """

    id: Id
    base: Base = ()
    text: Annotated[str, Typed("answer", several_lines=True)] | None = None
    fields: dict[str, Any] | None = None
    year: Annotated[str, Typed("year", several_lines=True)] | None = None
    confirmed: str | None = None
    from_: tuple[Id, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place that an answer is written to. context: of the visitor who writes, at the activity that asks.

    group: whose answer it is; "" for the whole hall's. channel: PAPER if the facilitator types it in.
    subject_group: the group whose work is spoken of. checks: the answer that is gone through and ticked.
    is_row: whether it is a row of a sheet, which can be emptied and is a line of its own beside those of phones.
    sheet_number: of a person's sheet. research_consent: the tick on the sheet; None if there is no sheet.
    """

    context: Context
    question: Question
    item: str
    group: str
    channel: str = ""
    subject_group: str = ""
    checks: str = ""
    is_row: bool = False
    sheet_number: str = ""
    research_consent: bool | None = None

    @property
    def stored(self) -> Item | None:
        """The answer as it is stored; None if it is new."""
        return self.context.items.get(self.item)


def accept_answer(place: Place, answer: AnswerInput) -> dict[str, Any]:
    """Save a new answer or a revision of one.

    Parameters
    ----------
    place : Place
        Where it is written: whose it is, and to which question.
    answer : AnswerInput
        What was typed and ticked, as the page sent it.

    Returns
    -------
    dict
        {"saved": entry id}, "" if an empty row stays empty; or {"ask": …} if a year is doubtful: then nothing is stored
        yet.

    Raises
    ------
    SamutError
        For another's answer, and for what can't be stored.

    Examples
    --------
    accept_answer(Place(context=context, question=question, item=item, group=group), AnswerInput(id=id, text="…"))
    """
    _check_whose(place)
    base = _base(place, answer)
    if _is_emptied(place, answer):
        return {"saved": _empty(place, answer.id, base)}
    _check_room(place)
    year = typed_input.year(place.context, answer.year or "", answer.confirmed)
    if isinstance(year, Doubt):
        return {"ask": typed_input.year_question(place.context, year)}
    value, question = _answer(place, answer, year).to_value(), place.question.id
    entry = place.context.write(question, place.item, value, id=answer.id, base=base, group=place.group)
    return {"saved": entry.id}


def is_from_paper(context: Context, entry: Entry) -> bool:
    """Return whether a revision was typed in from paper, or is the typist's taking it back."""
    if entry.is_answer:
        return entry.answer.from_paper
    return context.author_role(entry.author) == "facilitator"


def check_own(context: Context, item: Item, question: Question, group: str) -> None:
    """Raise SamutError if a stored answer is not to this question, of this group, or is another person's own."""
    if (item.key, item.group) != (question.id, group) or not is_own(item, question, context.visit.id):
        raise SamutError("answers.not_yours")


def fields_before(place: Place) -> dict[str, Any]:
    """Return the fields as they stand in the item that is written: on a sheet, as they were typed in from it."""
    if place.stored is None or place.stored.gone:
        return {}
    versions = place.stored.versions if place.is_row else (place.stored.last,)
    typed_in = [version for version in versions if not place.is_row or version.answer.from_paper]
    return dict(typed_in[-1].answer.fields) if typed_in else {}


def _check_whose(place: Place) -> None:
    """Raise SamutError if a stored answer is not this visitor's to write on.

    A person's sheet is its typist's while anything stands on it; a line that phones wrote is none of a sheet's.
    """
    item = place.stored
    if item is None:
        return
    if not place.sheet_number:
        check_own(place.context, item, place.question, place.group)
    elif any(version.author != place.context.visit.id for version in item.versions):
        raise SamutError("answers.not_yours")
    is_line = place.is_row and not place.question.single and not place.sheet_number
    if is_line and not is_from_paper(place.context, item.last):
        raise SamutError("answers.not_yours")


def has_no_room(context: Context, question: Question, group: str, item: str) -> bool:
    """Return whether the group has as many answers as it may, and this item would exceed them."""
    stored = context.items.with_key(question.id, group) if question.most else []
    counted = {answer.id for answer in stored if question.by == "person" or not is_private(answer, question)}
    return item not in counted and len(counted) >= question.most > 0


def _check_room(place: Place) -> None:
    """Raise SamutError if the group has as many answers as it may, and this would exceed them."""
    if has_no_room(place.context, place.question, place.group, place.item):
        raise SamutError("answers.enough", most=place.question.most)


def _base(place: Place, answer: AnswerInput) -> tuple[str, ...]:
    """Return the revisions this is written over. Paper is written over none from phones: it stands beside them."""
    if place.channel != PAPER or place.stored is None:
        return answer.base
    phones = {head.id for head in place.stored.versions if not head.answer.from_paper}
    return tuple(id for id in answer.base if id not in phones)


def _is_emptied(place: Place, answer: AnswerInput) -> bool:
    """Return whether nothing is left in a row of a sheet; what stands in a column that is switched off is left."""
    if not place.is_row:
        return False
    fields = answer.fields or {}
    values = {
        **fields,
        **optional_columns.values_switched_off(place.context, place.question, fields, fields_before(place)),
    }
    filled = any(parts.is_filled(values.get(field.id)) for field in place.question.fields)
    return not (filled or answer.text or answer.year)


def _empty(place: Place, id: str, base: tuple[str, ...]) -> str:
    item = place.stored
    if item is not None and id in item.ids:
        return id
    if item is None or not any(head.id in base for head in item.versions):
        return ""
    key, context = place.question.id, place.context
    return context.write(key, place.item, None, id=id, base=base, op="delete", group=place.group).id


def _answer(place: Place, answer: AnswerInput, year: Year | None) -> Answer:
    context, question = place.context, place.question
    fields = parts.validate(context, question, answer.fields or {}, fields_before(place))
    ticks = ("fields", "from") if question.of else ("fields",) if question.fields else ()
    return Answer(
        text="" if question.of else typed_input.text(answer.text or "", year or fields, question),
        year=year,
        fields=fields,
        carried_from=tuple(parts.sources(context, answer.from_ or (), place.group)),
        private=question.by == "person" or (place.stored is not None and is_private(place.stored, question)),
        sensitive=question.sensitive,
        levels=parts.levels(question),
        checks=place.checks,
        channel=place.channel,
        research_consent=place.research_consent,
        sheet_number=place.sheet_number,
        subject_group=place.subject_group,
        keys=(*ALWAYS, *ticks),
    )
