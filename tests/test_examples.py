"""The examples in docstrings run as they stand, over the demonstration's data."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

LIB = Path(__file__).resolve().parent.parent / "lib"
MODULES = [
    ".".join(path.relative_to(LIB).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted((LIB / "samut").rglob("*.py"))
    if "node_modules" not in path.parts and ">>> " in path.read_text("utf-8")
]


@pytest.fixture(autouse=True)
def no_data_of_this_machine(monkeypatch, tmp_path):
    monkeypatch.setenv("SAMUT_DATA", str(tmp_path))
    monkeypatch.delenv("SAMUT_BUNDLE", raising=False)
    monkeypatch.delenv("SAMUT_AS_MADE", raising=False)


@pytest.mark.parametrize("name", MODULES)
def test_examples_give_what_they_say(name):
    outcome = doctest.testmod(importlib.import_module(name))
    assert outcome.attempted and not outcome.failed


def test_what_researchers_call_has_an_example():
    names = {"samut.lab", "samut.lab.bundles", "samut.lab.notebook_output", "samut.storage.store", "samut.analysis.result"}
    from samut.analysis import QUESTIONS

    assert names | {f"samut.analysis.{id}" for id in QUESTIONS} <= {*MODULES}
