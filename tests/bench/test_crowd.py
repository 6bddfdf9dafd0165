"""Rounds of the bench that plain Voila leaves without an answer. Nothing is started here."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import pytest
from bench.run import Run
from tornado.simple_httpclient import HTTPTimeoutError

from bench import crowd


class Site:
    """Plain Voila, which does not answer so often."""

    def __init__(self, unanswered):
        self.name, self.unanswered, self.played = "voila", unanswered, 0


class Ours(Site):
    pass


@pytest.fixture
def run(tmp_path, monkeypatch):
    async def play(run, site, _files):
        site.played += 1
        if site.played <= site.unanswered:
            raise HTTPTimeoutError("nothing came")
        run.add("crowd_s", site.name, 1.0)

    monkeypatch.setattr(crowd, "all_at_once", play)
    monkeypatch.setattr(crowd, "Ours", Ours)
    monkeypatch.setattr(Run, "files_of", lambda run, site, view: [])
    return Run(5, Path(tmp_path), say=lambda _what: None)


def play(run, site, number=0):
    @contextmanager
    def begin(_run):
        yield site

    return any(crowd.answered(run, begin, number) for _ in range(crowd.TRIES))


def test_a_round_that_was_not_answered_is_played_again_and_named(run):
    assert play(run, Site(1))
    assert run.measured["crowd_s"]["voila"] == [1.0] and run.unanswered == ["40 at once, round 1"]


def test_a_round_that_is_never_answered_does_not_keep_the_bench(run):
    site = Site(99)
    assert not play(run, site, 2)
    assert site.played == crowd.TRIES and run.unanswered == ["40 at once, round 3"] * crowd.TRIES


def test_a_page_of_ours_that_is_not_answered_ends_the_bench(run):
    with pytest.raises(HTTPTimeoutError):
        play(run, Ours(1))
