"""What a person agrees to, beside taking part, and whether that person asks to be erased."""

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
    """What is agreed to, each yes or no; what is not named stays as it is. None of them says that one was asked."""

    id: OptionalId = ""
    attendance: bool | UnsetType = UNSET
    contact: bool | UnsetType = UNSET
    happiness: bool | UnsetType = UNSET
    research: bool | UnsetType = UNSET


@dataclass(frozen=True, kw_only=True)
class Reach:
    """words: how one may be reached; empty for not any more."""

    id: OptionalId = ""
    words: Annotated[str, Typed("contact")]


@dataclass(frozen=True, kw_only=True)
class ErasureWish:
    id: OptionalId = ""
    asked: bool


@command("agree", PHONE)
def agree(context: Context, arguments: Agreement) -> dict[str, Any]:
    """Say what one agrees to.

    Nothing else depends on it: who agrees to nothing takes part all the same. How one may be reached goes with the
    consent to keep it.
    """
    given = {name: getattr(arguments, name) for name in AGREED}
    named = {name: agrees for name, agrees in given.items() if agrees is not UNSET}
    now = {**agreed(context, context.visit.id), **named}
    context.set(CONSENT, consent_item(context.visit.id), now, id=arguments.id, activity=ACTIVITY)
    if not now["contact"] and context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), None, activity=ACTIVITY)
    return {}


@command("reach", PHONE)
def reach(context: Context, arguments: Reach) -> dict[str, Any]:
    """Say how one may be reached, for the facilitator alone. Raises SamutError if one did not agree to it."""
    if not agreed(context, context.visit.id)["contact"]:
        raise SamutError("desk.bad_request")
    value = {"words": arguments.words} if arguments.words else None
    if value or context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), value, id=arguments.id, activity=ACTIVITY)
    return {}


def agreed(context: Context, visit: str) -> dict[str, bool]:
    """What a visit agreed to."""
    return consents.consent(context.workshop_items, visit, earlier_consents(context.everywhere))


@command("ask_to_erase", PHONE)
def ask_to_erase(context: Context, arguments: ErasureWish) -> dict[str, Any]:
    """Ask the facilitator to erase what one wrote, or no longer."""
    item = asked_item(context.visit.id)
    context.set("erase", item, arguments.asked or None, id=arguments.id, activity=ACTIVITY)
    return {}


def own(context: Context) -> OwnState:
    """Return what this visit agreed to and asked for."""
    visit = context.visit.id
    answered = consent_item(visit) in context.workshop_items
    return {**consent_state(context, visit), "answered": answered, "erased": _erased(context)}


def asking(context: Context) -> int:
    """Return how many people ask to be erased."""
    return len(context.workshop_items.with_key("erase"))


def asked(hall: Items, visit: str) -> bool:
    return bool(hall.now(asked_item(visit)))


def asked_item(visit: str) -> str:
    return f"erase.{visit}"


def consent_state(context: Context, visit: str) -> ConsentState:
    """Return what a visit agreed to and asked for, and how that person may be reached."""
    told = agreed(context, visit)
    return {
        "agreed": told,
        "asked": asked(context.workshop_items, visit),
        "contact": consents.contact(context.workshop_items, visit, told),
    }


def _erased(context: Context) -> str:
    """Return when this person's words were erased last; "" if they never were."""
    item = context.workshop_items.get(f"erased.{context.visit.id}")
    return calendar.shown(item.last.at) if item else ""
