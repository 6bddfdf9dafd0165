"""The board "matrix": needs by their pillars, policies and actors, as a table, as a flow, and as a list."""

from __future__ import annotations

from collections import Counter
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.policy_matrix.headings import heads

ROWS = "pillars"
COLUMNS = ("policies", "actors")
MOST = 12
"""Needs that are legible one beside the other in the flow."""


def matrix(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, rows, columns, needs, cells, flow}

    rows, columns: [{id, num, text}]. cells: [{row, column, n, groups}], column "" for all of a row's needs; only what
    is not empty. flow: {nodes: [{id, kind, …}], links: [{source, target, n}]}.
    """
    needs = [_need(context, item) for item in cards.for_board(context) if _is_need(context, item, phase)]
    rows, columns = (heads(context.kit, names) for names in ((ROWS,), COLUMNS))
    return {
        "kind": "matrix",
        "rows": rows,
        "columns": columns,
        "needs": needs,
        "cells": cells(needs),
        "flow": flow(needs, rows, columns),
    }


def cells(needs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """How many needs, and whose, each pillar has with each policy and actor, and in all (column "")."""
    found: dict[tuple[str, str], list[str]] = {}
    for need in needs:
        for row in need["rows"]:
            for column in ("", *need["columns"]):
                found.setdefault((row, column), []).append(need["group"])
    return [
        {"row": row, "column": column, "n": len(groups), "groups": list(dict.fromkeys(groups))}
        for (row, column), groups in found.items()
    ]


def flow(needs: list[dict[str, Any]], rows: list[dict[str, Any]], columns: list[dict[str, Any]]) -> dict[str, Any]:
    """From needs by pillars to policies and actors. Equal needs are one; too many are joined by their groups."""
    joined = _joined(needs)
    links: Counter[tuple[str, str]] = Counter()
    for place, need in ((place, need) for place, several in enumerate(joined) for need in several["needs"]):
        for row in need["rows"]:
            links[f"need.{place}", row] += 1
            links.update((row, column) for column in need["columns"])
    used = {end for link in links for end in link}
    left = [{"id": f"need.{place}", "kind": "need", **_told(one)} for place, one in enumerate(joined)]
    others = [{**one, "kind": "row"} for one in rows] + [{**one, "kind": "column"} for one in columns]
    return {
        "nodes": [one for one in left + others if one["id"] in used],
        "links": [{"source": source, "target": target, "n": n} for (source, target), n in links.items()],
    }


def _joined(needs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """[{by, needs}]: by equal words; by groups where these are too many, the smallest groups as one."""
    same: dict[str, list[dict[str, Any]]] = {}
    for need in needs:
        same.setdefault(" ".join(need["text"].split()), []).append(need)
    if len(same) <= MOST:
        return [{"by": "text", "needs": several} for several in same.values()]
    by_group: dict[str, list[dict[str, Any]]] = {}
    for need in needs:
        by_group.setdefault(need["group"], []).append(need)
    several = sorted(by_group.values(), key=len, reverse=True) if len(by_group) > MOST else list(by_group.values())
    shown = [{"by": "group", "needs": one} for one in several[:MOST]]
    rest = [need for one in several[MOST:] for need in one]
    return [*shown, {"by": "rest", "needs": rest}] if rest else shown


def _told(one: dict[str, Any]) -> dict[str, Any]:
    groups = list(dict.fromkeys(need["group"] for need in one["needs"]))
    text = one["needs"][0]["text"] if one["by"] == "text" else ""
    return {"by": one["by"], "text": text, "n": len(one["needs"]), "groups": groups}


def _is_need(context: Context, item: Item, phase: Phase) -> bool:
    return item.key in cards.question_ids_of(context, phase.id) and bool(item.answer.fields.get(ROWS))


def _need(context: Context, item: Item) -> dict[str, Any]:
    fields = item.answer.fields
    columns = [one for name in COLUMNS for one in fields.get(name, [])]
    return {"item": item.id, "group": item.group, "text": item.answer.text, "rows": fields[ROWS], "columns": columns}
