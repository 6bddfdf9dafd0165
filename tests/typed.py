"""Whether a value has just the keys and types that a TypedDict declares."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, is_typeddict

from samut.protocol.typescript import fields


def misfits(kind, value, path=""):
    """What of a value is not as its type says: one line each."""
    origin, args = get_origin(kind), get_args(kind)
    if kind is Any:
        return []
    if is_typeddict(kind):
        return _keys(kind, value, path)
    if origin in (Union, UnionType):
        return _one_of(args, value, path)
    if origin is Literal:
        return [] if value in args else [f"{path}: {value!r} is none of {args}"]
    if origin is list and isinstance(value, list):
        return [one for place, item in enumerate(value) for one in misfits(args[0], item, f"{path}[{place}]")]
    if origin is dict and isinstance(value, dict):
        return [one for key, item in value.items() for one in misfits(args[1], item, f"{path}.{key}")]
    wanted = (int, float) if kind is float else (NoneType,) if kind is None else (origin or kind,)
    fits = type(value) in wanted
    return [] if fits else [f"{path}: {value!r} is no {kind}"]


def _keys(kind, value, path):
    if not isinstance(value, dict):
        return [f"{path}: {value!r} is no {kind.__name__}"]
    declared = fields(kind)
    found = [f"{path}.{key} is not declared in {kind.__name__}" for key in value.keys() - declared.keys()]
    found += [
        f"{path}.{key} is missing" for key, (_, optional) in declared.items() if not optional and key not in value
    ]
    return found + [
        one for key in declared.keys() & value.keys() for one in misfits(declared[key][0], value[key], f"{path}.{key}")
    ]


def _one_of(kinds, value, path):
    """Of those told apart by `kind`, the one it names; else the first that fits."""
    named = [one for one in kinds if is_typeddict(one) and _names(one, value)]
    tried = [misfits(one, value, path) for one in named or kinds]
    return min(tried, key=len)


def _names(kind, value):
    return isinstance(value, dict) and "kind" in fields(kind) and value.get("kind") in get_args(fields(kind)["kind"][0])
