"""The rounds of the gallery walk that were begun, and which group saw which group's work in them."""

from __future__ import annotations

from typing import Any

from samut.domain.rules.rotation import seen_grid
from samut.session.context import Context
from samut.widgets.phases.state import SeenBy


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
