"""What the facilitator says of the workshop itself: its name and place, its groups, who is away."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from samut.domain import workshop
from samut.domain.entries import new_id
from samut.domain.kit.activity import Activity
from samut.domain.limits import LIMITS
from samut.domain.workshop import ABOUT, ACTIVITY, About, away_item
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.thai import clean


def set_about(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: any fields of About that a person may type. What is not named stays as it is."""
    context.require("facilitator")
    now = asdict(context.about)
    for field in fields(About):
        if field.name in args and field.name != "demo":
            now[field.name] = _checked(field.name, args[field.name])
    context.set("about", ABOUT, now, activity=ACTIVITY)
    return {}


def add_group(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: name. Raises SamutError where a group of that name is there already."""
    context.require("facilitator")
    context.set("group", new_id(), {"name": _group_name(context, args)}, activity=ACTIVITY)
    return {}


def rename_group(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: group, name."""
    context.require("facilitator")
    group = _group(context, args)
    if context.group_name(group) != str(args.get("name", "")).strip():
        now = {**context.workshop_items[group].value, "name": _group_name(context, args)}
        context.set("group", group, now, activity=ACTIVITY)
    return {}


def set_place(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: where a group is from, empty where that is the workshop's place. args: group, district, province."""
    context.require("facilitator")
    group = _group(context, args)
    place = {name: _line(args.get(name, "")) for name in ("district", "province")}
    now = context.workshop_items[group].value
    changed = {name: value for name, value in {**now, **place}.items() if value}
    if changed != now:
        context.set("group", group, changed, activity=ACTIVITY)
    return {}


def set_away(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: leave a group out of the rounds to come, or count it in again. args: group, away."""
    context.require("facilitator")
    item = away_item(_group(context, args))
    context.set("away", item, True if args.get("away") else None, activity=ACTIVITY)
    return {}


def led(context: Context) -> str:
    """The activity everybody is led to; empty before the first time."""
    return workshop.led(context.workshop_items)


def activities(context: Context) -> list[Activity]:
    """The activities that can be opened, in the order of the plan."""
    there = context.kit.activities if context.kit else {context.activity.id: context.activity}
    return [there[id] for id in sorted(there) if there[id].notebook]


def _group(context: Context, args: dict[str, Any]) -> str:
    group = checked_id(args.get("group"))
    if not context.group_name(group):
        raise SamutError("hall.no_group")
    return group


def _group_name(context: Context, args: dict[str, Any]) -> str:
    name = _line(args.get("name"), "group")
    if not name:
        raise SamutError("hall.no_name")
    if name in (group.name for group in context.groups):
        raise SamutError("hall.same_name", name=name)
    return name


def _checked(name: str, value: object) -> object:
    return bool(value) if name == "may_make_groups" else _line(value)


def _line(value: object, limit: str = "place") -> str:
    if not isinstance(value, str):
        raise SamutError("desk.bad_request")
    line = " ".join(value.split())
    return clean(line, LIMITS[limit]) if line else ""
