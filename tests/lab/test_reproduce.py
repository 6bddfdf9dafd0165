from __future__ import annotations

import json
import shutil
from functools import partial
from hashlib import sha256
from pathlib import Path

import nbformat
import pytest

from samut.analysis import QUESTIONS
from samut.errors import SamutError
from samut.lab import reproduce as reproducing
from samut.lab import reproduce_report
from samut.lab.reproduce import Difference, compare_numbers, find_differences, notebooks, run_notebooks, stored_numbers
from samut.research.bundle.verify import SUMS, sums_of
from samut.settings import share
from samut.texts import Texts

TEXTS = Texts(share() / "data" / "texts")


@pytest.fixture
def moved(bundles, tmp_path):
    """A copy of the folder, elsewhere, that may be changed."""
    return Path(shutil.copytree(bundles[0], tmp_path / "ที่อื่น" / "ชุด"))


def test_every_question_has_count_numbers_the_bundle_and_something_is_in_them(bundles):
    stored = stored_numbers(bundles[0])
    assert {*stored} == {*QUESTIONS} and stored == stored_numbers(bundles[1])
    assert stored["plans"]["lines"] > 10 and stored["first_contact"]["summary.w1_1.n"] > 5


def test_a_changed_byte_is_named_and_fails(moved, monkeypatch, capsys):
    monkeypatch.setattr(reproduce_report, "find_differences", lambda bundle, tell: [])
    table = moved / "tables" / "answers.csv"
    content = bytearray(table.read_bytes())
    content[-10] ^= 1
    table.write_bytes(content)
    assert reproduce_report.reproduce(moved, TEXTS) is False
    assert "tables/answers.csv" in capsys.readouterr().out


def test_a_stored_number_that_was_changed_is_found_by_the_notebook_and_named(moved, monkeypatch, capsys):
    path, only = moved / "results" / "carried.json", [path for path in notebooks() if path.stem == "a_carried"]
    results = json.loads(path.read_text("utf-8"))
    name, right = next((name, value) for name, value in results["numbers"].items() if isinstance(value, int) and value > 9)
    results["numbers"][name] = right + 1
    path.write_text(json.dumps(results, ensure_ascii=False), "utf-8")
    hashed(moved, path)
    monkeypatch.setattr(reproduce_report, "find_differences", partial(find_differences, only=only))
    assert reproduce_report.reproduce(moved, TEXTS) is False
    output = capsys.readouterr().out.splitlines()
    assert TEXTS("reproduce.whole") in output
    differing = [line for line in output if name in line]
    assert len(differing) == 1 and all(word in differing[0] for word in ("a_carried.ipynb", str(right), str(right + 1)))


def hashed(bundle, path):
    """A file's hash as SHA256SUMS has it, made anew."""
    sums = bundle / SUMS
    lines = [line.split("  ", 1) for line in sums.read_text("utf-8").splitlines()[:-1]]
    now = {name: hash for hash, name in lines} | {path.relative_to(bundle).as_posix(): sha256(path.read_bytes()).hexdigest()}
    sums.write_text(sums_of(now), "utf-8")


def test_another_number_is_named_with_both_values(bundles, monkeypatch, capsys):
    monkeypatch.setattr(reproduce_report, "find_differences", lambda bundle, tell: [Difference("a_plans.ipynb", "plans.lines", 7, 8)])
    assert reproduce_report.reproduce(bundles[0], TEXTS) is False
    output = capsys.readouterr().out
    assert all(word in output for word in ("a_plans.ipynb", "plans.lines", "7", "8"))


def test_numbers_are_compared_to_nine_digits_and_what_is_missing_differs():
    assert compare_numbers({"a": 1 / 3, "n": 5, "x": None}, {"a": 1 / 3 * (1 + 1e-12), "n": 5.0, "x": None}) == []
    assert compare_numbers({"a": 1.0, "b": 1}, {"a": 1.000001, "c": "w"}) == [("a", 1.0, 1.000001), ("b", 1, reproducing.MISSING), ("c", reproducing.MISSING, "w")]


def test_a_notebook_that_asks_the_network_is_refused_and_named(bundles, tmp_path):
    asks = "import socket; socket.create_connection(('192.0.2.1', 80), 1)"
    path = tmp_path / "asks.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(asks)]), path)
    with pytest.raises(SamutError) as error:
        list(run_notebooks([path], bundles[0]))
    assert error.value.code == "reproduce.stopped" and error.value.where == "asks.ipynb"
    assert "192.0.2.1" in str(error.value.values["why"])


def test_a_bundle_without_numbers_is_said_to_have_none(moved):
    shutil.rmtree(moved / "results")
    with pytest.raises(SamutError, match=r"reproduce\.no_results"):
        stored_numbers(moved)


def lines_of(bundle, change):
    """What is said of a bundle after its environment.json was changed."""
    path = bundle / "environment.json"
    stored = json.loads(path.read_text("utf-8"))
    change(stored)
    path.write_text(json.dumps(stored), "utf-8")
    return list(reproduce_report.environment_lines(bundle, TEXTS))


def test_the_same_code_and_versions_are_said_to_be_the_same(moved):
    (line,) = reproduce_report.environment_lines(moved, TEXTS)
    assert line == TEXTS("reproduce.same_setting", samut="0.1.0")


def test_other_versions_and_other_code_are_named_before_anything_is_compared_and_are_no_failure(moved, monkeypatch, capsys):
    def change(stored):
        stored["python"] = "3.9.9"
        stored["packages"]["pandas"] = "1.2.3"
        stored["samut"]["version"] = "0.0.7"
        stored["samut"]["files"]["samut/analysis/plans.py"] = "0" * 64

    output = lines_of(moved, change)
    assert [line for line in output if "3.9.9" in line and "Python" in line] and [line for line in output if "pandas 1.2.3" in line]
    assert [line for line in output if "Samut 0.0.7" in line] and [line for line in output if "samut/analysis/plans.py" in line]
    hashed(moved, moved / "environment.json")
    monkeypatch.setattr(reproduce_report, "find_differences", lambda bundle, tell: tell("a_plans.ipynb") or [])
    assert reproduce_report.reproduce(moved, TEXTS) is True
    out = capsys.readouterr().out
    assert out.index("pandas 1.2.3") < out.index("a_plans.ipynb")


def test_many_files_of_other_code_are_counted_and_some_named(moved):
    lines = "".join(lines_of(moved, lambda stored: stored["samut"]["files"].update(dict.fromkeys([*stored["samut"]["files"]][:30], ""))))
    assert TEXTS("reproduce.other_code", n=30, files="@").split("@")[0] in lines and lines.count(".py") < 10


def test_a_bundle_that_does_not_say_what_it_was_made_with_is_said_to(moved):
    assert lines_of(moved, lambda stored: stored.pop("samut")) == [TEXTS("reproduce.unknown_setting")]
    (moved / "environment.json").write_text("[", "utf-8")
    assert [*reproduce_report.environment_lines(moved, TEXTS)] == [TEXTS("reproduce.unknown_setting")]
