"""Each word that is asked for is there, in Thai and English, on the page that shows it; each that is there is asked for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations
from typing import Any

import pytest

import word_uses
from samut.texts import FIRST, languages, rooms
from word_families import CODES, NOT_WORDS, PYTHON, SCRIPTS, WITHOUT_ROOM
from word_pages import ALL, BOARDS_OF, Pages
from word_uses import HOLE, LIB, ROOT

FOLDER = ROOT / "data" / "texts"
TEMPLATES = ROOT / "voila_templates" / "samut"
VIEWS = {"form": "phone", "board": "board", "console": "console"}
FILES = (".br", ".css", ".js", ".json", ".log", ".sqlite", ".toml", ".txt")
IMPORT, SHELL = "widgets/survey_import/", "web/shell/"
"""Folders of scripts that have words of a room of their own: `imports_page`, and `page`."""
ANY_PAGE = {"widgets/group_answers/phone_steps.js": ("home_", "plan_serves"), "web/phone.js": ("m_",)}
"""Scripts of all phones that show what is there in activities with a certain board only, and its words."""


def leaves(words: Any, name: str) -> dict[str, Any]:
    """Return the words below a name, by their full names. What an error says is one."""
    if not isinstance(words, dict) or set(words) <= {"what", "do"}:
        return {name: words}
    return {below: text for key, value in words.items() for below, text in leaves(value, f"{name}.{key}").items()}


@cache
def words_of(language: str) -> dict[str, Any]:
    """Return all words of a language, by "room.name"."""
    return {name: text for _, room, words in rooms(FOLDER, language) for name, text in leaves(words, room).items()}


@cache
def said() -> dict[str, set[str]]:
    """Return the strings of each module, with the room if it names its words without."""
    found = {name: word_uses.strings(module) for name, module in word_uses.modules().items()}
    for start, room in WITHOUT_ROOM.items():
        found |= {name: texts | {f"{room}.{one}" for one in texts} for name, texts in found.items() if name.startswith(start)}
    return found


@cache
def named(room: str, module: str) -> set[str]:
    """Return what may stand in the holes of a module's names of words of this room: an error's code without its room too."""
    sources = (module, *PYTHON.get(room, ()))
    modules = {name: one for name, one in word_uses.modules().items() if name.startswith(sources)}
    texts = set().union(*(word_uses.strings(one) | word_uses.keywords(one) for one in modules.values()))
    return texts | {text.rsplit(".", 1)[1] for text in texts if text.count(".") == 1}


@cache
def filled(pattern: str, module: str) -> set[str]:
    """Return the words that a module's string names."""
    if HOLE not in pattern:
        return {pattern} & set(words_of("th"))
    hole = r"([\w-]+)" if pattern.count(HOLE) > 1 else r"([\w.-]+)"
    named_so = re.compile(re.escape(pattern).replace(re.escape(HOLE), hole))
    matches = filter(None, map(named_so.fullmatch, words_of("th")))
    return {match[0] for match in matches if set(match.groups()) <= named(match[0].split(".")[0], module)}


def asked_by_python() -> set[str]:
    starts = {name.split(".")[0] for name in words_of("th")}
    patterns = [(text, module) for module, texts in said().items() for text in texts if text.split(".")[0] in starts]
    codes = {f"{room}.{code}" for _, room, code in codes_of_errors()}
    return set().union(codes, *(filled(text, module) for text, module in patterns if "." in text))


def codes_of_errors() -> list[tuple[str, str, str]]:
    """Return [(module, room, name)] of the errors that are raised by their names."""
    modules = word_uses.modules().items()
    whole = [(name, *code.split(".")) for name, one in modules for code in word_uses.arguments(one, "SamutError", 0)]
    short = [
        (name, room, code)
        for function, (room, place) in CODES.items()
        for name, one in modules
        for code in word_uses.arguments(one, function, place)
    ]
    return [(name, room, ".".join(rest)) for name, room, *rest in (*whole, *short)]


def asked_by_templates() -> set[str]:
    pages = {path.name: path.read_text("utf-8") for path in TEMPLATES.glob("*.j2")}
    names = {name for page in pages.values() for name in re.findall(r"\bt\(\"([\w.]+)\"", page)}
    shell = [pages["index.html.j2"], *(text for path, text in word_uses.scripts().items() if path.startswith(SHELL))]
    return names | {f"page.{name}" for text in shell for name in re.findall(r"\bwords\.(\w+)", text)}


def expanded(pattern: str) -> set[str]:
    if pattern.count(HOLE) > 1:
        return set(SCRIPTS[pattern])
    return {pattern.replace(HOLE, value) for value in SCRIPTS[pattern]} if HOLE in pattern else {pattern}


def asked_by(path: str) -> set[str]:
    """Return the names of words that a script asks for."""
    script = word_uses.scripts()[path]
    patterns = word_uses.names_asked(script) - {HOLE}
    return {name for pattern in patterns if pattern in SCRIPTS or HOLE not in pattern for name in expanded(pattern)}


def may_ask(path: str) -> set[str]:
    """Return what a script asks for, and what looks like a name of a word in it: others ask for that."""
    names = {name.split(".", 1)[1] for name in words_of("th")}
    given = {one for one in word_uses.literals(word_uses.scripts()[path]) if "_" in one or path.startswith(IMPORT)}
    return asked_by(path) | given & names


@cache
def reached(view: str) -> tuple[str, ...]:
    """Return the scripts of a view's page."""
    ways, found = [f"web/{VIEWS[view]}.js"], {}
    while ways:
        path = ways.pop()
        if path not in found:
            found[path] = word_uses.scripts()[path]
            here = re.findall(r"from \"(\.[^\"]+(?<!\.d\.ts))\"", found[path])
            ways += [(LIB / path).parent.joinpath(one).resolve().relative_to(LIB.resolve()).as_posix() for one in here]
    return tuple(found)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    return Pages(tmp_path_factory.mktemp("pages"))


def test_thai_and_english_have_the_same_words_in_the_same_files():
    th, en = ({path.parent.name + path.name for path, *_ in rooms(FOLDER, language)} for language in FIRST)
    assert {name.replace("th", "en") for name in th} == {name.replace("th", "en") for name in en}
    assert sorted(set(words_of("th")) ^ set(words_of("en"))) == []
    assert not {name for name, text in words_of("en").items() if values(text) != values(words_of("th")[name])}


def test_no_word_stands_in_two_files():
    for language in languages(FOLDER):
        found = defaultdict(list)
        for path, room, words in rooms(FOLDER, language):
            for name in leaves(words, room):
                found[name].append(path)
        assert not {name: paths for name, paths in found.items() if len(paths) > 1}


@pytest.mark.parametrize("language", languages(FOLDER))
def test_a_language_says_nothing_that_english_does_not_nor_with_other_values(language):
    assert not sorted(set(words_of(language)) - set(words_of("en")))
    for name, text in words_of(language).items():
        assert values(text) <= values(words_of("en")[name]), name


def values(text: Any) -> set[str]:
    return set(re.findall(r"\{(\w*)", str(text)))


def lacking(view: str, path: str, pages: Pages) -> set[str]:
    """Return the names that a script asks for and a page of this view has no words for.

    A widget's words are there where its boards are; what all pages show has words on all of them.
    """
    here = BOARDS_OF["/".join(path.split("/")[:2])]
    there = {*pages.texts(view, "memory"), *pages.texts(view, "work", ("wall", *here))}
    if path.startswith(IMPORT):
        there |= {name.split(".", 1)[1] for name in words_of("th") if name.startswith("imports_page.")}
    there |= {name for name in pages.texts(view, "work", ALL) if name.startswith(ANY_PAGE.get(path, "-"))}
    return asked_by(path) - there


def test_a_page_has_each_word_that_its_scripts_ask_for(pages):
    """What stands in the scripts of two pages may ask for words of one of them: it is not shown on the other."""
    for path in word_uses.scripts():
        views = [view for view in VIEWS if path in reached(view)]
        missing = [lacking(view, path, pages) for view in views]
        nowhere = sorted(set.intersection(*missing)) if missing else []
        assert not nowhere, f"{path} asks for words that its page has not"


def test_each_name_that_a_script_puts_together_is_declared_with_what_it_can_be():
    found = defaultdict(set)
    for path, script in word_uses.scripts().items():
        for pattern in word_uses.names_asked(script):
            found[pattern].add(path)
    put_together = {pattern for pattern in found if HOLE in pattern} - {HOLE}
    undeclared, left = sorted(put_together - set(SCRIPTS)), sorted(set(SCRIPTS) - put_together)
    assert not undeclared, "declare them in tests/word_families.py"
    assert not left, "no script puts these together any more"


def test_what_looks_like_the_name_of_a_word_in_a_script_is_one():
    """What is handed on to be asked for elsewhere, as `words="board_more"` is."""
    shown = {name.split(".", 1)[1] for name, text in words_of("th").items() if not isinstance(text, dict)}
    beginnings = tuple({name.split("_")[0] + "_" for name in shown if "_" in name})
    scripts = {path: text for path, text in word_uses.scripts().items() if not path.startswith(SHELL)}
    for path, script in scripts.items():
        alike = {one for one in word_uses.literals(script) if one.startswith(beginnings)}
        unlike = sorted(alike - shown - set(NOT_WORDS))
        assert not unlike, f"{path}: no such words, or name them in NOT_WORDS"
    assert set(NOT_WORDS) <= set().union(*map(word_uses.literals, scripts.values()))


def test_what_looks_like_the_name_of_a_word_in_a_module_is_one():
    names = set(words_of("th"))
    tables = {name.rsplit(".", count)[0] for name in names for count in (1, 2)}
    starts = {name.split(".")[0] for name in names}
    for path, module in word_uses.modules().items():
        alike = {one for one in word_uses.strings(module) if re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", one)}
        alike = {one for one in alike if one.split(".")[0] in starts and not one.endswith(FILES)}
        unlike = sorted(alike - names - tables)
        assert not unlike, f"{path} names words that are not there"


def test_every_error_that_is_raised_has_its_words():
    for module, room, code in codes_of_errors():
        words = words_of("th").get(f"{room}.{code}")
        assert isinstance(words, dict) and words["what"] and words["do"], f"{room}.{code} of {module} has no words"


def test_templates_ask_for_words_that_are_there():
    assert sorted(asked_by_templates() - set(words_of("th"))) == []


def test_every_word_is_used(pages):
    """A word of a page by a script of it; any other by a module or a template. Rows are edited in notebooks."""
    of_pages = {"rows", *(room for view in VIEWS for kind in pages.halls for room in pages.rooms(view, kind))}
    by_scripts = {name for path in word_uses.scripts() if not path.startswith(IMPORT) for name in may_ask(path)}
    by_import = {name for path in word_uses.scripts() if path.startswith(IMPORT) for name in may_ask(path)}
    used = asked_by_python() | asked_by_templates() | {f"imports_page.{name}" for name in by_import}
    used |= {f"{room}.{name}" for room in of_pages for name in by_scripts | by_import}
    unused = sorted(set(words_of("th")) - used)
    assert not unused, "delete these words, or use them"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("kind", ["memory", "work"])
def test_no_name_stands_for_two_words_on_a_page(view, kind, pages):
    """An activity with every board there is."""
    for one, other in combinations(pages.rooms(view, kind).items(), 2):
        both = set(one[1]) & set(other[1])
        assert not {name for name in both if one[1][name] != other[1][name]}, f"{one[0]} and {other[0]}"
