"""The WebSocket between a page and its kernel: only the visit's own, only what our pages say."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from typing import Any

from jupyter_core.utils import ensure_async
from jupyter_server.auth.identity import IdentityProvider, User
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from samut.server.gate import Gate
from samut.server.limits import Bucket
from samut.server.seats import KERNEL_ENDED, Seat

MOST_BYTES = 256 * 1024
# Up to this the socket closes with 1009 and a page can know why; beyond, it is cut off while still sending.
CUT_OFF_BYTES = 1024 * 1024
BEAT = "."
RATE = 50.0
BURST = 100.0
TOO_BIG = 1009
NOT_TEXT = 1003
UNREADABLE = 1007
SESSION = re.compile(r"[0-9a-f-]{8,64}")
FROM_PAGE = frozenset({"comm_msg", "comm_info_request", "kernel_info_request"})
FROM_KERNEL = frozenset({"comm_msg", "comm_close", "comm_info_reply", "kernel_info_reply", "status"})
HEADER = ("msg_id", "msg_type", "session", "date", "version")


class VisitIdentity(IdentityProvider):
    """Jupyter's user is the visit of the cookie that the gate has read."""

    def get_user(self, handler: Any) -> User | None:
        visit = getattr(handler, "visit", None)
        return User(visit.id) if visit is not None else None


class Channels(ZMQChannelsWebsocketConnection):
    """Passes on what concerns a page's widgets: no code, no output, no traceback leaves the kernel here."""

    def handle_outgoing_message(self, stream: str, outgoing_msg: list[Any]) -> None:
        _, parts = self.session.feed_identities(outgoing_msg)
        if self.session.unpack(parts[1])["msg_type"] in FROM_KERNEL:
            super().handle_outgoing_message(stream, outgoing_msg)


class ChannelsHandler(Gate, VoilaKernelWebsocketHandler):
    """/api/kernels/<kernel>/channels"""

    plain = True
    needs_origin = True
    connection: Any = None
    seat: Seat | None = None

    async def get(self, kernel_id: str) -> None:
        self.seat = self.reception.seats.find(kernel_id, self.visit) if self.visit else None
        if self.seat is None:
            raise HTTPError(404)
        if not SESSION.fullmatch(self.get_query_argument("session_id", "")):
            raise HTTPError(400)
        await ensure_async(super().get(kernel_id))

    async def open(self, kernel_id: str) -> None:
        assert self.seat is not None
        if self.visit is None or self.reception.seats.find(kernel_id, self.visit) is None:
            self.close(KERNEL_ENDED, "")
            return
        self.bucket = Bucket(RATE, BURST)
        self.reception.seats.connect(self.seat, self)
        await super().open(kernel_id)

    async def on_message(self, ws_message: str | bytes) -> None:
        """While this waits no more is read: a page that talks too fast is slowed down and loses nothing.

        BEAT asks whether there is still a connection, which a kernel that is busy says nothing about.
        """
        if ws_message == BEAT:
            with suppress(WebSocketClosedError):
                await self.write_message(BEAT)
            return
        message = self._screened(ws_message)
        await asyncio.sleep(self.bucket.take())
        if message is not None and self.connection is not None:
            self.connection.handle_incoming_message(json.dumps(message))

    def on_close(self) -> None:
        if self.seat is not None:
            self.reception.seats.disconnect(self.seat, self)
        if self.connection is not None:
            super().on_close()

    def check_origin(self, origin: str | None = None) -> bool:
        return self.same_origin()

    def select_subprotocol(self, subprotocols: list[str]) -> None:
        """JSON in text frames, the only form that is screened."""
        return None

    def _screened(self, raw: str | bytes) -> dict[str, Any] | None:
        """The message with only its known parts, or None where it is not one that our pages send."""
        if isinstance(raw, bytes):
            self.close(NOT_TEXT, "")
            return None
        if len(raw.encode()) > MOST_BYTES:
            self.close(TOO_BIG, "")
            return None
        try:
            return screened(json.loads(raw))
        except (ValueError, RecursionError):
            self.close(UNREADABLE, "")
            return None


def screened(message: Any) -> dict[str, Any] | None:
    """What is passed on of a page's message: the shell channel, three types, no buffers, no parent."""
    if not isinstance(message, dict) or message.get("channel", "shell") != "shell":
        return None
    header, content = message.get("header"), message.get("content")
    if not isinstance(header, dict) or not isinstance(content, dict):
        return None
    kept = {name: header.get(name) for name in HEADER}
    if kept["msg_type"] not in FROM_PAGE or not all(isinstance(value, str) for value in kept.values()):
        return None
    header = {**kept, "username": ""}
    return {"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content}
