"""The facilitator plans the rounds of the gallery walk, and begins them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any

from msgspec import Meta

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.rules.rotation import next_round, rounds_that_fit
from samut.errors import SamutError
from samut.protocol.arguments import Nothing
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.phases import minutes as planning
from samut.widgets.phases.model import Minutes, current_phase, set_phase, start_timer
from samut.widgets.phases.open_phases import activity_item
from samut.widgets.phases.rounds import rounds, shown_pairs
from samut.widgets.phases.state import RoundsPlanned

MOST_ROUNDS = 50
USUAL_MINUTES = 5
USUAL_PHASE_MINUTES = 20


@dataclass(frozen=True, kw_only=True)
class RoundsPlan:
    """How many rounds of how many minutes the facilitator wants."""

    count: Annotated[int, Meta(ge=1, le=MOST_ROUNDS)]
    minutes: Minutes


@command("rounds", CONSOLE)
def plan_rounds(context: Context, arguments: RoundsPlan) -> dict[str, Any]:
    """Plan the rounds of the gallery walk."""
    context.set("rounds", activity_item(context, "rounds"), asdict(arguments))
    return {}


@command("round", CONSOLE)
def start_round(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Show every present group another group's work, and start the round's timer."""
    pairs = next_round(_present_groups(context), shown_pairs(context))
    if not pairs:
        raise SamutError("pacing.too_few_groups")
    number, act = len(rounds(context)) + 1, new_id()
    minutes = planned_rounds(context)["minutes"]
    gallery = context.activity.phases_on("gallery")
    if current_phase(context) not in gallery:
        set_phase(context, next(iter(gallery), ""), act)
    item = f"{activity_item(context, 'round')}.{number}"
    context.set("round", item, {"number": number, "pairs": pairs, "minutes": minutes}, id=act_id(act, item))
    start_timer(context, minutes, act)
    return {"round": number}


def planned_rounds(context: Context) -> RoundsPlanned:
    """Return the rounds as the facilitator set them, or as many as fit the phase's time."""
    chosen = context.items.now(activity_item(context, "rounds"))
    if chosen:
        return {"count": chosen["count"], "minutes": chosen["minutes"]}
    minutes = planning.minutes(context)
    total = next((minutes.get(id) for id in context.activity.phases_on("gallery")), None) or USUAL_PHASE_MINUTES
    count = rounds_that_fit(_present_groups(context), total, USUAL_MINUTES)
    return {"count": max(1, count), "minutes": USUAL_MINUTES}


def _present_groups(context: Context) -> list[str]:
    return [group.id for group in context.groups if not group.away]
