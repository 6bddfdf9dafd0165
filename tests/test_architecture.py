"""What keeps the project readable: import directions, thin notebooks, words in data, modules of a page or two."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIB = ROOT / "lib" / "samut"
THAI = re.compile(r"[\u0e00-\u0e7f]")
MODULES = [path for path in sorted(LIB.rglob("*.py")) if "node_modules" not in path.parts]
SCRIPTS = [path for path in sorted(LIB.rglob("*")) if path.suffix in {".js", ".mjs", ".css"}]
SCRIPTS = [path for path in SCRIPTS if not {"node_modules", "static"} & set(path.parts)]

# What each package, or module beside them, may import of ours. Nothing is exempt.
MAY = {
    "errors": set(),
    "version": set(),
    "settings": set(),
    "texts": {"errors"},
    "domain": {"errors"},
    "thai": {"errors", "domain"},
    "charts": {"thai"},
    "network": {"errors"},
    "kit_files": {"errors", "domain", "settings", "texts", "storage"},
    "storage": {"errors", "domain", "settings"},
    "session": {"errors", "domain", "texts"},
    "protocol": {"errors", "domain", "settings", "thai", "session"},
    "documents": {"errors", "domain", "settings", "texts", "thai", "kit_files", "storage"},
    "research": {"errors", "version", "domain", "settings", "texts", "thai", "kit_files", "storage"},
    "survey_import": {"errors", "domain", "settings", "texts", "thai", "kit_files", "storage"},
    "analysis": {"errors", "domain", "settings", "texts", "thai", "charts"},
    "widgets": {"errors", "domain", "texts", "thai", "charts", "session", "protocol", "research"},
    "pages": {"errors", "domain", "settings", "texts", "thai", "charts", "session", "protocol", "widgets"},
    "app": {"errors", "domain", "settings", "texts", "thai", "kit_files", "storage", "network", "session", "protocol", "pages"},
    "notebook": {"errors", "domain", "settings", "texts", "storage", "session", "protocol", "widgets", "pages", "app"},
    "kernels": {"errors", "domain", "settings", "app"},
    "server": {
        "errors", "domain", "settings", "texts", "kit_files", "storage", "network", "session", "protocol", "kernels",
    },
    "demo": {"errors", "domain", "settings", "storage", "session", "widgets", "pages", "app"},
    "lab": {"errors", "domain", "settings", "texts", "thai", "kit_files", "storage", "research", "analysis", "demo"},
    "check": {"errors", "settings", "texts", "storage", "network"},
    "cli": {
        "errors", "version", "domain", "settings", "texts", "thai", "kit_files", "storage", "network", "documents", "research",
        "survey_import", "analysis", "server", "demo", "lab", "check",
    },
    "__init__": {"version", "app"},
    "__main__": {"cli"},
}  # fmt: skip
LONGEST_CHAIN = 8


def name_of(path: Path) -> str:
    """The dotted name of a module of ours."""
    return ".".join(("samut", *path.relative_to(LIB).with_suffix("").parts)).removesuffix(".__init__")


NAMES = {name_of(path): path for path in MODULES}


def package_of(name: str) -> str:
    return name.split(".")[1] if "." in name else "__init__"


@cache
def imported(name: str) -> frozenset[str]:
    """Modules of ours that a module imports, also inside functions and for types only."""
    found = set()
    for node in ast.walk(ast.parse(NAMES[name].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            module = node.module or ""
            each = [f"{module}.{alias.name}" for alias in node.names]
            found |= {full if full in NAMES else module for full in each}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return frozenset(module for module in found & NAMES.keys() if module != name)


def chain(name: str, inside: bool, path: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The longest chain of imports that begins with a module, inside its package or anywhere. Fails on a circle."""
    assert name not in path, f"a circle of imports: {' > '.join((*path[path.index(name) :], name))}"
    return _chain(name, inside, (*path, name))


def _chain(name: str, inside: bool, path: tuple[str, ...]) -> tuple[str, ...]:
    if (name, inside) in CHAINS:
        return CHAINS[name, inside]
    after = [one for one in sorted(imported(name)) if not inside or package_of(one) == package_of(name)]
    longest = max((chain(one, inside, path) for one in after), key=len, default=())
    CHAINS[name, inside] = (name, *longest)
    return CHAINS[name, inside]


CHAINS: dict[tuple[str, bool], tuple[str, ...]] = {}


@pytest.mark.parametrize("name", NAMES)
def test_imports_go_one_way(name):
    here = package_of(name)
    assert here in MAY, f"say in this test what {here} may import"
    too_far = {package_of(one) for one in imported(name)} - MAY[here] - {here}
    assert not too_far, f"{name} must not import {sorted(too_far)}"


def test_packages_may_import_each_other_one_way_only():
    for package, may in MAY.items():
        for other in may:
            assert package not in MAY[other], f"{package} and {other}"


def test_no_module_imports_itself_in_the_end():
    for name in NAMES:
        chain(name, inside=False)


def folder_of(name: str) -> str:
    """The folder of a module inside its package; the module itself if it stands in no folder."""
    return ".".join(name.split(".")[2:3])


FOLDERS_IN_A_RING = {"domain", "widgets"}
"""Packages whose folders import each other in a circle. This list only ever gets shorter."""


@pytest.mark.parametrize("package", sorted({package_of(name) for name in NAMES} - FOLDERS_IN_A_RING))
def test_folders_of_a_package_import_each_other_one_way_only(package):
    """As packages do: whoever reads one folder need not read the one that uses it."""
    inside = [name for name in NAMES if package_of(name) == package and folder_of(name)]
    after: dict[str, set[str]] = {}
    for name in inside:
        others = {folder_of(other) for other in imported(name) if package_of(other) == package}
        after.setdefault(folder_of(name), set()).update(others - {folder_of(name), ""})
    while leaves := [folder for folder, others in after.items() if not others & after.keys()]:
        for folder in leaves:
            del after[folder]
    assert not after, f"a circle of folders of {package}: {sorted(after)}"


@pytest.mark.parametrize("package", sorted({package_of(name) for name in NAMES}))
def test_a_reader_follows_at_most_eight_imports_inside_a_package(package):
    chains = [chain(name, inside=True) for name in NAMES if package_of(name) == package]
    longest = max(chains, key=len)
    assert len(longest) <= LONGEST_CHAIN, " > ".join(longest)


ALL_OF_THEM = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"


def test_every_module_can_be_imported():
    """Without circles, which another test holds, what can be imported after others can be imported first."""
    runnable = [name for name in NAMES if not name.endswith("__main__")]
    result = subprocess.run([sys.executable, "-c", ALL_OF_THEM, *runnable], capture_output=True, text=True, timeout=300)
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)


def test_the_core_imports_the_standard_library_only():
    for path in (LIB / "domain").rglob("*.py"):
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
    shown = [*MODULES, ROOT / "start.py", *SCRIPTS]
    shown += [path for path in (ROOT / "voila_templates").rglob("*") if path.suffix in {".html", ".j2", ".js", ".css"}]
    thai = [str(path.relative_to(ROOT)) for path in shown if not path.name.endswith(".test.js") and THAI.search(path.read_text("utf-8"))]
    assert not thai, f"put these words into the TOML of the language: {thai}"


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


PAGES_TO_READ = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMED = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|js|css|toml|mjs)|(?:[\w.-]+/)+)`")
ELSEWHERE = {
    *("tests/test_provisioning.py", "tests/test_kernelmanager.py"),  # of jupyter_client
    *("data/kit/activities/a9.toml", "unit.toml", "data/texts/lo.toml", "data/texts/lo/join.toml", "lo.toml", "thanks.py"),  # a reader makes them
    *("samut/share/", "kits/"),  # in a wheel, and in the folder of the workshops
}


@pytest.mark.parametrize("page", PAGES_TO_READ, ids=lambda path: path.name)
def test_what_pages_for_developers_name_is_there(page):
    roots = [ROOT, LIB, ROOT / "tests", ROOT / "data" / "thai", ROOT / "voila_templates" / "samut" / "static"]
    everywhere = {path.name for path in [*MODULES, *SCRIPTS, *(ROOT / "tests").rglob("*.py"), *(ROOT / "data").rglob("*.toml"), *(LIB / "widgets").rglob("*.toml")]}
    named = set(NAMED.findall(page.read_text("utf-8"))) - ELSEWHERE
    assert not [name for name in sorted(named) if not any((root / name).exists() for root in roots) and name not in everywhere]
