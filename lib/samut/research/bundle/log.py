"""The event log as it may be released: line by line, under pseudonyms. A line has a person or a group, never both.

No line says who wrote what in a group, nor which person was in which group: groups are of three or four.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.instrument import MEASURE
from samut.domain.rules.questionnaire import FILLED, open_answers
from samut.domain.workshop import ACTIVITY, Group, place_of
from samut.research.bundle.hash_chain import Line
from samut.research.release.consent import CODE, CODING, OF_PERSON
from samut.research.release.release import Release, minute

Value = dict[str, Any]


def lines(release: Release) -> Iterator[Line]:
    """Yield the lines in the order of saving, without the chain."""
    items = {entry.item for entry in release.released.values()}
    for entry in release.released.values():
        about = _subject(entry)
        if not about or about in items:
            yield _line(release, entry, about)


def _line(release: Release, entry: Entry, about: str) -> Line:
    names = release.names
    return {
        "workshop": release.workshop,
        "id": names.pseudonym("e", entry.id),
        "at": minute(entry.at),
        "activity": entry.activity,
        "key": entry.key,
        "item": names.pseudonym("i", entry.item),
        "about": names.pseudonym("i", about) or None,
        **_whose(release, entry),
        "op": entry.op,
        "base": [names.pseudonym("e", id) for id in entry.base if id in release.released],
        "value": _value(release, entry),
    }


def _subject(entry: Entry) -> str:
    """Return the answer that was hidden or shared."""
    return entry.item.split(".", 1)[1] if entry.key in ("hide", "share") else ""


def _whose(release: Release, entry: Entry) -> Line:
    person = release.own(entry) or (entry.key in OF_PERSON and entry.key not in ("done", "came"))
    if person or (entry.activity, entry.key) == (CODING, CODE):
        coder = "c" if entry.key == CODE else ""
        return {
            "group": None,
            "person": release.names.pseudonym(coder, entry.author) if coder else release.person(entry),
        }
    named = entry.item.split(".", 1)[1] if entry.key in ("away", "call", "came") else entry.group
    group = entry.item if entry.key == "group" else named
    return {"group": release.names.pseudonym("g", group) or None, "person": None}


def _value(release: Release, entry: Entry) -> Any:
    if not isinstance(entry.value, dict):
        released = entry.key == "spotlight" and entry.value
        return (
            release.names.pseudonym("i", entry.value)
            if released
            else entry.value
            if isinstance(entry.value, bool)
            else None
        )
    if entry.is_answer:
        return _answer(release, entry)
    tell = _VALUES.get((entry.activity == ACTIVITY, entry.key))
    return tell(release, entry) if tell else None


def _answer(release: Release, entry: Entry) -> Value:
    """Return the answer without what it says of its person; the words that were typed for a year are in no line."""
    answer, year = entry.answer, entry.answer.year
    value: Value = {"text": answer.text, "fields": dict(answer.fields), "levels": answer.levels, "via": answer.channel}
    value = {name: content for name, content in value.items() if name in answer.keys}
    value["year"] = {"year": year.year, "precision": year.precision, "about": year.about} if year else None
    value["from"] = _items(release, answer.carried_from)
    value["of"] = release.names.pseudonym("i", answer.checks) or None
    value["about"] = release.names.pseudonym("g", answer.subject_group) or None
    return value


def _items(release: Release, ids: Iterable[str]) -> list[str]:
    return [release.names.pseudonym("i", id) for id in ids if id in release.readable]


def _about(release: Release, entry: Entry) -> Value:
    value = entry.value
    place = (value.get("district", ""), value.get("province", ""))
    return {"province": place[1], "district": release.district(place), "demo": bool(value.get("demo"))}


def _group(release: Release, entry: Entry) -> Value:
    value = entry.value
    place = place_of(Group("", "", False, value.get("district", ""), value.get("province", "")), release.about)
    return {"province": place[1], "district": release.district(place)}


def _round(release: Release, entry: Entry) -> Value:
    pairs = {
        release.names.pseudonym("g", group): release.names.pseudonym("g", other)
        for group, other in entry.value["pairs"].items()
    }
    return {"number": entry.value["number"], "minutes": entry.value["minutes"], "pairs": pairs}


def _agenda(release: Release, entry: Entry) -> Value:
    """Return times and activities; a slot that the facilitator added has no name here."""
    names = ("day", "start", "minutes", "plan", "skipped", "own")
    return {"slots": [{name: slot.get(name) for name in names} for slot in entry.value.get("slots", [])]}


def _theme(release: Release, entry: Entry) -> Value:
    return {"name": entry.value["name"], "items": _items(release, entry.value["items"])}


def _code(release: Release, entry: Entry) -> Value:
    value = entry.value
    return {
        "item": _items(release, [value["item"]]),
        "theme": release.names.pseudonym("i", value["theme"]),
        "name": value.get("name"),
    }


def _filled(release: Release, entry: Entry) -> Value:
    """Return nothing of a questionnaire that the kit has no more: nobody can say what was personal in it."""
    answers = open_answers(entry, release.instruments.get(entry.value["instrument"]))
    return {"instrument": entry.value["instrument"], "when": entry.value["when"], "answers": answers}


def _as_is(*names: str) -> Callable[[Release, Entry], Value]:
    return lambda release, entry: {name: entry.value.get(name) for name in names}


_VALUES: Mapping[tuple[bool, str], Callable[[Release, Entry], Value]] = {
    (True, "about"): _about,
    (True, "group"): _group,
    (True, "visit"): _as_is("role"),
    (True, "consent"): _as_is("research", "happiness"),
    (True, "now"): _as_is("activity"),
    (True, "agenda"): _agenda,
    (False, "consent"): _as_is("instrument"),
    (False, MEASURE): _as_is("instrument", "when", "answers"),
    (False, FILLED): _filled,
    (False, "phase"): _as_is("phase", "reached"),
    (False, "timer"): _as_is("left", "planned_minutes"),
    (False, "rounds"): _as_is("count", "minutes"),
    (False, "round"): _round,
    (False, "column"): _as_is("on"),
    (False, "theme"): _theme,
    (False, CODE): _code,
}
