"""/exports: the facilitator begins an export, sees how far it is, and fetches the files; nobody else."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from samut.domain.rules.calendar import here, shown
from samut.domain.rules.years import SHIFT
from samut.domain.workshop import place_of
from samut.errors import SamutError
from samut.server.base_handler import FacilitatorGate
from samut.server.exports import CHOICES, Exports, Made, Order

PIECE = 256 * 1024
FORBIDDEN = '\\/:*?"<>|'
"""In names of files, on one system or another."""
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv; charset=utf-8",
    ".zip": "application/zip",
}


class ExportGate(FacilitatorGate):
    """What the handlers of exports share."""

    @property
    def exports(self) -> Exports:
        return self.reception.exports

    @property
    def workshop(self) -> str:
        return self.reception.register.workshop

    async def tell(self) -> None:
        """{choices, forms, running: {done, what} | null, error: {where, what, do} | null, made}.

        made: [{id, at, whose, files}].
        """
        running, error = self.exports.running, self.exports.error
        words = self.reception.texts.parts(error) if isinstance(error, SamutError) else error
        made = await asyncio.to_thread(self._made)  # asked last: who is told that none runs is told all that were made
        told = {"choices": list(CHOICES), "forms": self.exports.forms, "running": running, "error": words, "made": made}
        self.finish(told)

    def _made(self) -> list[dict[str, Any]]:
        return [_told(self.exports, one) for one in self.exports.made(self.workshop)]


class ExportsHandler(ExportGate):
    """GET: how it stands. POST: begin; choice, form (several), group or district; answered with how it is then."""

    async def get(self) -> None:
        await self.tell()

    async def post(self) -> None:
        try:
            order, whose = self._order()
            self.exports.start(self.workshop, order, whose)
        except SamutError as error:
            self.set_status(409 if error.code == "exports.busy" else 422)
            self.finish({"refused": self.reception.texts.parts(error)})
            return
        await self.tell()

    def _order(self) -> tuple[Order, str]:
        """What was asked for, and for whom in words. Raises SamutError for a group or a district there is not."""
        group, district = self.get_body_argument("group", ""), self.get_body_argument("district", "")
        name = self.reception.register.group_name(group)
        about = self.reception.register.about()
        places = {place_of(one, about)[0] for one in self.reception.register.groups()}
        if (group and not name) or (district and district not in places) or (group and district):
            raise SamutError("exports.nobody")
        choices, forms = (tuple(self.get_body_arguments(one)) for one in ("choice", "form"))
        return Order(choices, group, district, forms), name or district


class StopHandler(ExportGate):
    """POST: end the export that runs."""

    async def post(self) -> None:
        await self.exports.stop()
        await self.tell()


class RemoveHandler(ExportGate):
    """POST: delete the files of a finished export from this machine; answered with how it stands then."""

    async def post(self, id: str) -> None:
        made = await asyncio.to_thread(self.exports.find, self.workshop, id)
        if made is None:
            raise HTTPError(404)
        try:
            await asyncio.to_thread(self.exports.remove, made)
        except SamutError as error:
            self.set_status(409)
            self.finish({"refused": self.reception.texts.parts(error)})
            return
        await self.tell()


class FileHandler(ExportGate):
    """One file of a finished export, to be kept and never to be shown."""

    async def get(self, id: str, number: str) -> None:
        made = await asyncio.to_thread(self.exports.find, self.workshop, id)
        path = self.exports.path(made, int(number)) if made else None
        if made is None or path is None:
            raise HTTPError(404)
        self.set_header("Content-Type", TYPES.get(path.suffix.lower(), "application/octet-stream"))
        self.set_header("Content-Disposition", disposition(kept_name(made, path)))
        self.set_header("Content-Length", str(path.stat().st_size))
        try:
            await self._send(path)
        except StreamClosedError:
            return

    async def _send(self, path: Path) -> None:
        with path.open("rb") as file:
            while piece := await asyncio.to_thread(file.read, PIECE):
                self.write(piece)
                await self.flush()


def kept_name(made: Made, path: Path) -> str:
    """What it is kept as at home, beside those of other groups and days: "plan north 25-11-2569.pdf"."""
    at = here(made.at)
    words = (path.stem, made.whose, f"{at.day}-{at.month}-{at.year + SHIFT}")
    name = " ".join(word for word in words if word)
    return "".join("-" if sign in FORBIDDEN or not sign.isprintable() else sign for sign in name) + path.suffix


def disposition(name: str) -> str:
    """As an attachment of that name, also in Thai (RFC 6266, 5987); older browsers get the signs that are ASCII."""
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._- ") else "_" for sign in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _told(exports: Exports, made: Made) -> dict[str, Any]:
    paths = [exports.path(made, number) for number in range(len(made.files))]
    files = [
        {"number": number, "name": path.name, "bytes": path.stat().st_size} for number, path in enumerate(paths) if path
    ]
    return {"id": made.id, "at": shown(made.at), "whose": made.whose, "choices": list(made.choices), "files": files}
