"""The board "themes": what groups' answers have in common and where they differ, put together by the facilitator.

Nothing is put together by itself, except that answers in the same words count as one saying.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from msgspec import Meta

from samut.domain.entries import Item, Op
from samut.domain.kit.activity import Phase
from samut.errors import SamutError
from samut.protocol.arguments import Id, Typed
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.thai import same_key
from samut.widgets.group_answers import cards
from samut.widgets.moderation import model as moderation
from samut.widgets.themes.state import Saying, ThemesBody, ThemesPanel, ThemeState

MOST_ANSWERS = 500


@dataclass(frozen=True, kw_only=True)
class Theme:
    """id: of the entry that is written. theme: its item. items: the answers in it."""

    id: Id
    theme: Id
    name: Annotated[str, Typed("theme")]
    items: Annotated[tuple[Id, ...], Meta(max_length=MOST_ANSWERS)]


@dataclass(frozen=True, kw_only=True)
class ThemeToDissolve:
    """id: of the entry that is written. theme: its item."""

    id: Id
    theme: Id


def themes(context: Context, phase: Phase) -> ThemesBody:
    """Return what groups' answers have in common, and where they differ.

    Common are those of two groups or more, most groups first. left: how many answers are in no theme yet.
    """
    standing = [item for item in gathered(context) if not moderation.is_off_board(context, item.id)]
    found = [
        one for one in (_theme(context, item, standing) for item in context.items.with_key("theme")) if one["groups"]
    ]
    taken = {id for item in context.items.with_key("theme") for id in item.value["items"]}
    return {
        "kind": "themes",
        "common": sorted((one for one in found if len(one["groups"]) > 1), key=lambda one: -len(one["groups"])),
        "different": [one for one in found if len(one["groups"]) == 1],
        "left": sum(item.id not in taken for item in standing),
        "all": len(standing),
    }


def gathering(context: Context, phase: Phase) -> ThemesPanel:
    """Return what the facilitator puts together, and out of what."""
    there = gathered(context)
    of_group = {item.id: item.group for item in there}
    made = context.items.with_key("theme")
    return {
        "kind": "themes",
        "themes": [
            {
                "theme": item.id,
                "name": item.value["name"],
                "items": [id for id in item.value["items"] if id in of_group],
                "groups": _different(of_group[id] for id in item.value["items"] if id in of_group),
            }
            for item in made
        ],
        "sayings": sayings(context, there),
    }


def gathered(context: Context) -> list[Item]:
    """What may be put together: every answer of a group in this activity, question by question."""
    order = {one.id: place for place, one in enumerate(context.activity.questions) if one.by == "group"}
    found = [item for item in cards.for_console(context) if item.key in order and item.group]
    return sorted(found, key=lambda item: (order[item.key], item.first.seq))


def sayings(context: Context, items: list[Item]) -> list[Saying]:
    """Return answers as sayings: answers to a question in the same words are one."""
    joined: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        text, fields = item.answer.text, item.answer.fields
        plain = text and not fields and not moderation.is_off_board(context, item.id)
        joined.setdefault((item.key, same_key(text) if plain else item.id), []).append(item)
    return [
        {
            "items": [one.id for one in same],
            "question": same[0].key,
            "text": same[0].answer.text,
            "fields": dict(same[0].answer.fields),
            "groups": _different(one.group for one in same),
            "hidden": moderation.is_off_board(context, same[0].id),
        }
        for same in joined.values()
    ]


@command("theme", CONSOLE)
def put(context: Context, arguments: Theme) -> dict[str, Any]:
    """Make a theme, or change its name and what is in it.

    Raises SamutError for no name, no answers, answers that are not there, or an activity without themes.
    """
    _check_is_theme(context, arguments.theme)
    if not arguments.name:
        raise SamutError("board_themes.no_name")
    value = {"name": arguments.name, "items": _answers(context, arguments.items)}
    return _write(context, arguments.id, arguments.theme, value)


@command("dissolve", CONSOLE)
def dissolve(context: Context, arguments: ThemeToDissolve) -> dict[str, Any]:
    """Take a theme apart; its answers stay."""
    _check_is_theme(context, arguments.theme)
    if arguments.theme not in context.items:
        raise SamutError("board_themes.not_found")
    return _write(context, arguments.id, arguments.theme, None)


def _write(context: Context, id: str, theme: str, value: Any) -> dict[str, Any]:
    base = context.items[theme].base if theme in context.items else ()
    op: Op = "save" if value else "delete"
    return {"saved": context.write("theme", theme, value, id=id, base=base, op=op).id}


def _check_is_theme(context: Context, id: str) -> None:
    """Raise SamutError if it is the item of anything else, or there are no themes here."""
    item = context.items.get(id)
    if (item and item.key != "theme") or not any(phase.board == "themes" for phase in context.activity.phases):
        raise SamutError("desk.bad_request")


def _answers(context: Context, given: tuple[str, ...]) -> list[str]:
    ids = list(dict.fromkeys(given))
    if not ids:
        raise SamutError("board_themes.no_answers")
    if not {*ids} <= {item.id for item in gathered(context)}:
        raise SamutError("answers.not_found")
    return ids


def _theme(context: Context, theme: Item, standing: list[Item]) -> ThemeState:
    within = [item for item in standing if item.id in theme.value["items"]]
    groups = {item.group for item in within}
    return {
        "theme": theme.id,
        "name": theme.value["name"],
        "groups": [group.id for group in context.groups if group.id in groups],
        "sayings": sayings(context, within),
    }


def _different(groups: Any) -> list[str]:
    return list(dict.fromkeys(groups))


BOARDS = {"themes": themes}
LED = {"themes": gathering}
