"""The board "themes": what groups' answers have in common and where they differ, put together by the facilitator.

Nothing is put together by itself, except that answers in the same words count as one saying.
"""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.limits import LIMITS
from samut.errors import SamutError
from samut.session.context import Command, Context, checked_id
from samut.thai import clean, same_key
from samut.widgets.group_answers import cards
from samut.widgets.moderation import model as moderation
from samut.widgets.themes.state import Saying, ThemesBody, ThemesPanel, ThemeState

MOST_ANSWERS = 500


def themes(context: Context, phase: Phase) -> ThemesBody:
    """Return what groups' answers have in common, and where they differ.

    Common are those of two groups or more, most groups first. left: how many answers are in no theme yet.
    """
    standing = [item for item in gathered(context) if not moderation.hidden(context, item.id)]
    found = [one for one in (_theme(context, item, standing) for item in context.items.of("theme")) if one["groups"]]
    taken = {id for item in context.items.of("theme") for id in item.value["items"]}
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
    made = context.items.of("theme")
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
        plain = text and not fields and not moderation.hidden(context, item.id)
        joined.setdefault((item.key, same_key(text) if plain else item.id), []).append(item)
    return [
        {
            "items": [one.id for one in same],
            "question": same[0].key,
            "text": same[0].answer.text,
            "fields": dict(same[0].answer.fields),
            "groups": _different(one.group for one in same),
            "hidden": moderation.hidden(context, same[0].id),
        }
        for same in joined.values()
    ]


def put(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: make a theme, or change its name and what is in it. args: id, theme (its item), name, items.

    Raises SamutError for no name, no answers, answers that are not there, or an activity without themes.
    """
    theme = _named(context, args)
    value = {"name": _name(args.get("name")), "items": _answers(context, args.get("items"))}
    return _write(context, args, theme, value)


def dissolve(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take a theme apart; its answers stay. args: id, theme."""
    theme = _named(context, args)
    if theme not in context.items:
        raise SamutError("board_themes.not_found")
    return _write(context, args, theme, None)


THEMING: dict[str, Command] = {"theme": put, "dissolve": dissolve}


def _write(context: Context, args: dict[str, Any], theme: str, value: Any) -> dict[str, Any]:
    base = context.items[theme].base if theme in context.items else ()
    op = "save" if value else "delete"
    entry = context.write("theme", theme, value, id=checked_id(args.get("id")), base=base, op=op)  # type: ignore[arg-type]
    return {"saved": entry.id}


def _named(context: Context, args: dict[str, Any]) -> str:
    """The item of the theme, which is nothing else's."""
    context.require("facilitator")
    theme = checked_id(args.get("theme"))
    found = context.items.get(theme)
    if (found and found.key != "theme") or not any(one.board == "themes" for one in context.activity.phases):
        raise SamutError("desk.bad_request")
    return theme


def _name(given: object) -> str:
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    name = " ".join(given.split())
    if not name:
        raise SamutError("board_themes.no_name")
    return clean(name, LIMITS["theme"])


def _answers(context: Context, given: object) -> list[str]:
    if not isinstance(given, list) or len(given) > MOST_ANSWERS:
        raise SamutError("desk.bad_request")
    ids = list(dict.fromkeys(checked_id(one) for one in given))
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
