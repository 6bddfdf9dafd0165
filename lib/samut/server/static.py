"""The files a page needs: exact names, read at the start, compressed, and cached by their hash."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tornado.web import HTTPError

from samut.server.gate import Gate

# Windows' registry may call .js "text/plain", so the types are ours.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".woff2": "font/woff2",
}
PACKED = {".png", ".woff2"}
FOR_EVER = "public, max-age=31536000, immutable"


@dataclass
class File:
    """One file. `hash` names its contents."""

    suffix: str
    body: bytes

    @cached_property
    def hash(self) -> str:
        return hashlib.sha256(self.body).hexdigest()[:16]

    @cached_property
    def small(self) -> bytes | None:
        """The contents compressed, where that saves anything."""
        packed = b"" if self.suffix in PACKED else gzip.compress(self.body, 6, mtime=0)
        return packed if packed and len(packed) < len(self.body) else None


class Files:
    """name -> File, from several folders; where two have a name, the first folder's is taken."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._files: dict[str, File] = {}
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and path.suffix in TYPES:
                    name = path.relative_to(folder).as_posix()
                    self._files.setdefault(name, File(path.suffix, path.read_bytes()))

    def get(self, name: str) -> File | None:
        return self._files.get(name)

    def url(self, name: str) -> str:
        """The address of a file with its hash, to be cached for ever. Raises KeyError for an unknown file."""
        return f"/static/{name}?v={self._files[name].hash}"

    def scripts(self) -> dict[str, str]:
        """Plain address -> address with hash, of every script."""
        return {f"/static/{name}": self.url(name) for name in self._files if name.endswith(".js")}


class StaticHandler(Gate):
    """/static/<file>"""

    plain = True

    def get(self, name: str) -> None:
        file = self.reception.files.get(name)
        if file is None:
            raise HTTPError(404)
        self.file = file
        self.small = file.small if self._takes_gzip() else None
        asked = self.get_query_argument("v", "")
        self.set_header("Content-Type", TYPES[file.suffix])
        self.set_header(
            "Cache-Control", FOR_EVER if asked == file.hash or file.suffix in PACKED else "no-cache"
        )
        self.set_header("Vary", "Accept-Encoding")
        if self.small is not None:
            self.set_header("Content-Encoding", "gzip")
        self.finish(self.small or file.body)

    head = get

    def compute_etag(self) -> str | None:
        file = getattr(self, "file", None)
        return f'"{file.hash}{"-gz" if self.small else ""}"' if file else None

    def _takes_gzip(self) -> bool:
        offers = self.request.headers.get("Accept-Encoding", "").replace(" ", "").lower().split(",")
        return any(
            offer == "gzip" or (offer.startswith("gzip;") and not offer.endswith("=0")) for offer in offers
        )
