"""Which entries may be told to researchers. What isn't known to be allowed stays out.

A person's entries are in where that person agreed to research; the questionnaires' where it agreed to their use, too.
How a person may be reached is in for nobody.
An answer from paper is in where the tick on the paper was typed in with it. An answer of somebody who agreed is out
where words of somebody who did not stand in it. What the facilitator sets is about the workshop, and in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from samut.domain.entries import Entry, Item, Items
from samut.domain.kit.activity import Question
from samut.domain.kit.instrument import MEASURE
from samut.domain.rules.consent import CONSENT, HAPPINESS, consent, earlier_consents
from samut.domain.rules.questionnaire import FILLED, answers_of
from samut.domain.visibility import is_private, is_sensitive, may_see
from samut.domain.workshop import ACTIVITY

Asked = Mapping[tuple[str, str], Question]
SURVEYS, CODING = "surveys", "research"
RESPONSE, MAPPING, CODE = "response", "mapping", "code"
OF_HALL = ("about", "group", "away", "now", "agenda", "call")
OF_ACTIVITY = ("phase", "timer", "rounds", "round", "hide", "spotlight", "column", "theme")
OF_PERSON = ("visit", "consent", "came", "done", "share")
RUN = 12
"""Letters that two texts have in common before the one counts as holding words of the other."""


def allowed(entries: Iterable[Entry], asked: Asked) -> list[Entry]:
    """Those that may be told, in their order; survey responses are `responses`' own matter."""
    given = list(entries)
    items = Items(one for one in given if one.activity != ACTIVITY)
    people = _People(given, items)
    answers = {item.id for item in items.values() if any(map(_is_said, (item.first, *item.heads)))}
    foreign = Foreign(one for one in given if one.item in answers and not people.agree(one))
    return [
        one
        for one in given
        if (
            _told(one, items, asked) and people.agree(one) and not foreign.within(one)
            if one.item in answers
            else people.may_tell(one)
        )
    ]


def _is_said(entry: Entry) -> bool:
    return entry.is_answer or entry.key == FILLED


def own(entry: Entry, item: Item | None, asked: Asked) -> bool:
    """Whether it is one person's: as it says itself, as its item did when it was given, or as its question does now."""
    question = asked.get((entry.activity, entry.key))
    taken_out = entry.key == FILLED and entry.op == "delete"
    marked = entry.answer.private or entry.answer.sensitive or entry.key == MEASURE or taken_out
    return marked or (item is not None and (is_private(item, question) or is_sensitive(item, question)))


def _told(entry: Entry, items: Items, asked: Asked) -> bool:
    """Of a person's own answers, what stands and was shared; how able one is, is told as a number of many."""
    item = items[entry.item]
    if not own(entry, item, asked):
        return True
    seen = entry.key == FILLED or may_see("research", item, asked.get((entry.activity, entry.key)), items)
    return entry in item.versions and seen


class _People:
    """Who agreed to what."""

    def __init__(self, entries: list[Entry], items: Items) -> None:
        hall = Items(one for one in entries if one.activity == ACTIVITY)
        visits = (item for item in hall.values() if item.key == "visit")
        self._roles = {item.id: (item.first.value or {}).get("role", "participant") for item in visits}
        earlier = earlier_consents([items])
        self._agreed = {id: consent(hall, id, earlier) for id, role in self._roles.items() if role == "participant"}

    def agree(self, entry: Entry) -> bool:
        """Whether who wrote this answer agreed. The facilitator writes for the hall, and what is on paper."""
        if entry.answer.from_paper:
            return entry.answer.research_consent is True
        return self._agreed.get(entry.author, {}).get("research", self._roles.get(entry.author) == "facilitator")

    def may_tell(self, entry: Entry) -> bool:
        """Whether something that is no answer may be told."""
        if entry.activity == ACTIVITY and entry.key in OF_HALL:
            return True
        said = self._agreed.get(entry.author, {})
        if entry.key == MEASURE or (entry.key == CONSENT and entry.activity != ACTIVITY):
            return bool(said.get("research") and said.get(HAPPINESS))
        if entry.key in OF_PERSON:
            return bool(said.get("research"))
        return entry.key in OF_ACTIVITY or (entry.activity, entry.key) == (CODING, CODE)


class Foreign:
    """Answers that may not be told, by their items: what they say may not be told in other answers either."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._of: dict[str, list[Entry]] = {}
        for entry in entries:
            self._of.setdefault(entry.item, []).append(entry)

    def within(self, entry: Entry) -> bool:
        """Whether it holds words of what may not be told: an earlier revision, or an answer carried over."""
        before = [one for one in self._of.get(entry.item, []) if one.seq < entry.seq]
        carried = [one for id in entry.answer.carried_from for one in self._of.get(id, [])]
        if any(one.value == entry.value for one in before if isinstance(entry.value, dict)):
            return True
        ours = list(_words(entry))
        return any(holds(text, theirs) for one in (*before, *carried) for theirs in _words(one) for text in ours)


def _words(entry: Entry) -> Iterator[str]:
    """Return the words of an answer: its text, and its fields that are words; or those of a questionnaire."""
    fields = answers_of(entry) if entry.key == FILLED else entry.answer.fields
    yield from (text for text in (entry.answer.text, *fields.values()) if isinstance(text, str) and text.strip())


def holds(text: str, other: str) -> bool:
    """Whether a text holds the other, or a run of RUN letters of it."""
    other = other.strip()
    runs = (other[start : start + RUN] for start in range(max(1, len(other) - RUN + 1)))
    return any(run in text for run in runs)


def standing(item: Item, kept: Mapping[str, Entry]) -> list[Entry]:
    """The standing versions of an item that may be told, as they may be told."""
    return [kept[one.id] for one in item.versions if one.id in kept]
