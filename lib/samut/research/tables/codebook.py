"""The table codebook: the words behind the ids of the other tables, from kit, questionnaires and mappings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.kit.activity import Activity, Field, Question
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Form
from samut.research.release.release import Material, Row
from samut.research.tables.surveys import columns

TOP = "kit"
"""What activities, questionnaires and surveys stand under."""


def codebook(of: Material) -> Iterator[Row]:
    """Each id once for what it stands under, in the kit's order."""
    for place, activity in enumerate(of.kit.activities.values()):
        yield _row("activity", TOP, activity.id, activity.title, place, activity.seed_num)
        yield from _activity(of, activity)
    for form in of.kit.forms.values():
        yield from _form(form)
    for place, one in enumerate(of.instruments.values()):
        yield _row("instrument", TOP, one.id, one.title, place)
        yield from _items(one)
    for place, survey in enumerate(of.kit.surveys):
        yield _row("survey", TOP, survey.id, survey.title, place, survey.num)
    yield from _columns(of)


def _items(one: Instrument) -> Iterator[Row]:
    """Nothing of items that are personal, and the options of those that have their own."""
    by = one.by or "person"
    for place, item in enumerate(one.items):
        if not item.personal:
            yield _row("instrument_item", one.id, item.id, item.text, place, by=by if one.kind == "mixed" else "")
            yield from (_row("option", f"{one.id}.{item.id}", said, said, n) for n, said in enumerate(item.points))


def _activity(of: Material, activity: Activity) -> Iterator[Row]:
    for place, phase in enumerate(activity.phases):
        yield _row("phase", activity.id, phase.id, phase.title, place)
    for place, one in enumerate(activity.questions):
        words = one.text.replace("{province}", of.about.province)
        yield _row("question", activity.id, one.id, words, place, one.num, one.by)
        yield from _fields(of, f"{activity.id}.{one.id}", one)


def _fields(of: Material, parent: str, question: Question) -> Iterator[Row]:
    for place, field in enumerate(question.fields):
        yield _row("field", parent, field.id, field.text, place)
        for n, (id, words) in enumerate(_options(of, field)):
            yield _row("option", f"{parent}.{field.id}", id, words, n)


def _options(of: Material, field: Field) -> list[tuple[str, str]]:
    """(id, words): what may be chosen; a choice that the file lists is its own id."""
    listed: Any = getattr(of.kit, field.things) if field.things else field.points
    if field.points_of:
        listed = getattr(of.kit.things.get(field.points_of), "points", ())
    return [(one, one) if isinstance(one, str) else (one.id, one.text) for one in listed]


def _form(form: Form) -> Iterator[Row]:
    for place, role in enumerate(form.roles):
        yield _row("role", form.id, role.id, role.text, place, role.num, "person")
        yield from (_row("rating", role.id, one.id, one.text, n, one.num) for n, one in enumerate(role.items))
    rows = [one for one in form.rows if one.kind == "entry"]
    yield from (_row("plan_row", form.id, one.id, one.text, n, one.num) for n, one in enumerate(rows))


def _columns(of: Material) -> Iterator[Row]:
    surveys = {item.id.removeprefix("mapping."): item.value["survey"] for item in of.items.of("mapping")}
    seen = set()
    for name, there in columns(of).items():
        for place, (id, column) in enumerate(there.items()):
            if (surveys[name], id) not in seen:
                yield _row("column", surveys[name], id, column.get("header", ""), place)
            seen.add((surveys[name], id))


def _row(kind: str, parent: str, id: str, text: str, order: int, number: str = "", by: str = "") -> Row:
    return {"kind": kind, "parent": parent, "id": id, "number": number, "text_th": text, "by": by, "order": order}
