"""The recipes of CONTRIBUTING.md, followed in a clean copy: what is to be done is said, and no more than three files of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("lib", "data", "notebooks", "voila_templates", "tests", "pyproject.toml", "start.py", ".ci/lock.txt")
LEFT_OUT = shutil.ignore_patterns("node_modules", ".ipynb_checkpoints", "fixtures")
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


def test_change_a_question(copy):
    name = "data/kit/activities/a2.toml"
    with following("Change a question", copy):
        text = (copy.root / name).read_text("utf-8")
        copy.write(name, re.sub(r'(id = "w1_2".*?text = )"[^"]*"', r'\1"ข้อที่แก้แล้ว"', text, count=1, flags=re.DOTALL))
    texts = {question["id"]: question["text"] for question in copy.page("a2", "form")["questions"]}
    assert texts["w1_2"] == "ข้อที่แก้แล้ว" and texts["w1_1"] != "ข้อที่แก้แล้ว"


ACTIVITY = """
id = "a9"
notebook = "a9_name"
seed_num = "9"
title = "กิจกรรมใหม่"
objective = "ลองเพิ่ม"
outcome = ["เพิ่มได้"]
minutes = 20
minutes_source = "plan"
lacking = ["step", "media"]

[[phase]]
id = "try"
title = "ลองตอบ"
minutes = 20
board = "wall"

[[question]]
id = "q9_1"
phase = "try"
text = "ลองแล้วเป็นอย่างไร"
answer = "text"
"""
SLOT = """[[day.slot]]
id = "d1_new"
time = "08.00-08.20"
minutes = 20
text = "กิจกรรมใหม่"
plan = ["a9"]

"""
HELD = """
import json
from samut.app import open_activity
activity = open_activity("a9", view="console")
slots = activity.state()["agenda"]["slots"]
print(json.dumps([[slot["id"] for slot in slots if "กิจกรรมใหม่" in slot["text"]], activity.frame()["questions"][0]["text"]]))
"""


def test_add_an_activity(copy):
    notebook = (ROOT / "notebooks" / "a3_framework.ipynb").read_text("utf-8")
    with following("Add an activity", copy):
        copy.write("data/kit/activities/a9.toml", ACTIVITY)
        copy.write("notebooks/a9_name.ipynb", notebook.replace('\\"a3\\"', '\\"a9\\"'))
        copy.put("data/kit/schedule.toml", '[[day.slot]]\nid = "d1_1"', SLOT)
    held = copy.run("-c", HELD)
    assert held.returncode == 0, held.stderr
    assert json.loads(held.stdout) == [["d1_new"], "ลองแล้วเป็นอย่างไร"]
    done = copy.test("--nbval-lax", "notebooks/a9_name.ipynb")
    assert done.returncode == 0, done.stdout


BOARD = """
from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.weather.state import WeatherBody


def weather(context: Context, phase: Phase) -> WeatherBody:
    return {"kind": "weather", "groups": len(context.groups)}


BOARDS = {"weather": weather}
"""
STATE = """
from typing import Literal, TypedDict


class WeatherBody(TypedDict):
    kind: Literal["weather"]
    groups: int
"""
SHOWN = """
import json
from samut.app import open_activity
activity = open_activity("a3", view="board")
print(json.dumps([activity.state()["body"], activity.frame()["texts"]["weather_title"]]))
"""


def test_add_a_widget(copy):
    own = copy.root / "lib/samut/widgets/weather"
    own.mkdir()
    files = {"__init__.py": "", "board.py": BOARD, "state.py": STATE, "th.toml": "อากาศ", "en.toml": "Weather"}
    for name, text in files.items():
        words = f'[board_weather]\nweather_title = "{text}"\n'
        (own / name).write_text(words if name.endswith("toml") else text, "utf-8")
    with following("Add a widget", copy):
        copy.put("lib/samut/domain/kit/activity.py", '"wall", "columns"', '"weather", ')
        copy.put("lib/samut/pages/state.py", "BoardBody = (", "from samut.widgets.weather.state import WeatherBody\n\n")
        copy.put("lib/samut/pages/state.py", "    AgendaBody\n", "    WeatherBody |\n")
    kit = copy.root / "data/kit/activities/a3.toml"
    kit.write_text(kit.read_text("utf-8").replace('board = "scale"', 'board = "weather"', 1), "utf-8")
    shown = copy.run("-c", SHOWN)
    assert shown.returncode == 0, shown.stderr
    assert json.loads(shown.stdout) == [{"kind": "weather", "groups": 1}, "อากาศ"]
    declared = copy.run("-c", "from samut.pages import typescript; print(typescript.text())")
    assert "interface WeatherBody" in declared.stdout, declared.stderr


THANKS = """
from samut.documents.blocks import Document, Heading, Sheet
from samut.documents.pages.report import document
from samut.documents.report import Report
from samut.domain.kit.kit import Kit
from samut.texts import Texts


def thanks_document(report: Report, kit: Kit, texts: Texts) -> Document:
    return document(report, texts, (Sheet((Heading(1, texts("export.thanks")),)),))


DOCUMENTS = {"thanks": thanks_document}
"""
WORDS = {"th": ("จดหมายขอบคุณ", "ขอบคุณทุกกลุ่ม"), "en": ("Letter of thanks", "Thanks to all groups")}


def test_add_a_document(copy, demonstration):
    shutil.copytree(demonstration.data, copy.root / "demo")
    with following("Add a document", copy):
        copy.write("lib/samut/documents/pages/thanks.py", THANKS)
        for language, (title, text) in WORDS.items():
            copy.put(f"data/texts/{language}/export.toml", "[file]\n", f'thanks = "{text}"\n')
            copy.put(f"data/texts/{language}/export.toml", "report = ", f'thanks = "{title}"\n')
    done = copy.run("-m", "samut", "export", "--data", "demo", "--as", "thanks-docx", "--out", "out")
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = (copy.root / "out").iterdir()
    assert made.name == "จดหมายขอบคุณ.docx"
    with zipfile.ZipFile(made) as archive:
        assert "ขอบคุณทุกกลุ่ม" in re.sub(r"<[^>]+>|\u200b", "", archive.read("word/document.xml").decode())
