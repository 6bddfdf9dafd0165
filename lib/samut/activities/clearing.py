"""What was found in people's words that researchers may not get as it is: the facilitator decides about each."""

from __future__ import annotations

from typing import Any

from samut.activities.desk import Desk, checked_id
from samut.domain.clearing import CLEARED, DOES, Decision
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.thaitext import clean

LONGEST = 300


def findings(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"findings": what was found, see `research.listing.listed`}, of what may be told at all."""
    from samut.research.listing import listed

    desk.require("facilitator")
    if desk.kit is None:
        return {"findings": []}
    return {"findings": listed(desk.store.since(desk.workshop), desk.kit, desk.texts)}


def decide(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: finding, does (keep, blank, replace; "" takes the decision back), words (for replace).

    Raises SamutError where the words to put in its place are missing.
    """
    desk.require("facilitator")
    id, does = checked_id(args.get("finding")), args.get("does")
    there = desk.hall.get(id)
    if does not in ("", *DOES) or (there is not None and there.key != CLEARED):
        raise SamutError("desk.bad_request")
    words = _words(args.get("words")) if does == "replace" else ""
    desk.set(CLEARED, id, Decision(does, words).to_value() if does else None, activity=ACTIVITY)
    return {"words": words}


def _words(given: object) -> str:
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    line = " ".join(given.split())
    if not line:
        raise SamutError("research.no_words")
    return clean(line, LONGEST)
