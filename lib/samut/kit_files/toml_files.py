"""A TOML file as a facilitator saves it: its text, its lines, and the reason if it does not parse."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from samut.errors import SamutError

Key = tuple[str | int, ...]

CURLY = re.compile("=\\s*\\[?\\s*[\u201c\u201d\u2018\u2019]")
LONGEST = 60

# What tomllib says -> the likely reason, a text of the room "kit". The first that fits counts.
REASONS = (
    ("Cannot overwrite", "doubled_key"),
    ("Duplicate inline", "doubled_key"),
    ("twice", "doubled_block"),
    ("Illegal character '\\n'", "open_quote"),
    ("Found invalid character '\\n'", "open_quote"),
    ("Unterminated string", "open_quote"),
    ('Expected "\'"', "open_quote"),
    ("Unescaped '\\'", "backslash"),
    ("Invalid hex value", "backslash"),
    ("Expected '='", "no_equals"),
    ("Expected newline", "after_value"),
    ("Unclosed array", "open_list"),
    ("Expected ']", "open_bracket"),
    ("Invalid statement", "stray_line"),
    ("Invalid initial character", "stray_line"),
    ("Invalid value", "bad_value"),
)


@dataclass
class File:
    """A TOML file as it stands."""

    name: str
    text: str
    raw: dict[str, Any]

    @cached_property
    def lines(self) -> dict[Key, int]:
        """The first line of each key and table; of several blocks of one name, of the first."""
        blocks = [(number, key[:-1]) for number, key in _keys(self.text) if isinstance(key[-1], int)]
        return {key: number for number, key in reversed([*blocks, *_keys(self.text)])}

    def at(self, key: Key) -> str:
        """Return "a2.toml:12 question[3].text": the line of the key, or of the nearest thing around it."""
        ancestor = key
        while ancestor and ancestor not in self.lines:
            ancestor = ancestor[:-1]
        line = f":{self.lines[ancestor]}" if ancestor else ""
        path = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in key)
        return f"{self.name}{line} {path.lstrip('.')}".strip()


def read_file(path: Path, name: str) -> File:
    """Read a file. Raises SamutError if it is not UTF-8 or does not parse, OSError if it does not exist."""
    text = _text(path, name)
    try:
        return File(name, text, tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise _reason(str(error), text, name) from None


def ids_in(path: Path) -> list[str]:
    """Return the ids in a file that can't be used, so that references to them are not reported too."""
    text = path.read_bytes().replace(b"\0", b"").decode("utf-8", "replace")
    return re.findall(r'^\s*id\s*=\s*"([^"]*)"', text, re.MULTILINE)


def short(raw: Any) -> str:
    """Return a value as it stands in TOML, cut to a length that can be read out."""
    shown = f'"{raw}"' if isinstance(raw, str) else str(raw).lower() if isinstance(raw, bool) else str(raw)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def _text(path: Path, name: str) -> str:
    """Return the text of a file, with "\n" at each line's end and also at the last."""
    raw = path.read_bytes()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in raw:
        raise SamutError("kit.not_utf8", where=name, encoding="UTF-16")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n") + "\n"
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SamutError("kit.not_utf8", where=f"{name}:{line}", encoding="ANSI") from None


def _reason(message: str, text: str, name: str) -> SamutError:
    """Return the message of tomllib as an error with the line and the likely reason."""
    lines = text.split("\n")
    at = re.search(r"at line (\d+)", message)
    line = int(at[1]) if at else max((n for n, text_line in enumerate(lines, 1) if text_line.strip()), default=1)
    shown = lines[line - 1].strip()
    code = next((code for words, code in REASONS if words in message), "unparsed")
    if code in ("bad_value", "after_value") and CURLY.search(shown):
        code = "curly_quote"
    first, key = line, shown
    if code == "doubled_key":
        first, line, key = _doubled(text) or (line, line, shown)
    values = {"shown": shown[:LONGEST], "key": key[:LONGEST], "first": first, "reason": message}
    return SamutError(f"kit.{code}", where=f"{name}:{line}", **values)


def _keys(text: str) -> Iterator[tuple[int, Key]]:
    """Yield line number and full key of each key and table, also of a file that does not parse."""
    here: Key = ()
    counts: dict[Key, int] = {}
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        if not inside and (header := re.match(r"\s*(\[\[?)\s*([\w.-]+)\s*\]", line)):
            here = _table(header[2].split("."), header[1] == "[[", counts)
            yield number, here
        elif not inside and (key := re.match(r"\s*([\w-]+)\s*=", line)):
            yield number, (*here, key[1])
        inside ^= (line.count('"""') + line.count("'''")) % 2 == 1


def _table(names: list[str], listed: bool, counts: dict[Key, int]) -> Key:
    here: Key = ()
    for name in names[:-1]:
        here = (*here, name)
        here = (*here, counts[here] - 1) if here in counts else here
    here = (*here, names[-1])
    if listed:
        counts[here] = counts.get(here, 0) + 1
        here = (*here, counts[here] - 1)
    return here


def _doubled(text: str) -> tuple[int, int, str] | None:
    """Return first line, second line and name of the first key that is there twice."""
    seen: dict[Key, int] = {}
    for number, key in _keys(text):
        if key in seen:
            return seen[key], number, str(key[-1])
        seen[key] = number
    return None
