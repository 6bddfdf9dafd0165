"""The newest workshop taken out of the store: what it holds, and that nothing of it is left."""

from __future__ import annotations

from dataclasses import dataclass

from samut import roster
from samut.domain.entry import Items
from samut.domain.workshop import ACTIVITY, ERASED, about, groups
from samut.newest import newest
from samut.settings import Settings


@dataclass(frozen=True)
class Held:
    """What would be erased. title: empty where the workshop has none."""

    title: str
    entries: int
    groups: int


def holds(settings: Settings) -> Held:
    """What the newest workshop holds. Raises SamutError where there is none."""
    with newest(settings, "cli.nothing_to_erase") as (store, workshop):
        entries = store.since(workshop)
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    written = sum(entry.value is not None for entry in entries if entry.key != ERASED)
    return Held(about(hall).title, written, len(groups(hall)))


def erase(settings: Settings) -> int:
    """Take every value of the newest workshop out of the store, visits included: all pages of it end.

    Returns how many entries held something. Raises SamutError where there is no workshop.
    """
    with newest(settings, "cli.nothing_to_erase") as (store, workshop):
        erased: int = store.erase(workshop)
        roster.put(store, workshop, ERASED, "erased", {"entries": erased})
    return erased
