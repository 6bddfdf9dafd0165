from __future__ import annotations

import ast
import json
import sys

import pytest
from packaging.requirements import Requirement

from samut.research.bundle import environment as asked
from samut.research.bundle.environment import MODULES, NEEDED, ROOMS, Other, current_environment, other_files, others
from samut.settings import PACKAGE, share

NOW = current_environment()
OUR = {"sklearn": "scikit-learn"}
WITHOUT_NUMBERS = {"IPython", "ipywidgets", "nbformat", "nbclient", "traitlets", "packaging"}
"""What shows and runs notebooks."""


def imports(room):
    """Modules that a room's files import."""
    files = (PACKAGE / room).rglob("*.py") if (PACKAGE / room).is_dir() else [PACKAGE / f"{room}.py"]
    for node in (one for path in files for one in ast.walk(ast.parse(path.read_text("utf-8")))):
        yield from [one.name for one in node.names] if isinstance(node, ast.Import) else []
        yield from [str(node.module)] if isinstance(node, ast.ImportFrom) else []


def test_it_tells_samut_python_and_the_libraries_that_numbers_need_and_no_tool():
    assert NOW["samut"]["version"] == "0.1.0" and NOW["python"].startswith(f"{sys.version_info[0]}.{sys.version_info[1]}.")
    assert {*NEEDED, "numpy"} <= {*NOW["packages"]}
    assert not {"ruff", "mypy", "pytest", "playwright", "jupyterlab", "voila"} & {*NOW["packages"]}


def test_what_the_analyses_import_is_told():
    found = {name.split(".")[0] for room in (*ROOMS, *MODULES) for name in imports(room)}
    outside = {OUR.get(name, name) for name in found - {*sys.stdlib_module_names, "samut"} - WITHOUT_NUMBERS}
    assert outside <= {*NOW["packages"]}


def test_the_files_of_every_room_the_analyses_import_are_told():
    rooms = {name.split(".")[1] for name in imports("analysis") if name.startswith("samut.")}
    assert rooms <= {*ROOMS, *MODULES}
    assert {"samut/analysis/plans.py", "samut/thai/cleaning.py", "notebooks/analysis/a_plans.ipynb", "data/thai/stop_words.txt"} <= {*NOW["samut"]["files"]}


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The same Samut in another folder, to be edited."""
    import shutil

    shutil.copytree(PACKAGE, tmp_path / "samut", ignore=shutil.ignore_patterns("node_modules", "static", "__pycache__"))
    for folder in ("notebooks", "data"):
        shutil.copytree(share() / folder, tmp_path / "share" / folder)
    monkeypatch.setattr(asked, "PACKAGE", tmp_path / "samut")
    monkeypatch.setattr(asked, "share", lambda: tmp_path / "share")
    return tmp_path


def test_an_edit_is_named_by_its_file_and_neither_a_run_notebook_nor_windows_lines_are_edits(elsewhere):
    module, notebook = elsewhere / "samut" / "analysis" / "plans.py", elsewhere / "share" / "notebooks" / "analysis" / "a_plans.ipynb"
    module.write_bytes(module.read_bytes().replace(b"\n", b"\r\n"))
    told = json.loads(notebook.read_text("utf-8"))
    code = next(one for one in told["cells"] if one["cell_type"] == "code")
    code["outputs"], code["execution_count"] = [{"output_type": "stream", "name": "stdout", "text": ["9"]}], 3
    notebook.write_text(json.dumps(told), "utf-8")
    assert current_environment() == NOW
    module.write_bytes(module.read_bytes() + b"# \n")
    code["source"] = ["1 + 1"]
    notebook.write_text(json.dumps(told), "utf-8")
    assert other_files(NOW, current_environment()) == ["notebooks/analysis/a_plans.ipynb", "samut/analysis/plans.py"]
    assert current_environment()["samut"]["code"] != NOW["samut"]["code"]


def test_other_versions_are_named_and_what_only_another_system_has_is_not():
    then = {**NOW, "samut": {**NOW["samut"], "version": "0.0.9"}, "packages": {**NOW["packages"], "pandas": "2.0", "pywin32": "311"}}
    assert others(then, NOW) == [Other("Samut", "0.0.9", "0.1.0"), Other("pandas", "2.0", NOW["packages"]["pandas"])]
    without = {**NOW, "packages": {name: one for name, one in NOW["packages"].items() if name != "scipy"}}
    assert others(NOW, without) == [Other("scipy", NOW["packages"]["scipy"], asked.MISSING)]


def test_a_bundle_of_before_that_told_no_samut_is_compared_by_what_it_tells():
    before = {"python": NOW["python"], "packages": {"Pandas": NOW["packages"]["pandas"], "ruff": "0.1", "SciPy": "1.0"}}
    assert [one.name for one in others(before, NOW)] == ["scipy"] and other_files(before, NOW) == []
    assert others({}, NOW) == []


def test_the_lock_that_goes_into_a_bundle_pins_all_that_is_told():
    lines = (share() / ".ci" / "lock.txt").read_text("ascii").splitlines()
    pinned = {Requirement(line.rstrip(" \\")).name.lower() for line in lines if "==" in line and not line.startswith((" ", "#"))}
    assert {*NOW["packages"]} <= pinned
