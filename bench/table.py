"""From values to the README's table: medians, spread, ratios, and whether a goal is met. Nothing is made up here."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from bench.goals import GOALS, NOTES, PEER_ROWS, Goal

MANY = 40
START, END = "<!-- bench -->", "<!-- /bench -->"
Values = Mapping[str, Sequence[float]]


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def ratio(values: Values) -> float | None:
    """Plain Voila's median in medians of ours; None where either is lacking, or ours is nothing."""
    ours, plain = values.get("samut"), values.get("voila")
    if not ours or not plain or not statistics.median(ours):
        return None
    return statistics.median(plain) / statistics.median(ours)


def met(goal: Goal, values: Values) -> bool | None:
    """Whether the goal is reached; None where there is none, or it was not measured."""
    ours = values.get("samut")
    if not ours or goal.kind == "told":
        return None
    if goal.kind == "most":
        return statistics.median(ours) <= goal.limit
    if goal.kind == "flat":
        return len(ours) > 1 and ours[-1] <= (ours[0] + 2 if goal.counts else ours[0] * goal.limit)
    times = ratio(values)
    return None if times is None else times >= goal.limit


def slope(values: Sequence[float]) -> float:
    """Of the line through the values: how much one grows over the next. 0.0 for fewer than two."""
    return statistics.linear_regression(range(len(values)), values).slope if len(values) > 1 else 0.0


def shown(values: Sequence[float] | None, goal: Goal) -> str:
    """A median with its spread, or the first and last value of what has to stay flat."""
    if not values:
        return "–"
    unit = f" {goal.unit}" if goal.unit else ""
    if goal.kind == "flat":
        return f"{_number(values[0], goal)} → {_number(values[-1], goal)}{unit} ({slope(values) * 2:+.2f} an hour)"
    least, most = _number(min(values), goal), _number(max(values), goal)
    spread = f" ({least}–{most})" if least != most else ""
    return f"{_number(statistics.median(values), goal)}{unit}{spread}"


def aim(goal: Goal) -> str:
    if goal.kind == "most":
        return f"≤ {goal.limit:g} {goal.unit}".strip()
    if goal.kind == "times":
        return f"≥ {goal.limit:g}×"
    return {"flat": "flat", "told": "–"}[goal.kind]


def main_table(measured: Mapping[str, Values]) -> str:
    """Ours beside plain Voila, a row a goal; rows that were not measured are left out."""
    lines = ["| | Ratio | Goal | Met | Samut | Plain Voila | n |", "|---|---|---|---|---|---|---|"]
    for goal in GOALS:
        values = measured.get(goal.row, {})
        if any(values.values()):
            lines.append(_row(goal, values))
    return "\n".join(lines)


def _row(goal: Goal, values: Values) -> str:
    times, reached = ratio(values), {True: "yes", False: "**no**", None: "–"}[met(goal, values)]
    cells = [
        goal.words,
        f"{times:.1f}×" if times else "–",
        aim(goal),
        reached,
        shown(values.get("samut"), goal),
        shown(values.get("voila"), goal),
        " / ".join(dict.fromkeys(str(len(there)) for name in ("samut", "voila") if (there := values.get(name)))),
    ]
    return f"| {' | '.join(cells)} |"


def peer_table(peers: Mapping[str, Mapping[str, Sequence[float]]]) -> str:
    """The small program in each framework, ours first; one column each. peers: name -> row -> values."""
    names = list(peers)
    lines = [f"| | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    for goal in PEER_ROWS:
        cells = [shown(peers[name].get(goal.row), goal) for name in names]
        if any(cell != "–" for cell in cells):
            lines.append(f"| {goal.words} | {' | '.join(cells)} |")
    return "\n".join(lines)


def page(results: Mapping[str, Any]) -> str:
    """All that stands between the README's markers."""
    machine, versions = results["machine"], results["versions"]
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    parts = [
        f"Measured by `python3 start.py bench` at {results['commit']} on {machine['cores']} cores of "
        f"{machine['cpu']}, {machine['memory_gb']} GB, {machine['system']}; {named}. Medians, spread in brackets. "
        "Seconds are that machine's; the ratio is what to read." + _small(results.get("phones", MANY)),
        main_table(results["measured"]),
        "\n".join(f"- {note}" for note in (*NOTES, *_unanswered(results))),
    ]
    if results.get("peers"):
        lacking = "".join(f" {name}: {why}." for name, why in results.get("lacking", {}).items())
        parts += [
            "The same small program (type a year and a text; a board draws all answers and looks for new ones every "
            "0.5 s) in other frameworks, beside our activity, which does more; all in real Chromium, medians of "
            f"{_times(results['peers'])} (of the last two rows: one run of ten answers)." + lacking,
            peer_table(results["peers"]),
        ]
    return "\n\n".join(parts).replace("(PSS)", f"({results.get('memory', 'PSS')})")


def _unanswered(results: Mapping[str, Any]) -> list[str]:
    rounds = "; ".join(results.get("unanswered", ()))
    return [f"Plain Voila left a page unanswered for 300 s, so this does not count of it: {rounds}."] if rounds else []


def _times(peers: Mapping[str, Mapping[str, Sequence[float]]]) -> int:
    """How often each page of the peers was opened; the fewest where they differ."""
    return min(len(rows.get("entry_first_kb", ())) for rows in peers.values())


def _small(phones: int) -> str:
    return "" if phones == MANY else f" **A short run: {phones} phones where the table says {MANY}.**"


def put(readme: str, what: str) -> str:
    """The README with that between its markers, and nothing else changed. Raises ValueError where they lack."""
    if readme.count(START) != 1 or readme.count(END) != 1:
        raise ValueError(f"the README needs one {START} and one {END}")
    return re.sub(f"{START}.*{END}", lambda _: f"{START}\n{what}\n{END}", readme, flags=re.DOTALL)


def _number(value: float, goal: Goal) -> str:
    return f"{value:,.{goal.digits}f}"
