"""How able people say they are (form 1), as numbers of many: what board and documents show (docs/decisions/0014)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from samut.domain.entries import Entry
from samut.domain.kit.activity import Field, Question
from samut.domain.rules.disclosure import Picture, Rating, Ratings, counts, mean, picture


@dataclass(frozen=True)
class Profile:
    """A role's level, the mean of its items' means. n: the fewest people any item of it has; 0 and None without any."""

    n: int
    mean: float | None


@dataclass(frozen=True)
class Ability:
    """One item. counts: how many said each level from 1 on; () and None where fewer than LEAST are in the picture."""

    id: str
    text: str
    n: int
    waiting: int
    counts: tuple[int, ...]
    mean: float | None


@dataclass(frozen=True)
class Role:
    """A role with its items. groups: {group: profile}, only of groups that may be shown by themselves."""

    id: str
    num: str
    text: str
    whole: Profile
    items: tuple[Ability, ...]
    groups: dict[str, Profile]


def roles(log: Sequence[Entry], asked: Iterable[Question]) -> tuple[Role, ...]:
    """Of all entries of an activity in their order; whatever is asked there that is a person's own and sensitive."""
    return tuple(_role(log, one) for one in asked if one.sensitive and one.by == "person")


def _role(log: Sequence[Entry], question: Question) -> Role:
    shown = [(field, picture(_ratings(log, question, field))) for field in question.fields if field.kind == "level"]
    pictures = [one for _, one in shown]
    groups = dict.fromkeys(group for one in pictures for group in one.groups)
    parts = {group: _profile([one.groups.get(group, {}) for one in pictures]) for group in groups}
    items = tuple(_item(field, one) for field, one in shown)
    return Role(question.id, question.num, question.text, _profile([one.whole for one in pictures]), items, parts)


def _ratings(log: Sequence[Entry], question: Question, field: Field) -> Iterator[Rating]:
    """Every answer to one item in the order they came. One given on another scale than today's is not counted.

    A person has one answer to it; many people's are written by one author where paper is typed in.
    """
    for entry in log:
        if entry.key == question.id:
            same = not entry.gone and entry.answer.levels == field.levels
            yield Rating(entry.item, entry.group, entry.answer.fields.get(field.id) if same else None)


def _item(field: Field, shown: Picture) -> Ability:
    found = tuple(counts(shown.whole, range(1, field.levels + 1))) if shown.n else ()
    return Ability(field.id, field.text, shown.n, shown.waiting, found, _round(mean(shown.whole)))


def _profile(said: list[Ratings]) -> Profile:
    shown = [one for one in said if one]
    means = [mean(one) or 0 for one in shown]
    return Profile(min(map(len, shown), default=0), _round(sum(means) / len(means)) if means else None)


def _round(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
