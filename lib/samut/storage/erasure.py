"""The newest workshop taken out of the store: what it holds, and that nothing of it is left."""

from __future__ import annotations

from samut.domain.workshop import ERASED, Held, held
from samut.settings import Settings
from samut.storage import roster
from samut.storage.current_workshop import newest


def holds(settings: Settings) -> Held:
    """What the newest workshop holds. Raises SamutError where there is none."""
    with newest(settings, "cli.nothing_to_erase") as (store, workshop):
        return held(store.since(workshop))


def erase(settings: Settings) -> int:
    """Take every value of the newest workshop out of the store, visits included: all pages of it end.

    Returns how many entries held something. Raises SamutError where there is no workshop.
    """
    with newest(settings, "cli.nothing_to_erase") as (store, workshop):
        erased: int = store.erase(workshop)
        roster.put(store, workshop, ERASED, "erased", {"entries": erased})
    return erased
