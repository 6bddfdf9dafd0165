"""What the server does by itself: kernels nobody uses are ended, and the store is backed up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from samut.settings import Settings

log = logging.getLogger(__name__)


async def every(seconds: float, do: Callable[[], Awaitable[None]]) -> None:
    """Do it again and again, whatever becomes of one time."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await do()
        except Exception:
            log.exception("upkeep failed")


class Backups:
    """last_error: what went wrong the last time, None where it went well."""

    def __init__(self, settings: Settings) -> None:
        self._url = settings.url
        self._sqlite = settings.url.startswith("sqlite")
        self._folder: Path = settings.data / "backups"
        self.last_error: Exception | None = None

    async def make(self) -> None:
        """One verified copy. An error is kept and logged, as the workshop goes on without it."""
        from samut.backup import back_up

        if not self._sqlite:
            return
        try:
            await asyncio.to_thread(back_up, self._url, self._folder)
            self.last_error = None
        except Exception as error:
            log.exception("no backup was made")
            self.last_error = error
