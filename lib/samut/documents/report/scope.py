"""Whom a report tells of: all, the groups of a district, or one group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samut.domain.kit.codes import group_code
from samut.domain.workshop import About, Group, place_of
from samut.errors import SamutError


@dataclass(frozen=True)
class Scope:
    """name: what it is called, "" for the whole workshop. groups: the ids of those that are in it."""

    name: str
    groups: tuple[str, ...]

    @property
    def whole(self) -> bool:
        return not self.name


def scope_of(groups: Sequence[Group], there: About, group: str = "", place: str = "") -> Scope:
    """The scope that was asked for: a group by its name, code or id, a district, or with neither the whole.

    Raises SamutError("report.no_group" or "report.no_place") where there is none of that name, and
    "report.two_groups" where several groups have it.
    """
    if group:
        return _group(groups, group.strip())
    if place:
        return _place(groups, there, place.strip())
    return Scope("", tuple(one.id for one in groups))


def _group(groups: Sequence[Group], name: str) -> Scope:
    exact = [one for one in groups if name in (one.id, group_code(one.id, groups))]
    found = exact or [one for one in groups if one.name.strip() == name]
    if not found:
        raise SamutError("report.no_group", where=name, names=", ".join(one.name for one in groups))
    if len(found) > 1:
        raise SamutError("report.two_groups", where=name, codes=", ".join(group_code(one.id, groups) for one in found))
    return Scope(found[0].name, (found[0].id,))


def _place(groups: Sequence[Group], there: About, place: str) -> Scope:
    of = {one.id: place_of(one, there)[0].strip() for one in groups}
    if place not in of.values():
        raise SamutError("report.no_place", where=place, names=", ".join(dict.fromkeys(filter(None, of.values()))))
    return Scope(place, tuple(id for id, district in of.items() if district == place))
