"""Where a module can be changed so that it does something else, and how it reads when it is."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
}
HARMLESS = ("strip", "lower", "casefold", "rstrip", "lstrip", "sort", "copy")
"""Methods that are left out of a chain to see whether what they do is tested."""


@dataclass(frozen=True)
class Mutation:
    """One change of one module. node: the number of the node in `ast.walk` order; way: which change of that node."""

    path: str
    node: int
    way: int
    line: int
    before: str
    after: str


def mutations(path: str, source: str) -> Iterator[Mutation]:
    """Yield every change of a module.

    >>> [(change.line, change.after) for change in mutations("m.py", "def f(x):\\n    return x < 2")]
    [(2, 'return None'), (2, 'x <= 2'), (2, '3')]
    """
    tree = ast.parse(source)
    skipped = set(_skipped(tree))
    for number, node in enumerate(ast.walk(tree)):
        if id(node) in skipped:
            continue
        for way, changed in enumerate(_changes(node)):
            yield Mutation(path, number, way, getattr(node, "lineno", 0), _code(node), _code(changed))


def mutated(source: str, mutation: Mutation) -> str:
    """Return the module with that change."""
    tree = ast.parse(source)
    node = next(node for number, node in enumerate(ast.walk(tree)) if number == mutation.node)
    changed = list(_changes(node))[mutation.way]
    return ast.unparse(_Replacement(node, changed).visit(tree))


class _Replacement(ast.NodeTransformer):
    def __init__(self, node: ast.AST, changed: ast.AST) -> None:
        self.node, self.changed = node, changed

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.node:
            return ast.copy_location(self.changed, node)
        visited: ast.AST = self.generic_visit(node)
        return visited


def _skipped(tree: ast.AST) -> Iterator[int]:
    """Yield the ids of nodes that are no behaviour: docstrings, annotations, decorators, checks for type checkers."""
    for node in ast.walk(tree):
        parts: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts.append(node)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            parts += [*node.decorator_list, *([node.returns] if node.returns else [])]
        if isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
            parts.append(node.annotation)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            parts.append(node)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            parts.append(node)
        for part in parts:
            yield from (id(inner) for inner in ast.walk(part))


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield each node that may stand in place of this one."""
    changed = copy.deepcopy(node)
    match changed:
        case ast.Compare(ops=[op]) if type(op) in COMPARISONS:
            changed.ops = [COMPARISONS[type(op)]()]
            yield changed
        case ast.BoolOp(op=op):
            changed.op = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield changed
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(op=op) if type(op) in OPERATORS and not _of_words(changed):
            changed.op = OPERATORS[type(op)]()
            yield changed
        case ast.IfExp(test=test) | ast.If(test=test) | ast.While(test=test):
            changed.test = ast.UnaryOp(ast.Not(), test)
            yield changed
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            changed.value = ast.Constant(None)
            yield changed
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield ast.Constant(value + 1)
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.Call(func=ast.Attribute(value=value, attr=attr), args=[]) if attr in HARMLESS:
            yield value


def _of_words(node: ast.BinOp) -> bool:
    words = (ast.JoinedStr, ast.List, ast.Tuple)
    sides = (node.left, node.right)
    return any(isinstance(side, words) or isinstance(getattr(side, "value", 0), str) for side in sides)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _code(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(node)).split("\n")[0][:100]
