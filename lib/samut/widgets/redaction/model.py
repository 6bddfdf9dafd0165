"""Decisions of the facilitator about words that may identify somebody, before a release."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from msgspec import Meta

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.rules.redaction import CLEARED, Decision, Does
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.protocol.arguments import Id, Nothing, Typed
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context

MOST = 1000


@dataclass(frozen=True, kw_only=True)
class DecisionOn:
    """A decision about findings, by their ids.

    does: what is done with them; "" takes the decision back. words: what they are replaced by, if they are.
    """

    findings: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=MOST)]
    does: Does | Literal[""]
    words: Annotated[str, Typed("replacement")] = ""


@command("findings", CONSOLE)
def findings(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return {"findings": what may identify somebody in the words of a release}.

    Each is as `research.release.listing` returns it; there are none of words that are not released.
    """
    from samut.research.release.listing import list_findings

    if context.kit is None:
        return {"findings": []}
    return {"findings": list_findings(context.store.since(context.workshop), context.kit, context.texts)}


@command("decide", CONSOLE)
def decide(context: Context, arguments: DecisionOn) -> dict[str, Any]:
    """Save a decision about findings.

    Returns
    -------
    dict
        {"words": the words that replace them, as they are stored}.

    Raises
    ------
    SamutError
        If the words to put in their place are missing, or an id is not of a finding; then nothing is decided.
    """
    _check_are_findings(context, arguments.findings)
    does = arguments.does
    words = arguments.words if does == "replace" else ""
    if does == "replace" and not words:
        raise SamutError("research.no_words")
    act, value = new_id(), Decision(does, words).to_value() if does else None
    for id in arguments.findings:
        context.set(CLEARED, id, value, activity=ACTIVITY, id=act_id(act, id))
    return {"words": words}


def _check_are_findings(context: Context, ids: tuple[str, ...]) -> None:
    """Raise SamutError if any of these is the id of something else in the workshop."""
    items = (context.workshop_items.get(id) for id in ids)
    if any(item is not None and item.key != CLEARED for item in items):
        raise SamutError("desk.bad_request")
