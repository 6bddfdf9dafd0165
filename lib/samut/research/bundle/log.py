"""The event log as it may be told: line by line, under pseudonyms. A line has a person or a group, never both.

Who wrote what of a group's, and which person was in which group, is in no line: groups are of three or four.
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
from samut.research.release.release import Material, minute

Value = dict[str, Any]


def lines(of: Material) -> Iterator[Line]:
    """The lines in the order things were saved, without the chain."""
    there = {one.item for one in of.kept.values()}
    for entry in of.kept.values():
        about = _subject(entry)
        if not about or about in there:
            yield _line(of, entry, about)


def _line(of: Material, entry: Entry, about: str) -> Line:
    names = of.names
    return {
        "workshop": of.workshop,
        "id": names.of("e", entry.id),
        "at": minute(entry.at),
        "activity": entry.activity,
        "key": entry.key,
        "item": names.of("i", entry.item),
        "about": names.of("i", about) or None,
        **_whose(of, entry),
        "op": entry.op,
        "base": [names.of("e", id) for id in entry.base if id in of.kept],
        "value": _value(of, entry),
    }


def _subject(entry: Entry) -> str:
    """The answer that was hidden or shared."""
    return entry.item.split(".", 1)[1] if entry.key in ("hide", "share") else ""


def _whose(of: Material, entry: Entry) -> Line:
    person = of.own(entry) or (entry.key in OF_PERSON and entry.key not in ("done", "came"))
    if person or (entry.activity, entry.key) == (CODING, CODE):
        coder = "c" if entry.key == CODE else ""
        return {"group": None, "person": of.names.of(coder, entry.author) if coder else of.person(entry)}
    named = entry.item.split(".", 1)[1] if entry.key in ("away", "call", "came") else entry.group
    group = entry.item if entry.key == "group" else named
    return {"group": of.names.of("g", group) or None, "person": None}


def _value(of: Material, entry: Entry) -> Any:
    if not isinstance(entry.value, dict):
        known = entry.key == "spotlight" and entry.value
        return of.names.of("i", entry.value) if known else entry.value if isinstance(entry.value, bool) else None
    if entry.is_answer:
        return _answer(of, entry)
    tell = _TOLD.get((entry.activity == ACTIVITY, entry.key))
    return tell(of, entry) if tell else None


def _answer(of: Material, entry: Entry) -> Value:
    """The answer without what it says of its person; its typed words of a year are in no line."""
    answer, year = entry.answer, entry.answer.year
    told: Value = {"text": answer.text, "fields": dict(answer.fields), "levels": answer.levels, "via": answer.channel}
    told = {name: said for name, said in told.items() if name in answer.keys}
    told["year"] = {"year": year.year, "precision": year.precision, "about": year.about} if year else None
    told["from"] = _items(of, answer.carried_from)
    told["of"] = of.names.of("i", answer.checks) or None
    told["about"] = of.names.of("g", answer.subject_group) or None
    return told


def _items(of: Material, ids: Iterable[str]) -> list[str]:
    return [of.names.of("i", id) for id in ids if id in of.readable]


def _about(of: Material, entry: Entry) -> Value:
    value = entry.value
    place = (value.get("district", ""), value.get("province", ""))
    return {"province": place[1], "district": of.district(place), "demo": bool(value.get("demo"))}


def _group(of: Material, entry: Entry) -> Value:
    value = entry.value
    place = place_of(Group("", "", False, value.get("district", ""), value.get("province", "")), of.about)
    return {"province": place[1], "district": of.district(place)}


def _round(of: Material, entry: Entry) -> Value:
    pairs = {of.names.of("g", one): of.names.of("g", other) for one, other in entry.value["pairs"].items()}
    return {"number": entry.value["number"], "minutes": entry.value["minutes"], "pairs": pairs}


def _agenda(of: Material, entry: Entry) -> Value:
    """Times and activities, and of what the facilitator added not its name."""
    told = ("day", "start", "minutes", "plan", "skipped", "own")
    return {"slots": [{name: one.get(name) for name in told} for one in entry.value.get("slots", [])]}


def _theme(of: Material, entry: Entry) -> Value:
    return {"name": entry.value["name"], "items": _items(of, entry.value["items"])}


def _code(of: Material, entry: Entry) -> Value:
    value = entry.value
    return {
        "item": _items(of, [value["item"]]),
        "theme": of.names.of("i", value["theme"]),
        "name": value.get("name"),
    }


def _filled(of: Material, entry: Entry) -> Value:
    """Nothing of a questionnaire that is not there any more: what was personal in it can't be told."""
    told = open_answers(entry, of.instruments.get(entry.value["instrument"]))
    return {"instrument": entry.value["instrument"], "when": entry.value["when"], "answers": told}


def _as_is(*names: str) -> Callable[[Material, Entry], Value]:
    return lambda of, entry: {name: entry.value.get(name) for name in names}


_TOLD: Mapping[tuple[bool, str], Callable[[Material, Entry], Value]] = {
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
