"""The files that pages load: each named by its contents, and compressed ahead."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Thread

# Windows' registry may call .js "text/plain", so the types are ours.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".woff2": "font/woff2",
}
PACKED = {".png", ".woff2"}
NAMED_WITH_HASH = re.compile(r"(.+)\.([0-9a-f]{16})(\.[a-z0-9]+)", re.ASCII)
IN_STYLES = re.compile(rb"url\(/static/([A-Za-z0-9_./-]+)\)")


@dataclass
class StaticFile:
    """A file. `hash` names its contents. brotli: the contents compressed when the scripts were built, or None."""

    suffix: str
    body: bytes
    brotli: bytes | None = None

    @cached_property
    def hash(self) -> str:
        """The hash of its contents."""
        return hashlib.sha256(self.body).hexdigest()[:16]

    @cached_property
    def gzip(self) -> bytes | None:
        """The contents compressed, if that saves anything."""
        packed = b"" if self.suffix in PACKED else gzip.compress(self.body, 9, mtime=0)
        return packed if packed and len(packed) < len(self.body) else None


class StaticFiles:
    """Files by name, from several folders; if two have a name, the first folder's is taken.

    They are compressed in a thread of its own, the small ones first.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._files: dict[str, StaticFile] = {}
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and path.suffix in TYPES:
                    self._files.setdefault(path.relative_to(folder).as_posix(), _read(path))
        for name in [name for name in self._files if name.endswith(".css")]:
            self._name_with_hash(name)
        Thread(target=self._pack, name="static", daemon=True).start()

    def get(self, name: str) -> StaticFile | None:
        """Return the file of that name; None if there is none."""
        return self._files.get(name)

    def find(self, name: str) -> tuple[StaticFile | None, bool]:
        """Return the file of that name, with or without a hash in it.

        And whether that is the hash of its present contents.
        """
        named = NAMED_WITH_HASH.fullmatch(name)
        if name in self._files or not named:
            return self._files.get(name), False
        file = self._files.get(named[1] + named[3])
        return file, file is not None and file.hash == named[2]

    def url(self, name: str) -> str:
        """Return the address of a file with its hash, to be cached for ever. Raises KeyError for an unknown file."""
        file = self._files[name]
        return f"/static/{name.removesuffix(file.suffix)}.{file.hash}{file.suffix}"

    def scripts(self) -> dict[str, str]:
        """Return plain address -> address with hash, of every script."""
        return {f"/static/{name}": self.url(name) for name in self._files if name.endswith(".js")}

    def _name_with_hash(self, style: str) -> None:
        """Let a style name its letters as they are kept for ever."""

        def named(match: re.Match[bytes]) -> bytes:
            name = match[1].decode()
            return f"url({self.url(name)})".encode() if name in self._files else match[0]

        body = IN_STYLES.sub(named, self._files[style].body)
        if body != self._files[style].body:
            self._files[style] = StaticFile(".css", body)

    def _pack(self) -> None:
        for file in sorted(self._files.values(), key=lambda file: len(file.body)):
            _ = file.gzip


def _read(path: Path) -> StaticFile:
    """Return a file, with its Brotli beside it if that was made of these contents: <name>.<hash>.br"""
    file = StaticFile(path.suffix, path.read_bytes())
    brotli = path.with_name(f"{path.name}.{file.hash}.br")
    if brotli.is_file():
        file.brotli = brotli.read_bytes()
    return file
