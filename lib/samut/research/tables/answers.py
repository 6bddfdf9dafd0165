"""The tables of answers: answers, parts, links, plan and themes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.activity import Field
from samut.domain.kit.plan_form import GOAL, ROW
from samut.domain.visibility import is_hidden
from samut.research.release.consent import CODE, CODING, standing
from samut.research.release.release import Material, Row, minute

HALL = "hall"
"""Who put answers together where the workshop did."""
WORDS, OPTIONS = ("text", "line"), ("choice", "choices", "month")


def answers(of: Material) -> Iterator[Row]:
    """A row for each standing version. A person's own has no group: nobody is found by what others of it wrote."""
    for item, version, question in of.answers():
        answer, own = version.answer, of.own(version)
        year = answer.year
        yield {
            **_place(of, version),
            "phase": question.phase if question else "",
            "item": of.names.of("i", item.id),
            "version": of.names.of("e", version.id),
            "group": "" if own else of.names.of("g", item.group),
            "person": of.person(version) if own else "",
            "about_group": of.names.of("g", answer.subject_group),
            "of_item": of.names.of("i", answer.checks) if answer.checks in of.readable else "",
            "text": answer.text,
            "year": year.year if year else None,
            "year_precision": year.precision if year else "",
            "year_about": year.about if year else None,
            "hidden": is_hidden(of.items, item.id),
            "from_paper": answer.from_paper,
            "versions": len(standing(item, of.kept)),
            "saved_at": minute(version.at),
        }


def parts(of: Material) -> Iterator[Row]:
    """A row for each value of each part, of what the question still asks for."""
    for item, version, question in of.answers():
        for field in question.fields if question else ():
            for position, value in enumerate(_values(version.answer.fields.get(field.id))):
                yield {
                    **_place(of, version),
                    "item": of.names.of("i", item.id),
                    "version": of.names.of("e", version.id),
                    "field": field.id,
                    "kind": field.kind,
                    "position": position,
                    **_part(field, value),
                }


def links(of: Material) -> Iterator[Row]:
    """A row for each answer that was carried over into another, where both may be read."""
    for id, version in of.readable.items():
        for source in version.answer.carried_from:
            if source in of.readable:
                there = of.readable[source]
                yield {
                    **_place(of, version),
                    "item": of.names.of("i", id),
                    "from_activity": there.activity,
                    "from_question": there.key,
                    "from_item": of.names.of("i", source),
                }


def plan(of: Material) -> Iterator[Row]:
    """A row for each line of the plans, as its newest version has it."""
    for id, version in of.readable.items():
        if version.key.startswith(ROW) and version.key != GOAL:
            fields = version.answer.fields
            yield {
                "workshop": of.workshop,
                "group": of.names.of("g", of.items[id].group),
                "row": version.key.removeprefix(ROW),
                "item": of.names.of("i", id),
                "what": version.answer.text,
                **{name: fields.get(name) for name in ("how", "output", "whom", "where", "horizon")},
                **{name: fields.get(name) for name in ("why", "who", "support")},
                "from_month": fields.get("from"),
                "until_month": fields.get("until"),
            }


def themes(of: Material) -> Iterator[Row]:
    """A row for each answer in each theme: the hall's own, then those of coders."""
    for item in of.items.of("theme"):
        for version in standing(item, of.kept):
            for id in version.value["items"]:
                yield from _coded(of, id, HALL, of.names.of("i", item.id), version.value["name"])
    for item in of.items.of(CODE):
        for version in standing(item, of.kept) if item.first.activity == CODING else ():
            value, coder = version.value, of.names.of("c", version.author)
            yield from _coded(of, value["item"], coder, of.names.of("i", value["theme"]), value.get("name"))


def _coded(of: Material, id: str, coder: str, theme: str, name: Any) -> Iterator[Row]:
    if id in of.readable:
        yield {
            **_place(of, of.readable[id]),
            "item": of.names.of("i", id),
            "coder": coder,
            "theme": theme,
            "name": name,
        }


def _place(of: Material, version: Entry) -> Row:
    return {"workshop": of.workshop, "activity": version.activity, "question": version.key}


def _values(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _part(field: Field, value: Any) -> Row:
    if field.kind in WORDS:
        return {"text": value}
    return {"option": value} if field.kind in OPTIONS else {"number": int(value)}
