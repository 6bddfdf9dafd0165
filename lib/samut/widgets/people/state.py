"""Consents in the state of a person's own page."""

from __future__ import annotations

from typing import TypedDict


class ConsentState(TypedDict):
    """What a visit agreed to by name, whether it asks to be erased, and how that person may be reached."""

    agreed: dict[str, bool]
    asked: bool
    contact: str


class OwnState(ConsentState):
    """What this visit agreed to. answered: whether it was asked. erased: when its words were erased last, or ""."""

    answered: bool
    erased: str
