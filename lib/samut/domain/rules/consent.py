"""The consents of a person, beside taking part: each thing by itself, and nothing that was not said."""

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
    """Return {attendance, contact, happiness, research}: the consents of a visit. earlier: see `earlier_consents`."""
    return _agreed(hall.now(consent_item(visit)), visit in earlier)


def earlier_consents(activities: Iterable[Items]) -> set[str]:
    """Return the visits that agreed in a questionnaire itself, as long as it asked for a consent of its own.

    It counts for visits that said nothing else. activities: the items of each.
    """
    return {item.last.author for items in activities for item in items.with_key(CONSENT)}


def contact(hall: Items, visit: str, agreed: dict[str, bool]) -> str:
    """Return how a person may be reached; empty if that is not, or no longer, agreed to."""
    stored = hall.now(contact_item(visit)) or {}
    return str(stored.get("words", "")) if agreed["contact"] else ""


def consent_item(visit: str) -> str:
    """Return the item of a visit's consents."""
    return f"consent.{visit}"


def contact_item(visit: str) -> str:
    """Return the item of a visit's contact."""
    return f"contact.{visit}"


class Consents:
    """The consents to `name`, entry by entry, in their order: numbers of many depend on when somebody agreed."""

    def __init__(self, name: str = HAPPINESS) -> None:
        self._name = name
        self._consents: dict[str, Any] = {}
        self._earlier: dict[str, set[str]] = {}

    def take(self, entry: Entry) -> bool:
        """Take in one more entry and tell whether its author agrees otherwise than before."""
        if entry.key != CONSENT:
            return False
        before = self.agrees(entry.author)
        if entry.activity == ACTIVITY:
            self._consents[entry.author] = None if entry.gone else entry.value
        else:
            items = self._earlier.setdefault(entry.author, set())
            (items.discard if entry.gone else items.add)(entry.item)
        return self.agrees(entry.author) != before

    def agrees(self, visit: str) -> bool:
        """Tell whether that visit agrees by now."""
        return _agreed(self._consents.get(visit), bool(self._earlier.get(visit)))[self._name]


def _agreed(value: Any, earlier: bool) -> dict[str, bool]:
    consents = value if isinstance(value, dict) else {}
    return {name: bool(consents.get(name, earlier and name == HAPPINESS)) for name in AGREED}
