"""The board "themes": the facilitator puts groups' answers together by what they have in common.

The facilitator alone does so, except that answers in the same words are one saying without being put together.
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
class ThemeToSave:
    """A theme that is made or changed. id: of the entry that is written. theme: its item. items: the answers in it."""

    id: Id
    theme: Id
    name: Annotated[str, Typed("theme")]
    items: Annotated[tuple[Id, ...], Meta(max_length=MOST_ANSWERS)]


@dataclass(frozen=True, kw_only=True)
class ThemeToDissolve:
    """A theme that is taken apart. id: of the entry that is written. theme: its item."""

    id: Id
    theme: Id


def themes(context: Context, phase: Phase) -> ThemesBody:
    """Return the themes of the board, without hidden answers.

    Themes of two groups or more are common, most groups first. left: how many answers are in no theme yet.
    """
    items = context.items.with_key("theme")
    answers = [answer for answer in theme_answers(context) if not moderation.is_off_board(context, answer.id)]
    shown = [theme for theme in (_theme(context, item, answers) for item in items) if theme["groups"]]
    taken = {id for item in items for id in item.value["items"]}
    common = [theme for theme in shown if len(theme["groups"]) > 1]
    return {
        "kind": "themes",
        "common": sorted(common, key=lambda theme: -len(theme["groups"])),
        "different": [theme for theme in shown if len(theme["groups"]) == 1],
        "left": sum(answer.id not in taken for answer in answers),
        "all": len(answers),
    }


def themes_panel(context: Context, phase: Phase) -> ThemesPanel:
    """Return the themes for the console, and the sayings they are put together from."""
    answers = theme_answers(context)
    group_of = {answer.id: answer.group for answer in answers}
    return {
        "kind": "themes",
        "themes": [
            {
                "theme": item.id,
                "name": item.value["name"],
                "items": [id for id in item.value["items"] if id in group_of],
                "groups": _distinct(group_of[id] for id in item.value["items"] if id in group_of),
            }
            for item in context.items.with_key("theme")
        ],
        "sayings": sayings(context, answers),
    }


def theme_answers(context: Context) -> list[Item]:
    """Return the answers that may be put in a theme: every answer of a group in this activity, question by question."""
    questions = enumerate(context.activity.questions)
    order = {question.id: place for place, question in questions if question.by == "group"}
    answers = [item for item in cards.for_console(context) if item.key in order and item.group]
    return sorted(answers, key=lambda item: (order[item.key], item.first.seq))


def sayings(context: Context, items: list[Item]) -> list[Saying]:
    """Return answers as sayings: answers to a question in the same words are one.

    Parameters
    ----------
    context
        The facilitator's or the board's context.
    items
        Answers, in the order in which they are shown. An answer with fields, or a hidden one, is a saying by itself.

    Returns
    -------
    list[Saying]
        Sayings in the order of their first answers.
    """
    joined: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        text, fields = item.answer.text, item.answer.fields
        plain = text and not fields and not moderation.is_off_board(context, item.id)
        joined.setdefault((item.key, same_key(text) if plain else item.id), []).append(item)
    return [
        {
            "items": [item.id for item in same],
            "question": same[0].key,
            "text": same[0].answer.text,
            "fields": dict(same[0].answer.fields),
            "groups": _distinct(item.group for item in same),
            "hidden": moderation.is_off_board(context, same[0].id),
        }
        for same in joined.values()
    ]


@command("theme", CONSOLE)
def save_theme(context: Context, arguments: ThemeToSave) -> dict[str, Any]:
    """Make a theme, or change its name and its answers.

    Raises SamutError if there is no name or no answer, an answer does not exist, or the activity has no themes.
    """
    _check_is_theme(context, arguments.theme)
    if not arguments.name:
        raise SamutError("board_themes.no_name")
    value = {"name": arguments.name, "items": _answers(context, arguments.items)}
    return _write(context, arguments.id, arguments.theme, value)


@command("dissolve", CONSOLE)
def dissolve_theme(context: Context, arguments: ThemeToDissolve) -> dict[str, Any]:
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
    """Raise SamutError if the item is not a theme's, or the activity has no themes."""
    item = context.items.get(id)
    if (item and item.key != "theme") or not any(phase.board == "themes" for phase in context.activity.phases):
        raise SamutError("desk.bad_request")


def _answers(context: Context, items: tuple[str, ...]) -> list[str]:
    ids = list(dict.fromkeys(items))
    if not ids:
        raise SamutError("board_themes.no_answers")
    if not {*ids} <= {item.id for item in theme_answers(context)}:
        raise SamutError("answers.not_found")
    return ids


def _theme(context: Context, theme: Item, answers: list[Item]) -> ThemeState:
    within = [item for item in answers if item.id in theme.value["items"]]
    groups = {item.group for item in within}
    return {
        "theme": theme.id,
        "name": theme.value["name"],
        "groups": [group.id for group in context.groups if group.id in groups],
        "sayings": sayings(context, within),
    }


def _distinct(groups: Any) -> list[str]:
    return list(dict.fromkeys(groups))


BOARDS = {"themes": themes}
PANELS = {"themes": themes_panel}
