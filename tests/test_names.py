"""Names are nouns of the glossary or verbs, and docstrings begin with a verb: both are read off the code."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

LIB = Path(__file__).resolve().parent.parent / "lib" / "samut"
BANNED = {
    "one", "told", "kept", "said", "found", "there", "made", "asked", "known", "given", "whole", "ours", "mine", "of",
}  # fmt: skip
KEYS = {
    ("domain/kit/activity.py", "of"),
    ("survey_import/mapping.py", "of"),
    ("widgets/goal_setting/checklist.py", "of"),
    ("widgets/group_answers/state.py", "of"),
    ("widgets/people/consent.py", "asked"),
    ("widgets/people/state.py", "asked"),
}
"""Fields that are keys: of a file people edit, of files that were stored, of commands that wait on phones, of states."""
NOT_VERBS = set(
    "A An The This That These Those It Its What Whatever Which Who Whom Whose Where When Whether How Why If Of By With "
    "Without From As At In On To For And Or But Not No None Nobody Nothing All Any Each Every Everybody Everything Some "
    "One Two Both Also Only More Most Many Several Other Others They People Words Names Raises Returns Yields".split()
)
HELD_TOGETHER = {"Protocol", "object", "Exception"}
MODULES = [path for path in sorted(LIB.rglob("*.py")) if "node_modules" not in path.parts]
each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(LIB).as_posix())


def bound(tree):
    """Yield (line, name) of everything that the code gives a name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id if isinstance(node, ast.Name) else node.attr
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.alias | ast.ExceptHandler):
            yield node.lineno, (node.asname if isinstance(node, ast.alias) else node.name) or ""


def functions(tree, classes=(), public=True):
    """Yield (function, classes around it, whether others may call it)."""
    for node in ast.iter_child_nodes(tree):
        named = getattr(node, "name", None) or ""
        open_ = public and (not named.startswith("_"))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, classes, open_
            yield from functions(node, classes, False)
        elif isinstance(node, ast.ClassDef):
            yield from functions(node, (*classes, node), open_)
        else:
            yield from functions(node, classes, public)


def is_property(node):
    return any("property" in ast.unparse(decorator) for decorator in node.decorator_list)


def is_override(classes):
    """Whether a method may be one of its base's, which says there what it does."""
    return any(ast.unparse(base) not in HELD_TOGETHER for node in classes for base in node.bases)


@each_module
def test_things_are_named_by_nouns(path):
    name_of = path.relative_to(LIB).as_posix()
    banned = [
        f"{name_of}:{line} {name}"
        for line, name in bound(ast.parse(path.read_text("utf-8")))
        if name.strip("_").lower() in BANNED and (name_of, name) not in KEYS
    ]
    assert not banned, f"take the noun: {banned}"


@each_module
def test_what_a_function_does_is_said_by_a_verb(path):
    wrong = []
    for node, _, _ in functions(ast.parse(path.read_text("utf-8"))):
        words = (ast.get_docstring(node) or "").split()
        if words and not is_property(node):
            first = words[0].rstrip(".,:;")
            if first in NOT_VERBS or not first.isalpha() or not first[0].isupper():
                wrong.append(f"{path.name}:{node.lineno} {node.name}: {' '.join(words[:6])}")
    assert not wrong, f"begin with a verb, “Return …” say: {wrong}"


@each_module
def test_what_others_may_call_is_documented(path):
    tree = ast.parse(path.read_text("utf-8"))
    bare = [
        f"{path.name}:{node.lineno} {node.name}"
        for node, classes, public in functions(tree)
        if public and not ast.get_docstring(node) and not is_override(classes)
    ]
    bare += [
        f"{path.name}:{node.lineno} {node.name}"
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert not bare, f"say what these do: {bare}"


SHARED = {
    "Activity": "the kit's; what `open_activity` opens",
    "Item": "of the log; of a questionnaire",
    "Sheet": "pages of a document; a paper form",
    "Slot": "of the kit's schedule; of the agenda",
}
"""Classes of one name, and what each of them is. This list only ever gets shorter."""


def test_no_two_classes_have_one_name_without_need():
    homes = defaultdict(set)
    for path in MODULES:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                homes[node.name].add(path.relative_to(LIB).as_posix())
    shared = {name: sorted(places) for name, places in homes.items() if len(places) > 1 and name not in SHARED}
    assert not shared, f"name them for what they are: {shared}"
