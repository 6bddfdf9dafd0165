"""`python -m bench.mutants`: which small changes of the code no test notices.

    python -m bench.mutants                       200 changes, the same ones each time at one commit
    python -m bench.mutants --count 20 --seed 3   others, and fewer
    python -m bench.mutants --lines FILE          with the lines of each test as an earlier run wrote them there

Needs coverage.py beside what the tests need (`pip install coverage`). It works in a clone of the last commit, runs all
tests without a browser once to learn which lines each runs, and then for each change those that run the changed line:
the quickest first, until one fails. Writes bench/results/mutants.json; what of it can't be noticed by anybody, looked
at by a person, is listed with its reason in bench/mutants/equivalent.toml, and not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.mutants.mutations import Mutation, mutated, mutations

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGE = Path("lib") / "samut"
LONGEST = 240.0
"""Seconds of tests for one change: a change that makes the code wait for ever is noticed by then."""
ASIDE = ("tests/test_architecture.py", "tests/bench/")
"""Tests that read the code and don't run it."""


def main() -> int:
    wanted = _arguments()
    with tempfile.TemporaryDirectory(prefix="samut-mutants-") as folder:
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        lines = _lines(clone, wanted.lines or Path(folder) / "lines.json")
        chosen = sample(clone, lines, wanted.seed, wanted.count)
        results = [_try(clone, mutation, lines) for mutation in chosen]
    _write(results, wanted)
    return 0


def sample(clone: Path, lines: dict[str, Any], seed: int, count: int) -> list[Mutation]:
    """Return `count` changes of lines that run: fixed by the seed and the code."""
    choice = random.Random(seed)
    every = [
        mutation
        for path in sorted((clone / PACKAGE).rglob("*.py"))
        for mutation in mutations(str(path.relative_to(clone / PACKAGE)), path.read_text("utf-8"))
    ]
    return choice.sample(every, min(count, len(every)))


def covering(mutation: Mutation, lines: dict[str, Any]) -> list[str]:
    """Return the tests that run the line, the quickest first; whole files whose fixtures run it come last."""
    contexts = lines["lines"].get(mutation.path, {}).get(str(mutation.line), [])
    called = {name for kind, _, name in (context.partition("|") for context in contexts) if kind == "call"}
    files = {
        name.split("::")[0] for kind, _, name in (context.partition("|") for context in contexts) if kind == "setup"
    }
    seconds = lines["seconds"]
    single = sorted((name for name in called if name not in lines["failed"]), key=lambda name: seconds.get(name, 0.0))
    return [name for name in (*single, *sorted(files)) if not name.startswith(ASIDE)]


def _lines(clone: Path, file: Path) -> dict[str, Any]:
    if not file.exists():
        environment = {"MUTANTS_PACKAGE": str(clone / PACKAGE), "MUTANTS_LINES": str(file)}
        _pytest(clone, ["-m", "not browser", "-p", "bench.mutants.coverage_plugin"], environment, timeout=None)
    lines: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return lines


def _try(clone: Path, mutation: Mutation, lines: dict[str, Any]) -> dict[str, Any]:
    """Return the change with what became of it: "caught", "survived" or, if no test runs the line, "not run"."""
    path = clone / PACKAGE / mutation.path
    source, tests = path.read_text("utf-8"), covering(mutation, lines)
    began = time.monotonic()
    outcome = "not run"
    if tests:
        path.write_text(mutated(source, mutation), "utf-8")
        named = clone.parent / "tests.txt"
        named.write_text("\n".join(tests), "utf-8")
        outcome = "survived" if _pytest(clone, ["-x", f"@{named}"], {}, LONGEST) == 0 else "caught"
        path.write_text(source, "utf-8")
    result = {**asdict(mutation), "outcome": outcome, "tests": len(tests)}
    change = f"{mutation.path}:{mutation.line}  {mutation.before}  ->  {mutation.after}"
    print(f"{outcome:9} {time.monotonic() - began:4.0f} s  {change}", flush=True)
    return result


def _pytest(clone: Path, words: list[str], more: dict[str, str], timeout: float | None) -> int:
    """Return the exit code of a run of tests in the clone; 1 if it takes too long."""
    environment = {**os.environ, **more, "PYTHONPATH": os.pathsep.join([str(clone / "lib"), str(clone)])}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words]
    with subprocess.Popen(
        command, cwd=clone, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, start_new_session=True
    ) as run:
        try:
            return run.wait(timeout)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
            return 1


def _write(results: list[dict[str, Any]], wanted: argparse.Namespace) -> None:
    equivalent = tomllib.loads((HERE / "equivalent.toml").read_text("utf-8"))["change"]
    harmless = {(change["path"], change["before"], change["after"]) for change in equivalent}
    counted = [change for change in results if (change["path"], change["before"], change["after"]) not in harmless]
    caught = sum(change["outcome"] == "caught" for change in counted)
    print(f"{caught} of {len(counted)} changes of behaviour caught, {len(results) - len(counted)} change none")
    summary = {"seed": wanted.seed, "caught": caught, "counted": len(counted), "changes": results}
    (ROOT / "bench" / "results" / "mutants.json").write_text(json.dumps(summary, ensure_ascii=False, indent=1), "utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--lines", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
