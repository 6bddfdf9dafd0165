"""What was found in people's words, what somebody decided about it, and the entries as they may be told after that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from samut.domain.entries import Entry, Items
from samut.domain.ids import finding_id
from samut.domain.rules.redaction import CLEARED, Decision
from samut.research.release.consent import RESPONSE
from samut.research.release.own_words import Path, with_words, words
from samut.research.release.pii_scan import Signs, Span, scan
from samut.research.release.release import Material
from samut.research.tables.surveys import agreeing

BLANK = "[\u2026]"
AROUND = 60
"""Letters shown before and after what was found."""
NAMED = ("visit", "group", "typist")
"""What in the hall has a name."""


@dataclass(frozen=True)
class Finding:
    """Something found in an answer. id: of that answer and those very words, so that it holds for later revisions.

    path: where in the entry's value `text` stands. decision: None while nobody decided.
    """

    id: str
    entry: Entry
    path: Path
    text: str
    span: Span
    decision: Decision | None = None

    @property
    def words(self) -> str:
        return self.text[self.span.start : self.span.end]

    @property
    def before(self) -> str:
        start = max(0, self.span.start - AROUND)
        return ("\u2026" if start else "") + self.text[start : self.span.start]

    @property
    def after(self) -> str:
        end = self.span.end + AROUND
        return self.text[self.span.end : end] + ("\u2026" if end < len(self.text) else "")


def found(of: Material, signs: Signs) -> list[Finding]:
    """Everything found in what may be told, in each revision anew."""
    decided = decisions(of.hall)
    told = [*of.kept.values(), *(entry for _, entry in agreeing(of))]
    return [
        Finding(id, entry, path, text, span, decided.get(id))
        for entry in told
        for path, text in words(of, entry)
        for span in scan(text, signs, bare_names=_of_people(entry, path, signs))
        for id in [finding_id(entry.item, text[span.start : span.end])]
    ]


def to_decide(found: Iterable[Finding]) -> list[Finding]:
    """Each finding once, as it stands in the newest revision, in the order they came."""
    order: dict[str, Finding] = {}
    for one in found:
        order[one.id] = one
    return list(order.values())


def undecided(found: Iterable[Finding]) -> list[Finding]:
    return [one for one in to_decide(found) if one.decision is None]


def cleared(of: Material, found: Iterable[Finding]) -> Material:
    """The same workshop with everything done that was decided; what nobody decided is blanked."""
    places: dict[tuple[str, Path], list[Finding]] = {}
    for one in found:
        places.setdefault((one.entry.id, one.path), []).append(one)
    told: dict[str, dict[Path, str]] = {}
    entries = {one.entry.id: one.entry for several in places.values() for one in several}
    for (id, path), several in places.items():
        told.setdefault(id, {})[path] = _done(several)
    return replace(of, cleared={id: with_words(entries[id], there) for id, there in told.items()})


def decisions(hall: Items) -> dict[str, Decision]:
    """Finding id -> what was decided about it, of those decisions that stand."""
    return {item.id: Decision(item.value["decision"], item.value["words"]) for item in hall.of(CLEARED)}


def _of_people(entry: Entry, path: Path, signs: Signs) -> bool:
    """Whether what stands there is often a name and nothing else."""
    return path[-1] in signs.roles or entry.key in signs.asks or entry.key == RESPONSE


def known_names(hall: Items) -> Iterator[str]:
    """What people and groups of this workshop were ever called."""
    for item in hall.values():
        for entry in (item.first, *item.heads):
            value: Any = entry.value
            if item.key in NAMED and value:
                named = value if isinstance(value, dict) else {"name": value}
                yield from (named[name] for name in ("nickname", "name") if isinstance(named.get(name), str))


def _done(several: list[Finding]) -> str:
    """One text, from its end to its beginning so that places hold."""
    text = several[0].text
    for one in sorted(several, key=lambda one: -one.span.start):
        decision = one.decision or Decision("blank")
        if decision.does != "keep":
            put = decision.words if decision.does == "replace" else BLANK
            text = text[: one.span.start] + put + text[one.span.end :]
    return text
