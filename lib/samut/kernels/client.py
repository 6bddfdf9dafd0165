"""The server's client of a kernel while a page is rendered: Jupyter's client, without its waiting."""

from __future__ import annotations

import asyncio
from queue import Empty
from typing import Any

from jupyter_client.asynchronous import AsyncKernelClient
from zmq.asyncio import Context

ONE_TRY = 0.5


class Client(AsyncKernelClient):
    """A client without threads. Jupyter's listens for 0.2 s more once a kernel is ready."""

    def _context_default(self) -> Context:
        """Return the ZeroMQ context of all kernels, if a kernel manager has one."""
        shared = getattr(self.parent, "context", None)
        return shared if isinstance(shared, Context) else super()._context_default()

    def start_channels(
        self, shell: bool = True, iopub: bool = True, stdin: bool = False, hb: bool = False, control: bool = False
    ) -> None:
        super().start_channels(shell, iopub, stdin=False, hb=False, control=False)

    def stop_channels(self) -> None:
        """Close those that there are; Jupyter's own first opens those that there are not."""
        for channel in (self._shell_channel, self._iopub_channel):
            if channel is not None:
                channel.stop()
        if self._created_context:
            self.context.destroy(linger=100)

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Return once the kernel has answered and what it publishes arrives.

        timeout: seconds. Raises RuntimeError if it ends first, TimeoutError if it does neither in that time.
        """
        async with asyncio.timeout(timeout):
            while not await self._answered():
                if not await self.is_alive():
                    raise RuntimeError("the kernel ended before it was ready")

    async def _answered(self) -> bool:
        """Ask once. Messages may be missed at first: only connected listeners get them."""
        self.kernel_info()
        try:
            reply: dict[str, Any] = await self.shell_channel.get_msg(timeout=ONE_TRY)
            await self.iopub_channel.get_msg(timeout=ONE_TRY)
        except Empty:
            return False
        self._handle_kernel_info_reply(reply)
        return True
