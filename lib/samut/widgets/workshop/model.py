"""What the facilitator says of the workshop itself: its name and place, its groups, who is away."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from samut.domain import workshop
from samut.domain.entries import new_id
from samut.domain.kit.activity import Activity
from samut.domain.workshop import ABOUT, ACTIVITY, About, away_item
from samut.errors import SamutError
from samut.session.context import Desk, checked_id
from samut.thai import clean

LONGEST_NAME = 200


def set_about(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: any fields of About that a person may type. What is not named stays as it is."""
    desk.require("facilitator")
    now = asdict(desk.about)
    for field in fields(About):
        if field.name in args and field.name != "demo":
            now[field.name] = _checked(field.name, args[field.name])
    desk.set("about", ABOUT, now, activity=ACTIVITY)
    return {}


def add_group(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: name. Raises SamutError where a group of that name is there already."""
    desk.require("facilitator")
    desk.set("group", new_id(), {"name": _group_name(desk, args)}, activity=ACTIVITY)
    return {}


def rename_group(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: group, name."""
    desk.require("facilitator")
    group = _group(desk, args)
    if desk.group_name(group) != str(args.get("name", "")).strip():
        now = {**desk.hall[group].value, "name": _group_name(desk, args)}
        desk.set("group", group, now, activity=ACTIVITY)
    return {}


def set_place(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: where a group is from, empty where that is the workshop's place. args: group, district, province."""
    desk.require("facilitator")
    group = _group(desk, args)
    place = {name: _line(args.get(name, "")) for name in ("district", "province")}
    now = desk.hall[group].value
    changed = {name: value for name, value in {**now, **place}.items() if value}
    if changed != now:
        desk.set("group", group, changed, activity=ACTIVITY)
    return {}


def set_away(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: leave a group out of the rounds to come, or count it in again. args: group, away."""
    desk.require("facilitator")
    item = away_item(_group(desk, args))
    desk.set("away", item, True if args.get("away") else None, activity=ACTIVITY)
    return {}


def led(desk: Desk) -> str:
    """The activity everybody is led to; empty before the first time."""
    return workshop.led(desk.hall)


def activities(desk: Desk) -> list[Activity]:
    """The activities that can be opened, in the order of the plan."""
    there = desk.kit.activities if desk.kit else {desk.activity.id: desk.activity}
    return [there[id] for id in sorted(there) if there[id].kind]


def _group(desk: Desk, args: dict[str, Any]) -> str:
    group = checked_id(args.get("group"))
    if not desk.group_name(group):
        raise SamutError("hall.no_group")
    return group


def _group_name(desk: Desk, args: dict[str, Any]) -> str:
    name = _line(args.get("name"))
    if not name:
        raise SamutError("hall.no_name")
    if name in (group.name for group in desk.groups):
        raise SamutError("hall.same_name", name=name)
    return name


def _checked(name: str, value: object) -> object:
    return bool(value) if name == "may_make_groups" else _line(value)


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise SamutError("desk.bad_request")
    line = " ".join(value.split())
    return clean(line, LONGEST_NAME) if line else ""
