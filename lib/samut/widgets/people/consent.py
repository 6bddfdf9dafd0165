"""Consents of a person, beside taking part, and whether that person asks to be erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.entries import Items
from samut.domain.rules import calendar
from samut.domain.rules import consent as consents
from samut.domain.rules.consent import AGREED, CONSENT, CONTACT, consent_item, contact_item, earlier_consents
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.protocol.arguments import UNSET, OptionalId, Typed, UnsetType
from samut.protocol.commands import PHONE, command
from samut.session.context import Context
from samut.widgets.people.state import ConsentState, OwnState


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """Consents, each yes or no; what is not named stays as it is. None of them at all: the person was asked."""

    id: OptionalId = ""
    attendance: bool | UnsetType = UNSET
    contact: bool | UnsetType = UNSET
    happiness: bool | UnsetType = UNSET
    research: bool | UnsetType = UNSET


@dataclass(frozen=True, kw_only=True)
class ContactWords:
    """How a person may be reached, in words; "" for not any more."""

    id: OptionalId = ""
    words: Annotated[str, Typed("contact")]


@dataclass(frozen=True, kw_only=True)
class ErasureWish:
    """Whether a person asks to be erased."""

    id: OptionalId = ""
    asked: bool


@command("agree", PHONE)
def agree(context: Context, arguments: Agreement) -> dict[str, Any]:
    """Save the consents of a person.

    Nothing else depends on it: a person who agrees to nothing takes part all the same. How a person may be reached goes
    with the consent to store it.
    """
    consented = {name: getattr(arguments, name) for name in AGREED}
    named = {name: agrees for name, agrees in consented.items() if agrees is not UNSET}
    now = {**agreements(context, context.visit.id), **named}
    context.set(CONSENT, consent_item(context.visit.id), now, id=arguments.id, activity=ACTIVITY)
    if not now["contact"] and context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), None, activity=ACTIVITY)
    return {}


@command("reach", PHONE)
def reach(context: Context, arguments: ContactWords) -> dict[str, Any]:
    """Save how a person may be reached, for the facilitator alone.

    Raise SamutError if that person did not agree to it.
    """
    if not agreements(context, context.visit.id)["contact"]:
        raise SamutError("desk.bad_request")
    value = {"words": arguments.words} if arguments.words else None
    if value or context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), value, id=arguments.id, activity=ACTIVITY)
    return {}


def agreements(context: Context, visit: str) -> dict[str, bool]:
    """Return {consent: whether that visit agreed to it}."""
    return consents.consent(context.workshop_items, visit, earlier_consents(context.everywhere))


@command("ask_to_erase", PHONE)
def ask_to_erase(context: Context, arguments: ErasureWish) -> dict[str, Any]:
    """Ask the facilitator to erase what a person wrote, or withdraw that."""
    item = erasure_item(context.visit.id)
    context.set("erase", item, arguments.asked or None, id=arguments.id, activity=ACTIVITY)
    return {}


def own_state(context: Context) -> OwnState:
    """Return the consents of this visit, and its wish to be erased."""
    visit = context.visit.id
    answered = consent_item(visit) in context.workshop_items
    return {**consent_state(context, visit), "answered": answered, "erased": _erased(context)}


def erasure_requests(context: Context) -> int:
    """Return how many people ask to be erased."""
    return len(context.workshop_items.with_key("erase"))


def asks_erasure(hall: Items, visit: str) -> bool:
    """Return whether a visit asks to be erased."""
    return bool(hall.now(erasure_item(visit)))


def erasure_item(visit: str) -> str:
    """Return the item that says whether a visit asks to be erased."""
    return f"erase.{visit}"


def consent_state(context: Context, visit: str) -> ConsentState:
    """Return the consents of a visit, its wish to be erased, and how that person may be reached."""
    consented = agreements(context, visit)
    return {
        "agreed": consented,
        "asked": asks_erasure(context.workshop_items, visit),
        "contact": consents.contact(context.workshop_items, visit, consented),
    }


def _erased(context: Context) -> str:
    """Return when this person's words were erased last; "" if they never were."""
    item = context.workshop_items.get(f"erased.{context.visit.id}")
    return calendar.shown(item.last.at) if item else ""
