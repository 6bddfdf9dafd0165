"""The check of a bundle: whether every file, and every line of the log, is as it was written."""

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
from samut.research.tables.reading import BundleFiles

SUMS, LOG, PACKAGE = "SHA256SUMS", "log/entries.jsonl", "datapackage.json"
OWN = "# "
"""Begins the last line of SHA256SUMS: the hash of the lines above."""
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini")
"""What macOS and Windows leave behind in folders that somebody looked into."""


def verify(bundle: Path) -> list[SamutError]:
    """Check every file of a bundle, and every line of its log.

    Parameters
    ----------
    bundle : Path
        A folder or a zip.

    Returns
    -------
    list of SamutError
        What is not as it was written, each with its file; empty if all is well.

    Raises
    ------
    SamutError
        "research.no_bundle" if it is no bundle at all.

    Examples
    --------
    >>> verify(Path("no-such-folder"))
    Traceback (most recent call last):
    samut.errors.SamutError: research.no_bundle at no-such-folder
    """
    files = BundleFiles(bundle)
    try:
        names = files.names()
        if SUMS not in names:
            raise SamutError("research.no_bundle", where=str(bundle))
        return [*_sums(files, names), *(_log(files) if LOG in names else ())]
    finally:
        files.close()


def sums_of(hashes: dict[str, str]) -> str:
    """Return SHA256SUMS, as sha256sum reads it; its last line shows whether the file itself was changed."""
    lines = "".join(f"{hash}  {name}\n" for name, hash in sorted(hashes.items()))
    return f"{lines}{OWN}{hashlib.sha256(lines.encode()).hexdigest()}\n"


def _sums(files: BundleFiles, names: list[str]) -> Iterator[SamutError]:
    text = (_read(files, SUMS) or b"").decode("utf-8", "replace")
    parts = (line.partition("  ") for line in text.splitlines() if "  " in line)
    hashes = {name: hash for hash, _, name in parts}
    if text != sums_of(hashes):
        yield SamutError("research.changed", where=SUMS)
        return
    for name, hash in hashes.items():
        if name not in names:
            yield SamutError("research.missing", where=name)
        elif hashlib.sha256(_read(files, name) or b"").hexdigest() != hash:
            yield SamutError("research.changed", where=name)
    extra = (name for name in names if name not in (*hashes, SUMS) and name.rsplit("/", 1)[-1] not in LITTER)
    yield from (SamutError("research.extra", where=name) for name in extra)


def _log(files: BundleFiles) -> Iterator[SamutError]:
    """Yield the first line that is wrong, and what is lacking or too much at the end."""
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
    """Return a line of the log; {} for anything else."""
    try:
        line = json.loads(text)
    except ValueError:
        return {}
    return line if isinstance(line, dict) else {}


def _head(files: BundleFiles) -> dict[str, Any]:
    """Return {lines, head} of the manifest; {} if it can't be read, which other checks report."""
    details = _parsed((_read(files, PACKAGE) or b"").decode("utf-8", "replace")).get("samut", {})
    log = details.get("log", {}) if isinstance(details, dict) else {}
    return log if isinstance(log, dict) and isinstance(log.get("lines"), int) else {}


def _read(files: BundleFiles, name: str) -> bytes | None:
    try:
        return files.read(name)
    except (OSError, BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return None
