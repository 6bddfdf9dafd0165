"""Short names of what the kit lists, for boards: its number and its words, cut where there is no room."""

from __future__ import annotations

from collections.abc import Iterable

from samut.domain.kit.kit import Kit
from samut.widgets.policy_matrix.state import Heading


def heads(kit: Kit | None, names: Iterable[str]) -> list[Heading]:
    """Return the headings of the kit's `pillars`, `policies`, `actors`, … as they are named."""
    listed = [(name, one) for name in names for one in (getattr(kit, name) if kit else ())]
    return [{"id": one.id, "of": name, "num": one.num, "text": one.text} for name, one in listed]
