"""The workshop as the facilitator sets it: its name and place, its groups, and the groups that are away."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any

from samut.domain import workshop
from samut.domain.entries import new_id
from samut.domain.kit.activity import Activity
from samut.domain.workshop import ABOUT, ACTIVITY, away_item
from samut.errors import SamutError
from samut.protocol.arguments import UNSET, Id, Typed, UnsetType
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context

Place = Annotated[str, Typed("place")]


@dataclass(frozen=True, kw_only=True)
class AboutWorkshop:
    """The fields of `About` that a person may type; fields that are not named stay as they are."""

    title: Place | UnsetType = UNSET
    province: Place | UnsetType = UNSET
    district: Place | UnsetType = UNSET
    place: Place | UnsetType = UNSET
    starts: Place | UnsetType = UNSET
    may_make_groups: bool | UnsetType = UNSET


@dataclass(frozen=True, kw_only=True)
class NewGroup:
    """A group that is added."""

    name: Annotated[str, Typed("group")]


@dataclass(frozen=True, kw_only=True)
class GroupName:
    """The new name of a group."""

    group: Id
    name: Annotated[str, Typed("group")]


@dataclass(frozen=True, kw_only=True)
class GroupPlace:
    """Where the group is from; empty if that is the workshop's place."""

    group: Id
    district: Place = ""
    province: Place = ""


@dataclass(frozen=True, kw_only=True)
class GroupAway:
    """Whether a group is away."""

    group: Id
    away: bool


@command("about", CONSOLE)
def set_about(context: Context, arguments: AboutWorkshop) -> dict[str, Any]:
    """Say what the workshop is called, and where and when it is."""
    named = {name: value for name, value in vars(arguments).items() if value is not UNSET}
    context.set("about", ABOUT, {**asdict(context.about), **named}, activity=ACTIVITY)
    return {}


@command("add_group", CONSOLE)
def add_group(context: Context, arguments: NewGroup) -> dict[str, Any]:
    """Add a group. Raises SamutError if there is one of that name already."""
    _check_name(context, arguments.name)
    context.set("group", new_id(), {"name": arguments.name}, activity=ACTIVITY)
    return {}


@command("rename_group", CONSOLE)
def rename_group(context: Context, arguments: GroupName) -> dict[str, Any]:
    """Give a group another name. Raises SamutError if there is one of that name already."""
    group = _group(context, arguments.group)
    if context.group_name(group) != arguments.name:
        _check_name(context, arguments.name)
        now = {**context.workshop_items[group].value, "name": arguments.name}
        context.set("group", group, now, activity=ACTIVITY)
    return {}


@command("place", CONSOLE)
def set_place(context: Context, arguments: GroupPlace) -> dict[str, Any]:
    """Say where a group is from."""
    group = _group(context, arguments.group)
    place = {"district": arguments.district, "province": arguments.province}
    now = context.workshop_items[group].value
    changed = {name: value for name, value in {**now, **place}.items() if value}
    if changed != now:
        context.set("group", group, changed, activity=ACTIVITY)
    return {}


@command("away", CONSOLE)
def set_away(context: Context, arguments: GroupAway) -> dict[str, Any]:
    """Leave a group out of the rounds to come, or count it in again."""
    item = away_item(_group(context, arguments.group))
    context.set("away", item, arguments.away or None, activity=ACTIVITY)
    return {}


def current_activity(context: Context) -> str:
    """Return the id of the activity everybody is led to; empty before the first time."""
    return workshop.led(context.workshop_items)


def activities(context: Context) -> list[Activity]:
    """Return the activities that can be opened, in the order of the plan."""
    by_id = context.kit.activities if context.kit else {context.activity.id: context.activity}
    return [by_id[id] for id in sorted(by_id) if by_id[id].notebook]


def _group(context: Context, id: str) -> str:
    if not context.group_name(id):
        raise SamutError("hall.no_group")
    return id


def _check_name(context: Context, name: str) -> None:
    if not name:
        raise SamutError("hall.no_name")
    if name in (group.name for group in context.groups):
        raise SamutError("hall.same_name", name=name)
