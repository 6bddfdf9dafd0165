"""Erasing from the store for good what a person wrote, on a phone or on a sheet of paper, or the whole workshop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from samut.domain import workshop as halls
from samut.domain.rules.deletion import origins
from samut.domain.workshop import ACTIVITY, ERASED
from samut.errors import SamutError
from samut.protocol.arguments import Id, Nothing
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.paper import forms, sheet_numbers
from samut.widgets.paper.forms import Code, Sheet


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person to erase, by the visit."""

    visit: Id


@dataclass(frozen=True, kw_only=True)
class PersonsSheet:
    """A person's sheet of paper. form: its code. sheet: its number."""

    form: Code
    group: Id
    sheet: Code


@command("erase", CONSOLE)
def erase(context: Context, arguments: Person) -> dict[str, Any]:
    """Take all words of a person, and the nickname, out of the store for good.

    Answers that others of the group wrote over stay as those wrote them, but not this person's words that others
    brought back.

    Returns
    -------
    dict
        {"erased": how many entries}.

    Raises
    ------
    SamutError
        If there is no such participant.
    """
    id = arguments.visit
    item = context.workshop_items.get(id)
    if item is None or item.key != "visit" or (item.first.value or {}).get("role") != "participant":
        raise SamutError("personal.no_person")
    words = {entry for entry, first in origins(context.store.since(context.workshop)).items() if first.author == id}
    erased = context.store.erase(
        context.workshop,
        "",
        lambda entry: halls.left_of(entry) if entry.author == id or entry.id in words else entry.value,
    )
    context.write(ERASED, f"erased.{id}", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


def people_on_paper(context: Context) -> list[dict[str, Any]]:
    """Return [{form, num, group, name, sheet, answers, research}]: personal sheets that were typed in.

    Also those that were emptied since, as what stood on them is still in the history.
    """
    order = {group.id: place for place, group in enumerate(context.groups)}
    states = [
        _sheet_state(context, sheet, place, items)
        for sheet in _personal_sheets(context)
        for place, items in _items_by_person(sheet).items()
    ]
    return sorted(states, key=lambda state: (order.get(state["group"], 0), state["form"], state["sheet"]))


@command("erase_sheet", CONSOLE)
def erase_sheet(context: Context, arguments: PersonsSheet) -> dict[str, Any]:
    """Take a person's sheet of paper out of the store, with all its history.

    It does not matter who typed it in. Its number is free again. Return {"erased": how many entries}.
    """
    sheet, group = forms.find_sheet(context, arguments.form), forms.group_id(context, arguments.group)
    number = sheet_numbers.number(sheet, group, arguments.sheet)
    items = _items_by_person(sheet).get((group, number))
    if not items:
        raise SamutError("personal.no_person")
    erased = context.store.erase(context.workshop, "", lambda entry: None if entry.item in items else entry.value)
    context.write(ERASED, f"erased.{sheet.code}.{group}.{number}", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


@command("holds", CONSOLE)
def workshop_contents(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return the size of the whole workshop, before it is erased: {"title", "entries", "groups"}."""
    return asdict(halls.held(context.store.since(context.workshop)))


@command("erase_workshop", CONSOLE)
def erase_workshop(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Take all that was written out of the store for good, visits included: every page of it ends.

    Return {"erased": how many entries}.
    """
    erased = context.store.erase(context.workshop, "", lambda entry: None)
    context.write(ERASED, "erased", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


def _personal_sheets(context: Context) -> Iterator[Sheet]:
    return (sheet for sheet in forms.sheets(context) if sheet.personal)


def _items_by_person(sheet: Sheet) -> dict[tuple[str, str], set[str]]:
    """Return {(group, number): items}, of all that the store still holds: also what was emptied, or written over."""
    questions = {question.id for question in sheet.questions if question.by == "person"}
    items: dict[tuple[str, str], set[str]] = {}
    for entry in sheet.context.store.since(sheet.context.workshop):
        answer = entry.answer
        if entry.key in questions and answer.from_paper and answer.sheet_number:
            items.setdefault((entry.group, answer.sheet_number), set()).add(entry.item)
    return items


def _sheet_state(context: Context, sheet: Sheet, place: tuple[str, str], items: set[str]) -> dict[str, Any]:
    group, number = place
    answers = [item.answer for id in items if (item := sheet.context.items.get(id)) and not item.gone]
    return {
        "form": sheet.code,
        "num": sheet.num,
        "group": group,
        "name": context.group_name(group),
        "sheet": number,
        "answers": len(answers),
        "research": any(answer.research_consent for answer in answers),
    }
