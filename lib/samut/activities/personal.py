"""What a person agrees to, beside taking part, and the erasing of what a person wrote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from samut.activities.desk import Desk, checked_id, given_id
from samut.domain import calendar
from samut.domain import workshop as halls
from samut.domain.entry import Item, Items
from samut.domain.workshop import ACTIVITY, AGREED, ERASED, consent, consent_item
from samut.errors import SamutError


def agree(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: what one agrees to. args: id, and any of attendance, contact, happiness, research, each yes or no.

    Nothing else depends on it: who agrees to nothing takes part all the same.
    """
    desk.require("participant")
    given = {name: args[name] for name in AGREED if name in args}
    if not all(isinstance(one, bool) for one in given.values()):
        raise SamutError("desk.bad_request")
    agreed = {**consent(desk.hall, desk.visit.id), **given}
    desk.set("consent", consent_item(desk.visit.id), agreed, id=given_id(args), activity=ACTIVITY)
    return {}


def ask_to_erase(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: ask the facilitator to erase what one wrote, or no longer. args: id, asked."""
    desk.require("participant")
    asks = True if args.get("asked") else None
    desk.set("erase", asked_item(desk.visit.id), asks, id=given_id(args), activity=ACTIVITY)
    return {}


def people(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"people": [{visit, nickname, group, answers, asked, agreed}]} of all who ever joined a group."""
    desk.require("facilitator")
    visits = [item for item in desk.hall.values() if item.key == "visit" and (item.first.value or {}).get("group")]
    wrote: dict[str, int] = {}
    for item in _answers(desk):
        for author in {head.author for head in item.versions}:
            wrote[author] = wrote.get(author, 0) + 1
    return {"people": [_told(desk, item, wrote.get(item.id, 0)) for item in visits]}


def erase(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take what a person wrote, and the nickname, out of the store for good. args: visit.

    Answers that others of the group wrote over stay as those wrote them. Returns {"erased": how many entries}.
    """
    desk.require("facilitator")
    id = checked_id(args.get("visit"))
    item = desk.hall.get(id)
    if item is None or item.key != "visit" or (item.first.value or {}).get("role") != "participant":
        raise SamutError("personal.no_person")
    erased = desk.store.erase(desk.workshop, id, halls.left_of)
    desk.write(ERASED, f"erased.{id}", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


def holds(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: what erasing the whole workshop would take: {"title", "entries", "groups"}."""
    desk.require("facilitator")
    return asdict(halls.held(desk.store.since(desk.workshop)))


def erase_workshop(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take all that was written out of the store for good, visits included: every page of it ends.

    Returns {"erased": how many entries}.
    """
    desk.require("facilitator")
    erased = desk.store.erase(desk.workshop, "", lambda entry: None)
    desk.write(ERASED, "erased", {"entries": erased}, activity=ACTIVITY)
    return {"erased": erased}


def state(desk: Desk) -> dict[str, Any]:
    """For a participant, what one agreed to and asked for; for the facilitator, how many ask to be erased."""
    if desk.visit.role == "participant":
        return {
            "own": {
                "agreed": consent(desk.hall, desk.visit.id),
                "asked": asked(desk.hall, desk.visit.id),
                **_done(desk),
            }
        }
    return {"asking": len(desk.hall.of("erase"))} if desk.visit.role == "facilitator" else {}


def asked(hall: Items, visit: str) -> bool:
    return bool(hall.now(asked_item(visit)))


def asked_item(visit: str) -> str:
    return f"erase.{visit}"


def _answers(desk: Desk) -> Iterator[Item]:
    for items in (desk.items, *desk.others.values()):
        yield from (item for item in items.values() if isinstance(item.value, dict) and "text" in item.value)


def _told(desk: Desk, item: Item, answers: int) -> dict[str, Any]:
    value = item.first.value
    return {
        "visit": item.id,
        "nickname": value.get("nickname", ""),
        "group": desk.group_name(value["group"]),
        "answers": answers,
        "asked": asked(desk.hall, item.id),
        "agreed": consent(desk.hall, item.id),
    }


def _done(desk: Desk) -> dict[str, str]:
    """When this person's words were erased last; "" where they never were."""
    item = desk.hall.get(f"erased.{desk.visit.id}")
    if item is None:
        return {"erased": ""}
    return {"erased": calendar.shown(item.last.at)}
