"""The board "team": how able people say they are, as numbers of many (docs/decisions/0014); nobody's own line."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.domain.rules.competence import Ability, Profile, Role, roles
from samut.domain.rules.disclosure import LEAST
from samut.session.context import Context
from samut.widgets.competence.state import AbilityState, GroupProfile, ProfileState, RoleState, TeamBody
from samut.widgets.group_answers import cards

NOBODY = Profile(0, None)


def team(context: Context, phase: Phase) -> TeamBody:
    """Return how able people say they are, role by role, and of the groups that may be shown by themselves."""
    found = roles(context.log, cards.questions_of(context, phase.id))
    form = context.kit.forms.get(phase.form) if context.kit else None
    return {
        "kind": "team",
        "least": LEAST,
        "roles": [_role(one) for one in found],
        "groups": _groups(context, found),
        "note": form.note if form else "",
    }


def _role(one: Role) -> RoleState:
    return {"question": one.id, **_profile(one.everyone), "items": [_item(item) for item in one.items]}


def _profile(profile: Profile) -> ProfileState:
    return {"n": profile.n, "mean": profile.mean}


def _item(one: Ability) -> AbilityState:
    return {"field": one.id, "n": one.n, "waiting": one.waiting, "counts": list(one.counts), "mean": one.mean}


def _groups(context: Context, found: tuple[Role, ...]) -> list[GroupProfile]:
    shown: list[GroupProfile] = []
    for group in context.groups:
        profiles = [one.groups.get(group.id, NOBODY) for one in found]
        if any(profile.n for profile in profiles):
            shown.append({"group": group.id, "roles": [_profile(profile) for profile in profiles]})
    return shown


BOARDS = {"team": team}
