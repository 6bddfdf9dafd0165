"""Samut: a facilitation workbook for the working teams of community social-security units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samut.version import __version__

if TYPE_CHECKING:
    from samut.app import open_activity

__all__ = ["__version__", "open_activity"]


def __getattr__(name: str) -> Any:
    if name != "open_activity":
        raise AttributeError(name)
    from samut.app import open_activity

    return open_activity
