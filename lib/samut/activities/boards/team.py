"""The board "team": how able people say they are, as numbers of many (docs/decisions/0014); nobody's own line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.activities import showing
from samut.activities.desk import Desk
from samut.domain.activity import Field, Phase, Question
from samut.domain.pictures import LEAST, Picture, Rating, Ratings, counts, mean, picture


def team(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, least, roles: [{question, n, mean, items}], groups: [{group, roles: [{n, mean}]}], note}.

    items: [{field, n, waiting, counts, mean}], a count for each level from 1 on; counts [] and mean None under LEAST.
    groups: those that may be shown by themselves, with None for a role they have too few answers to.
    """
    asked = [one for one in showing.asked(desk, phase.id) if one.sensitive and one.by == "person"]
    pictures = {one.id: _pictures(desk, one) for one in asked}
    form = desk.kit.forms.get(phase.form) if desk.kit else None
    return {
        "kind": "team",
        "least": LEAST,
        "roles": [_role(one, pictures[one.id]) for one in asked],
        "groups": _groups(desk, asked, pictures),
        "note": form.note if form else "",
    }


def _pictures(desk: Desk, question: Question) -> dict[str, Picture]:
    return {field.id: picture(_ratings(desk, question, field)) for field in question.fields if field.kind == "level"}


def _ratings(desk: Desk, question: Question, field: Field) -> Iterator[Rating]:
    """Every answer to one item in the order they came. One given on another scale than today's is not counted."""
    for entry in desk.log:
        if entry.key == question.id:
            value = entry.value if not entry.gone else {}
            same = value.get("levels") == field.levels
            yield Rating(entry.author, entry.group, value.get("fields", {}).get(field.id) if same else None)


def _role(question: Question, pictures: dict[str, Picture]) -> dict[str, Any]:
    fields = {field.id: field for field in question.fields}
    items = [_item(fields[id], shown) for id, shown in pictures.items()]
    return {"question": question.id, **_profile([shown.whole for shown in pictures.values()]), "items": items}


def _item(field: Field, shown: Picture) -> dict[str, Any]:
    levels = range(1, field.levels + 1)
    return {
        "field": field.id,
        "n": shown.n,
        "waiting": shown.waiting,
        "counts": counts(shown.whole, levels) if shown.n else [],
        "mean": _round(mean(shown.whole)),
    }


def _groups(
    desk: Desk, asked: list[Question], pictures: dict[str, dict[str, Picture]]
) -> list[dict[str, Any]]:
    found = []
    for group in desk.groups:
        roles = [_profile([shown.groups.get(group.id, {}) for shown in pictures[one.id].values()]) for one in asked]
        if any(role["n"] for role in roles):
            found.append({"group": group.id, "roles": roles})
    return found


def _profile(said: list[Ratings]) -> dict[str, Any]:
    """A role's level: the mean of its items. n: the fewest people that any item of it has; 0 and None without any."""
    shown = [one for one in said if one]
    means = [mean(one) or 0 for one in shown]
    return {"n": min(map(len, shown), default=0), "mean": _round(sum(means) / len(means)) if means else None}


def _round(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
