"""Patches between two states of a page, as JSON that web/core/patch.js applies.

A patch is [value] if all of it is replaced, {"set": {key: patch}, "drop": [key]} inside a table or, by index, inside
a list, and {"at": index, "cut": how many, "put": [value]} if a list has other elements than before.
"""

from __future__ import annotations

from typing import Any

Patch = list[Any] | dict[str, Any]


def diff(old: Any, new: Any) -> Patch | None:
    """Return the patch that makes `new` of `old`, both as JSON reads them; None if they are the same.

    Examples
    --------
    >>> diff({"phase": "recall", "done": []}, {"phase": "gallery", "done": []})
    {'set': {'phase': ['gallery']}}
    """
    if isinstance(old, dict) and isinstance(new, dict):
        return _diff_tables(old, new)
    if isinstance(old, list) and isinstance(new, list):
        return _diff_lists(old, new)
    same = type(old) is type(new) and old == new
    return None if same else [new]


def apply(old: Any, patch: Patch) -> Any:
    """Return `old` with the patch; `old` itself stays as it is.

    Examples
    --------
    >>> apply({"phase": "recall", "done": []}, {"set": {"phase": ["gallery"]}})
    {'phase': 'gallery', 'done': []}
    """
    if isinstance(patch, list):
        return patch[0]
    if isinstance(old, list):
        return _splice(old, patch)
    rest = {key: value for key, value in old.items() if key not in patch.get("drop", ())}
    return rest | {key: apply(old.get(key), part) for key, part in patch.get("set", {}).items()}


def _diff_tables(old: dict[str, Any], new: dict[str, Any]) -> Patch | None:
    changed = {key: diff(old[key], value) if key in old else [value] for key, value in new.items()}
    parts = {
        "set": {key: part for key, part in changed.items() if part is not None},
        "drop": [key for key in old if key not in new],
    }
    return {name: part for name, part in parts.items() if part} or None


def _diff_lists(old: list[Any], new: list[Any]) -> Patch | None:
    """Return the patch of the elements between those that are the same at both ends."""
    start = _common_start(old, new)
    end = _common_start(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if not before and not after:
        return None
    pairs = list(zip(before, after, strict=False))
    if len(before) == len(after) and all(_can_change_inside(*pair) for pair in pairs):
        changed = {str(start + index): diff(*pair) for index, pair in enumerate(pairs)}
        return {"set": {key: part for key, part in changed.items() if part is not None}}
    return {"at": start, "cut": len(before), "put": after}


def _can_change_inside(old: Any, new: Any) -> bool:
    """Return whether both are tables or both lists."""
    return type(old) is type(new) and isinstance(old, dict | list)


def _common_start(old: list[Any], new: list[Any]) -> int:
    """Return how many elements are the same from the start."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((index for index, pair in pairs if diff(*pair) is not None), min(len(old), len(new)))


def _splice(old: list[Any], patch: dict[str, Any]) -> list[Any]:
    copy = list(old)
    if "put" in patch:
        copy[patch["at"] : patch["at"] + patch["cut"]] = patch["put"]
    for index, part in patch.get("set", {}).items():
        copy[int(index)] = apply(copy[int(index)], part)
    return copy
