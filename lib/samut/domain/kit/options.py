"""The options of a field: those that the file lists, or things of the kit."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Field
from samut.domain.kit.kit import Kit


def options(kit: Kit | None, field: Field) -> dict[str, str]:
    """Return id -> words, in their order; a choice that the file lists is its own id. Without a kit, only those."""
    if field.points_of:
        thing = kit.things.get(field.points_of) if kit else None
        return _named(getattr(thing, "points", ()))
    return _named(getattr(kit, field.things) if kit and field.things else field.points)


def _named(listed: Any) -> dict[str, str]:
    return dict((option, option) if isinstance(option, str) else (option.id, option.text) for option in listed)
