"""The gallery walk: which group looks at whose work in each round, and who has seen what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

Seen = Collection[tuple[str, str]]
"""(viewer, shown), once for each time it was seen."""


@dataclass(frozen=True)
class SeenRow:
    """A row of the grid. times: how often the viewer saw each group's work, in the grid's order; None at its own."""

    viewer: str
    times: tuple[int | None, ...]

    @property
    def seen(self) -> int:
        """How many others' works it saw."""
        return sum(1 for times in self.times if times)

    @property
    def left(self) -> int:
        """How many others' works it has yet to see."""
        return sum(1 for times in self.times if times == 0)


def next_round(groups: Sequence[str], seen: Seen) -> dict[str, str]:
    """Return viewer -> shown, for the groups that are here now; {} for fewer than two.

    Each work is shown exactly once and nobody sees their own. Nobody sees a work again while a round without
    that is possible, and rounds are chosen so that it stays possible as long as it can, whoever came late or
    left. After that, what was seen least often comes first, and repeats go to groups that have had fewest. The same
    input gives the same round.
    """
    here = list(dict.fromkeys(groups))
    if len(here) < 2:
        return {}
    times = Counter(seen)
    new = {viewer: [other for other in here if other != viewer and not times[viewer, other]] for viewer in here}
    for rounds in range(min(map(len, new.values())), 0, -1):
        if plan := _share_out(new, here, rounds):
            first = _share_out(plan, here, 1)
            return {viewer: shown[0] for viewer, shown in first.items()}
    return _most_even(here, times)


def rounds_that_fit(groups: Sequence[str], minutes: float, minutes_a_round: float) -> int:
    """Return how many rounds the time allows, at most every other group once; 0 if it is too short for one."""
    others = max(len(set(groups)) - 1, 0)
    return max(min(others, int(minutes / minutes_a_round + 1e-9)), 0) if minutes_a_round > 0 else 0


def seen_grid(groups: Sequence[str], seen: Seen) -> list[SeenRow]:
    """Return a row for each group, with a column for each group, in their order."""
    here = list(dict.fromkeys(groups))
    times = Counter(seen)
    return [
        SeenRow(viewer, tuple(None if shown == viewer else times[viewer, shown] for shown in here)) for viewer in here
    ]


def _share_out(may: Mapping[str, Sequence[str]], here: Sequence[str], rounds: int) -> dict[str, list[str]]:
    """Return for each viewer so many different works out of `may`, each shown so many times; {} if that can't be.

    Works shared out like that can be shown in so many rounds, and any round out of them leaves the others
    possible (König's theorem on regular bipartite graphs).
    """
    shown_to: dict[str, list[str]] = {viewer: [] for viewer in here}
    holders: dict[str, list[str]] = {shown: [] for shown in here}

    def give(viewer: str, tried: set[str]) -> bool:
        """Give one more work to `viewer`; its holder looks for another (an augmenting path)."""
        for shown in may[viewer]:
            if shown in tried or shown in shown_to[viewer]:
                continue
            tried.add(shown)
            if len(holders[shown]) >= rounds:
                holder = next((other for other in holders[shown] if give(other, tried)), None)
                if holder is None:
                    continue
                shown_to[holder].remove(shown)
                holders[shown].remove(holder)
            shown_to[viewer].append(shown)
            holders[shown].append(viewer)
            return True
        return False

    return shown_to if all(give(viewer, set()) for viewer in list(here) * rounds) else {}


def _most_even(here: Sequence[str], times: Mapping[tuple[str, str], int]) -> dict[str, str]:
    """Return the round that repeats as little as can be: first of works seen most often, then of the rest."""
    saw_again: Counter[str] = Counter()
    shown_again: Counter[str] = Counter()
    for (viewer, shown), count in times.items():
        saw_again[viewer] += max(count - 1, 0)
        shown_again[shown] += max(count - 1, 0)
    scale = 1 + 2 * len(here) * sum(times.values())

    def cost(viewer: str, shown: str) -> int:
        seen = times[viewer, shown] if viewer != shown else 1 + max(times.values())
        return scale * (len(here) + 1) ** seen + (saw_again[viewer] + shown_again[shown] if seen else 0)

    places = _cheapest([[cost(viewer, shown) for shown in here] for viewer in here])
    return {viewer: here[place] for viewer, place in zip(here, places, strict=True)}


def _cheapest(costs: Sequence[Sequence[int]]) -> list[int]:
    """Return a column for each row, all different, at the least cost: rows trade in a ring while that pays."""
    column = [(row + 1) % len(costs) for row in range(len(costs))]
    while ring := _paying_ring(costs, column):
        theirs = [column[row] for row in [*ring[1:], ring[0]]]
        for row, other in zip(ring, theirs, strict=True):
            column[row] = other
    return column


def _paying_ring(costs: Sequence[Sequence[int]], column: Sequence[int]) -> list[int]:
    """Return rows that cost less in all if each takes the column of the next; [] for none (Bellman-Ford)."""
    rows = range(len(costs))
    least, before = [0] * len(costs), [-1] * len(costs)
    changed = -1
    for _ in rows:
        changed = -1
        for row in rows:
            for other in rows:
                cost = least[row] + costs[row][column[other]] - costs[row][column[row]]
                if cost < least[other]:
                    least[other], before[other], changed = cost, row, other
        if changed < 0:
            return []
    for _ in rows:
        changed = before[changed]
    ring = [changed]
    while before[ring[-1]] != changed:
        ring.append(before[ring[-1]])
    return ring[::-1]
