"""What a bench says of this machine, and what it does not let this machine's settings change."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from bench.servers import own_settings

from bench import machine


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A repository of two files."""
    for name in ("code.py", "bench/results/day.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1", "utf-8")
    who = ("-c", "user.name=x", "-c", "user.email=x@localhost")
    for command in (("init", "-q"), ("add", "."), (*who, "commit", "-q", "-m", "first")):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    monkeypatch.setattr(machine, "ROOT", tmp_path)
    return tmp_path


def test_results_that_a_bench_writes_do_not_make_a_commit_another_one(checkout):
    clean = machine.commit()
    (checkout / "bench" / "results" / "day.json").write_text("2", "utf-8")
    assert machine.commit() == clean and not clean.endswith("-dirty")
    (checkout / "code.py").write_text("2", "utf-8")
    assert machine.commit() == f"{clean}-dirty"


def test_where_there_is_no_repository_no_commit_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "ROOT", tmp_path)
    assert machine.commit() == "an unknown commit"


def test_what_python_compiles_is_kept_also_where_this_machine_says_otherwise(tmp_path):
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **own_settings(tmp_path)}
    command = [sys.executable, "-c", "import sys; print(sys.dont_write_bytecode)"]
    assert subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout.strip() == "False"
