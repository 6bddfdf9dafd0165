"""`python3 start.py bench` installs what the tests need too, then hands over to the bench."""

from __future__ import annotations

import importlib.util

import pytest
from bench.servers import ROOT


@pytest.fixture
def start(monkeypatch):
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "hand_over", lambda command: command[1:])
    monkeypatch.chdir(ROOT)
    return module


def test_bench_wants_the_lock_of_the_tests_and_is_given_its_options(start, monkeypatch):
    asked = []
    monkeypatch.setattr(start, "is_ready", lambda venv, lock: asked.append(lock.name) or True)
    assert start.main(["bench", "--only", "live"]) == ["-m", "bench", "--only", "live"]
    assert asked == ["lock-test.txt"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_help_names_it(start, language, monkeypatch, capsys):
    monkeypatch.setenv("SAMUT_LANGUAGE", language)
    start.main(["--help"])
    assert "bench  " in capsys.readouterr().out
