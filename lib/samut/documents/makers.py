"""The documents that can be made: each module of `pages` says in its `DOCUMENTS` which it makes, by name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from samut.documents import pages
from samut.documents.blocks import Document

DOCUMENTS: dict[str, Callable[..., Document]] = {
    name: make
    for module in iter_modules(pages.__path__, "samut.documents.pages.")
    for name, make in getattr(import_module(module.name), "DOCUMENTS", {}).items()
}
"""name -> what makes the document of a report, a kit and texts."""
