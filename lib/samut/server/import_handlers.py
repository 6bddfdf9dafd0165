"""The handlers of /import/…: the facilitator's files. A file is put on the disk and read in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import re
import secrets
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from tornado.web import HTTPError, stream_request_body

from samut.errors import SamutError
from samut.kernels.manager import without_secrets
from samut.server.base_handler import FacilitatorHandler
from samut.server.plain_json import load, plain
from samut.settings import PACKAGE, Settings

MOST_FILE = 10 * 1024 * 1024
KEPT_SECONDS = 3600
ANSWER_SECONDS = 120
FOLDER = "imports"
TOKEN = re.compile(r"[0-9a-f]{32}\.(?:csv|tsv|txt|xlsx|xlsm|bin)")
ONE_AT_A_TIME = asyncio.Lock()
"""What comes in or goes out does so one at a time."""
SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")


class ImportBaseHandler(FacilitatorHandler):
    """The base of the handlers of imported files."""

    @property
    def folder(self) -> Path:
        """The folder in which files wait.

        They are deleted after the import, after an hour, and when the server stops.
        """
        settings: Settings = self.application.settings["samut"]
        return settings.data / FOLDER

    def refuse(self, error: SamutError) -> None:
        self.finish({"ok": False, "error": self.reception.texts.parts(error)})

    def tell(self, reply: dict[str, Any] | None) -> None:
        """Send the process's reply to the page."""
        if reply is None:
            self.refuse(SamutError("imports.failed"))
        else:
            self.finish(reply)

    async def ask(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """Return the process's reply; None if it ended without one, or did not end.

        A thread waits for it: Voila chooses a loop on Windows that has no processes.
        """
        settings: Settings = self.application.settings["samut"]
        env = {**without_secrets(), **settings.environment(), "PYTHONPATH": str(PACKAGE.parent)}
        try:
            out = await asyncio.to_thread(_ask, json.dumps(request).encode(), env)
            reply: dict[str, Any] = json.loads(out)
        except (subprocess.TimeoutExpired, ValueError):
            return None
        return reply

    def sent(self) -> dict[str, Any]:
        """Return the JSON of the request."""
        try:
            sent = plain(load(self.request.body))
        except ValueError:
            raise HTTPError(400) from None
        if not isinstance(sent, dict):
            raise HTTPError(400)
        return sent


class AboutHandler(ImportBaseHandler):
    """/import/about: the words of the panel, and how large a file may be."""

    async def get(self) -> None:
        await asyncio.to_thread(_sweep, self.folder)
        words = dict(self.reception.texts.room("imports_page"))
        kinds = {name: dict(self.reception.texts.room("imports")[name]) for name in ("kind", "era", "use")}
        self.finish({"words": words, **kinds, "most": MOST_FILE})


@stream_request_body
class UploadHandler(ImportBaseHandler):
    """/import/file: a file, as the body. Replies {ok, file}: the name it waits under. Its own is in X-File-Name."""

    path: Path | None = None
    complete = False

    async def prepare(self) -> None:
        await super().prepare()
        self.request.connection.set_max_body_size(MOST_FILE)  # type: ignore[union-attr]
        if int(self.request.headers.get("Content-Length", 0)) > MOST_FILE:
            self.refuse(SamutError("imports.too_big", most=MOST_FILE // 2**20))
            return
        await asyncio.to_thread(_sweep, self.folder)
        suffix = Path(unquote(self.request.headers.get("X-File-Name", ""))).suffix.lower()
        self.path = self.folder / f"{secrets.token_hex(16)}{suffix if suffix in SUFFIXES else '.bin'}"
        self.stream = os.fdopen(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def data_received(self, chunk: bytes) -> None:
        if self.path:
            self.stream.write(chunk)

    def post(self) -> None:
        if self.path:
            self.stream.close()
            self.complete = True
            self.finish({"ok": True, "file": self.path.name})

    def on_finish(self) -> None:
        """Delete a file that did not come completely."""
        self._drop()

    def on_connection_close(self) -> None:
        self._drop()

    def _drop(self) -> None:
        if self.path and not self.complete:
            self.stream.close()
            self.path.unlink(missing_ok=True)


class ImportHandler(ImportBaseHandler):
    """/import/look and /import/store: the content of a file that waits, and its import. One at a time."""

    async def post(self, what: str) -> None:
        options = self._options()
        path = self.folder / str(options["file"])
        if not TOKEN.fullmatch(path.name) or not path.is_file():
            self.refuse(SamutError("imports.gone"))
            return
        assert self.visit is not None
        request = {**options, "file": str(path), "store": what == "store", "author": self.visit.id}
        async with ONE_AT_A_TIME:
            reply = await self.ask(request)
        if reply and reply.get("stored"):
            path.unlink(missing_ok=True)
        self.tell(reply)

    def _options(self) -> dict[str, Any]:
        """Return {file, name, survey, corrections, skip_bad}: nothing else of the request is passed on."""
        sent = self.sent()
        named = {name: sent.get(name, "") for name in ("file", "name", "survey")}
        corrections = sent.get("corrections") or {}
        if not all(isinstance(value, str) for value in named.values()) or not isinstance(corrections, dict):
            raise HTTPError(400)
        skip = sent.get("skip_bad") is True
        return {**named, "file": Path(named["file"]).name, "corrections": corrections, "skip_bad": skip}


class ImportsHandler(ImportBaseHandler):
    """/import/brought: the imports; /import/out: {id} of an import to take out, and the imports left."""

    async def get(self, what: str) -> None:
        if what != "brought":
            raise HTTPError(400)
        self.tell(await self.ask({}))

    async def post(self, what: str) -> None:
        id = self.sent().get("id")
        if what != "out" or not isinstance(id, str) or not id:
            raise HTTPError(400)
        assert self.visit is not None
        async with ONE_AT_A_TIME:
            self.tell(await self.ask({"out": id, "author": self.visit.id}))


def _ask(request: bytes, env: dict[str, str]) -> bytes:
    command = [sys.executable, "-m", "samut.survey_import.worker"]
    return subprocess.run(command, input=request, stdout=subprocess.PIPE, env=env, timeout=ANSWER_SECONDS).stdout


def _sweep(folder: Path) -> None:
    """Delete files that nobody came back for."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > KEPT_SECONDS:
                path.unlink()
