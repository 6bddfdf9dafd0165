"""The demonstration of activities 4a and 4b: twelve groups link their needs, tick their goals and revise them."""

from __future__ import annotations

import pytest

from samut.app import context_for
from samut.demo import WORKSHOP, read
from samut.domain.workshop import Visit
from samut.pages import views
from samut.session.projection import WorkshopProjection
from samut.storage.store import Store


@pytest.fixture(scope="module")
def context_at(demonstration):
    store = Store(demonstration.url)

    def sit(activity):
        context = context_for(demonstration, WorkshopProjection(store, WORKSHOP), Visit("0" * 32, "board"), activity)
        context.read()
        return context

    yield sit
    store.close()


def told(activity, question, **wanted):
    lines = [[a for a in group["answers"] if a["question"] == question] for group in read(activity)["group"]]
    return [[a for a in own if all((name in a) == there for name, there in wanted.items())] for own in lines]


def body(context):
    return views.state(context, "board")["body"]


def test_every_need_told_is_on_the_board_and_every_pillar_has_some(context_at):
    shown = body(context_at("a4a"))
    assert [one["text"] for one in shown["needs"]] == [a["text"] for own in told("a4a", "need") for a in own]
    assert {one["row"] for one in shown["cells"] if not one["column"]} == {one["id"] for one in shown["rows"]}
    assert len(shown["flow"]["nodes"]) == 12 + 4 + 8


def test_every_group_has_goals_with_what_is_ticked_of_each(context_at):
    shown = body(context_at("a4b"))
    goals = [len(own) for own in told("a4b", "goal", revise=False)]
    assert len(shown["goals"]) == sum(goals) and min(goals) >= 2
    assert all(one["met"] for one in shown["goals"])
    assert {len(one["met"]) for one in shown["goals"]} >= {4, 7}


def test_what_was_revised_stands_beside_what_it_was(context_at):
    pairs = body(context_at("a4b"))["pairs"]
    changed = {one["after"]["text"]: one["before"]["text"] for one in pairs if one["after"]["text"] != one["before"]["text"]}
    revised = [a["text"] for own in told("a4b", "goal", revise=True) for a in own]
    assert sorted(changed) == sorted(revised) and len(revised) >= 6


def test_each_group_asked_about_the_work_it_was_shown(context_at):
    context = context_at("a4b")
    order = [group.id for group in context.groups]
    asked = {order.index(one["group"]): order.index(one["about"]) for one in body(context)["feedback"]}
    assert asked == {place: own[0]["about"] for place, own in enumerate(told("a4b", "ask"))}
