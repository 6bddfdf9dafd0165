"""People who ever joined, with what each agreed to, and the sheets of people on paper: for the facilitator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Item
from samut.protocol.arguments import Nothing
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.people.consent import consent_state
from samut.widgets.people.erasure import people_on_paper


@command("people", CONSOLE)
def people(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return the people who ever joined, and the personal sheets that were typed in.

    It is {"people": [{visit, nickname, group, answers, asked, agreed, contact}], "sheets"}, see
    `erasure.people_on_paper`.
    """
    visits = [
        item
        for item in context.workshop_items.values()
        if item.key == "visit" and (item.first.value or {}).get("group")
    ]
    wrote: dict[str, int] = {}
    for item in _answers(context):
        for author in {head.author for head in item.versions}:
            wrote[author] = wrote.get(author, 0) + 1
    listed = [_person(context, item, wrote.get(item.id, 0)) for item in visits]
    return {"people": listed, "sheets": people_on_paper(context)}


def _answers(context: Context) -> Iterator[Item]:
    for items in context.everywhere:
        yield from (item for item in items.values() if item.last.is_answer)


def _person(context: Context, item: Item, answers: int) -> dict[str, Any]:
    value = item.first.value
    return {
        "visit": item.id,
        "nickname": value.get("nickname", ""),
        "group": context.group_name(value["group"]),
        "answers": answers,
        **consent_state(context, item.id),
    }
