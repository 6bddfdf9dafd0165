"""The shape of the kit's tables, from its dataclasses: their keys, which are demanded, how each looks."""

from __future__ import annotations

from dataclasses import MISSING, Field, is_dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from samut.domain.kit.source import Integer
from samut.kit_files.toml_files import Key, short


@cache
def hints(cls: type) -> dict[str, Any]:
    """Return the annotations of a class."""
    return get_type_hints(cls)


def key_of(field: Field[Any]) -> str:
    """Return the key of a field in the file."""
    return field.metadata.get("key") or field.name


def may_be_empty(field: Field[Any]) -> bool:
    """Tell whether the dataclass can be made without a field."""
    return field.default is not MISSING or field.default_factory is not MISSING


def demanded(field: Field[Any]) -> bool:
    """Tell whether the file must have a field."""
    return bool(field.metadata.get("needed")) or not may_be_empty(field)


def plain(hint: Any) -> Any:
    """Return the annotation without its `| None`."""
    others = [arg for arg in get_args(hint) if arg is not type(None)]
    return others[0] if type(None) in get_args(hint) else hint


def wanted(hint: Any) -> str:
    """Return the code of an error for a value of another type."""
    if get_origin(hint) is tuple:
        return "wants_list" if get_args(hint)[0] is str else "wants_blocks"
    codes = {str: "wants_text", int: "wants_number", Integer: "wants_whole", bool: "wants_yes_no"}
    return codes.get(hint, "wants_block")


def example(hint: Any, key: Key) -> str:
    """Return a line that would do for `key`."""
    hint, name = plain(hint), key[-1]
    inner = get_args(hint)[0] if get_origin(hint) is tuple else None
    if is_dataclass(inner) or is_dataclass(hint):
        return f"[[{dotted(key)}]]" if inner or isinstance(name, int) else f"[{dotted(key)}]"
    written = '["…", "…"]' if inner else {int: "30", Integer: "0", bool: "true"}.get(hint, '"…"')
    if get_origin(hint) is Literal:
        written = short(next(arg for arg in get_args(hint) if arg != ""))
    return written if isinstance(name, int) else f"{name} = {written}"


def dotted(key: Key) -> str:
    """Return a key with dots and numbers."""
    return ".".join(part for part in key if isinstance(part, str))
