"""The board "matrix": needs by their pillars, policies and actors, as a table, as a flow, and as a list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.policy_matrix.headings import headings
from samut.widgets.policy_matrix.state import Cell, Flow, FlowNode, HeadingState, MatrixBody, Need

ROWS = "pillars"
COLUMNS = ("policies", "actors")
MOST = 12
"""How many needs are legible side by side in the flow."""


@dataclass(frozen=True)
class Bundle:
    """Needs drawn as one. by: text, group or rest."""

    by: str
    needs: list[Need]


def matrix(context: Context, phase: Phase) -> MatrixBody:
    """Return the board's body: needs by their pillars, policies and actors, as a table, as a flow, and as a list."""
    needs = [_need(context, item) for item in cards.for_board(context) if _is_need(context, item, phase)]
    rows, columns = (headings(context.kit, names) for names in ((ROWS,), COLUMNS))
    return {
        "kind": "matrix",
        "rows": rows,
        "columns": columns,
        "needs": needs,
        "cells": cells(needs),
        "flow": flow(needs, rows, columns),
    }


def cells(needs: list[Need]) -> list[Cell]:
    """Return the cells of the table that are not empty.

    Parameters
    ----------
    needs : list of Need
        Needs with their rows (pillars) and columns (policies and actors).

    Returns
    -------
    list of Cell
        How many needs a row has in a column, and of which groups; column "" counts all needs of the row.

    Examples
    --------
    >>> cells([{"group": "g", "rows": ["p1"], "columns": []}])
    [{'row': 'p1', 'column': '', 'n': 1, 'groups': ['g']}]
    """
    by_cell: dict[tuple[str, str], list[str]] = {}
    for need in needs:
        for row in need["rows"]:
            for column in ("", *need["columns"]):
                by_cell.setdefault((row, column), []).append(need["group"])
    return [
        {"row": row, "column": column, "n": len(groups), "groups": list(dict.fromkeys(groups))}
        for (row, column), groups in by_cell.items()
    ]


def flow(needs: list[Need], rows: list[HeadingState], columns: list[HeadingState]) -> Flow:
    """Return the flow from needs by pillars to policies and actors.

    Equal needs are drawn as one. If there are more than `MOST`, all needs of a group are drawn as one.

    Parameters
    ----------
    needs : list of Need
        Needs with their rows and columns.
    rows, columns : list of HeadingState
        The headings of the ends of the flow; an end without a need is left out.
    """
    joined = _joined(needs)
    links: Counter[tuple[str, str]] = Counter()
    for place, need in ((place, need) for place, bundle in enumerate(joined) for need in bundle.needs):
        for row in need["rows"]:
            links[f"need.{place}", row] += 1
            links.update((row, column) for column in need["columns"])
    used = {end for link in links for end in link}
    nodes = [_need_node(place, bundle) for place, bundle in enumerate(joined)]
    nodes += [_head_node(heading, "row") for heading in rows]
    nodes += [_head_node(heading, "column") for heading in columns]
    return {
        "nodes": [node for node in nodes if node["id"] in used],
        "links": [{"source": source, "target": target, "n": n} for (source, target), n in links.items()],
    }


def _joined(needs: list[Need]) -> list[Bundle]:
    """Return needs joined by equal words; by groups if these are too many, the smallest groups as one."""
    same: dict[str, list[Need]] = {}
    for need in needs:
        same.setdefault(" ".join(need["text"].split()), []).append(need)
    if len(same) <= MOST:
        return [Bundle("text", several) for several in same.values()]
    by_group: dict[str, list[Need]] = {}
    for need in needs:
        by_group.setdefault(need["group"], []).append(need)
    several = sorted(by_group.values(), key=len, reverse=True) if len(by_group) > MOST else list(by_group.values())
    bundles = [Bundle("group", group) for group in several[:MOST]]
    rest = [need for group in several[MOST:] for need in group]
    return [*bundles, Bundle("rest", rest)] if rest else bundles


def _head_node(heading: HeadingState, kind: str) -> FlowNode:
    return {
        "id": heading["id"],
        "kind": kind,
        "kit_list": heading["kit_list"],
        "num": heading["num"],
        "text": heading["text"],
    }


def _need_node(place: int, bundle: Bundle) -> FlowNode:
    return {
        "id": f"need.{place}",
        "kind": "need",
        "by": bundle.by,
        "text": bundle.needs[0]["text"] if bundle.by == "text" else "",
        "n": len(bundle.needs),
        "groups": list(dict.fromkeys(need["group"] for need in bundle.needs)),
    }


def _is_need(context: Context, item: Item, phase: Phase) -> bool:
    return item.key in cards.question_ids_of(context, phase.id) and bool(item.answer.fields.get(ROWS))


def _need(context: Context, item: Item) -> Need:
    fields = item.answer.fields
    columns = [id for name in COLUMNS for id in fields.get(name, [])]
    return {"item": item.id, "group": item.group, "text": item.answer.text, "rows": fields[ROWS], "columns": columns}


BOARDS = {"matrix": matrix}
