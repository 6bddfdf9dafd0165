"""The tables of answers: answers, parts, links, plan and themes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.activity import Field
from samut.domain.kit.plan_form import GOAL, ROW
from samut.domain.visibility import is_hidden
from samut.research.release.consent import CODE, CODING, standing
from samut.research.release.release import Release, Row, minute

HALL = "hall"
"""The coder of themes that the workshop made."""
WORDS, OPTIONS = ("text", "line"), ("choice", "choices", "month")


def answers(release: Release) -> Iterator[Row]:
    """Yield a row for each standing version.

    A person's own has no group, so that other answers of it point at nobody.
    """
    for item, version, question in release.answers():
        answer, own = version.answer, release.own(version)
        year = answer.year
        yield {
            **_place(release, version),
            "phase": question.phase if question else "",
            "item": release.names.pseudonym("i", item.id),
            "version": release.names.pseudonym("e", version.id),
            "group": "" if own else release.names.pseudonym("g", item.group),
            "person": release.person(version) if own else "",
            "about_group": release.names.pseudonym("g", answer.subject_group),
            "of_item": release.names.pseudonym("i", answer.checks) if answer.checks in release.readable else "",
            "text": answer.text,
            "year": year.year if year else None,
            "year_precision": year.precision if year else "",
            "year_about": year.about if year else None,
            "hidden": is_hidden(release.items, item.id),
            "from_paper": answer.from_paper,
            "versions": len(standing(item, release.released)),
            "saved_at": minute(version.at),
        }


def parts(release: Release) -> Iterator[Row]:
    """Yield a row for each value of each field that the question still has."""
    for item, version, question in release.answers():
        for field in question.fields if question else ():
            for position, value in enumerate(_values(version.answer.fields.get(field.id))):
                yield {
                    **_place(release, version),
                    "item": release.names.pseudonym("i", item.id),
                    "version": release.names.pseudonym("e", version.id),
                    "field": field.id,
                    "kind": field.kind,
                    "position": position,
                    **_part(field, value),
                }


def links(release: Release) -> Iterator[Row]:
    """Yield a row for each answer that was carried over into another, if both may be read."""
    for id, version in release.readable.items():
        for source in version.answer.carried_from:
            if source in release.readable:
                source_version = release.readable[source]
                yield {
                    **_place(release, version),
                    "item": release.names.pseudonym("i", id),
                    "from_activity": source_version.activity,
                    "from_question": source_version.key,
                    "from_item": release.names.pseudonym("i", source),
                }


def plan(release: Release) -> Iterator[Row]:
    """Yield a row for each line of the plans, as its newest version has it."""
    for id, version in release.readable.items():
        if version.key.startswith(ROW) and version.key != GOAL:
            fields = version.answer.fields
            yield {
                "workshop": release.workshop,
                "group": release.names.pseudonym("g", release.items[id].group),
                "row": version.key.removeprefix(ROW),
                "item": release.names.pseudonym("i", id),
                "what": version.answer.text,
                **{name: fields.get(name) for name in ("how", "output", "whom", "where", "horizon")},
                **{name: fields.get(name) for name in ("why", "who", "support")},
                "from_month": fields.get("from"),
                "until_month": fields.get("until"),
            }


def themes(release: Release) -> Iterator[Row]:
    """Yield a row for each answer in each theme: the hall's own, then those of coders."""
    for item in release.items.with_key("theme"):
        for version in standing(item, release.released):
            for id in version.value["items"]:
                yield from _coded(release, id, HALL, release.names.pseudonym("i", item.id), version.value["name"])
    for item in release.items.with_key(CODE):
        for version in standing(item, release.released) if item.first.activity == CODING else ():
            value, coder = version.value, release.names.pseudonym("c", version.author)
            yield from _coded(
                release, value["item"], coder, release.names.pseudonym("i", value["theme"]), value.get("name")
            )


def _coded(release: Release, id: str, coder: str, theme: str, name: Any) -> Iterator[Row]:
    if id in release.readable:
        yield {
            **_place(release, release.readable[id]),
            "item": release.names.pseudonym("i", id),
            "coder": coder,
            "theme": theme,
            "name": name,
        }


def _place(release: Release, version: Entry) -> Row:
    return {"workshop": release.workshop, "activity": version.activity, "question": version.key}


def _values(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _part(field: Field, value: Any) -> Row:
    if field.kind in WORDS:
        return {"text": value}
    return {"option": value} if field.kind in OPTIONS else {"number": int(value)}
