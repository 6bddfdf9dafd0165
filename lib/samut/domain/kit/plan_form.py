"""Form 3 as questions: one for the goals on top of it, and one for each row that is filled in."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.kit.activity import Field, Part, Question
from samut.domain.kit.kit import Form
from samut.domain.kit.source import FormColumn, FormRow

GOAL = "plan_goal"
ROW = "plan_"
ISSUE, WORDS, TIME = "issue", "what", "when"
FIRST = ("how", "who", TIME, "output", "whom", "where", "why", "support")
MORE = ("output", "whom", "where", "why", "support")
LINES = ("whom", "where", TIME)
KINDS: dict[str, Part] = {"from": "month", "until": "month", "horizon": "choice"}


def switch_item(activity: str, column: str) -> str:
    """Return the item that says whether an optional column is on: {"on": bool}; without it, it is."""
    return f"{activity}.column.{column}"


def plan_questions(form: Form, phase: str) -> tuple[Question, ...]:
    """Yield the goals, then each row but the headings, of which a group may write several lines.

    A line's words are its `what`; how, who and when come first of its fields, the rest under "more".
    """
    goals = Question(
        GOAL, phase, text=form.goals_title, head=form.goals_title, offers=form.goals_offers,
        most=form.goals_count, source=form.id, lines=form.lines,
    )  # fmt: skip
    return (goals, *(_line(form, phase, row) for row in form.rows if row.kind == "entry"))


def _line(form: Form, phase: str, row: FormRow) -> Question:
    columns = {column.id: column for column in form.columns}
    words = columns[WORDS].text if WORDS in columns else ""
    return Question(
        ROW + row.id, phase, num=row.num, text=row.text, head=row.text, lines=row.lines, source=form.id,
        offers=_offers(form, row), words=words, fields=tuple(_fields(columns)),
    )  # fmt: skip


def _fields(columns: dict[str, FormColumn]) -> Iterator[Field]:
    first = [id for id in FIRST if id in columns]
    for id in (*first, *(id for id in columns if id not in (ISSUE, WORDS, *FIRST))):
        column = columns[id]
        if id == TIME:
            yield from (_part(item.id, item.text, item.refs) for item in column.items)
        kind: Part = "line" if id in LINES else "text"
        more = id in MORE or id not in FIRST
        yield Field(id=id, kind=kind, text=column.text, optional=column.optional, more=more, note=column.note)


def _part(id: str, text: str, refs: tuple[str, ...]) -> Field:
    after = "from" if id == "until" else ""
    return Field(id=id, kind=KINDS[id], text=text, after=after, points_of=refs[0] if refs else "")


def _offers(form: Form, row: FormRow) -> tuple[str, ...]:
    """Return the form's offers, those about the row's subject first."""
    return tuple(
        sorted(form.offers, key=lambda offer: not offer.endswith(tuple(f"_{ref}" for ref in row.refs) or "\0"))
    )
