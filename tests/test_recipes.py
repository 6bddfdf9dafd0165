"""The recipes of CONTRIBUTING.md, followed in a clean copy: what is to be done is said, and no more than three files of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("lib", "data", "notebooks", "voila_templates", "tests", "pyproject.toml", "start.py", ".ci/lock.txt")
LEFT_OUT = shutil.ignore_patterns("node_modules", "__pycache__", ".ipynb_checkpoints", "fixtures")
MOST = 3
CONFIGURATION = "import json, sys; from samut.app import open_activity; print(json.dumps(open_activity(*sys.argv[1:]).frame()))"


class Copy:
    """A checkout of one's own, which knows what was changed in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.changed: set[str] = set()
        for name in COPIED:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, root / name, ignore=LEFT_OUT)
            else:
                shutil.copy(ROOT / name, root / name)

    def write(self, name: str, text: str) -> None:
        self.changed.add(name)
        (self.root / name).write_text(text, "utf-8")

    def put(self, name: str, before: str, text: str) -> None:
        """Write a text before the first place of a file that says `before`."""
        whole = (self.root / name).read_text("utf-8")
        assert before in whole
        self.write(name, whole.replace(before, text + before, 1))

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run Python with the copy's own package and tests."""
        paths = os.pathsep.join(str(self.root / name) for name in ("lib", "tests"))
        environ = {**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8", **environment}
        return subprocess.run([sys.executable, *arguments], cwd=self.root, env=environ, capture_output=True, encoding="utf-8", timeout=300)

    def test(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments)

    def page(self, activity: str, view: str, **environment: str) -> dict:
        """Return the configuration of a page, in the language of the environment."""
        done = self.run("-c", CONFIGURATION, activity, view, **environment)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def copy(tmp_path):
    return Copy(tmp_path / "samut")


def recipe(title: str) -> str:
    """Return what CONTRIBUTING.md says below a title in bold."""
    found = re.search(rf"^\*\*{re.escape(title)}\.\*\*(.*?)(?=^\*\*|^## )", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found, f"CONTRIBUTING.md has no recipe {title!r}"
    return found[1]


@contextmanager
def following(title: str, copy: Copy):
    """See that what is changed in the copy meanwhile is named by the recipe, and that it is at most three files."""
    yield
    assert 0 < len(copy.changed) <= MOST, sorted(copy.changed)
    named = set(re.findall(r"`([^`\n]+)`", recipe(title)))
    for name in copy.changed:
        folder, file = name.rsplit("/", 1)
        assert name in named or {f"{folder}/", file} <= named, f"the recipe does not name {name}"


def test_add_a_word(copy):
    widget = "lib/samut/widgets/announcements/"
    with following("Add a word", copy):
        copy.put(widget + "th.toml", "came =", 'came_soon = "กำลังไป"\n')
        copy.put(widget + "en.toml", "came =", 'came_soon = "On my way"\n')
        unused = copy.test("tests/test_words.py", "-k", "every_word_is_used")
        copy.put(widget + "phone.js", '<button class="button primary" onClick=${come}>', '<p>${t("came_soon")}</p>')
    assert unused.returncode == 1 and "form.came_soon" in unused.stdout
    done = copy.test("tests/test_words.py", "-k", "every_word_is_used or page_has_each_word or same_words")
    assert done.returncode == 0, done.stdout
    assert copy.page("a2", "form")["texts"]["came_soon"] == "กำลังไป"
    assert copy.page("a3", "form", SAMUT_LANGUAGE="en")["texts"]["came_soon"] == "On my way"
    assert "came_soon" not in copy.page("a2", "board")["texts"]


LAO = """
[cli]
about = "ສະໝຸດ"

[form]
next = "ຕໍ່ໄປ"

[hall.no_group]
what = "ບໍ່ພົບກຸ່ມ"
"""


def test_add_a_language(copy):
    with following("Add a language", copy):
        copy.write("data/texts/lo.toml", LAO)
    assert "ສະໝຸດ" in copy.run("-m", "samut", "--help", "--lang", "lo").stdout
    assert "ສະໝຸດ" in copy.run("-m", "samut", "--help", SAMUT_LANGUAGE="lo").stdout
    page = copy.page("a2", "form", SAMUT_LANGUAGE="lo")
    assert page["language"] == "lo" and page["texts"]["next"] == "ຕໍ່ໄປ" and page["texts"]["previous"] == "Back"
    done = copy.test("tests/test_words.py", "-k", "language or files")
    assert done.returncode == 0, done.stdout
    copy.write("data/texts/lo.toml", LAO + 'nothing_so_called = "?"\n')
    assert copy.test("tests/test_words.py", "-k", "language").returncode == 1
