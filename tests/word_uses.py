"""The names of words that the code asks for, read from its text: nothing is run.

What is known only when it runs is a hole, "{}", in the pattern of a name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIB = ROOT / "lib" / "samut"
HOLE = "{}"
COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
ASKED = re.compile(r"(?<![\w$])t\((?=[^)])")
NAMED = re.compile(r"\btexts\.(\w+)\b(?!\()")
LITERAL = re.compile(r"\"([\w-]+)\"|'([\w-]+)'")
CLOSING = {"(": ")", "[": "]", "{": "}"}


@cache
def scripts(lib: Path = LIB) -> dict[str, str]:
    """Return the scripts of the pages without their comments, by their path in the package."""
    left_out = {"static", "node_modules", "tests"}
    paths = [path for folder in ("web", "widgets") for path in sorted((lib / folder).rglob("*.js"))]
    mine = [path for path in paths if not left_out & set(path.relative_to(lib).parts)]
    return {path.relative_to(lib).as_posix(): COMMENT.sub("", path.read_text("utf-8")) for path in mine}


@cache
def names_asked(script: str) -> set[str]:
    """Return the patterns of the names that a script asks `t` for, or takes of the page's `texts`."""
    arguments = (argument(script, match.end()) for match in ASKED.finditer(script))
    return {name for each in arguments for name in alternatives(each)} | set(NAMED.findall(script))


def literals(script: str) -> set[str]:
    """Return the strings of a script that are in quotes and have no spaces."""
    return {double or single for double, single in LITERAL.findall(script)}


def argument(script: str, start: int) -> str:
    """Return the argument that begins at `start`, as it is written."""
    end = next((at for at, char in outside(script, start) if char in ",)"), len(script))
    return script[start:end]


def alternatives(expression: str) -> set[str]:
    """Return what an expression can be, as patterns."""
    text = expression.strip()
    for divide in (_choices, _sum, _template):
        parts = divide(text)
        if parts is not None:
            return parts
    if text.startswith("(") and text.endswith(")"):
        return alternatives(text[1:-1])
    return {text[1:-1]} if re.fullmatch(r"\"[^\"]*\"|'[^']*'", text) else {HOLE}


def _choices(text: str) -> set[str] | None:
    signs = [(at, text[at : at + 2]) for at, char in outside(text) if char in "?:|"]
    either = next((at for at, sign in signs if sign in ("||", "??")), None)
    asks = next((at for at, sign in signs if sign[0] == "?" and sign not in ("??", "?.")), None)
    if asks is not None:
        depth = 0
        for at, sign in signs:
            depth += (sign[0] == "?" and sign not in ("??", "?.") and at > asks) - (sign[0] == ":" and at > asks)
            if depth < 0:
                return alternatives(text[asks + 1 : at]) | alternatives(text[at + 1 :])
    return alternatives(text[:either]) | alternatives(text[either + 2 :]) if either is not None else None


def _sum(text: str) -> set[str] | None:
    at = next((at for at, char in outside(text) if char == "+"), None)
    if at is None:
        return None
    return {one + other for one, other in product(alternatives(text[:at]), alternatives(text[at + 1 :]))}


def _template(text: str) -> set[str] | None:
    if not text.startswith("`") or _after(text, 0) != len(text):
        return None
    found, at = [""], 1
    while at < len(text) - 1:
        if text.startswith("${", at):
            end = _after(text, at + 1)
            holes, at = alternatives(text[at + 2 : end - 1]), end
        else:
            holes, at = {text[at]}, at + 1
        found = [before + hole for before in found for hole in sorted(holes)]
    return set(found)


def outside(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """Yield what stands outside of strings and brackets, with its place."""
    at = start
    while at < len(text):
        end = _after(text, at)
        if end == at + 1:
            yield at, text[at]
        at = end


def _after(text: str, at: int) -> int:
    """Return the place after the string or the brackets that begin here, or after this character."""
    char = text[at]
    if char in "\"'`":
        end = at + 1
        while end < len(text) and text[end] != char:
            inside = char == "`" and text.startswith("${", end)
            end = _after(text, end + 1) if inside else end + 1 + (text[end] == "\\")
        return end + 1
    if char not in CLOSING:
        return at + 1
    end = at + 1
    while end < len(text) and text[end] != CLOSING[char]:
        end = _after(text, end)
    return end + 1


@cache
def modules(lib: Path = LIB) -> dict[str, ast.Module]:
    """Return the modules of the package and start.py, by their path."""
    paths = {path.relative_to(lib).as_posix(): path for path in sorted(lib.rglob("*.py")) if "node_modules" not in path.parts}
    return {name: ast.parse(path.read_text("utf-8")) for name, path in {**paths, "start.py": lib.parent.parent / "start.py"}.items()}


@cache
def nodes(module: ast.Module) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(module))


@cache
def strings(module: ast.Module) -> set[str]:
    """Return the strings of a module, as patterns if something is put into them. Its docstrings are not among them."""
    fixed = dict(_constants(module))
    mine = nodes(module)
    joins = [node for node in mine if isinstance(node, ast.JoinedStr)]
    left_out = {id(part) for node in joins for part in node.values}
    left_out |= {id(node.value) for node in mine if isinstance(node, ast.Expr)}
    plain = {node.value for node in mine if isinstance(node, ast.Constant) and id(node) not in left_out}
    added = {_part(node.left, fixed) + _part(node.right, fixed) for node in mine if isinstance(node, ast.BinOp)}
    whole = {text for text in plain if isinstance(text, str)}
    return whole | {_joined(node, fixed) for node in joins} | added | {*_of_rooms(mine, fixed)}


@cache
def keywords(module: ast.Module) -> set[str]:
    """Return the names of arguments and of annotated attributes of a module: strings, to `vars` and to `**`."""
    annotated = [node.target for node in nodes(module) if isinstance(node, ast.AnnAssign)]
    named = {node.arg for node in nodes(module) if isinstance(node, ast.keyword) and node.arg}
    return named | {target.id for target in annotated if isinstance(target, ast.Name)}


@cache
def arguments(module: ast.Module, function: str, place: int) -> set[str]:
    """Return the strings that a module gives a function or a class of this name, at this place."""
    calls = [node for node in nodes(module) if isinstance(node, ast.Call) and len(node.args) > place]
    given = [node.args[place] for node in calls if getattr(node.func, "attr", getattr(node.func, "id", "")) == function]
    return {node.value for node in given if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in module.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield from ((target.id, node.value.value) for target in node.targets if isinstance(target, ast.Name))


def _part(node: ast.expr, fixed: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return _joined(node, fixed)
    value = node.value if isinstance(node, ast.FormattedValue) else node
    return fixed.get(value.id, HOLE) if isinstance(value, ast.Name) else HOLE


def _joined(node: ast.JoinedStr, fixed: dict[str, str]) -> str:
    return "".join(_part(one, fixed) for one in node.values)


def _of_rooms(mine: tuple[ast.AST, ...], fixed: dict[str, str]) -> Iterator[str]:
    """Yield what is taken out of rooms: `texts.room("a")["b"]` is "a.b", or as a whole "a.b.{}"."""
    for node in mine:
        keys: list[str] = []
        while isinstance(node, ast.Subscript):
            keys.insert(0, _part(node.slice, fixed))
            node = node.value
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "room" and node.args:
            name = ".".join([_part(node.args[0], fixed), *keys])
            yield from (name, f"{name}.{HOLE}")
