"""A page that got no reply sends again, to any kernel, in any order: what was typed once is stored once."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from random import Random
from threading import Barrier

import pytest

from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.pages.views import COMMANDS, state
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage import roster
from samut.storage.store import Store

KERNELS = 3
PEOPLE = 4
ANSWERS = 15
SENDS = 1000


@dataclass
class Typed:
    """One answer as a page has it. No reply comes, so each revision names all those that were tried before it."""

    who: int
    item: str = field(default_factory=new_id)
    sent: list[dict] = field(default_factory=list)

    def change(self, text):
        tried = [one["id"] for one in self.sent]
        self.sent.append({"id": new_id(), "item": self.item, "base": tried, "question": "w1_3", "text": text})
        return self.sent[-1]


class Hall:
    """Each person with several kernels, as after reloads; each kernel with a store of its own on one database."""

    def __init__(self, url, folder, stack):
        self.settings, self.stack = Settings(data=folder, database=url), stack
        self.store = self.open()
        leader = self.sit(roster.join(self.store, "w", Visit(new_id(), "facilitator")))
        COMMANDS["console"]["phase"](leader, {"phase": "recall"})
        self.kernels = [[self.sit(visit) for _ in range(KERNELS)] for visit in self.people()]

    def open(self):
        return self.stack.enter_context(closing(Store(self.settings.url)))

    def sit(self, visit):
        return context_for(self.settings, WorkshopProjection(self.open(), "w"), visit, "a2")

    def people(self):
        groups = [roster.new_group(self.store, "w", name) for name in ("one", "two")]
        places = [Visit(new_id(), "participant", groups[number % 2]) for number in range(PEOPLE)]
        return [roster.join(self.store, "w", place) for place in places]

    def stored(self):
        return Counter(entry.id for entry in self.store.since("w") if entry.key == "w1_3")

    def shown(self):
        """item -> (text, versions to choose from), as each page of that item's group shows it: all the same."""
        found = {}
        for context in (context for person in self.kernels for context in person):
            context.read()
            for answer in state(context, "form")["answers"]:
                now = answer["text"], len(answer["versions"])
                assert found.setdefault(answer["item"], now) == now
        return found


@pytest.fixture
def hall(url, tmp_path):
    with ExitStack() as stack:
        yield Hall(url, tmp_path, stack)


def save(context, args):
    """As a kernel carries out a command; the reply is what the page may never see."""
    context.read()
    assert COMMANDS["form"]["save"](context, dict(args)) == {"saved": args["id"]}


def typed_in_the_hall(chance):
    pages = [Typed(number % PEOPLE) for number in range(PEOPLE * ANSWERS)]
    for page in pages:
        for number in range(chance.randint(1, 5)):
            page.change(f"{page.item[:6]} {number}")
    return pages


@pytest.mark.parametrize("seed", [1, 2])
def test_a_thousand_sends_over_and_over_in_any_order_are_one_revision_each(hall, seed):
    chance = Random(seed)
    pages = typed_in_the_hall(chance)
    once = [(page.who, args) for page in pages for args in page.sent]
    sends = once + chance.choices(once, k=SENDS - len(once))
    chance.shuffle(sends)
    queues = {(who, kernel): [] for who in range(PEOPLE) for kernel in range(KERNELS)}
    for who, args in sends:
        queues[who, chance.randrange(KERNELS)].append(args)
    ready = Barrier(len(queues))

    def work(place):
        ready.wait()
        for args in queues[place]:
            save(hall.kernels[place[0]][place[1]], args)

    with ThreadPoolExecutor(len(queues)) as pool:
        assert list(pool.map(work, queues)) == [None] * len(queues)
    assert hall.stored() == Counter(args["id"] for _, args in once)
    assert hall.shown() == {page.item: (page.sent[-1]["text"], 0) for page in pages}


@pytest.mark.parametrize("late", [False, True])
def test_words_changed_after_a_lost_reply_are_no_second_version(hall, late):
    """late: the first words are still with a slow kernel when the changed ones are saved through another."""
    one, other, _ = hall.kernels[0]
    page = Typed(0)
    first, changed = page.change("แก้ก่อน"), page.change("แก้แล้ว")
    sends = [(one, first), (other, changed)]
    for context, args in reversed(sends) if late else sends:
        save(context, args)
    assert hall.stored() == Counter([first["id"], changed["id"]])
    assert hall.shown() == {page.item: ("แก้แล้ว", 0)}


def test_what_two_people_wrote_at_the_same_time_is_still_two_versions(hall):
    (mine, *_), (*_, mate) = hall.kernels[0], hall.kernels[2]
    page = Typed(0)
    save(mine, page.change("เดิม"))
    base = [page.sent[0]["id"]]
    for context, text in ((mine, "ของก้อย"), (mate, "ของแดง")):
        save(context, {**page.sent[0], "id": new_id(), "base": base, "text": text})
    assert hall.shown() == {page.item: ("ของแดง", 2)}
