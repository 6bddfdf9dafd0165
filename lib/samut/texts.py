"""Every word of the interface, by rooms: a page, a document or a kind of error has one or more.

A room is a file of data/texts/<language>, or a table of data/texts/<language>.toml or of a widget's <language>.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from samut.errors import SamutError

WIDGETS = Path(__file__).parent / "widgets"
FIRST = ("th", "en")
"""Languages that have every word."""


class Texts:
    """The words of one language; a text that it lacks is taken from English.

    Called with a text's name, `room.text`, it returns the text with its {placeholders} filled in. Raises KeyError for
    a name that no language has.

    Parameters
    ----------
    folder : Path
        data/texts. The words of widgets stand in their own folders and are read as well.
    language : str
        Such as "th".

    Examples
    --------
    >>> from samut.settings import share
    >>> texts = Texts(share() / "data" / "texts", "en")
    >>> texts("work.asked_by", name="Ban Nuea")
    'from Ban Nuea'
    """

    def __init__(self, folder: Path, language: str = "th") -> None:
        self.language = language
        self._rooms = _merged(folder, language)

    def __call__(self, name: str, /, **values: object) -> str:
        return str(self._find(name)).format(**values)

    def room(self, name: str) -> Mapping[str, Any]:
        """Return all texts of one room, as they stand in the files: for a page that shows them."""
        return self._rooms[name]

    def has(self, room: str) -> bool:
        """Return whether there is a room of that name."""
        return room in self._rooms

    def parts(self, error: SamutError) -> dict[str, str]:
        """Return an error in words, part by part: where, what happened, what to do."""
        words, values = self._find(error.code), {"where": error.where, **error.values}
        return {"where": error.where, **{part: words[part].format(**values) for part in ("what", "do")}}

    def say(self, error: SamutError) -> str:
        """Return an error in one line."""
        return " · ".join(part for part in self.parts(error).values() if part)

    def _find(self, name: str) -> Any:
        text: Any = self._rooms
        for part in name.split("."):
            text = text[part]
        return text


def languages(folder: Path) -> tuple[str, ...]:
    """Return the languages there are words in: Thai and English, then those that were added."""
    added = {path.stem for path in folder.glob("*.toml")} | {path.parent.name for path in folder.glob("*/*.toml")}
    return (*FIRST, *sorted(added - set(FIRST)))


def rooms(folder: Path, language: str) -> Iterator[tuple[Path, str, Mapping[str, Any]]]:
    """Yield each room of a language with its file. A room of which several files have a part comes several times."""
    for path in sorted((folder / language).glob("*.toml")):
        yield path, path.stem, tomllib.loads(path.read_text("utf-8"))
    for path in (*folder.glob(f"{language}.toml"), *sorted(WIDGETS.glob(f"*/{language}.toml"))):
        yield from ((path, name, words) for name, words in tomllib.loads(path.read_text("utf-8")).items())


@cache
def _merged(folder: Path, language: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for code in ("en", language):
        for _, name, words in rooms(folder, code):
            merged = _over(merged, {name: words})
    return merged


def _over(under: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(under)
    for name, value in words.items():
        both = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _over(merged[name], value) if both else value
    return merged
