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
    """An item of a role.

    Counts: how many said each level from 1 on; () and None if fewer than LEAST are in the picture.
    """

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
    everyone: Profile
    items: tuple[Ability, ...]
    groups: dict[str, Profile]


def roles(log: Sequence[Entry], questions: Iterable[Question]) -> tuple[Role, ...]:
    """Return the roles of an activity: its questions that are a person's own and sensitive.

    Log: all its entries in order.
    """
    return tuple(_role(log, question) for question in questions if question.sensitive and question.by == "person")


def _role(log: Sequence[Entry], question: Question) -> Role:
    shown = [(field, picture(_ratings(log, question, field))) for field in question.fields if field.kind == "level"]
    pictures = [picture for _, picture in shown]
    groups = dict.fromkeys(group for picture in pictures for group in picture.groups)
    parts = {group: _profile([picture.groups.get(group, {}) for picture in pictures]) for group in groups}
    items = tuple(_item(field, shown_field) for field, shown_field in shown)
    return Role(
        question.id, question.num, question.text, _profile([picture.everyone for picture in pictures]), items, parts
    )


def _ratings(log: Sequence[Entry], question: Question, field: Field) -> Iterator[Rating]:
    """Yield every answer to one item in the order they came. A level of another scale than today's is not counted.

    A person has one answer to it; one author writes many people's answers if paper is typed in.
    """
    for entry in log:
        if entry.key == question.id:
            same = not entry.gone and entry.answer.levels == field.levels
            yield Rating(entry.item, entry.group, entry.answer.fields.get(field.id) if same else None)


def _item(field: Field, shown: Picture) -> Ability:
    levels = tuple(counts(shown.everyone, range(1, field.levels + 1))) if shown.n else ()
    return Ability(field.id, field.text, shown.n, shown.waiting, levels, _round(mean(shown.everyone)))


def _profile(ratings: list[Ratings]) -> Profile:
    shown = [rated for rated in ratings if rated]
    means = [mean(rated) or 0 for rated in shown]
    return Profile(min(map(len, shown), default=0), _round(sum(means) / len(means)) if means else None)


def _round(number: float | None) -> float | None:
    return None if number is None else round(number, 1)
