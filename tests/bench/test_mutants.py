"""The sampler of small changes: what it changes, what it leaves alone, and which tests it asks."""

from __future__ import annotations

import pytest
from bench.mutants.__main__ import covering, sample
from bench.mutants.mutations import Mutation, mutated, mutations

CODE = """def share(parts: int = 1) -> float | None:
    \"\"\"Return a share: 1 of the parts.\"\"\"
    if not parts or parts < 0:
        return None
    return 1 / parts
"""


def changes(source):
    return [(change.line, change.before, change.after) for change in mutations("share.py", source)]


def test_each_comparison_number_condition_and_result_is_changed_and_no_docstring_or_annotation():
    assert changes(CODE) == [
        (3, "if not parts or parts < 0:", "if not (not parts or parts < 0):"),
        (5, "return 1 / parts", "return None"),
        (1, "1", "2"),
        (3, "not parts or parts < 0", "not parts and parts < 0"),
        (5, "1 / parts", "1 * parts"),
        (3, "not parts", "parts"),
        (3, "parts < 0", "parts <= 0"),
        (5, "1", "2"),
        (3, "0", "1"),
    ]


@pytest.mark.parametrize("change", list(mutations("share.py", CODE)), ids=lambda change: change.after)
def test_a_changed_module_still_runs_and_is_another(change):
    compile(mutated(CODE, change), "share.py", "exec")
    assert mutated(CODE, change) != CODE


def test_the_sample_is_the_same_for_the_same_seed(tmp_path):
    (tmp_path / "lib" / "samut").mkdir(parents=True)
    (tmp_path / "lib" / "samut" / "share.py").write_text(CODE, "utf-8")
    first, again, other = (sample(tmp_path, {}, seed, 5) for seed in (1, 1, 2))
    assert first == again != other
    assert len(first) == 5


def test_tests_that_run_the_line_are_asked_the_quickest_first_and_fixtures_last():
    lines = {
        "lines": {"share.py": {"5": ["call|tests/a.py::slow", "call|tests/a.py::quick", "setup|tests/b.py::x", ""]}},
        "seconds": {"tests/a.py::slow": 2.0, "tests/a.py::quick": 0.1},
        "failed": [],
    }
    change = Mutation("share.py", 0, 0, 5, "1", "2")
    assert covering(change, lines) == ["tests/a.py::quick", "tests/a.py::slow", "tests/b.py"]
