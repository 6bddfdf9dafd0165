"""Whether a bundle is as it was written: every file, and every line of the log."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from samut.errors import SamutError
from samut.research.bundle.hash_chain import START, link
from samut.research.tables.reading import Files

SUMS, LOG, PACKAGE = "SHA256SUMS", "log/entries.jsonl", "datapackage.json"
OWN = "# "
"""Begins the last line of SHA256SUMS: the hash of the lines above."""
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")
"""What macOS and Windows leave behind in folders that somebody looked into."""


def verify(bundle: Path) -> list[SamutError]:
    """What is not as it was written, each with its file; nothing where all is well. bundle: a folder or a zip.

    Raises SamutError where it is no bundle at all.
    """
    files = Files(bundle)
    try:
        there = files.names()
        if SUMS not in there:
            raise SamutError("research.no_bundle", where=str(bundle))
        return [*_sums(files, there), *(_log(files) if LOG in there else ())]
    finally:
        files.close()


def sums_of(hashes: dict[str, str]) -> str:
    """SHA256SUMS, as sha256sum reads it; its last line tells whether it was changed itself."""
    lines = "".join(f"{hash}  {name}\n" for name, hash in sorted(hashes.items()))
    return f"{lines}{OWN}{hashlib.sha256(lines.encode()).hexdigest()}\n"


def _sums(files: Files, there: list[str]) -> Iterator[SamutError]:
    text = (_read(files, SUMS) or b"").decode("utf-8", "replace")
    parts = (line.partition("  ") for line in text.splitlines() if "  " in line)
    told = {name: hash for hash, _, name in parts}
    if text != sums_of(told):
        yield SamutError("research.changed", where=SUMS)
        return
    for name, hash in told.items():
        if name not in there:
            yield SamutError("research.missing", where=name)
        elif hashlib.sha256(_read(files, name) or b"").hexdigest() != hash:
            yield SamutError("research.changed", where=name)
    extra = (name for name in there if name not in (*told, SUMS) and name.rsplit("/", 1)[-1] not in LITTER)
    yield from (SamutError("research.extra", where=name) for name in extra)


def _log(files: Files) -> Iterator[SamutError]:
    """The first line that is wrong, and what is lacking or too much at the end."""
    head = _head(files)
    lines = (_read(files, LOG) or b"").decode("utf-8", "replace").removesuffix("\n").split("\n")
    prev = START
    for number, text in enumerate(lines, 1):
        line = _parsed(text)
        if head and number > head["lines"]:
            yield SamutError("research.lines_added", where=LOG, line=number, count=len(lines) - head["lines"])
            return
        if link(str(line.get("prev")), line) != line.get("hash"):
            yield SamutError("research.line_changed", where=LOG, line=number, hash=str(line.get("hash")))
            return
        if line["prev"] != prev or line.get("seq") != number:
            yield SamutError("research.line_moved", where=LOG, line=number, hash=prev)
            return
        prev = str(line["hash"])
    if head and len(lines) < head["lines"]:
        yield SamutError("research.lines_lost", where=LOG, line=len(lines), count=head["lines"] - len(lines))
    elif head and prev != head["head"]:
        yield SamutError("research.line_changed", where=LOG, line=len(lines), hash=head["head"])


def _parsed(text: str) -> dict[str, Any]:
    """{} for what is no line of a log."""
    try:
        line = json.loads(text)
    except ValueError:
        return {}
    return line if isinstance(line, dict) else {}


def _head(files: Files) -> dict[str, Any]:
    """{lines, head} of the manifest; {} where that can't be read, which is found elsewhere."""
    found = _parsed((_read(files, PACKAGE) or b"").decode("utf-8", "replace")).get("samut", {})
    log = found.get("log", {}) if isinstance(found, dict) else {}
    return log if isinstance(log, dict) and isinstance(log.get("lines"), int) else {}


def _read(files: Files, name: str) -> bytes | None:
    try:
        return files.read(name)
    except (OSError, BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return None
