"""A widget's style reaches no other widget: each selector names a class of its own sheet, or is the theme's."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

LIB = Path(__file__).parents[2] / "lib" / "samut"
PAGES = ("board", "console", "phone", "widget")
THEME = {"web/core/theme.css", "widgets/group_answers/phone_composer.css", *(f"web/{page}.css" for page in PAGES)}
"""The sheets that style what several widgets of a page draw; phone_composer.css is the theme of an answer's fields."""
SHARED = {
    "board": {"board", "button", "card-head", "chip", "clock", "count", "empty", "gentle", "more", "name", "num", "pager", "sign", "tabs", "turn", "wall"},
    "console": {
        *("console", "button", "primary", "gentle", "mark", "tag", "panel-dialog", "line-field", "tick", "sure"),
        *("choice", "option", "label", "part", "line"),
    },
    "phone": {"form", "button", "primary", "note", "offers", "choice", "option", "row"},
}
SHARED["widget"] = SHARED["board"]
"""Of each page, the classes that a widget's sheet may name below or beside a class of its own."""
COMMENT = re.compile(r"/\*.*?\*/|@import[^;]*;", re.DOTALL)


def imported(name: str) -> list[str]:
    """Return the sheet and all that it imports."""
    sheet = LIB / name
    named = re.findall(r'@import "(\..*?)"', sheet.read_text("utf-8"))
    below = [(sheet.parent / path).resolve().relative_to(LIB.resolve()).as_posix() for path in named]
    return [name, *(other for path in below for other in imported(path))]


@cache
def selectors(name: str) -> tuple[str, ...]:
    """Return the selectors of a sheet, those within a media query too."""
    blocks = re.findall(r"([^{}]+)\{", COMMENT.sub("", (LIB / name).read_text("utf-8")))
    return tuple(one.strip() for block in blocks if not block.strip().startswith("@") for one in block.split(","))


def classes(selector: str) -> set[str]:
    return set(re.findall(r"\.([a-zA-Z_][\w-]*)", selector))


def faults(styles: dict[str, tuple[str, ...]], shared: set[str]) -> list[str]:
    """Return the selectors that may reach another sheet's elements, of one page's sheets."""
    sheets_of = defaultdict(set)
    for sheet, all_of_it in styles.items():
        for name in set().union(*map(classes, all_of_it)):
            sheets_of[name].add(sheet)

    def safe(sheet: str, selector: str) -> bool:
        own = any(sheets_of[name] == {sheet} and name not in shared for name in classes(selector))
        return own or (sheet in THEME and classes(selector) <= shared)

    return [f"{sheet}: {one}" for sheet, all_of_it in styles.items() for one in all_of_it if not safe(sheet, one)]


@pytest.mark.parametrize("page", PAGES)
def test_no_two_sheets_of_a_page_style_one_class(page):
    assert faults({name: selectors(name) for name in imported(f"web/{page}.css")}, SHARED[page]) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_shared_class_that_no_longer_is_leaves_the_list(page):
    named = [set().union(*map(classes, selectors(name))) for name in imported(f"web/{page}.css")]
    assert [name for name in SHARED[page] if sum(name in one for one in named) < 2] == []


def test_each_sheet_is_of_a_page():
    sheets = {path.relative_to(LIB).as_posix() for folder in ("web", "widgets") for path in (LIB / folder).rglob("*.css")}
    sheets = {name for name in sheets if not name.startswith(("web/node_modules/", "web/static/"))}
    assert sheets == {name for page in PAGES for name in imported(f"web/{page}.css")}


@pytest.mark.parametrize(
    ("styles", "fault"),
    [
        ({"films.css": (".needs",), "list.css": (".needs", ".list p")}, ["films.css: .needs", "list.css: .needs"]),
        ({"goals.css": (".whose",), "seen.css": (".seen .whose",)}, ["goals.css: .whose"]),
        ({"days.css": (".day .now",), "dots.css": (".dots .now",)}, []),
        ({"web/core/theme.css": (".button",), "films.css": (".film .button", ".button")}, ["films.css: .button"]),
        ({"web/core/theme.css": (".button", "input"), "films.css": ("h2",)}, ["films.css: h2"]),
    ],
)
def test_what_reaches_another_sheet_is_named(styles, fault):
    assert faults(styles, {"button"}) == fault
