"""The allocation of kernels. The phones of a group share one: they show the same, and a kernel is dear."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from jupyter_client.session import Session
from jupyter_core.utils import ensure_async
from jupyter_server.utils import ApiPath

from samut.domain.workshop import Visit
from samut.kernels.manager import Kernels

log = logging.getLogger(__name__)

SEATS = 12
"""At a table, of pages that are open. A group that opens more gets a second one."""
LINGER_MS = 1000


class AtSlot(Protocol):
    """A page session, as far as a slot needs to know it."""

    table: KernelSlot
    models: frozenset[str]

    @property
    def here(self) -> bool:
        """Whether somebody is there."""
        ...


@dataclass(eq=False)
class KernelSlot:
    """A kernel and the page sessions that it has.

    group: whose it is; empty if it is one session's alone. kernel: its id. turn: of the session whose cells are being
    run.
    """

    group: str = ""
    kernel: str = field(default_factory=lambda: str(uuid.uuid4()))
    seats: set[Any] = field(default_factory=set)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def full(self) -> bool:
        """Whether it has no place left.

        Sessions that were left take none: a group leaves as many after each activity.
        """
        return sum(seat.here for seat in self.seats) >= SEATS


class KernelSlots:
    """All kernel slots. launch.

    Returns the arguments to start a kernel with, for the visit and view that need it first.

    Only kernels of our own making are shared: in ipykernel's, one page's message may come between another's cells.
    """

    def __init__(self, kernels: Kernels, launch: Callable[[Visit, str], dict[str, Any]]) -> None:
        self._kernels, self._launch = kernels, launch
        self._tables: list[KernelSlot] = []

    @property
    def shared(self) -> list[KernelSlot]:
        """The slots of groups."""
        return [table for table in self._tables if table.group]

    def slot_for(self, visit: Visit) -> KernelSlot | None:
        """Return the slot of this visit's group, if there is one with a place left."""
        if self._kernels.warm is None:
            return None
        return next((table for table in self.shared if table.group == visit.group and not table.full), None)

    def place(self, visit: Visit, view: str) -> KernelSlot:
        """Return the slot of a new page session. Its kernel may be yet to be started."""
        group = visit.group if view == "form" else ""
        table = self.slot_for(visit) if group else None
        if table is None:
            table = KernelSlot(group)
            self._tables.append(table)
        return table

    async def kernel(self, table: KernelSlot, visit: Visit, view: str) -> Any:
        """Return the manager of the slot's kernel, and start it if it does not run."""
        if table.kernel not in self._kernels:
            await self._kernels.start_kernel(kernel_id=table.kernel, path=ApiPath(""), **self._launch(visit, view))
        return self._kernels.get_kernel(table.kernel)

    async def dead(self, table: KernelSlot) -> bool:
        """Tell whether its kernel was started and has ended."""
        if table.kernel not in self._kernels:
            return False
        return not await ensure_async(self._kernels.get_kernel(table.kernel).is_alive())

    async def renew(self, table: KernelSlot) -> None:
        """Give the slot another kernel, for whoever comes next."""
        dead, table.kernel = table.kernel, str(uuid.uuid4())
        await self._shut(dead)

    async def leave(self, seat: AtSlot) -> None:
        """Clear a page session's widgets away. The last one ends the kernel."""
        table = seat.table
        table.seats.discard(seat)
        if table.seats:
            self._clear(table.kernel, seat.models)
            return
        if table in self._tables:
            self._tables.remove(table)
        await self._shut(table.kernel)

    async def close(self) -> None:
        """End all kernels."""
        self._tables.clear()
        await asyncio.gather(*(self._shut(id) for id in self._kernels.list_kernel_ids()))

    def _clear(self, id: str, models: frozenset[str]) -> None:
        """Tell the kernel that these widgets are shown no more."""
        if id not in self._kernels or not models:
            return
        kernel: Any = self._kernels.get_kernel(id)
        shell = kernel.connect_shell()
        session = Session(key=kernel.session.key)  # the manager's own gives out ids that a page's cells have, too
        for model in models:
            session.send(shell, "comm_close", {"comm_id": model, "data": {}})
        shell.flush()
        shell.close(linger=LINGER_MS)

    async def _shut(self, id: str) -> None:
        if id in self._kernels:
            try:
                await self._kernels.shutdown_kernel(id, now=True)
            except Exception:
                log.exception("could not end kernel %s", id)
