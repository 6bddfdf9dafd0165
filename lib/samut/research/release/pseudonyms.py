"""Names that tell nothing: an HMAC of an id under a key that stays on the laptop, cut short."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from samut.domain.entries import Entry, Items
from samut.domain.kit.instrument import AFTER, BEFORE, MEASURE
from samut.storage.secret_hash import Seal, sealed_in

LENGTH = 12
"""Hexadecimal digits: 48 bits, so that two of a hundred thousand ids hardly ever are the same."""
FOLDER = "research"


class Pseudonyms:
    """The same id has the same pseudonym in every export of one laptop, and another on each other laptop."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self._known: dict[tuple[str, str], str] = {}

    def of(self, kind: str, id: str) -> str:
        """kind: w workshop, g group, p person, i item, e entry, r respondent, c coder. Of nothing, nothing."""
        if id and (kind, id) not in self._known:
            self._known[kind, id] = f"{kind}-{self._seal(f'{kind} {id}')[:LENGTH]}"
        return self._known.get((kind, id), "")


def kept_in(data: Path) -> Pseudonyms:
    """Those of this laptop. The key is in `data`/secret, which is in no export and no backup."""
    return Pseudonyms(sealed_in(data / "secret" / FOLDER))


def same_people(entries: Iterable[Entry]) -> dict[str, str]:
    """Visit -> the visit it was before, where the same code was made up once before and once after."""
    told: dict[tuple[str, str], dict[str, set[str]]] = {}
    for item in Items(one for one in entries if one.key == MEASURE).of(MEASURE):
        value = item.value
        if value.get("code"):
            whens = told.setdefault((value["instrument"], value["code"]), {BEFORE: set(), AFTER: set()})
            whens[value["when"]].add(item.first.author)
    pairs = [(*whens[AFTER], *whens[BEFORE]) for whens in told.values() if all(len(one) == 1 for one in whens.values())]
    return {after: before for after, before in pairs if after != before}
