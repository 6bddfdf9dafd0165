"""TypedDicts as TypeScript interfaces: what a page may read is what a model says it sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

PLAIN = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    Any: "any",
}


def declared(roots: Mapping[str, Any]) -> str:
    """Return a declaration of each root and of every TypedDict in them. roots: name -> TypedDict, or a union of some.

    Raises TypeError if two TypedDicts have one name.
    """
    names = {kind: name for name, kind in roots.items() if not is_typeddict(kind)}
    unions = [f"export type {name} = {_of(kind, {})};\n" for kind, name in names.items()]
    return "\n".join([*unions, *(_interface(kind, names) for kind in _each(roots.values()))])


@cache
def fields(kind: Any) -> dict[str, tuple[Any, bool]]:
    """Return key -> its type, and whether it may be missing, of a TypedDict."""
    hints = get_type_hints(kind, include_extras=True)
    return {key: _field(hint, key in kind.__optional_keys__) for key, hint in hints.items()}


def _field(hint: Any, optional: bool) -> tuple[Any, bool]:
    return (get_args(hint)[0], True) if get_origin(hint) is NotRequired else (hint, optional)


def _each(kinds: Any) -> list[Any]:
    """Return every TypedDict in some types, by name."""
    seen: dict[str, Any] = {}
    waiting = list(kinds)
    while waiting:
        kind = waiting.pop()
        if not is_typeddict(kind):
            waiting += get_args(kind) if get_origin(kind) is not Literal else ()
        elif kind.__name__ not in seen:
            seen[kind.__name__] = kind
            waiting += [hint for hint, _ in fields(kind).values()]
        elif seen[kind.__name__] is not kind:
            raise TypeError(f"two types are called {kind.__name__}")
    return [seen[name] for name in sorted(seen)]


def _interface(kind: Any, names: Mapping[Any, str]) -> str:
    return "\n".join([*_comment(kind), f"export interface {kind.__name__} {{", *_lines(kind, names), "}", ""])


def _comment(kind: Any) -> list[str]:
    words = (kind.__doc__ or "").split("\n\n")
    return [f"/** {' '.join(' '.join(words).split())} */"] if kind.__doc__ else []


def _lines(kind: Any, names: Mapping[Any, str]) -> Iterator[str]:
    for key, (hint, optional) in fields(kind).items():
        yield f"  {key}{'?' if optional else ''}: {_of(hint, names)};"


def _of(hint: Any, names: Mapping[Any, str]) -> str:
    """Return a type in TypeScript. names: of the unions that have one."""
    if hint in names:
        return names[hint]
    if is_typeddict(hint):
        return str(hint.__name__)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f'"{one}"' for one in args)
    if origin in (Union, UnionType):
        return " | ".join(_of(one, names) for one in args)
    if origin is list:
        inner = _of(args[0], names)
        return f"({inner})[]" if " | " in inner else f"{inner}[]"
    if origin is dict:
        return f"Record<string, {_of(args[1], names)}>"
    return PLAIN[hint]
