"""The newest workshop, for commands that need no server: exporting, erasing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import make_url

from samut.errors import SamutError
from samut.settings import Settings
from samut.storage import sqlite
from samut.storage.store import Store


@contextmanager
def newest_workshop(settings: Settings, error: str) -> Iterator[tuple[Store, str]]:
    """Open the store and yield it with the newest workshop's id. Raises SamutError(error) if there is no workshop."""
    if settings.url.startswith("sqlite") and not sqlite.path(make_url(settings.url)).exists():
        raise SamutError(error, where=str(settings.data))
    store = Store(settings.url)
    try:
        workshops = store.workshops()
        if not workshops:
            raise SamutError(error, where=str(settings.data))
        yield store, workshops[-1]
    finally:
        store.close()
