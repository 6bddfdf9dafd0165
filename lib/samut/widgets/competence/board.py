"""The board "team": how able people say they are, as numbers of many (docs/decisions/0014)."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.domain.rules.competence import Ability, Profile, Role, roles
from samut.domain.rules.disclosure import LEAST
from samut.session.context import Context
from samut.widgets.competence.state import AbilityState, GroupProfile, ProfileState, RoleState, TeamBody
from samut.widgets.group_answers import cards

NOBODY = Profile(0, None)


def team(context: Context, phase: Phase) -> TeamBody:
    """Return how able people say they are, role by role, and of the groups that may be shown separately."""
    answered_roles = roles(context.log, cards.questions_of(context, phase.id))
    form = context.kit.forms.get(phase.form) if context.kit else None
    return {
        "kind": "team",
        "least": LEAST,
        "roles": [_role(role) for role in answered_roles],
        "groups": _groups(context, answered_roles),
        "note": form.note if form else "",
    }


def _role(role: Role) -> RoleState:
    return {"question": role.id, **_profile(role.everyone), "items": [_item(ability) for ability in role.items]}


def _profile(profile: Profile) -> ProfileState:
    return {"n": profile.n, "mean": profile.mean}


def _item(ability: Ability) -> AbilityState:
    return {
        "field": ability.id,
        "n": ability.n,
        "waiting": ability.waiting,
        "counts": list(ability.counts),
        "mean": ability.mean,
    }


def _groups(context: Context, roles: tuple[Role, ...]) -> list[GroupProfile]:
    shown: list[GroupProfile] = []
    for group in context.groups:
        profiles = [role.groups.get(group.id, NOBODY) for role in roles]
        if any(profile.n for profile in profiles):
            shown.append({"group": group.id, "roles": [_profile(profile) for profile in profiles]})
    return shown


BOARDS = {"team": team}
