"""Erasing: the newest workshop is taken out of the store."""

from __future__ import annotations

from samut.domain.workshop import ERASED, Held, held
from samut.settings import Settings
from samut.storage import roster
from samut.storage.current_workshop import newest_workshop


def workshop_contents(settings: Settings) -> Held:
    """Return what the newest workshop holds. Raises SamutError("cli.nothing_to_erase") if there is none."""
    with newest_workshop(settings, "cli.nothing_to_erase") as (store, workshop):
        return held(store.since(workshop))


def erase_workshop(settings: Settings) -> int:
    """Take every value of the newest workshop out of the store, visits included: all its pages end.

    Returns
    -------
    int
        How many entries held something.

    Raises
    ------
    SamutError
        "cli.nothing_to_erase" if there is no workshop.
    """
    with newest_workshop(settings, "cli.nothing_to_erase") as (store, workshop):
        erased: int = store.erase(workshop)
        roster.put(store, workshop, ERASED, "erased", {"entries": erased})
    return erased
