"""What keeps the project readable: import directions, thin notebooks, words in data, modules of a page or two."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIB = ROOT / "lib" / "samut"
THAI = re.compile(r"[\u0e00-\u0e7f]")
MODULES = sorted(LIB.rglob("*.py"))

# what each room may import of ours, besides itself
MAY = {
    "errors": set(),
    "domain": {"errors"},
    "texts": {"errors"},
    "settings": set(),
    "thaitext": {"errors", "domain"},
    "content": {"errors", "domain", "settings", "texts"},
    "sqlite": {"errors"},
    "postgres": {"errors", "sqlite"},
    "store": {"errors", "domain", "settings", "sqlite", "postgres"},
    "backup": {"errors", "domain", "settings", "sqlite", "store"},
    "roster": {"errors", "domain"},
    "periods": {"errors", "domain", "thaitext"},
    "charts": {"errors", "domain", "thaitext", "periods"},
    "addresses": {"errors"},
    "joining": {"addresses"},
    "online": set(),
    "log_throttle": set(),
    "safety": {"domain", "backup"},
    "report": {"errors", "domain"},
    "newest": {"errors", "settings", "sqlite", "store"},
    "seal": set(),
    "research": {"errors", "domain", "settings", "texts", "thaitext", "content", "newest", "roster", "seal", "store"},
    "activities": {"errors", "domain", "texts", "thaitext", "charts", "research"},
    "imports": {"errors", "domain", "settings", "texts", "thaitext", "content", "store", "newest", "seal"},
    "analysis": {"errors", "domain", "settings", "texts", "thaitext", "charts"},
    "lab": {"errors", "domain", "settings", "texts", "thaitext", "content", "store", "seal", "newest", "research", "analysis", "demo"},
    "widgets": {"errors", "domain", "texts", "log_throttle", "activities"},
    "app": {"errors", "domain", "settings", "texts", "thaitext", "content", "store", "roster", "joining", "safety", "seal", "online", "activities", "widgets"},
    "server": {"errors", "domain", "settings", "texts", "thaitext", "content", "store", "sqlite", "backup", "roster", "addresses", "online", "log_throttle", "app"},
}
TOP = {"__init__", "__main__", "cli", "check", "demo", "erasing", "export"}


def room(module: str) -> str:
    return module.removeprefix("samut.").split(".")[0]


def room_of(path: Path) -> str:
    return path.relative_to(LIB).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Rooms of ours that a module imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("samut"):
            names = [f"samut.{alias.name}" for alias in node.names] if node.module == "samut" else [node.module]
            found |= {room(str(name)) for name in names}
        elif isinstance(node, ast.Import):
            found |= {room(alias.name) for alias in node.names if alias.name.startswith("samut.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LIB)))
def test_imports_go_one_way(path):
    here = room_of(path)
    if here in TOP:
        return
    assert here in MAY, f"say in this test what {here} may import"
    too_far = imported(path) - MAY[here] - {here}
    assert not too_far, f"{path.name} of {here} must not import {sorted(too_far)}"


def test_the_core_imports_the_standard_library_only():
    import sys

    for path in (LIB / "domain").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                assert name.split(".")[0] in {*sys.stdlib_module_names, "samut"}, f"{path.name} imports {name}"


def test_views_never_see_the_store():
    for path in (LIB / "widgets").rglob("*.py"):
        assert "samut.storage.store" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LIB)))
def test_modules_are_short_and_say_what_they_are_for(path):
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 260, "split it: a module is a page or two"
    assert ast.get_docstring(ast.parse(text)), "a module says what it is for"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LIB)))
def test_what_is_public_is_documented(path):
    tree = ast.parse(path.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    public = [node for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_")]
    bare = [node.name for node in public if not ast.get_docstring(node) and len(node.body) > 2]
    assert not bare, f"say what these do: {bare}"


def test_words_people_read_are_in_data_only():
    shown = [*MODULES, ROOT / "start.py", *(LIB / "widgets" / "js").glob("*.js"), *(LIB / "widgets" / "js" / "shell").glob("*.js"), *(LIB / "widgets" / "js").glob("*.css")]
    shown += [path for path in (ROOT / "voila_templates").rglob("*") if path.suffix in {".html", ".j2", ".js", ".css"}]
    thai = [str(path.relative_to(ROOT)) for path in shown if not path.name.endswith(".test.js") and THAI.search(path.read_text("utf-8"))]
    assert not thai, f"put these words into data/texts: {thai}"


def notebooks():
    return [path for path in sorted((ROOT / "notebooks").rglob("*.ipynb")) if ".ipynb_checkpoints" not in path.parts]


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.name)
def test_notebooks_are_thin_and_store_no_output(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert len(code) <= 5
    for cell in code:
        assert not cell["outputs"] and cell["execution_count"] is None
        lines = [line for line in "".join(cell["source"]).splitlines() if line.strip()]
        assert len(lines) <= 3
        assert not any(isinstance(node, (ast.FunctionDef, ast.For, ast.If)) for node in ast.walk(ast.parse("\n".join(lines))))


def test_each_language_has_every_word():
    import tomllib

    def names(table, before=""):
        for name, value in table.items():
            yield from names(value, f"{before}{name}.") if isinstance(value, dict) else [f"{before}{name}"]

    rooms = {path.name for path in (ROOT / "data" / "texts" / "th").glob("*.toml")}
    assert rooms == {path.name for path in (ROOT / "data" / "texts" / "en").glob("*.toml")}
    for name in rooms:
        th, en = (
            set(names(tomllib.loads((ROOT / "data" / "texts" / language / name).read_text("utf-8"))))
            for language in ("th", "en")
        )
        assert th == en, f"{name}: {sorted(th ^ en)}"


def test_every_error_that_is_raised_has_its_words():
    from samut.texts import Texts

    texts = Texts(ROOT / "data" / "texts")
    for path in MODULES:
        for code in re.findall(r'SamutError\(\s*"([\w.]+)"', path.read_text("utf-8")):
            words = texts.room(code.split(".")[0])[code.split(".")[1]]
            assert words["what"] and words["do"], f"{code} of {path.name} has no words"


def test_no_committed_file_names_a_registry_or_a_path_of_one_machine():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    hosts = re.compile("|".join(["pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npmjs", "/root" + "/", "/work" + "/"]))
    found = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.suffix in {".png", ".woff2", ".ico"} or not path.exists():
            continue
        if hosts.search(path.read_text("utf-8", errors="replace")):
            found.append(name)
    assert not found
