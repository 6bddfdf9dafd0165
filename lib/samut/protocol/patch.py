"""What changed between two states of a page, as JSON that web/core/patch.js applies.

A patch is [value] where the whole is another one, {"set": {key: patch}, "drop": [key]} inside a table or, by index,
inside a list, and {"at": index, "cut": how many, "put": [value]} where a list has other elements than before.
"""

from __future__ import annotations

from typing import Any

Patch = list[Any] | dict[str, Any]


def diff(old: Any, new: Any) -> Patch | None:
    """What makes `new` of `old`, both as JSON reads them; None where they are the same."""
    if isinstance(old, dict) and isinstance(new, dict):
        return _table(old, new)
    if isinstance(old, list) and isinstance(new, list):
        return _list(old, new)
    same = type(old) is type(new) and old == new
    return None if same else [new]


def apply(old: Any, patch: Patch) -> Any:
    """`old` with the patch; `old` itself stays as it is."""
    if isinstance(patch, list):
        return patch[0]
    if isinstance(old, list):
        return _spliced(old, patch)
    kept = {key: value for key, value in old.items() if key not in patch.get("drop", ())}
    return kept | {key: apply(old.get(key), part) for key, part in patch.get("set", {}).items()}


def _table(old: dict[str, Any], new: dict[str, Any]) -> Patch | None:
    changed = {key: diff(old[key], value) if key in old else [value] for key, value in new.items()}
    parts = {
        "set": {key: part for key, part in changed.items() if part is not None},
        "drop": [key for key in old if key not in new],
    }
    return {name: part for name, part in parts.items() if part} or None


def _list(old: list[Any], new: list[Any]) -> Patch | None:
    """Only what lies between the elements that are the same at both ends."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if not before and not after:
        return None
    pairs = list(zip(before, after, strict=False))
    if len(before) == len(after) and all(_inside(one, other) for one, other in pairs):
        changed = {str(start + index): diff(*pair) for index, pair in enumerate(pairs)}
        return {"set": {key: part for key, part in changed.items() if part is not None}}
    return {"at": start, "cut": len(before), "put": after}


def _inside(old: Any, new: Any) -> bool:
    """Whether both are of one kind that can be changed inside."""
    return type(old) is type(new) and isinstance(old, dict | list)


def _alike(old: list[Any], new: list[Any]) -> int:
    """How many elements are the same from the start."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((index for index, pair in pairs if diff(*pair) is not None), min(len(old), len(new)))


def _spliced(old: list[Any], patch: dict[str, Any]) -> list[Any]:
    copy = list(old)
    if "put" in patch:
        copy[patch["at"] : patch["at"] + patch["cut"]] = patch["put"]
    for index, part in patch.get("set", {}).items():
        copy[int(index)] = apply(copy[int(index)], part)
    return copy
