"""The table codebook: the words behind the ids of the other tables, from kit, questionnaires and mappings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.kit.activity import Activity, Field, Question
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Form
from samut.research.release.release import Release, Row
from samut.research.release.survey_consent import columns

TOP = "kit"
"""What activities, questionnaires and surveys stand under."""


def codebook(release: Release) -> Iterator[Row]:
    """Yield each id once for what it stands under, in the kit's order."""
    for place, activity in enumerate(release.kit.activities.values()):
        yield _row("activity", TOP, activity.id, activity.title, place, activity.seed_num)
        yield from _activity(release, activity)
    for form in release.kit.forms.values():
        yield from _form(form)
    for place, instrument in enumerate(release.instruments.values()):
        yield _row("instrument", TOP, instrument.id, instrument.title, place)
        yield from _items(instrument)
    for place, survey in enumerate(release.kit.surveys):
        yield _row("survey", TOP, survey.id, survey.title, place, survey.num)
    yield from _columns(release)


def _items(instrument: Instrument) -> Iterator[Row]:
    """Yield the items that are not personal, and the options of those that have their own."""
    by = instrument.by or "person"
    for place, item in enumerate(instrument.items):
        if not item.personal:
            yield _row(
                "instrument_item", instrument.id, item.id, item.text, place, by=by if instrument.kind == "mixed" else ""
            )
            yield from (
                _row("option", f"{instrument.id}.{item.id}", point, point, n) for n, point in enumerate(item.points)
            )


def _activity(release: Release, activity: Activity) -> Iterator[Row]:
    for place, phase in enumerate(activity.phases):
        yield _row("phase", activity.id, phase.id, phase.title, place)
    for place, question in enumerate(activity.questions):
        words = question.text.replace("{province}", release.about.province)
        yield _row("question", activity.id, question.id, words, place, question.num, question.by)
        yield from _fields(release, f"{activity.id}.{question.id}", question)


def _fields(release: Release, parent: str, question: Question) -> Iterator[Row]:
    for place, field in enumerate(question.fields):
        yield _row("field", parent, field.id, field.text, place)
        for n, (id, words) in enumerate(_options(release, field)):
            yield _row("option", f"{parent}.{field.id}", id, words, n)


def _options(release: Release, field: Field) -> list[tuple[str, str]]:
    """Return (id, words) of what may be chosen; a choice that the file lists is its own id."""
    listed: Any = getattr(release.kit, field.things) if field.things else field.points
    if field.points_of:
        listed = getattr(release.kit.things.get(field.points_of), "points", ())
    return [(option, option) if isinstance(option, str) else (option.id, option.text) for option in listed]


def _form(form: Form) -> Iterator[Row]:
    for place, role in enumerate(form.roles):
        yield _row("role", form.id, role.id, role.text, place, role.num, "person")
        yield from (_row("rating", role.id, item.id, item.text, n, item.num) for n, item in enumerate(role.items))
    rows = [row for row in form.rows if row.kind == "entry"]
    yield from (_row("plan_row", form.id, row.id, row.text, n, row.num) for n, row in enumerate(rows))


def _columns(release: Release) -> Iterator[Row]:
    surveys = {item.id.removeprefix("mapping."): item.value["survey"] for item in release.items.with_key("mapping")}
    seen = set()
    for name, survey_columns in columns(release).items():
        for place, (id, column) in enumerate(survey_columns.items()):
            if (surveys[name], id) not in seen:
                yield _row("column", surveys[name], id, column.get("header", ""), place)
            seen.add((surveys[name], id))


def _row(kind: str, parent: str, id: str, text: str, order: int, number: str = "", by: str = "") -> Row:
    return {"kind": kind, "parent": parent, "id": id, "number": number, "text_th": text, "by": by, "order": order}
