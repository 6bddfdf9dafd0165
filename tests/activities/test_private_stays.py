"""The kit is changed after an answer and Samut started again: what was one person's own opens nowhere."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict, replace

import pytest

from consenting import CONTRACT, hexed
from hall import Hall, do, save, state
from samut.app import context_for
from samut.documents.report import make
from samut.documents.tables.flat_files import questions, rows
from samut.domain.entries import new_id
from samut.domain.visibility import share_item
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.research.bundle import log
from samut.research.release.pseudonyms import Pseudonyms
from samut.research.release.release import Release
from samut.research.tables.layout import lay_out
from samut.session.projection import WorkshopProjection
from samut.settings import Settings, share
from samut.widgets.action_plan.provenance import thread
from samut.widgets.group_answers.carry_over import find_offers
from samut.widgets.group_answers.model import single_item

WORDS, EDITED = "ถ้อยคำที่ฉันเขียนไว้คนเดียว", "ถ้อยคำใหม่ที่ฉันแก้เอง"
ASKED = [("a2", "w1_3"), ("a3", "b_assets"), ("a4b", "goal"), ("a4b", "hope")]
EVERYWHERE = {"board", "console", "mate", "documents", "table", "research tables", "research log", "history", "spotlight"}


class Story:
    """A workshop whose kit is a copy that the story edits; each edit is read by starting again."""

    def __init__(self, folder, activity, question):
        self.activity, self.question = activity, question
        self.kit = folder / "kit"
        shutil.copytree(share() / "data" / "kit", self.kit)
        (folder / "data").mkdir()
        self.hall = Hall(folder / "data", activity)
        self.hall.settings = Settings(data=folder / "data", kit=self.kit)
        self.me = self.hall.group("บ้านดอย")
        self.mate, self.other = self.hall.mate(self.me), self.hall.group("บ้านนา")
        self.board = self.hall.sit(Visit(new_id(), "board"))
        self.first = self.file.read_text("utf-8")
        do(self.me, "agree", research=True)

    @property
    def file(self):
        return self.kit / "activities" / f"{self.activity}.toml"

    def ask(self, **said):
        """Write these lines into the question, as they were not in it at first, and start again."""
        lines = "".join(f"{name} = {json.dumps(value)}\n" for name, value in said.items())
        whole = re.sub(rf'(\[\[question\]\]\nid = "{self.question}"\n)', rf"\g<1>{lines}", self.first)
        assert whole != self.first or not said
        self.file.write_text(whole, "utf-8")
        self.start_again()

    def start_again(self):
        for name in ("me", "mate", "other", "board"):
            setattr(self, name, self.again(getattr(self, name)))
        self.hall.leader = self.again(self.hall.leader)

    def again(self, context, activity=""):
        there = context_for(self.hall.settings, WorkshopProjection(self.hall.store, "w"), context.visit, activity or self.activity)
        there.clock = lambda: self.hall.now
        return there

    def answer(self, text=WORDS, item="", base=()):
        """Open all phases and answer. Returns the item."""
        self.open()
        item = item or new_id()
        asked = self.me.activity.question(self.question)
        item = single_item(self.me, asked) if asked.single and not base else item
        save(self.me, self.question, text, item=item, base=list(base), fields={})
        return item

    def open(self):
        for phase in self.me.activity.phases:
            self.hall.lead("phase", phase=phase.id)

    def seen(self, item):
        """The names of all places where the words can be read."""
        return {name for name, told in self.places(item) if WORDS in told or EDITED in told}

    def places(self, item):
        for phase in self.me.activity.phases:
            self.hall.lead("phase", phase=phase.id)
            yield "board", as_json(state(self.board, "board"))
            yield "console", as_json(state(self.hall.leader, "console"))
        yield "mate", as_json(state(self.mate))
        if any(phase.id == "gallery" for phase in self.me.activity.phases):
            self.hall.lead("round")
            yield "gallery", as_json(state(self.other)["walk"])
            yield "other group", as_json(state(self.other))
        yield "history", self.refused("history", item=item)
        yield "spotlight", self.refused("spotlight", item=item) and as_json(state(self.board, "board")["spotlight"])
        yield "offers", as_json([*self.offers()])
        yield "thread", as_json([*self.threads(item)])
        if self.activity == "a2":
            yield "paper", as_json(self.hall.lead("paper_take", form="A2", group="G01"))
        yield from self.written()

    def refused(self, name, **args):
        """What a command of the console says; nothing where it is refused."""
        try:
            return as_json(self.hall.lead(name, **args))
        except SamutError:
            return ""

    def offers(self):
        """What is offered to a question that carries this one over, to a mate and to the console."""
        asked = replace(self.mate.activity.questions[-1], offers=(f"{self.activity}.{self.question}",))
        yield find_offers(self.mate, asked)
        yield find_offers(self.hall.leader, asked, self.me.visit.group)

    def threads(self, item):
        """What a line of the plan grew from."""
        line, value = new_id(), {"text": "x", "year": None, "fields": {}, "from": [item]}
        self.mate.write("plan_r1", line, value, activity="a6", group=self.mate.visit.group)
        for context in (self.mate, self.board, self.hall.leader):
            context.read()
            yield thread(context, line)

    def lines(self):
        """The research log."""
        return log.lines(Release(tuple(self.hall.store.since("w")), self.me.kit, {}, Pseudonyms(hexed)))

    def written(self):
        """What goes out in files."""
        entries, kit = self.hall.store.since("w"), self.me.kit
        yield "documents", as_json(asdict(make(entries, kit)))
        yield "table", as_json([*rows(entries, questions(self.hall.settings, "w"))])
        material = Release(tuple(entries), kit, {}, Pseudonyms(hexed))
        yield "research tables", as_json(lay_out(material, CONTRACT))
        yield "research log", as_json([*self.lines()])


def as_json(told):
    return json.dumps(told, ensure_ascii=False, default=str)


@pytest.fixture(params=ASKED, ids=lambda one: ".".join(one))
def story(request, tmp_path):
    story = Story(tmp_path, *request.param)
    yield story
    story.hall.store.close()


def test_what_a_group_answers_is_read_everywhere(story):
    seen = story.seen(story.answer())
    assert seen >= {*EVERYWHERE, "offers", "thread"} - ({"board"} if story.activity == "a2" else set())
    assert ("gallery" in seen) == any(phase.id == "gallery" for phase in story.me.activity.phases)
    assert ("paper" in seen) == (story.activity == "a2")


@pytest.mark.parametrize("given", [{"by": "person"}, {"by": "person", "sensitive": True}, {"sensitive": True}], ids=str)
def test_what_one_answered_alone_opens_nowhere_after_the_question_is_asked_of_groups(story, given):
    """What is sensitive is told to research as one person's, of no group, where that person agreed.

    Where a group answers it, all of the group wrote it.
    """
    story.ask(**given)
    item = story.answer()
    told = {"research log"} if given.get("sensitive") else set()
    told |= {"mate"} if "by" not in given else set()
    assert story.seen(item) == told
    story.ask()
    assert story.me.activity.question(story.question).by == "group"
    assert story.seen(item) == told
    lines = [line for line in story.lines() if line["value"] and WORDS in as_json(line["value"])]
    assert all(line["person"] and not line["group"] for line in lines)


def test_its_author_still_has_it_can_edit_it_and_it_stays_closed(story):
    story.ask(by="person")
    item = story.answer()
    story.ask()
    (mine,) = [one for one in state(story.me)["answers"] if one["item"] == item]
    assert mine["text"] == WORDS
    story.answer(EDITED, item, mine["base"])
    assert [one["text"] for one in state(story.me)["answers"]] == [EDITED]
    assert story.seen(item) == set()


def test_no_mate_and_no_facilitator_can_write_on_it_or_take_it_away(story):
    story.ask(by="person")
    item = story.answer()
    story.ask()
    base = [story.me.items[item].last.id]
    attempts = [
        lambda: save(story.mate, story.question, "x", item=item, base=base),
        lambda: do(story.mate, "delete", id=new_id(), item=item, base=base),
        lambda: story.hall.lead("hide", item=item, hidden=True),
        lambda: story.hall.lead("bring_back", id=new_id(), item=item, entry=base[0]),
        lambda: story.hall.lead("save", id=new_id(), question=story.question, item=item, base=base, text="x", behalf=story.me.visit.group),
    ]
    for attempt in attempts:
        with pytest.raises(SamutError):
            attempt()
    story.me.read()
    assert story.me.items[item].answer.text == WORDS


def test_it_takes_none_of_the_places_that_a_group_has(tmp_path):
    story = Story(tmp_path, "a4b", "goal")
    story.ask(by="person")
    story.answer()
    story.ask(most=1)
    save(story.mate, "goal", "ของกลุ่ม")
    with pytest.raises(SamutError) as refused:
        save(story.mate, "goal", "อีกข้อ")
    assert refused.value.code == "answers.enough"
    story.hall.store.close()


def test_it_opens_where_its_author_shares_it(tmp_path):
    story = Story(tmp_path, "a3", "b_assets")
    story.ask(by="person")
    item = story.answer()
    story.ask()
    for context in (story.mate, story.other):
        with pytest.raises(SamutError):
            do(context, "share", item=item, shared=True)
    do(story.me, "share", item=item, shared=True)
    assert story.seen(item) >= EVERYWHERE - {"history"}, "what was written before sharing was not shared"
    assert "history" not in story.seen(item)
    story.hall.store.close()


def test_a_shared_answer_that_is_sensitive_opens_nowhere_also_when_its_question_is_not_sensitive_any_more(tmp_path):
    story = Story(tmp_path, "a3", "b_assets")
    story.ask(by="person", sensitive=True)
    item = story.answer()
    story.me.write("share", share_item(item), True, group=story.me.visit.group)
    for later in ({"by": "person"}, {}):
        story.ask(**later)
        assert story.seen(item) == {"research log"}
        with pytest.raises(SamutError):
            do(story.me, "share", item=item, shared=True)
    story.hall.store.close()


def test_what_a_group_answered_closes_when_its_question_is_asked_of_each_alone(story):
    item = story.answer()
    story.ask(by="person")
    assert story.seen(item) == set()
    assert WORDS in as_json(state(story.me)["answers"])
    with pytest.raises(SamutError):
        save(story.mate, story.question, "x", item=item, base=[story.me.items[item].last.id])
    story.ask()
    assert "mate" in story.seen(item), "it is the group's again, as it was when it was given"


@pytest.mark.parametrize(("given", "left"), [({}, {"table", "research tables", "research log"}), ({"by": "person"}, set()), ({"sensitive": True}, {"research log"})], ids=["of a group", "of each alone", "sensitive"])
def test_of_a_question_the_kit_has_no_more_only_a_groups_answers_are_in_table_and_research(tmp_path, given, left):
    story = Story(tmp_path, "a3", "success_other")
    story.ask(**given)
    item = story.answer()
    block = re.compile(r'\[\[question\]\]\nid = "success_other"\n.*?(?=\[\[)', re.DOTALL)
    assert len(block.findall(story.first)) == 1
    story.file.write_text(block.sub("", story.first), "utf-8")
    story.start_again()
    assert story.me.activity.question("success_other") is None
    assert story.seen(item) == left
    story.hall.store.close()


def test_before_it_is_gone_over_again_the_answer_of_one_alone_is_not_shown_to_mates(tmp_path):
    """What stood before the gallery is shown beside what it became; a person's own is in neither column."""
    story = Story(tmp_path, "a4b", "goal")
    story.ask(by="person")
    story.hall.lead("phase", phase="goal")
    save(story.me, "goal", WORDS, fields={})
    story.ask()
    story.open()
    assert WORDS not in as_json([state(story.mate), state(story.board, "board"), state(story.hall.leader, "console")])
    save(story.mate, "goal", "ของกลุ่ม", fields={})
    assert WORDS not in as_json([state(story.mate), state(story.board, "board")])
    story.hall.store.close()


def test_the_history_of_a_groups_answer_has_no_revision_that_was_one_persons(tmp_path):
    """group, then person, then group again: only the middle revision was written alone."""
    story = Story(tmp_path, "a3", "b_assets")
    item = story.answer("ของกลุ่ม")
    first = story.me.items[item].last
    alone = story.me.write("b_assets", item, {"text": WORDS, "year": None, "own": True}, base=(first.id,), group=first.group)
    story.me.write("b_assets", item, {"text": "ของกลุ่มอีกครั้ง", "year": None}, base=(alone.id,), group=first.group)
    told = story.hall.lead("history", item=item)["history"]
    assert [one["text"] for one in told] == ["ของกลุ่มอีกครั้ง", "ของกลุ่ม"]
    with pytest.raises(SamutError):
        story.hall.lead("bring_back", id=new_id(), item=item, entry=alone.id)
    story.hall.store.close()
