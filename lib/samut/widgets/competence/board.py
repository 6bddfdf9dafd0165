"""The board "team": how able people say they are, as numbers of many (docs/decisions/0014); nobody's own line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut.domain.kit.activity import Phase
from samut.domain.rules.competence import Ability, Profile, Role, roles
from samut.domain.rules.disclosure import LEAST
from samut.session.context import Context
from samut.widgets.group_answers import cards

NOBODY = Profile(0, None)


def team(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, least, roles: [{question, n, mean, items}], groups: [{group, roles: [{n, mean}]}], note}.

    items: [{field, n, waiting, counts, mean}], a count for each level from 1 on; counts [] and mean None under LEAST.
    groups: those that may be shown by themselves, with None for a role they have too few answers to.
    """
    found = roles(context.log, cards.questions_of(context, phase.id))
    form = context.kit.forms.get(phase.form) if context.kit else None
    return {
        "kind": "team",
        "least": LEAST,
        "roles": [_role(one) for one in found],
        "groups": _groups(context, found),
        "note": form.note if form else "",
    }


def _role(one: Role) -> dict[str, Any]:
    return {"question": one.id, **asdict(one.everyone), "items": [_item(item) for item in one.items]}


def _item(one: Ability) -> dict[str, Any]:
    return {"field": one.id, "n": one.n, "waiting": one.waiting, "counts": list(one.counts), "mean": one.mean}


def _groups(context: Context, found: tuple[Role, ...]) -> list[dict[str, Any]]:
    shown = []
    for group in context.groups:
        profiles = [one.groups.get(group.id, NOBODY) for one in found]
        if any(profile.n for profile in profiles):
            shown.append({"group": group.id, "roles": [asdict(profile) for profile in profiles]})
    return shown
