"""The page sessions. One is a page that was opened for one visit's view, with its connections."""

from __future__ import annotations

import asyncio
import os
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from samut.domain.workshop import Role, Visit
from samut.kernels.allocation import KernelSlot, KernelSlots
from samut.server.register import Register
from samut.server.waiting_queue import WaitingQueue

# Tabs that may be open at once. One more ends the oldest: pressing "reload" must not fill the laptop.
MOST_SEATS: dict[Role, int] = {"participant": 3, "board": 6, "facilitator": 8}
# Seconds a seat is kept for a page that comes back, also while others wait, or after its visit has opened another page.
LEFT = 10.0
VISIT_ENDED = 4401
KERNEL_ENDED = 4404
SERVER_ENDS = 1001


class PageSocket(Protocol):
    """A WebSocket to a page."""

    def close(self, code: int, reason: str) -> None:
        """Close it."""
        ...


class PageSessionGone(Exception):
    """The error that a visit was over before its widgets were made."""


@dataclass(eq=False)
class PageSession:
    """A page session. models: ids of its widgets in the slot's kernel. alone.

    Since when no page is connected, by the clock.

    turn: whether it holds a turn, of its slot and of all.
    """

    visit: Visit
    view: str
    table: KernelSlot
    alone: float
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    models: frozenset[str] = frozenset()
    opening: bool = True
    turn: bool = False
    pages: set[PageSocket] = field(default_factory=set)

    @property
    def here(self) -> bool:
        """Whether somebody is there, or is about to be."""
        return self.opening or bool(self.pages)


class PageSessions:
    """All page sessions. idle: seconds until one without a page is cleared. most: groups' kernels at once.

    The facilitator never waits.
    """

    def __init__(
        self,
        tables: KernelSlots,
        register: Register,
        idle: float,
        most: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tables, self._register = tables, register
        self._idle, self._most, self._clock = idle, most, clock
        self._waiting = WaitingQueue(clock)
        self._seats: dict[str, PageSession] = {}
        self.closed = False
        self._turns = asyncio.Semaphore(1 + (os.cpu_count() or 1))

    def __len__(self) -> int:
        return len(self._seats)

    def online(self) -> dict[str, int]:
        """Return group -> how many of its visits have a page open."""
        here = {seat.visit.id: seat.visit.group for seat in self._seats.values() if seat.pages and seat.visit.group}
        return dict(Counter(here.values()))

    async def place(self, visit: Visit) -> int:
        """Return this visit's place in the queue; 0 if there is a page session for it."""
        if visit.role != "participant" or self._tables.slot_for(visit) or self._seats_of(visit.id):
            return 0
        if not self._free():
            await self._end_left()
        return self._waiting.place(visit.id, self._free())

    def take(self, visit: Visit, view: str) -> PageSession:
        """Return a page session whose widgets are yet to be made."""
        self._waiting.enter(visit.id)
        seat = PageSession(visit, view, self._tables.place(visit, view), self._clock())
        seat.table.seats.add(seat)
        self._seats[seat.id] = seat
        return seat

    async def start(self, seat: PageSession) -> Any:
        """Return the manager of the session's kernel, when it is its turn there.

        One page after the other in a kernel, and a few at a time in all, or all would wait for all.
        """
        await self._make_room(seat)
        await seat.table.turn.acquire()
        try:
            await self._turns.acquire()
        except BaseException:
            seat.table.turn.release()
            raise
        seat.turn = True
        if await self._tables.dead(seat.table):
            await asyncio.gather(*(self.end(other) for other in set(seat.table.seats) if not other.opening))
            await self._tables.renew(seat.table)
        kernel = await self._tables.kernel(seat.table, seat.visit, seat.view)
        if seat.id not in self._seats:
            await self._tables.leave(seat)
            raise PageSessionGone
        return kernel

    def opened(self, seat: PageSession) -> None:
        """Note that the page is rendered: from now on its widgets stay for as long as somebody is connected."""
        seat.opening, seat.alone = False, self._clock()
        if seat.turn:
            seat.turn = False
            self._turns.release()
            seat.table.turn.release()

    def find(self, id: str, visit: Visit) -> PageSession | None:
        """Return the page session of that id if it was made for this visit."""
        seat = self._seats.get(id)
        return seat if seat is not None and seat.visit.id == visit.id else None

    def connect(self, seat: PageSession, page: PageSocket) -> None:
        """Note a connection of the page."""
        seat.pages.add(page)

    def disconnect(self, seat: PageSession, page: PageSocket) -> None:
        """Note that a connection ended."""
        seat.pages.discard(page)
        seat.alone = self._clock()

    async def end(self, seat: PageSession, code: int = KERNEL_ENDED) -> None:
        """Close the pages of a session and clear its widgets away. Nothing happens if it has ended."""
        self._seats.pop(seat.id, None)
        for page in list(seat.pages):
            page.close(code, "")
        await self._tables.leave(seat)

    async def end_visit(self, visit: str) -> None:
        """End all seats of a visit that is over."""
        await asyncio.gather(*(self.end(seat, VISIT_ENDED) for seat in self._seats_of(visit)))

    async def sweep(self) -> None:
        """End the seats whose visit is over, whose kernel died, or that no page has been connected to for long."""
        seats = list(self._seats.values())
        newest = {(seat.visit.id, seat.view): seat for seat in seats}
        lasting = self._register.visits({seat.visit.id for seat in seats})
        kernels = {seat.table.kernel: seat.table for seat in seats}
        dead = {kernel for kernel, table in kernels.items() if await self._tables.dead(table)}
        for seat in seats:
            came_last = newest[seat.visit.id, seat.view] is seat
            seconds = self._idle if came_last else min(self._idle, LEFT)
            if lasting.get(seat.visit.id) != seat.visit:
                await self.end(seat, VISIT_ENDED)
            elif not seat.opening and (self._left(seat, seconds) or seat.table.kernel in dead):
                await self.end(seat)

    async def close(self) -> None:
        """End all kernels; nobody takes a page session from now on."""
        self.closed = True
        await asyncio.gather(*(self.end(seat, SERVER_ENDS) for seat in list(self._seats.values())))
        await self._tables.close()

    def _seats_of(self, visit: str) -> list[PageSession]:
        return [seat for seat in self._seats.values() if seat.visit.id == visit]

    def _free(self) -> int:
        return self._most - len(self._tables.shared)

    async def _end_left(self) -> None:
        """End the slot that was left first, of the groups' slots that no page is connected to: somebody waits."""
        left = [
            table.seats
            for table in self._tables.shared
            if table.seats and all(self._left(seat, LEFT) for seat in table.seats)
        ]
        for seats in sorted(left, key=lambda seats: max(seat.alone for seat in seats))[:1]:
            for seat in list(seats):
                await self.end(seat)

    def _left(self, seat: PageSession, seconds: float) -> bool:
        """Tell whether no page has been connected to it for so long."""
        return not seat.here and self._clock() - seat.alone >= seconds

    async def _make_room(self, newest: PageSession) -> None:
        """End the seats of this visit that are too many: first those without a page, then the oldest."""
        seats = [seat for seat in self._seats_of(newest.visit.id) if seat is not newest]
        seats.sort(key=lambda seat: bool(seat.pages) or seat.opening)
        for seat in seats[: max(0, len(seats) + 1 - MOST_SEATS[newest.visit.role])]:
            await self.end(seat)
