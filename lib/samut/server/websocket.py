"""The WebSocket between a page and its widgets: only the page's own, only what our pages say."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from typing import Any

import zmq
from jupyter_core.utils import ensure_async
from jupyter_server.auth.identity import IdentityProvider, User
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from samut.domain.limits import MESSAGE_BYTES
from samut.server.base_handler import Gate
from samut.server.page_sessions import KERNEL_ENDED, Seat
from samut.server.rate_limits import Bucket

# Up to this the socket closes with 1009 and a page can know why; beyond, it is cut off while still sending.
CUT_OFF_BYTES = 1024 * 1024
BEAT = "."
RATE = 50.0
BURST = 100.0
TOO_BIG = 1009
NOT_TEXT = 1003
UNREADABLE = 1007
SESSION = re.compile(r"[0-9a-f-]{8,64}")
FROM_PAGE = frozenset({"comm_msg"})
FROM_KERNEL = frozenset({"comm_msg", "comm_close"})
HEADER = ("msg_id", "msg_type", "session", "date", "version")


class VisitIdentity(IdentityProvider):
    """Jupyter's user is the visit of the cookie that the gate has read."""

    def get_user(self, handler: Any) -> User | None:
        visit = getattr(handler, "visit", None)
        return User(visit.id) if visit is not None else None


class Channels(ZMQChannelsWebsocketConnection):
    """Passes on what the page's own widgets say, which may share their kernel with those of other pages.

    No code, no output, no traceback and no other page's message leaves the kernel here.
    """

    websocket_handler: Any

    async def prepare(self) -> None:
        """A page may choose a session of its own seat only: one of another seat would take that one's socket over."""
        self.session.session = f"{self.websocket_handler.seat.id}.{self.session.session}"
        await super().prepare()

    def connect(self) -> asyncio.Future[None] | None:  # type: ignore[override]
        connected = super().connect()
        if connected is not None:
            connected.add_done_callback(lambda _done: self.listen())
        return connected

    def listen(self) -> None:
        """Let the kernel send only what is passed on."""
        iopub = self.channels.get("iopub")
        if iopub is None or iopub.closed():
            return
        for topic in self.topics:
            iopub.socket.setsockopt(zmq.SUBSCRIBE, topic)
        iopub.socket.setsockopt(zmq.UNSUBSCRIBE, b"")

    @property
    def topics(self) -> set[bytes]:
        """Under which ipykernel publishes what each of the page's widgets says."""
        return {b"comm-" + model.encode() for model in self.websocket_handler.seat.models}

    def handle_outgoing_message(self, stream: Any, outgoing_msg: list[Any]) -> None:
        topics, parts = self.session.feed_identities(outgoing_msg)
        if self.topics.isdisjoint(topics) or stream is not self.channels.get("iopub"):
            return
        if self.session.unpack(parts[1])["msg_type"] in FROM_KERNEL:
            super().handle_outgoing_message(stream, outgoing_msg)  # type: ignore[arg-type]


class ChannelsHandler(Gate, VoilaKernelWebsocketHandler):
    """/api/kernels/<seat>/channels: a page knows its seat, not which kernel that is at."""

    plain = True
    needs_origin = True
    connection: Any = None
    seat: Seat | None = None

    async def get(self, seat: str) -> None:
        self.seat = self.reception.seats.find(seat, self.visit) if self.visit else None
        if self.seat is None:
            raise HTTPError(404)
        if not SESSION.fullmatch(self.get_query_argument("session_id", "")):
            raise HTTPError(400)
        self.bucket = Bucket(RATE, BURST)
        await ensure_async(super().get(kernel_id=self.seat.table.kernel))

    async def open(self, *_path: str, **_named: str) -> None:
        assert self.seat is not None
        if self.visit is None or self.reception.seats.find(self.seat.id, self.visit) is None:
            self.close(KERNEL_ENDED, "")
            return
        self.reception.seats.connect(self.seat, self)
        await super().open(self.seat.table.kernel)

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
        if len(raw.encode()) > MESSAGE_BYTES:
            self.close(TOO_BIG, "")
            return None
        try:
            return screened(json.loads(raw), self.seat.models if self.seat else frozenset())
        except (ValueError, RecursionError):
            self.close(UNREADABLE, "")
            return None


def screened(message: Any, models: frozenset[str]) -> dict[str, Any] | None:
    """What is passed on of a page's message: to one of its own widgets, on the shell channel, no buffers, no parent."""
    if not isinstance(message, dict) or message.get("channel", "shell") != "shell":
        return None
    header, content = message.get("header"), message.get("content")
    if not isinstance(header, dict) or not isinstance(content, dict):
        return None
    kept = {name: header.get(name) for name in HEADER}
    if not all(isinstance(value, str) for value in (*kept.values(), content.get("comm_id"))):
        return None
    if kept["msg_type"] not in FROM_PAGE or content["comm_id"] not in models:
        return None
    header = {**kept, "username": ""}
    return {"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content}
