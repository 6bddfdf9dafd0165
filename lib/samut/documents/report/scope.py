"""The scope of a report: all, the groups of a district, or one group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samut.domain.kit.codes import group_code
from samut.domain.workshop import About, Group, place_of
from samut.errors import SamutError


@dataclass(frozen=True)
class Scope:
    """The groups a report is about. name: of the district or group, "" for the whole workshop. groups: their ids."""

    name: str
    groups: tuple[str, ...]

    @property
    def is_everyone(self) -> bool:
        """Whether it is the whole workshop."""
        return not self.name


def scope_of(groups: Sequence[Group], about: About, group: str = "", place: str = "") -> Scope:
    """Return the scope of a group by its name, code or id, of a district, or with neither of the whole workshop.

    Raises SamutError("report.no_group" or "report.no_place") if nothing has that name, and "report.two_groups" if
    several
    groups have it.
    """
    if group:
        return _group(groups, group.strip())
    if place:
        return _place(groups, about, place.strip())
    return Scope("", tuple(group.id for group in groups))


def _group(groups: Sequence[Group], name: str) -> Scope:
    exact = [group for group in groups if name in (group.id, group_code(group.id, groups))]
    matches = exact or [group for group in groups if group.name.strip() == name]
    if not matches:
        raise SamutError("report.no_group", where=name, names=", ".join(group.name for group in groups))
    if len(matches) > 1:
        raise SamutError(
            "report.two_groups", where=name, codes=", ".join(group_code(match.id, groups) for match in matches)
        )
    return Scope(matches[0].name, (matches[0].id,))


def _place(groups: Sequence[Group], about: About, place: str) -> Scope:
    districts = {group.id: place_of(group, about)[0].strip() for group in groups}
    if place not in districts.values():
        raise SamutError(
            "report.no_place", where=place, names=", ".join(dict.fromkeys(filter(None, districts.values())))
        )
    return Scope(place, tuple(id for id, district in districts.items() if district == place))
