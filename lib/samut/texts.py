"""Every word of the interface, read from data/texts/<language>/<room>.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from samut.errors import SamutError


class Texts:
    """The words of one language; what it lacks is taken from English.

    t("join.title") is the text `title` of join.toml, with its {placeholders} filled in.
    Raises KeyError for a name that no language has.
    """

    def __init__(self, folder: Path, language: str = "th") -> None:
        self.language = language
        self._rooms = _merged(folder, language)

    def __call__(self, name: str, /, **values: object) -> str:
        return str(self._find(name)).format(**values)

    def room(self, name: str) -> Mapping[str, Any]:
        """All texts of one room, as they stand in the file: for a page that shows them."""
        return self._rooms[name]

    def has(self, room: str) -> bool:
        return room in self._rooms

    def parts(self, error: SamutError) -> dict[str, str]:
        """An error in words, part by part: where, what happened, what to do."""
        words, values = self._find(error.code), {"where": error.where, **error.values}
        return {"where": error.where, **{part: words[part].format(**values) for part in ("what", "do")}}

    def say(self, error: SamutError) -> str:
        """An error in one line."""
        return " · ".join(part for part in self.parts(error).values() if part)

    def _find(self, name: str) -> Any:
        found: Any = self._rooms
        for part in name.split("."):
            found = found[part]
        return found


@cache
def _merged(folder: Path, language: str) -> dict[str, Any]:
    return _over(_rooms(folder / "en"), _rooms(folder / language))


@cache
def _rooms(folder: Path) -> dict[str, dict[str, Any]]:
    return {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))}


def _over(under: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(under)
    for name, value in words.items():
        both = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _over(merged[name], value) if both else value
    return merged
