"""The files a page needs: exact names, read at the start, compressed ahead, and kept for ever by their hash."""

from __future__ import annotations

import asyncio
import re

from tornado.web import HTTPError

from samut.server.base_handler import BaseHandler
from samut.server.static_files import TYPES, StaticFile

FOR_EVER = "public, max-age=31536000, immutable"


class StaticHandler(BaseHandler):
    """The handler of /static/<file>, with the file's hash before its suffix or without it."""

    plain = True
    encoding = ""

    async def get(self, name: str) -> None:
        """Send a file.

        A hash of other contents, from an earlier page, gets the present contents, which are not to be cached.
        """
        self.file, current = self.reception.files.find(name)
        if self.file is None:
            raise HTTPError(404)
        self.set_header("Content-Type", TYPES[self.file.suffix])
        self.set_header("Cache-Control", FOR_EVER if current else "no-cache")
        self.set_header("Vary", "Accept-Encoding")
        body = await self._smallest(self.file)
        if self.encoding:
            self.set_header("Content-Encoding", self.encoding)
        self.finish(body)

    head = get

    def compute_etag(self) -> str | None:
        file = getattr(self, "file", None)
        return f'"{file.hash}{self.encoding and "-" + self.encoding}"' if file else None

    async def _smallest(self, file: StaticFile) -> bytes:
        """Return the contents as this browser takes them best, which `encoding` names."""
        takes = self._takes()
        if file.brotli and "br" in takes:
            self.encoding = "br"
            return file.brotli
        small = await asyncio.to_thread(lambda: file.gzip) if "gzip" in takes else None
        self.encoding = "gzip" if small else ""
        return small or file.body

    def _takes(self) -> set[str]:
        offers = self.request.headers.get("Accept-Encoding", "").replace(" ", "").lower().split(",")
        refused = re.compile(r";q=0(\.0*)?$")
        return {offer.split(";")[0] for offer in offers if not refused.search(offer)}
