"""The board "plan": the lines of all groups' plans on a calendar, their gaps and their provenance."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.kit.plan_form import GOAL, ROW
from samut.session.context import Context
from samut.widgets.action_plan.provenance import thread
from samut.widgets.action_plan.state import PlanBody, PlanPanel, PlanPart, PlanRow, ServingCard
from samut.widgets.group_answers import cards, optional_columns
from samut.widgets.group_answers.state import Card
from samut.widgets.moderation import model as moderation

LONGEST_LIT = 400
DATES = ("from", "until", "when")


def plan(context: Context, phase: Phase) -> PlanBody:
    """Return the board's body: the plans of all groups.

    A line in the spotlight is `lit`, and shown with its thread, if it is not too long for that.
    """
    lines, goals = _lines_and_goals(context)
    lit = moderation.spotlight_item(context)
    return {
        "kind": "plan",
        "lines": [{**line, "thread": thread(context, line["item"])} for line in lines],
        "goals": goals,
        "gaps": gaps(lines, goals, optional_columns.switched_off(context)),
        "first": min((month for line in lines for month in _months(line)), default=""),
        "off": optional_columns.switched_off(context),
        "lit": lit if any(line["item"] == lit and len(line["text"]) <= LONGEST_LIT for line in lines) else "",
    }


def gaps(lines: list[ServingCard], goals: list[Card], off: list[str]) -> dict[str, list[str]]:
    """Return the items that lack something, by the gap.

    Parameters
    ----------
    lines : list of ServingCard
        Lines of plans; each may lack "who", "date", "output" or "goal".
    goals : list of Card
        Goals; each may lack a "line" that serves it.
    off : list of str
        Columns that the facilitator switched off: they are no gaps.

    Examples
    --------
    >>> line = {"item": "a", "fields": {"who": "volunteers", "from": "2026-01"}, "goals": []}
    >>> gaps([line], [{"item": "g"}], off=["output"])
    {'who': [], 'date': [], 'goal': ['a'], 'line': ['g']}
    """
    served = {goal for line in lines for goal in line["goals"]}
    lacking = {
        "who": [line["item"] for line in lines if not line["fields"].get("who")],
        "date": [line["item"] for line in lines if not any(line["fields"].get(date) for date in DATES)],
        "output": [line["item"] for line in lines if not line["fields"].get("output")],
        "goal": [line["item"] for line in lines if not line["goals"]],
        "line": [goal["item"] for goal in goals if goal["item"] not in served],
    }
    return {gap: items for gap, items in lacking.items() if gap not in off}


def panel(context: Context, phase: Phase) -> PlanPanel:
    """Return the console's panel: columns that can be switched off, and how many lines have each gap."""
    (lines, goals), closed = _lines_and_goals(context), optional_columns.switched_off(context)
    return {
        "kind": "plan",
        "columns": [
            {"id": column.id, "text": column.text, "on": column.id not in closed}
            for column in optional_columns.optional_fields(context)
        ],
        "lines": len(lines),
        "goals": len(goals),
        "gaps": {gap: len(items) for gap, items in gaps(lines, goals, closed).items()},
    }


def form(context: Context) -> PlanPart:
    """Return a phone's part: the columns that are off, and the thread of each line of its group."""
    lines = [item for item in cards.current_answers(context) if item.group == context.visit.group and is_line(item)]
    return {
        "off": optional_columns.switched_off(context),
        "threads": {item.id: thread(context, item.id) for item in lines},
    }


def rows(context: Context) -> list[PlanRow]:
    """Return the rows and headings of the plan's form, in its order."""
    names = {phase.form for phase in context.activity.phases if phase.form}
    forms = [context.kit.forms[name] for name in sorted(names) if context.kit and name in context.kit.forms]
    return [
        {"question": ROW + row.id, "num": row.num, "text": row.text, "heading": row.kind == "heading"}
        for form in forms
        for row in form.rows
    ]


def is_line(item: Item) -> bool:
    """Return whether an answer is a line of the plan."""
    return item.key.startswith(ROW) and item.key != GOAL


def _lines_and_goals(context: Context) -> tuple[list[ServingCard], list[Card]]:
    """Return the lines that the board may show, each with the goals it serves, and the goals."""
    standing = cards.for_board(context)
    goals = [cards.card(context, item) for item in standing if item.key == GOAL]
    goal_ids = {goal["item"] for goal in goals}
    return [_line(context, item, goal_ids) for item in standing if is_line(item)], goals


def _line(context: Context, item: Item, goals: set[str]) -> ServingCard:
    return {**cards.card(context, item), "goals": [id for id in item.answer.carried_from if id in goals]}


def _months(line: ServingCard) -> list[str]:
    return [line["fields"][name] for name in ("from", "until") if line["fields"].get(name)]


BOARDS = {"plan": plan}
PANELS = {"plan": panel}
