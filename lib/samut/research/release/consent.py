"""Which entries may be released. If it is not certain that an entry may be, it stays out.

A person's entries are in if that person agreed to research; the questionnaires' if it agreed to their use, too.
How a person may be reached is always out. An answer from paper is in if the tick on the paper was typed in with it. An
answer of somebody who agreed is out if it holds words of somebody who did not. What the facilitator sets is about the
workshop, and in.
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

Questions = Mapping[tuple[str, str], Question]
SURVEYS, CODING = "surveys", "research"
RESPONSE, MAPPING, CODE = "response", "mapping", "code"
OF_HALL = ("about", "group", "away", "now", "agenda", "call")
OF_ACTIVITY = ("phase", "timer", "rounds", "round", "hide", "spotlight", "column", "theme")
OF_PERSON = ("visit", "consent", "came", "done", "share")
RUN = 12
"""Letters that two texts have in common before the one counts as holding words of the other."""


def allowed(entries: Iterable[Entry], questions: Questions) -> list[Entry]:
    """Return the entries that may be released, in their order. `survey_consent` decides on survey responses."""
    all_entries = list(entries)
    items = Items(entry for entry in all_entries if entry.activity != ACTIVITY)
    people = _People(all_entries, items)
    answers = {item.id for item in items.values() if any(map(_is_said, (item.first, *item.heads)))}
    foreign = Foreign(entry for entry in all_entries if entry.item in answers and not people.agree(entry))
    return [
        entry
        for entry in all_entries
        if (
            _may_release(entry, items, questions) and people.agree(entry) and not foreign.within(entry)
            if entry.item in answers
            else people.may_tell(entry)
        )
    ]


def _is_said(entry: Entry) -> bool:
    return entry.is_answer or entry.key == FILLED


def own(entry: Entry, item: Item | None, questions: Questions) -> bool:
    """Tell whether an entry is one person's: as it says itself, as its item was first saved, or by its question now."""
    question = questions.get((entry.activity, entry.key))
    taken_out = entry.key == FILLED and entry.op == "delete"
    marked = entry.answer.private or entry.answer.sensitive or entry.key == MEASURE or taken_out
    return marked or (item is not None and (is_private(item, question) or is_sensitive(item, question)))


def _may_release(entry: Entry, items: Items, questions: Questions) -> bool:
    """Tell whether an answer may be released: of a person's own ones those that stand and were shared."""
    item = items[entry.item]
    if not own(entry, item, questions):
        return True
    seen = entry.key == FILLED or may_see("research", item, questions.get((entry.activity, entry.key)), items)
    return entry in item.versions and seen


class _People:
    """The consents of everybody."""

    def __init__(self, entries: list[Entry], items: Items) -> None:
        hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
        visits = (item for item in hall.values() if item.key == "visit")
        self._roles = {item.id: (item.first.value or {}).get("role", "participant") for item in visits}
        earlier = earlier_consents([items])
        self._agreed = {id: consent(hall, id, earlier) for id, role in self._roles.items() if role == "participant"}

    def agree(self, entry: Entry) -> bool:
        """Tell whether the author of an answer agreed. The facilitator writes for the hall, and what is on paper."""
        if entry.answer.from_paper:
            return entry.answer.research_consent is True
        return self._agreed.get(entry.author, {}).get("research", self._roles.get(entry.author) == "facilitator")

    def may_tell(self, entry: Entry) -> bool:
        """Tell whether an entry that is no answer may be released."""
        if entry.activity == ACTIVITY and entry.key in OF_HALL:
            return True
        consents = self._agreed.get(entry.author, {})
        if entry.key == MEASURE or (entry.key == CONSENT and entry.activity != ACTIVITY):
            return bool(consents.get("research") and consents.get(HAPPINESS))
        if entry.key in OF_PERSON:
            return bool(consents.get("research"))
        return entry.key in OF_ACTIVITY or (entry.activity, entry.key) == (CODING, CODE)


class Foreign:
    """Answers that may not be released, by their items: what they say may not be in other answers either."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_item: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_item.setdefault(entry.item, []).append(entry)

    def within(self, entry: Entry) -> bool:
        """Tell whether an answer holds words that may not be released, of an earlier revision or a carried answer."""
        before = [earlier for earlier in self._by_item.get(entry.item, []) if earlier.seq < entry.seq]
        carried = [source for id in entry.answer.carried_from for source in self._by_item.get(id, [])]
        if any(earlier.value == entry.value for earlier in before if isinstance(entry.value, dict)):
            return True
        texts = list(_words(entry))
        return any(
            holds(text, theirs) for foreign in (*before, *carried) for theirs in _words(foreign) for text in texts
        )


def _words(entry: Entry) -> Iterator[str]:
    """Return the words of an answer: its text, and its fields that are words; or those of a questionnaire."""
    fields = answers_of(entry) if entry.key == FILLED else entry.answer.fields
    yield from (text for text in (entry.answer.text, *fields.values()) if isinstance(text, str) and text.strip())


def holds(text: str, other: str) -> bool:
    """Tell whether a text holds the other, or a run of RUN letters of it."""
    other = other.strip()
    runs = (other[start : start + RUN] for start in range(max(1, len(other) - RUN + 1)))
    return any(run in text for run in runs)


def standing(item: Item, released: Mapping[str, Entry]) -> list[Entry]:
    """Return the standing versions of an item, as they may be released."""
    return [released[version.id] for version in item.versions if version.id in released]
