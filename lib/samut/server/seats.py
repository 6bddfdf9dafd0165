"""Whose kernel is whose. A seat is a kernel made for one visit's view, with the pages connected to it."""

from __future__ import annotations

import asyncio
import logging
import os
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from jupyter_core.utils import ensure_async
from jupyter_server.utils import ApiPath

from samut.domain.workshop import Role, Visit
from samut.server.kernels import Kernels
from samut.server.register import Register
from samut.server.turns import Turns

log = logging.getLogger(__name__)

# Tabs that may be open at once. One more ends the oldest: pressing "reload" must not fill the laptop.
MOST_SEATS: dict[Role, int] = {"participant": 3, "board": 6, "facilitator": 8}
# Seconds a seat is kept for a page that comes back, also while others wait.
LEFT = 10.0
VISIT_ENDED = 4401
KERNEL_ENDED = 4404
SERVER_ENDS = 1001


class Page(Protocol):
    """A WebSocket to a page."""

    def close(self, code: int, reason: str) -> None: ...


class SeatGone(Exception):
    """The visit was over before its kernel had started."""


@dataclass(eq=False)
class Seat:
    """kernel: its id. alone: since when no page is connected, by the clock. turn: whether it holds a turn."""

    kernel: str
    visit: Visit
    view: str
    alone: float
    opening: bool = True
    turn: bool = False
    pages: set[Page] = field(default_factory=set)


class Seats:
    """launch: what a visit's kernel is started with. idle: seconds until a kernel without a page is ended.

    most: participants' kernels at once. Who leads is never kept waiting.
    """

    def __init__(
        self,
        kernels: Kernels,
        register: Register,
        launch: Callable[[Visit, str], dict[str, Any]],
        idle: float,
        most: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._kernels, self._register, self._launch = kernels, register, launch
        self._idle, self._most, self._clock = idle, most, clock
        self._waiting = Turns(clock)
        self._seats: dict[str, Seat] = {}
        self.closed = False
        self._turns = asyncio.Semaphore(1 + (os.cpu_count() or 1))

    def __len__(self) -> int:
        return len(self._seats)

    async def place(self, visit: Visit) -> int:
        """This visit's place among those who wait for a seat; 0 where there is one for it."""
        if visit.role != "participant" or any(seat.visit.id == visit.id for seat in self._seats.values()):
            return 0
        if not self._free():
            await self._end_left()
        return self._waiting.place(visit.id, self._free())

    def take(self, visit: Visit, view: str) -> Seat:
        """A seat whose kernel is yet to be started."""
        self._waiting.enter(visit.id)
        seat = Seat(str(uuid.uuid4()), visit, view, self._clock())
        self._seats[seat.kernel] = seat
        return seat

    async def start(self, seat: Seat) -> Any:
        """Start the seat's kernel when it is its turn; a few at a time, or all would wait for all."""
        await self._make_room(seat)
        await self._turns.acquire()
        seat.turn = True
        await self._kernels.start_kernel(
            kernel_id=seat.kernel,
            path=ApiPath(""),
            **self._launch(seat.visit, seat.view),
        )
        if seat.kernel not in self._seats:
            await self.end(seat)
            raise SeatGone
        return self._kernels.get_kernel(seat.kernel)

    def opened(self, seat: Seat) -> None:
        """The page is rendered: from now on the kernel is kept for as long as somebody is connected."""
        seat.opening, seat.alone = False, self._clock()
        if seat.turn:
            seat.turn = False
            self._turns.release()

    def find(self, kernel: str, visit: Visit) -> Seat | None:
        """The seat of that kernel if it was made for this visit."""
        seat = self._seats.get(kernel)
        return seat if seat is not None and seat.visit.id == visit.id else None

    def connect(self, seat: Seat, page: Page) -> None:
        seat.pages.add(page)

    def disconnect(self, seat: Seat, page: Page) -> None:
        seat.pages.discard(page)
        seat.alone = self._clock()

    async def end(self, seat: Seat, code: int = KERNEL_ENDED) -> None:
        """Close the pages of a seat and end its kernel. Nothing happens where it has ended."""
        self._seats.pop(seat.kernel, None)
        for page in list(seat.pages):
            page.close(code, "")
        if seat.kernel in self._kernels:
            try:
                await self._kernels.shutdown_kernel(seat.kernel, now=True)
            except Exception:
                log.exception("could not end kernel %s", seat.kernel)

    async def end_visit(self, visit: str) -> None:
        """End all kernels of a visit that is over."""
        mine = [seat for seat in self._seats.values() if seat.visit.id == visit]
        await asyncio.gather(*(self.end(seat, VISIT_ENDED) for seat in mine))

    async def sweep(self) -> None:
        """End the kernels whose visit is over, that died, or that no page has been connected to for long."""
        for seat in list(self._seats.values()):
            if self._register.visit(seat.visit.id) != seat.visit:
                await self.end(seat, VISIT_ENDED)
            elif not seat.opening and (self._left(seat, self._idle) or not await self._alive(seat)):
                await self.end(seat)

    async def close(self) -> None:
        """End all kernels; no seat is to be taken from now on."""
        self.closed = True
        await asyncio.gather(*(self.end(seat, SERVER_ENDS) for seat in list(self._seats.values())))
        await ensure_async(self._kernels.shutdown_all(now=True))

    def _free(self) -> int:
        return self._most - sum(seat.visit.role == "participant" for seat in self._seats.values())

    async def _end_left(self) -> None:
        """Somebody waits: of the seats that no page is connected to, end the one that was left first."""
        left = [seat for seat in self._seats.values() if seat.visit.role == "participant" and self._left(seat, LEFT)]
        for seat in sorted(left, key=lambda seat: seat.alone)[:1]:
            await self.end(seat)

    def _left(self, seat: Seat, seconds: float) -> bool:
        """Whether no page has been connected to it for so long."""
        return not seat.opening and not seat.pages and self._clock() - seat.alone >= seconds

    async def _alive(self, seat: Seat) -> bool:
        if seat.kernel not in self._kernels:
            return False
        return await ensure_async(self._kernels.get_kernel(seat.kernel).is_alive())

    async def _make_room(self, newest: Seat) -> None:
        """End the seats of this visit that are too many: first those without a page, then the oldest."""
        mine = [
            seat for seat in self._seats.values() if seat.visit.id == newest.visit.id and seat is not newest
        ]
        mine.sort(key=lambda seat: bool(seat.pages) or seat.opening)
        for seat in mine[: max(0, len(mine) + 1 - MOST_SEATS[newest.visit.role])]:
            await self.end(seat)
