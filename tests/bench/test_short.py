"""The short bench against our server only: bytes, requests and what is left behind. Counts, never seconds."""

from __future__ import annotations

import sys

import pytest
from bench.chromium import browser_path
from bench.run import Run
from bench.short import led_on, left, limits, opened

from lacking import lacking


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return Run(1, tmp_path_factory.mktemp("bench"), short=True)


def beyond(found, allowed):
    """What exceeds its limit: name -> (found, allowed). Each limit is one that was measured."""
    assert found.keys() == allowed.keys()
    return {name: (found[name], most) for name, most in allowed.items() if found[name] > most}


def test_pages_weigh_no_more_than_they_did(run):
    if browser_path() is None:
        lacking("no Chromium, Chrome or Edge on this machine: bytes on the wire were not counted")
    found, allowed = opened(run), limits()
    assert beyond(found["entry"], allowed["entry"]) == {}
    assert beyond(found["board"], allowed["board"]) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="processes are counted on Linux")
def test_nothing_is_left_behind_by_those_who_come_and_go(run):
    assert beyond(left(run), limits()["left"]) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="processes are counted on Linux")
def test_a_group_that_is_led_through_the_day_stays_in_its_kernel(run):
    assert beyond(led_on(run), limits()["led_on"]) == {}


def test_a_figure_beyond_its_limit_is_named():
    assert beyond({"a": 2, "b": 1}, {"a": 1, "b": 1}) == {"a": (2, 1)}
