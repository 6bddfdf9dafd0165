"""A questionnaire of several kinds as it was filled in: what fits an item, what stands, and its numbers of many.

The entry `filled`: {instrument, when, answers: {item: answer}, personal: ids of what tells who somebody is, own: True
where each person answers}. An answer: a level's number, words, a number, the words chosen, or a list of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from statistics import mean, median
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.disclosure import Picture, Rating, picture
from samut.errors import SamutError

FILLED = "filled"
SHORT = 40
Answers = Mapping[str, Any]


def fitting(instrument: Instrument, item: Item, given: object) -> Any:
    """An answer as it is kept; words are cleaned elsewhere. Raises SamutError, where: the item."""
    where = item.text if len(item.text) <= SHORT else f"{item.text[:SHORT]}…"
    if item.kind == "number":
        return _number(item, given, where)
    fits = {
        "level": type(given) is int and given in instrument.values,
        "text": isinstance(given, str),
        "choice": isinstance(given, str) and given in item.points,
        "choices": isinstance(given, list) and all(isinstance(one, str) and one in item.points for one in given),
    }
    if not fits[item.kind]:
        raise SamutError("questionnaires.no_option", where=where)
    return [one for one in item.points if one in given] if isinstance(given, list) else given


def _number(item: Item, given: object, where: str) -> int | float:
    fits = type(given) is int or (type(given) is float and isfinite(given))
    if not fits or not item.least <= given <= (item.most or 0):  # type: ignore[operator]
        raise SamutError("questionnaires.between", where=where, least=item.least, most=item.most)
    return given  # type: ignore[return-value]


def standing(versions: Iterable[Entry], told: Instrument | None = None) -> dict[str, Any]:
    """The answers of an item's standing versions together; where two have one answer, the newer.

    told: only what of this questionnaire may be handed on.
    """
    found: dict[str, Any] = {}
    for entry in sorted(versions, key=lambda one: one.seq):
        found |= open_answers(entry, told) if told else answers_of(entry)
    return found


def answers_of(entry: Entry) -> dict[str, Any]:
    """What a revision says; {} for one that was taken out."""
    value = entry.value if not entry.gone and isinstance(entry.value, dict) else {}
    return dict(value.get("answers") or {})


def open_answers(entry: Entry, instrument: Instrument | None) -> dict[str, Any]:
    """What may be handed on of a revision: of items that are still asked, and were and are not personal."""
    kept = entry.value.get("personal") or () if isinstance(entry.value, dict) else ()
    asked = {item.id for item in instrument.items if not item.personal} if instrument else set()
    return {id: said for id, said in answers_of(entry).items() if id in asked and id not in kept}


@dataclass(frozen=True)
class Numbers:
    """What many people answered to an item. counts: (option, how many) of what is chosen; mean and median of a number.

    n: people in the picture (docs/decisions/0014); of fewer than LEAST there is nothing else. waiting: not in it yet.
    """

    n: int
    waiting: int
    counts: tuple[tuple[str, int], ...] = ()
    mean: float | None = None
    median: float | None = None
    answers: tuple[Any, ...] = ()


def numbers(log: Iterable[Entry], instrument: Instrument, item: Item, when: str) -> Numbers:
    """Of the entries of an activity, in their order."""
    seen: list[Any] = []
    shown = picture(_ratings(log, instrument, item, when, seen))
    answers = tuple(seen[place] for place in shown.whole.values())
    told = Numbers(shown.n, shown.waiting, answers=answers)
    if item.kind == "number" and answers:
        return _of_numbers(shown, answers)
    return told if item.kind == "text" or not answers else _counted(told, instrument, item)


def _ratings(log: Iterable[Entry], one: Instrument, item: Item, when: str, seen: list[Any]) -> Iterator[Rating]:
    """What each revision says, as its place in `seen`: pictures are made of numbers."""
    ours: set[str] = set()
    for entry in log:
        value = entry.value if isinstance(entry.value, dict) else {}
        if entry.key == FILLED and value.get("instrument") == one.id and value.get("when") == when:
            ours.add(entry.item)
        if entry.item in ours:
            said = open_answers(entry, one).get(item.id)
            if said is not None and said not in seen:
                seen.append(said)
            yield Rating(entry.author, entry.group, None if said is None else seen.index(said))


def _of_numbers(shown: Picture, answers: tuple[Any, ...]) -> Numbers:
    return Numbers(shown.n, shown.waiting, (), round(mean(answers), 1), round(median(answers), 1), answers)


def _counted(told: Numbers, instrument: Instrument, item: Item) -> Numbers:
    """Every option, also those nobody chose; then words that were options once."""
    said = [words for one in told.answers for words in words_of(instrument, item, one)]
    options = dict.fromkeys([*(instrument.responses if item.kind == "level" else item.points), *said])
    counts = tuple((one, said.count(one)) for one in options)
    return Numbers(told.n, told.waiting, counts, answers=told.answers)


def words_of(instrument: Instrument, item: Item, said: Any) -> tuple[str, ...]:
    """An answer in words: of a level those of its response, of several options each."""
    if item.kind == "level" and said in instrument.values:
        return (instrument.responses[instrument.values.index(said)],)
    if isinstance(said, list):
        return tuple(map(str, said))
    return (f"{said:g}" if isinstance(said, float) else str(said),)
