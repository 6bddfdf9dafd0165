"""The newest workshop, for what is done with it when no server needs to run: exporting, erasing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import make_url

from samut.errors import SamutError
from samut.settings import Settings
from samut.storage import sqlite
from samut.storage.store import Store


@contextmanager
def newest(settings: Settings, nothing: str) -> Iterator[tuple[Store, str]]:
    """The open store and the workshop's id. Raises SamutError(nothing) where there is no workshop yet."""
    if settings.url.startswith("sqlite") and not sqlite.path(make_url(settings.url)).exists():
        raise SamutError(nothing, where=str(settings.data))
    store = Store(settings.url)
    try:
        there = store.workshops()
        if not there:
            raise SamutError(nothing, where=str(settings.data))
        yield store, there[-1]
    finally:
        store.close()
