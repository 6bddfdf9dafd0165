"""TypedDicts as TypeScript interfaces, so that scripts are checked against the state that models send."""

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


def declarations(roots: Mapping[str, Any]) -> str:
    """Return a declaration of each root and of every TypedDict in them.

    Parameters
    ----------
    roots : Mapping
        Name -> a TypedDict, or a union of some.

    Raises
    ------
    TypeError
        If two TypedDicts have one name.

    Examples
    --------
    >>> from typing import TypedDict
    >>> Row = TypedDict("Row", {"text": str, "year": int | None})
    >>> print(declarations({"Row": Row}))
    export interface Row {
      text: string;
      year: number | null;
    }
    <BLANKLINE>
    """
    names = {kind: name for name, kind in roots.items() if not is_typeddict(kind)}
    unions = [f"export type {name} = {_type_in_typescript(kind, {})};\n" for kind, name in names.items()]
    return "\n".join([*unions, *(_interface(kind, names) for kind in _typed_dicts(roots.values()))])


@cache
def fields(kind: Any) -> dict[str, tuple[Any, bool]]:
    """Return key -> its type, and whether it may be missing, of a TypedDict."""
    hints = get_type_hints(kind, include_extras=True)
    return {key: _field(hint, key in kind.__optional_keys__) for key, hint in hints.items()}


def _field(hint: Any, optional: bool) -> tuple[Any, bool]:
    return (get_args(hint)[0], True) if get_origin(hint) is NotRequired else (hint, optional)


def _typed_dicts(kinds: Any) -> list[Any]:
    """Return every TypedDict in some types, by name."""
    types: dict[str, Any] = {}
    queue = list(kinds)
    while queue:
        kind = queue.pop()
        if not is_typeddict(kind):
            queue += get_args(kind) if get_origin(kind) is not Literal else ()
        elif kind.__name__ not in types:
            types[kind.__name__] = kind
            queue += [hint for hint, _ in fields(kind).values()]
        elif types[kind.__name__] is not kind:
            raise TypeError(f"two types are called {kind.__name__}")
    return [types[name] for name in sorted(types)]


def _interface(kind: Any, names: Mapping[Any, str]) -> str:
    return "\n".join([*_comment(kind), f"export interface {kind.__name__} {{", *_lines(kind, names), "}", ""])


def _comment(kind: Any) -> list[str]:
    words = (kind.__doc__ or "").split("\n\n")
    return [f"/** {' '.join(' '.join(words).split())} */"] if kind.__doc__ else []


def _lines(kind: Any, names: Mapping[Any, str]) -> Iterator[str]:
    for key, (hint, optional) in fields(kind).items():
        yield f"  {key}{'?' if optional else ''}: {_type_in_typescript(hint, names)};"


def _type_in_typescript(hint: Any, names: Mapping[Any, str]) -> str:
    """Return a type as TypeScript writes it. names: of the unions that have a name."""
    if hint in names:
        return names[hint]
    if is_typeddict(hint):
        return str(hint.__name__)
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f'"{value}"' for value in args)
    if origin in (Union, UnionType):
        return " | ".join(_type_in_typescript(arg, names) for arg in args)
    if origin is list:
        inner = _type_in_typescript(args[0], names)
        return f"({inner})[]" if " | " in inner else f"{inner}[]"
    if origin is dict:
        return f"Record<string, {_type_in_typescript(args[1], names)}>"
    return PLAIN[hint]
