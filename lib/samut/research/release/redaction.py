"""Findings in people's words, the decisions about them, and the entries as those decisions leave them."""

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
from samut.research.release.release import Release
from samut.research.release.survey_consent import agreeing

BLANK = "[\u2026]"
AROUND = 60
"""Letters shown before and after what was found."""
NAMED = ("visit", "group", "typist")
"""What in the hall has a name."""


@dataclass(frozen=True)
class Finding:
    """A finding in an answer. id: of that answer and those very words, so that it holds for later revisions.

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
        """The words that were found."""
        return self.text[self.span.start : self.span.end]

    @property
    def before(self) -> str:
        """The words before them, cut short."""
        start = max(0, self.span.start - AROUND)
        return ("\u2026" if start else "") + self.text[start : self.span.start]

    @property
    def after(self) -> str:
        """The words after them, cut short."""
        end = self.span.end + AROUND
        return self.text[self.span.end : end] + ("\u2026" if end < len(self.text) else "")


def find(release: Release, signs: Signs) -> list[Finding]:
    """Return every finding in what may be released, in each revision anew."""
    decided = decisions(release.hall)
    entries = [*release.released.values(), *(entry for _, entry in agreeing(release))]
    return [
        Finding(id, entry, path, text, span, decided.get(id))
        for entry in entries
        for path, text in words(release, entry)
        for span in scan(text, signs, bare_names=_of_people(entry, path, signs))
        for id in [finding_id(entry.item, text[span.start : span.end])]
    ]


def to_decide(findings: Iterable[Finding]) -> list[Finding]:
    """Return each finding once, as it stands in the newest revision, in the order they came."""
    order: dict[str, Finding] = {}
    for finding in findings:
        order[finding.id] = finding
    return list(order.values())


def undecided(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that nobody decided yet, each once."""
    return [finding for finding in to_decide(findings) if finding.decision is None]


def apply_decisions(release: Release, findings: Iterable[Finding]) -> Release:
    """Return the release after all decisions; what nobody decided is blanked."""
    places: dict[tuple[str, Path], list[Finding]] = {}
    for finding in findings:
        places.setdefault((finding.entry.id, finding.path), []).append(finding)
    texts: dict[str, dict[Path, str]] = {}
    entries = {finding.entry.id: finding.entry for several in places.values() for finding in several}
    for (id, path), several in places.items():
        texts.setdefault(id, {})[path] = _done(several)
    return replace(release, cleared={id: with_words(entries[id], texts_here) for id, texts_here in texts.items()})


def decisions(hall: Items) -> dict[str, Decision]:
    """Return finding id -> its decision, of the decisions that stand."""
    return {item.id: Decision(item.value["decision"], item.value["words"]) for item in hall.with_key(CLEARED)}


def _of_people(entry: Entry, path: Path, signs: Signs) -> bool:
    """Tell whether a place often holds a name and nothing else."""
    return path[-1] in signs.roles or entry.key in signs.asks or entry.key == RESPONSE


def known_names(hall: Items) -> Iterator[str]:
    """Yield every name that people and groups of this workshop ever had."""
    for item in hall.values():
        for entry in (item.first, *item.heads):
            value: Any = entry.value
            if item.key in NAMED and value:
                named = value if isinstance(value, dict) else {"name": value}
                yield from (named[name] for name in ("nickname", "name") if isinstance(named.get(name), str))


def _done(several: list[Finding]) -> str:
    """Return a text after the decisions, made from its end to its beginning so that places hold."""
    text = several[0].text
    for finding in sorted(several, key=lambda finding: -finding.span.start):
        decision = finding.decision or Decision("blank")
        if decision.does != "keep":
            put = decision.words if decision.does == "replace" else BLANK
            text = text[: finding.span.start] + put + text[finding.span.end :]
    return text
