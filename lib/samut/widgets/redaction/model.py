"""What was found in people's words that researchers may not get as it is: the facilitator decides about each."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.limits import LIMITS
from samut.domain.rules.redaction import CLEARED, DOES, Decision
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.thai import clean

MOST = 1000


def findings(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"findings": as `list_findings` returns them}."""
    from samut.research.release.listing import list_findings

    context.require("facilitator")
    if context.kit is None:
        return {"findings": []}
    return {"findings": list_findings(context.store.since(context.workshop), context.kit, context.texts)}


def decide(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: one decision about several findings.

    args: findings (ids), does (keep, blank, replace; "" takes the decision back), words (for replace).
    Raises SamutError where the words to put in their place are missing; then nothing is decided.
    """
    context.require("facilitator")
    ids, does = _findings(context, args.get("findings")), args.get("does")
    if does not in ("", *DOES):
        raise SamutError("desk.bad_request")
    words = _words(args.get("words")) if does == "replace" else ""
    act, value = new_id(), Decision(does, words).to_value() if does else None
    for id in ids:
        context.set(CLEARED, id, value, activity=ACTIVITY, id=act_id(act, id))
    return {"words": words}


def _findings(context: Context, given: object) -> list[str]:
    """Their ids, none of which is of anything else in the workshop."""
    if not isinstance(given, list) or not 0 < len(given) <= MOST:
        raise SamutError("desk.bad_request")
    ids = [checked_id(one) for one in given]
    if any(there.key != CLEARED for id in ids if (there := context.workshop_items.get(id)) is not None):
        raise SamutError("desk.bad_request")
    return ids


def _words(given: object) -> str:
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    line = " ".join(given.split())
    if not line:
        raise SamutError("research.no_words")
    return clean(line, LIMITS["replacement"])
