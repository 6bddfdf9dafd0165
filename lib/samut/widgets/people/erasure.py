"""Taking out of the store for good what a person wrote, on a phone or on a sheet of paper, or the whole workshop."""

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
    visit: Id


@dataclass(frozen=True, kw_only=True)
class PersonsSheet:
    """form: its code. sheet: the number of the person's."""

    form: Code
    group: Id
    sheet: Code


@command("erase", CONSOLE)
def erase(context: Context, arguments: Person) -> dict[str, Any]:
    """Take what a person wrote, and the nickname, out of the store for good.

    Answers that others of the group wrote over stay as those wrote them, but not those words where others brought them
    back. Returns {"erased": how many entries}.
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
    """[{form, num, group, name, sheet, answers, research}]: sheets of one person each that were typed in.

    Also those that were emptied since, as what stood on them is still in the history.
    """
    order = {group.id: place for place, group in enumerate(context.groups)}
    found = [_told(context, sheet, *one) for sheet in _personal(context) for one in _of_people(sheet).items()]
    return sorted(found, key=lambda one: (order.get(one["group"], 0), one["form"], one["sheet"]))


@command("erase_sheet", CONSOLE)
def erase_sheet(context: Context, arguments: PersonsSheet) -> dict[str, Any]:
    """Take a person's sheet of paper out of the store, with all its history.

    Whoever typed it in. Its number is free again. Returns {"erased": how many entries}.
    """
    sheet, group = forms.named(context, arguments.form), forms.by_id(context, arguments.group)
    number = sheet_numbers.number(sheet, group, arguments.sheet)
    items = _of_people(sheet).get((group, number))
    if not items:
        raise SamutError("personal.no_person")
    erased = context.store.erase(context.workshop, "", lambda entry: None if entry.item in items else entry.value)
    context.write(ERASED, f"erased.{sheet.code}.{group}.{number}", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


@command("holds", CONSOLE)
def holds(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return what erasing the whole workshop would take: {"title", "entries", "groups"}."""
    return asdict(halls.held(context.store.since(context.workshop)))


@command("erase_workshop", CONSOLE)
def erase_workshop(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Take all that was written out of the store for good, visits included: every page of it ends.

    Returns {"erased": how many entries}.
    """
    erased = context.store.erase(context.workshop, "", lambda entry: None)
    context.write(ERASED, "erased", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


def _personal(context: Context) -> Iterator[Sheet]:
    return (one for one in forms.sheets(context) if one.personal)


def _of_people(sheet: Sheet) -> dict[tuple[str, str], set[str]]:
    """(group, number) -> its items, of all that the store still holds: also what was emptied, or written over."""
    asked = {one.id for one in sheet.questions if one.by == "person"}
    found: dict[tuple[str, str], set[str]] = {}
    for entry in sheet.context.store.since(sheet.context.workshop):
        answer = entry.answer
        if entry.key in asked and answer.from_paper and answer.sheet_number:
            found.setdefault((entry.group, answer.sheet_number), set()).add(entry.item)
    return found


def _told(context: Context, sheet: Sheet, place: tuple[str, str], items: set[str]) -> dict[str, Any]:
    group, number = place
    standing = [item.answer for id in items if (item := sheet.context.items.get(id)) and not item.gone]
    return {
        "form": sheet.code,
        "num": sheet.num,
        "group": group,
        "name": context.group_name(group),
        "sheet": number,
        "answers": len(standing),
        "research": any(answer.research_consent for answer in standing),
    }
