"""The board "themes": what groups' answers have in common and where they differ, put together by the facilitator.

Nothing is put together by itself, except that answers in the same words count as one saying.
"""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.errors import SamutError
from samut.pages import showing
from samut.session.context import Command, Desk, checked_id
from samut.thai import clean, same_key
from samut.widgets.moderation import model as moderation

LONGEST_NAME = 200
MOST_ANSWERS = 500


def themes(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, common, different: [{theme, name, groups, sayings}], left, all}

    Common are those of two groups or more, most groups first. left: how many answers are in no theme yet.
    """
    standing = [item for item in gathered(desk) if not moderation.hidden(desk, item.id)]
    found = [one for one in (_theme(desk, item, standing) for item in desk.items.of("theme")) if one["groups"]]
    taken = {id for item in desk.items.of("theme") for id in item.value["items"]}
    return {
        "kind": "themes",
        "common": sorted((one for one in found if len(one["groups"]) > 1), key=lambda one: -len(one["groups"])),
        "different": [one for one in found if len(one["groups"]) == 1],
        "left": sum(item.id not in taken for item in standing),
        "all": len(standing),
    }


def gathering(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, themes: [{theme, name, items, groups}], sayings}: what the facilitator puts together, and out of what."""
    there = gathered(desk)
    of_group = {item.id: item.group for item in there}
    made = desk.items.of("theme")
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
        "sayings": sayings(desk, there),
    }


def gathered(desk: Desk) -> list[Item]:
    """What may be put together: every answer of a group in this activity, question by question."""
    order = {one.id: place for place, one in enumerate(desk.activity.questions) if one.by == "group"}
    found = [item for item in showing.said(desk) if item.key in order and item.group]
    return sorted(found, key=lambda item: (order[item.key], item.first.seq))


def sayings(desk: Desk, items: list[Item]) -> list[dict[str, Any]]:
    """[{items, question, text, fields, groups, hidden}]: answers to a question in the same words are one."""
    joined: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        text, fields = item.answer.text, item.answer.fields
        plain = text and not fields and not moderation.hidden(desk, item.id)
        joined.setdefault((item.key, same_key(text) if plain else item.id), []).append(item)
    return [
        {
            "items": [one.id for one in same],
            "question": same[0].key,
            "text": same[0].answer.text,
            "fields": dict(same[0].answer.fields),
            "groups": _different(one.group for one in same),
            "hidden": moderation.hidden(desk, same[0].id),
        }
        for same in joined.values()
    ]


def put(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: make a theme, or change its name and what is in it. args: id, theme (its item), name, items.

    Raises SamutError for no name, no answers, answers that are not there, or an activity without themes.
    """
    theme = _named(desk, args)
    value = {"name": _name(args.get("name")), "items": _answers(desk, args.get("items"))}
    return _write(desk, args, theme, value)


def dissolve(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take a theme apart; its answers stay. args: id, theme."""
    theme = _named(desk, args)
    if theme not in desk.items:
        raise SamutError("board_themes.not_found")
    return _write(desk, args, theme, None)


THEMING: dict[str, Command] = {"theme": put, "dissolve": dissolve}


def _write(desk: Desk, args: dict[str, Any], theme: str, value: Any) -> dict[str, Any]:
    base = desk.items[theme].base if theme in desk.items else ()
    op = "save" if value else "delete"
    entry = desk.write("theme", theme, value, id=checked_id(args.get("id")), base=base, op=op)  # type: ignore[arg-type]
    return {"saved": entry.id}


def _named(desk: Desk, args: dict[str, Any]) -> str:
    """The item of the theme, which is nothing else's."""
    desk.require("facilitator")
    theme = checked_id(args.get("theme"))
    found = desk.items.get(theme)
    if (found and found.key != "theme") or not any(one.board == "themes" for one in desk.activity.phases):
        raise SamutError("desk.bad_request")
    return theme


def _name(given: object) -> str:
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    name = " ".join(given.split())
    if not name:
        raise SamutError("board_themes.no_name")
    return clean(name, LONGEST_NAME)


def _answers(desk: Desk, given: object) -> list[str]:
    if not isinstance(given, list) or len(given) > MOST_ANSWERS:
        raise SamutError("desk.bad_request")
    ids = list(dict.fromkeys(checked_id(one) for one in given))
    if not ids:
        raise SamutError("board_themes.no_answers")
    if not {*ids} <= {item.id for item in gathered(desk)}:
        raise SamutError("answers.not_found")
    return ids


def _theme(desk: Desk, theme: Item, standing: list[Item]) -> dict[str, Any]:
    within = [item for item in standing if item.id in theme.value["items"]]
    groups = {item.group for item in within}
    return {
        "theme": theme.id,
        "name": theme.value["name"],
        "groups": [group.id for group in desk.groups if group.id in groups],
        "sayings": sayings(desk, within),
    }


def _different(groups: Any) -> list[str]:
    return list(dict.fromkeys(groups))
