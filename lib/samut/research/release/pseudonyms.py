"""Pseudonyms: an HMAC of an id under a key that stays on the laptop, cut short."""

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
    """The pseudonyms of one laptop: an id has the same one in every export, and another one on each other laptop."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self._pseudonyms: dict[tuple[str, str], str] = {}

    def pseudonym(self, kind: str, id: str) -> str:
        """Return the pseudonym of an id; "" for "".

        kind: w workshop, g group, p person, i item, e entry, r respondent, c coder.
        """
        if id and (kind, id) not in self._pseudonyms:
            self._pseudonyms[kind, id] = f"{kind}-{self._seal(f'{kind} {id}')[:LENGTH]}"
        return self._pseudonyms.get((kind, id), "")


def pseudonyms_in(data: Path) -> Pseudonyms:
    """Return the pseudonyms of this laptop. Their key is in `data`/secret, which is in no export and no backup."""
    return Pseudonyms(sealed_in(data / "secret" / FOLDER))


def same_people(entries: Iterable[Entry]) -> dict[str, str]:
    """Return visit -> the visit before, if both made up the same code, once before the workshop and once after."""
    visits: dict[tuple[str, str], dict[str, set[str]]] = {}
    for item in Items(entry for entry in entries if entry.key == MEASURE).with_key(MEASURE):
        value = item.value
        if value.get("code"):
            whens = visits.setdefault((value["instrument"], value["code"]), {BEFORE: set(), AFTER: set()})
            whens[value["when"]].add(item.first.author)
    pairs = [
        (*whens[AFTER], *whens[BEFORE])
        for whens in visits.values()
        if all(len(members) == 1 for members in whens.values())
    ]
    return {after: before for after, before in pairs if after != before}
