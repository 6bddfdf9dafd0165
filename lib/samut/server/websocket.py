"""The WebSocket between a page and its widgets.

It passes only the page's own messages, and only what our pages send.
"""

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
from samut.server.base_handler import BaseHandler
from samut.server.page_sessions import KERNEL_ENDED, PageSession
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
    """The identity of a visit: Jupyter's user is the visit of the cookie that the handler has read."""

    def get_user(self, handler: Any) -> User | None:
        visit = getattr(handler, "visit", None)
        return User(visit.id) if visit is not None else None


class Channels(ZMQChannelsWebsocketConnection):
    """The channels of one page's widgets, which may share their kernel with those of other pages.

    No code, no output, no traceback and no other page's message leaves the kernel here.
    """

    websocket_handler: Any

    async def prepare(self) -> None:
        """Choose a session of this page only: a page that names another's would take that one's socket over."""
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
        """Return the topics under which ipykernel publishes the messages of each of the page's widgets."""
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


class ChannelsHandler(BaseHandler, VoilaKernelWebsocketHandler):
    """The handler of /api/kernels/<page session>/channels: a page does not know which kernel it has."""

    plain = True
    needs_origin = True
    connection: Any = None
    seat: PageSession | None = None

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
        """Pass a message on. No more is read meanwhile: a page that talks too fast is slowed down and loses nothing.

        BEAT asks whether there is still a connection, which a busy kernel can't say. Nothing a page sends closes its
        socket:
        it would come back and send the same again.
        """
        if ws_message == BEAT:
            await self._tell(BEAT)
            return
        message = frames.read(ws_message, self.seat.models if self.seat else frozenset())
        await asyncio.sleep(self.bucket.take())
        refusal = message if isinstance(message, frames.RefusedMessage) else self._pass_on(message)
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
        """Choose JSON in text frames, the only form that is screened."""
        return None

    def _pass_on(self, message: frames.Message) -> frames.RefusedMessage | None:
        """Pass a message on to the kernel. Returns why it could not be."""
        try:
            if self.connection is not None:
                self.connection.pass_on(message)
        except Exception as error:
            if refusals.count(type(error).__name__):
                # not its words: they may repeat what somebody wrote
                log.error("a message could not be passed on: %s", type(error).__name__)
            return frames.RefusedMessage("failed", message.model, message.command)
        return None

    async def _refuse(self, refusal: frames.RefusedMessage) -> None:
        """Answer a command that goes no further, in words; the log has one line a minute of each kind and visitor."""
        assert self.seat is not None
        if count := refusals.count(refusal.kind, self.seat.visit.id):
            log.warning("refused %d of the messages of seat %s: %s", count, self.seat.id, refusal.kind)
        if refusal.error is not None:
            await self._tell(frames.reply(refusal, self.reception.texts.parts(refusal.error)))

    async def _tell(self, text: str) -> None:
        with suppress(WebSocketClosedError):
            await self.write_message(text)
