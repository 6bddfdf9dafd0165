"""The rounds of the gallery walk: planned and begun by the facilitator, and which group saw which group's work."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any

from msgspec import Meta

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.rules.rotation import next_round, rounds_that_fit, seen_grid
from samut.errors import SamutError
from samut.protocol.arguments import Nothing
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.phases import minutes as planning
from samut.widgets.phases.model import GALLERY, Minutes, current_phase, set_phase, start_timer
from samut.widgets.phases.open_phases import activity_item
from samut.widgets.phases.state import RoundsPlanned, SeenBy

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
    if current_phase(context) != GALLERY:
        set_phase(context, GALLERY, act)
    item = f"{activity_item(context, 'round')}.{number}"
    context.set("round", item, {"number": number, "pairs": pairs, "minutes": minutes}, id=act_id(act, item))
    start_timer(context, minutes, act)
    return {"round": number}


def rounds(context: Context) -> list[dict[str, Any]]:
    """Return the rounds that were begun, oldest first: {number, pairs: {viewer: shown}, minutes}."""
    return [item.value for item in context.items.with_key("round")]


def current_pairs(context: Context) -> dict[str, str]:
    """Return the pairs of the current round.

    Returns
    -------
    dict[str, str]
        The id of each group that takes part -> the id of the group whose work it looks at. A group that came after
        the round began is not in it. Empty before the first round.
    """
    begun = rounds(context)
    return dict(begun[-1]["pairs"]) if begun else {}


def planned_rounds(context: Context) -> RoundsPlanned:
    """Return the rounds as the facilitator set them, or as many as fit the phase's time."""
    chosen = context.items.now(activity_item(context, "rounds"))
    if chosen:
        return {"count": chosen["count"], "minutes": chosen["minutes"]}
    total = planning.minutes(context).get(GALLERY) or USUAL_PHASE_MINUTES
    count = rounds_that_fit(_present_groups(context), total, USUAL_MINUTES)
    return {"count": max(1, count), "minutes": USUAL_MINUTES}


def shown_pairs(context: Context) -> list[tuple[str, str]]:
    """Return (viewer, shown) of all rounds so far, once for each time."""
    return [pair for begun in rounds(context) for pair in begun["pairs"].items()]


def visited_groups(context: Context, group: str) -> list[str]:
    """Return the groups whose work a group was shown.

    Parameters
    ----------
    context
        The context of the activity with the gallery walk.
    group
        The id of the group that looks.

    Returns
    -------
    list[str]
        Ids of groups, each once, in the order of the rounds: the current round's is the last.
    """
    return list(dict.fromkeys(begun["pairs"][group] for begun in rounds(context) if group in begun["pairs"]))


def viewing_grid(context: Context) -> list[SeenBy]:
    """Return how often each group saw each group's work, a row a group, in the order of the groups."""
    order = [group.id for group in context.groups]
    return [{"viewer": row.viewer, "times": list(row.times)} for row in seen_grid(order, shown_pairs(context))]


def _present_groups(context: Context) -> list[str]:
    return [group.id for group in context.groups if not group.away]
