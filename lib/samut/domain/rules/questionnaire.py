"""A filled-in questionnaire of several kinds: which answers fit an item, which stand, and their numbers of many.

The entry `filled`: {instrument, when, answers: {item: answer}, personal: ids of items that identify somebody, own: True
if each person answers}. An answer: a level's number, words, a number, the words chosen, or a list of them.
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


def fitting(instrument: Instrument, item: Item, answer: object) -> Any:
    """Return an answer as it is stored; words are cleaned elsewhere. Raises SamutError, where: the item."""
    where = item.text if len(item.text) <= SHORT else f"{item.text[:SHORT]}…"
    if item.kind == "number":
        return _number(item, answer, where)
    fits = {
        "level": type(answer) is int and answer in instrument.values,
        "text": isinstance(answer, str),
        "choice": isinstance(answer, str) and answer in item.points,
        "choices": isinstance(answer, list)
        and all(isinstance(choice, str) and choice in item.points for choice in answer),
    }
    if not fits[item.kind]:
        raise SamutError("questionnaires.no_option", where=where)
    return [point for point in item.points if point in answer] if isinstance(answer, list) else answer


def _number(item: Item, answer: object, where: str) -> int | float:
    fits = type(answer) is int or (type(answer) is float and isfinite(answer))
    if not fits or not item.least <= answer <= (item.most or 0):  # type: ignore[operator]
        raise SamutError("questionnaires.between", where=where, least=item.least, most=item.most)
    return answer  # type: ignore[return-value]


def standing(versions: Iterable[Entry], instrument: Instrument | None = None) -> dict[str, Any]:
    """Return the answers of an item's standing versions together; if two have one answer, the newer.

    instrument: if given, only what of it may be shared.
    """
    answers: dict[str, Any] = {}
    for entry in sorted(versions, key=lambda entry: entry.seq):
        answers |= open_answers(entry, instrument) if instrument else answers_of(entry)
    return answers


def answers_of(entry: Entry) -> dict[str, Any]:
    """Return the answers of a revision; {} for one that was taken out."""
    value = entry.value if not entry.gone and isinstance(entry.value, dict) else {}
    return dict(value.get("answers") or {})


def open_answers(entry: Entry, instrument: Instrument | None) -> dict[str, Any]:
    """Return the answers of a revision that may be shared.

    Of items that are still asked, and were and are not personal.
    """
    personal = entry.value.get("personal") or () if isinstance(entry.value, dict) else ()
    open_items = {item.id for item in instrument.items if not item.personal} if instrument else set()
    return {id: answer for id, answer in answers_of(entry).items() if id in open_items and id not in personal}


@dataclass(frozen=True)
class Numbers:
    """The numbers of many people's answers to an item. counts: (option, how many); mean and median of a number.

    n: people in the picture (docs/decisions/0014); of fewer than LEAST there is nothing else. waiting: not in it yet.
    """

    n: int
    waiting: int
    counts: tuple[tuple[str, int], ...] = ()
    mean: float | None = None
    median: float | None = None
    answers: tuple[Any, ...] = ()


def numbers(log: Iterable[Entry], instrument: Instrument, item: Item, when: str) -> Numbers:
    """Return the numbers of an item. log: the entries of an activity, in their order."""
    seen: list[Any] = []
    shown = picture(_ratings(log, instrument, item, when, seen))
    answers = tuple(seen[place] for place in shown.everyone.values())
    result = Numbers(shown.n, shown.waiting, answers=answers)
    if item.kind == "number" and answers:
        return _of_numbers(shown, answers)
    return result if item.kind == "text" or not answers else _counted(result, instrument, item)


def _ratings(log: Iterable[Entry], instrument: Instrument, item: Item, when: str, seen: list[Any]) -> Iterator[Rating]:
    """Yield each revision's answer as its place in `seen`: pictures are made of numbers."""
    items: set[str] = set()
    for entry in log:
        value = entry.value if isinstance(entry.value, dict) else {}
        if entry.key == FILLED and value.get("instrument") == instrument.id and value.get("when") == when:
            items.add(entry.item)
        if entry.item in items:
            answer = open_answers(entry, instrument).get(item.id)
            if answer is not None and answer not in seen:
                seen.append(answer)
            yield Rating(entry.author, entry.group, None if answer is None else seen.index(answer))


def _of_numbers(shown: Picture, answers: tuple[Any, ...]) -> Numbers:
    return Numbers(shown.n, shown.waiting, (), round(mean(answers), 1), round(median(answers), 1), answers)


def _counted(result: Numbers, instrument: Instrument, item: Item) -> Numbers:
    """Return counts of every option, also those nobody chose; then of words that were options once."""
    chosen = [words for answer in result.answers for words in words_of(instrument, item, answer)]
    options = dict.fromkeys([*(instrument.responses if item.kind == "level" else item.points), *chosen])
    counts = tuple((option, chosen.count(option)) for option in options)
    return Numbers(result.n, result.waiting, counts, answers=result.answers)


def words_of(instrument: Instrument, item: Item, answer: Any) -> tuple[str, ...]:
    """Return an answer in words: of a level those of its response, of several options each."""
    if item.kind == "level" and answer in instrument.values:
        return (instrument.responses[instrument.values.index(answer)],)
    if isinstance(answer, list):
        return tuple(map(str, answer))
    return (f"{answer:g}" if isinstance(answer, float) else str(answer),)
