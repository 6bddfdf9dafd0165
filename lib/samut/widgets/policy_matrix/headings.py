"""Headings of the kit's lists for boards: number and text of each pillar, policy and actor."""

from __future__ import annotations

from collections.abc import Iterable

from samut.domain.kit.kit import Kit
from samut.widgets.policy_matrix.state import HeadingState


def headings(kit: Kit | None, names: Iterable[str]) -> list[HeadingState]:
    """Return the headings of the kit's lists of these names, such as `pillars`; [] without a kit."""
    listed = [(name, entry) for name in names for entry in (getattr(kit, name) if kit else ())]
    return [{"id": entry.id, "kit_list": name, "num": entry.num, "text": entry.text} for name, entry in listed]
