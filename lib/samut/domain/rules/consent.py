"""What a person agrees to, beside taking part: each thing by itself, and nothing that was not said."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from samut.domain.entries import Entry, Items
from samut.domain.workshop import ACTIVITY

CONSENT = "consent"
HAPPINESS = "happiness"
"""To the keeping and use of what one answers in questionnaires: one consent, wherever it is asked for."""
AGREED = ("attendance", "contact", HAPPINESS, "research")
"""What a person may agree to, each by itself."""
CONTACT = "contact"
"""Key of the entry that holds how a person may be reached, in that person's words."""


def consent(hall: Items, visit: str, earlier: Collection[str] = ()) -> dict[str, bool]:
    """{attendance, contact, happiness, research}: what a visit agreed to. earlier: see `earlier_consents`."""
    return _agreed(hall.now(consent_item(visit)), visit in earlier)


def earlier_consents(activities: Iterable[Items]) -> set[str]:
    """Visits that agreed in a questionnaire itself, as it was asked when there was a consent of its own there.

    It counts for those who said nothing else. activities: the items of each.
    """
    return {item.last.author for items in activities for item in items.with_key(CONSENT)}


def contact(hall: Items, visit: str, agreed: dict[str, bool]) -> str:
    """How a person may be reached; empty where that is not, or no longer, agreed to."""
    kept = hall.now(contact_item(visit)) or {}
    return str(kept.get("words", "")) if agreed["contact"] else ""


def consent_item(visit: str) -> str:
    return f"consent.{visit}"


def contact_item(visit: str) -> str:
    return f"contact.{visit}"


class Consents:
    """Who agrees to `name`, entry by entry, in their order: what is shown of many depends on when somebody did."""

    def __init__(self, name: str = HAPPINESS) -> None:
        self._name = name
        self._said: dict[str, Any] = {}
        self._earlier: dict[str, set[str]] = {}

    def take(self, entry: Entry) -> bool:
        """Take in one more entry. Returns whether its author agrees otherwise than before."""
        if entry.key != CONSENT:
            return False
        before = self.agrees(entry.author)
        if entry.activity == ACTIVITY:
            self._said[entry.author] = None if entry.gone else entry.value
        else:
            there = self._earlier.setdefault(entry.author, set())
            (there.discard if entry.gone else there.add)(entry.item)
        return self.agrees(entry.author) != before

    def agrees(self, visit: str) -> bool:
        """Whether that visit agrees by now."""
        return _agreed(self._said.get(visit), bool(self._earlier.get(visit)))[self._name]


def _agreed(said: Any, earlier: bool) -> dict[str, bool]:
    told = said if isinstance(said, dict) else {}
    return {name: bool(told.get(name, earlier and name == HAPPINESS)) for name in AGREED}
