"""What a person agrees to, beside taking part, and whether that person asks to be erased."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Items
from samut.domain.limits import LIMITS
from samut.domain.rules import calendar
from samut.domain.rules import consent as consents
from samut.domain.rules.consent import AGREED, CONSENT, CONTACT, consent_item, contact_item, earlier_consents
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.session.context import Context, given_id
from samut.thai import clean
from samut.widgets.people.state import ConsentState, OwnState


def agree(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: what one agrees to. args: id, and any of attendance, contact, happiness, research, each yes or no.

    Nothing else depends on it: who agrees to nothing takes part all the same. None of them says that one was asked.
    How one may be reached goes with the consent to keep it.
    """
    context.require("participant")
    given = {name: args[name] for name in AGREED if name in args}
    if not all(isinstance(one, bool) for one in given.values()):
        raise SamutError("desk.bad_request")
    now = {**agreed(context, context.visit.id), **given}
    context.set(CONSENT, consent_item(context.visit.id), now, id=given_id(args), activity=ACTIVITY)
    if not now["contact"] and context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), None, activity=ACTIVITY)
    return {}


def reach(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant who agreed to it: how one may be reached, for the facilitator alone. args: id, words (or none)."""
    context.require("participant")
    words = args.get("words")
    if not isinstance(words, str) or not agreed(context, context.visit.id)["contact"]:
        raise SamutError("desk.bad_request")
    line = " ".join(words.split())
    kept = {"words": clean(line, LIMITS["contact"])} if line else None
    if kept or context.workshop_items.now(contact_item(context.visit.id)):
        context.set(CONTACT, contact_item(context.visit.id), kept, id=given_id(args), activity=ACTIVITY)
    return {}


def agreed(context: Context, visit: str) -> dict[str, bool]:
    """What a visit agreed to."""
    return consents.consent(context.workshop_items, visit, earlier_consents(context.everywhere))


def ask_to_erase(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: ask the facilitator to erase what one wrote, or no longer. args: id, asked."""
    context.require("participant")
    asks = True if args.get("asked") else None
    context.set("erase", asked_item(context.visit.id), asks, id=given_id(args), activity=ACTIVITY)
    return {}


def own(context: Context) -> OwnState:
    """Return what this visit agreed to and asked for."""
    visit = context.visit.id
    answered = consent_item(visit) in context.workshop_items
    return {**consent_state(context, visit), "answered": answered, "erased": _erased(context)}


def asking(context: Context) -> int:
    """Return how many people ask to be erased."""
    return len(context.workshop_items.of("erase"))


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
