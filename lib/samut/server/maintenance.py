"""The server's own work: unused kernels are ended, and the store is backed up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from samut.domain.entries import Entry
from samut.domain.workshop import ACTIVITY
from samut.kit_files.kit_versions import keep
from samut.settings import Settings
from samut.storage.store import Store

log = logging.getLogger(__name__)


async def every(seconds: float, do: Callable[[], Awaitable[None]]) -> None:
    """Do it again and again, whatever becomes of one time."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await do()
        except Exception:
            log.exception("upkeep failed")


class Kits:
    """The kit of a workshop, stored as soon as there are answers since the server began.

    It is the one they were given to.
    """

    def __init__(self, settings: Settings, store: Store) -> None:
        self._settings, self._store = settings, store
        self._seen = {id: _last(store.since(id)) for id in store.workshops()[-1:]}

    async def keep(self) -> None:
        """Store it. An error is logged, as the workshop goes on without it."""
        try:
            await asyncio.to_thread(self._keep)
        except OSError:
            log.exception("the kit was not kept")

    def _keep(self) -> None:
        for id in self._store.workshops()[-1:]:
            news = self._store.since(id, self._seen.get(id, 0))
            if any(entry.activity != ACTIVITY for entry in news):
                keep(self._settings, id)
            self._seen[id] = max(self._seen.get(id, 0), _last(news))


def _last(entries: Sequence[Entry]) -> int:
    return max((entry.seq for entry in entries), default=0)


class Backups:
    """The backups. last_error: of the last time, None if it went well."""

    def __init__(self, settings: Settings) -> None:
        self._url = settings.url
        self._sqlite = settings.url.startswith("sqlite")
        self._folder: Path = settings.data / "backups"
        self.last_error: Exception | None = None

    async def make(self) -> None:
        """Make one verified copy. An error is noted and logged, as the workshop goes on without it."""
        from samut.storage.backup import back_up

        if not self._sqlite:
            return
        try:
            await asyncio.to_thread(back_up, self._url, self._folder)
            self.last_error = None
        except Exception as error:
            log.exception("no backup was made")
            self.last_error = error
