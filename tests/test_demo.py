"""The bot: twelve groups go through activity 2, from the first answer to the shared picture."""

from __future__ import annotations

import pytest

from samut.app import context_for
from samut.demo import WORKSHOP, fill, read
from samut.domain.workshop import Visit
from samut.pages import views
from samut.research.bundle.build import make
from samut.research.bundle.verify import verify
from samut.research.tables.reading import open_tables
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage.store import Store
from samut.widgets.phases import rounds


@pytest.fixture(scope="module")
def context(demonstration):
    store = Store(demonstration.url)
    yield context_for(demonstration, WorkshopProjection(store, WORKSHOP), Visit("0" * 32, "board"), "a2")
    store.close()


def test_every_answer_told_is_kept(context):
    told = read("a2")["group"]
    for group, one in zip(context.groups, told, strict=True):
        for question in {answer["question"] for answer in one["answers"]}:
            there = context.items.with_key(question, group.id)
            assert len(there) == sum(answer["question"] == question for answer in one["answers"])


def test_each_group_saw_three_others_and_each_work_was_shown_three_times(context):
    seen = rounds.shown_pairs(context)
    assert len(set(seen)) == len(seen) == 36
    for group in context.groups:
        assert sum(viewer == group.id for viewer, _ in seen) == 3
        assert sum(shown == group.id for _, shown in seen) == 3


def test_each_group_answered_the_four_questions_about_each_work_it_saw(context):
    for question in ("w3_1", "w3_2", "w3_3", "w3_4"):
        told = {(item.group, item.value["about"]) for item in context.items.with_key(question)}
        assert told == set(rounds.shown_pairs(context))


def test_the_board_shows_all_groups_on_one_line_and_joins_equal_answers(context):
    board = views.state(context, "board")["body"]
    assert {row["group"] for period in board["periods"] for row in period["rows"]} == {group.id for group in context.groups}
    across = next(one["answers"] for one in board["across"] if one["question"] == "w3_2")
    assert len(across[0]["groups"]) >= 3
    assert len(board["vision"]) >= 12


def test_it_is_marked_as_invented(context):
    assert context.about.demo
    assert "สมมติ" in context.about.title


def test_it_is_made_anew_and_never_over_somebodys_workshop(tmp_path):
    settings = Settings(data=tmp_path / "mine")
    settings.data.mkdir()
    (settings.data / "samut.sqlite").write_bytes(b"somebody's")
    with pytest.raises(Exception, match="demo"):
        fill(settings)
    assert (settings.data / "samut.sqlite").read_bytes() == b"somebody's"


def test_every_group_has_goals_and_a_plan_some_of_it_lacking_something(context, tmp_path):
    from samut.widgets.action_plan import board as action_plan_board

    at = context_for(Settings(data=tmp_path), WorkshopProjection(context.store, WORKSHOP), Visit("1" * 32, "board"), "a6")
    told = action_plan_board.plan(at, at.activity.phases[0])
    for group in context.groups:
        assert 2 <= sum(goal["group"] == group.id for goal in told["goals"]) <= 4
        assert 4 <= sum(line["group"] == group.id for line in told["lines"]) <= 8
    assert all(told["gaps"].values())
    assert all(len(items) < len(told["lines"]) / 2 for items in told["gaps"].values())
    assert told["first"] == "2026-10"
def test_the_other_activities_played_are_whole_and_their_themes_are_common_and_different(context, tmp_path):
    settings, store = Settings(data=tmp_path), context.store
    for activity in ("a1", "a3", "a7"):
        there = context_for(settings, WorkshopProjection(store, WORKSHOP), Visit("0" * 32, "board"), activity)
        for group, one in zip(there.groups, read(activity)["group"], strict=True):
            for question in {answer["question"] for answer in one["answers"]}:
                assert len(there.items.with_key(question, group.id)) == sum(a["question"] == question for a in one["answers"])
    framed = context_for(settings, WorkshopProjection(store, WORKSHOP), Visit("0" * 32, "board"), "a3")
    body = views.state(framed, "board")["body"]
    assert (len(body["common"]), len(body["different"])) == (5, 2)


def test_a_research_bundle_of_it_is_whole_and_holds_what_most_agreed_to(demonstration, tmp_path):
    folder, zipped = make(demonstration, tmp_path, blank_undecided=True)
    assert verify(folder) == verify(zipped) == []
    frames = open_tables(zipped)
    assert {"responses"} <= {name for name, frame in frames.items() if frame.empty} <= {"responses", "needs", "questionnaires"}
    (row,) = frames["workshops"].to_dict("records")
    assert row["demo"] and 0.8 < row["consenting"] / row["people"] < 1
    named = [name.encode() for one in read("a2")["group"] for name in [one["name"], *one["nicknames"]]]
    files = [one.read_bytes() for one in folder.rglob("*.csv")] + [(folder / "log" / "entries.jsonl").read_bytes()]
    assert not [name.decode() for name in named if any(name in content for content in files)]
