"""The WebSocket between a page and its widgets: only the page's own, only what our pages say."""

from __future__ import annotations

import asyncio
import logging
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

from samut.protocol.log_throttle import LogThrottle
from samut.server import frames
from samut.server.base_handler import Gate
from samut.server.page_sessions import KERNEL_ENDED, Seat
from samut.server.rate_limits import Bucket

CUT_OFF_BYTES = 1024 * 1024
"""Of a frame that is read; above `frames.MOST_BYTES` it is refused in words, above this the socket closes (1009)."""
BEAT = "."
RATE = 50.0
BURST = 100.0
SESSION = re.compile(r"[0-9a-f-]{8,64}")
FROM_PAGE = frozenset({frames.MESSAGE})
FROM_KERNEL = frozenset({frames.MESSAGE, "comm_close"})
log = logging.getLogger(__name__)
refusals = LogThrottle()


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

    def pass_on(self, message: frames.Message) -> None:
        """Send a page's message to the kernel, under a header of our own. Nothing happens once the kernel has ended."""
        shell = self.channels.get("shell")
        if shell is not None and not shell.closed():
            self.session.send(shell, frames.MESSAGE, message.content)

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

        BEAT asks whether there is still a connection, which a kernel that is busy says nothing about. Nothing a page
        says closes its socket: it would come back and say the same again.
        """
        if ws_message == BEAT:
            await self._tell(BEAT)
            return
        message = frames.read(ws_message, self.seat.models if self.seat else frozenset())
        await asyncio.sleep(self.bucket.take())
        refusal = message if isinstance(message, frames.Refusal) else self._pass_on(message)
        if refusal is not None:
            await self._refuse(refusal)

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

    def _pass_on(self, message: frames.Message) -> frames.Refusal | None:
        """Pass a message on to the kernel. Returns why it could not be."""
        try:
            if self.connection is not None:
                self.connection.pass_on(message)
        except Exception as error:
            if refusals.count(type(error).__name__):
                # not its words: they may repeat what somebody wrote
                log.error("a message could not be passed on: %s", type(error).__name__)
            return frames.Refusal("failed", message.model, message.command)
        return None

    async def _refuse(self, refusal: frames.Refusal) -> None:
        """Answer a command that goes no further, in words; the log has one line a minute of each kind and visitor."""
        assert self.seat is not None
        if count := refusals.count(refusal.kind, self.seat.visit.id):
            log.warning("refused %d of the messages of seat %s: %s", count, self.seat.id, refusal.kind)
        if refusal.error is not None:
            await self._tell(frames.reply(refusal, self.reception.texts.parts(refusal.error)))

    async def _tell(self, text: str) -> None:
        with suppress(WebSocketClosedError):
            await self.write_message(text)
