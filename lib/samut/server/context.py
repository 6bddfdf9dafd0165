"""What all handlers share, and where each visit belongs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2
from voila.notebook_renderer import NotebookRenderer

from samut.domain.workshop import VIEWS, Visit
from samut.server.allowed_hosts import Hosts
from samut.server.exports import Exports
from samut.server.page_sessions import Seats
from samut.server.rate_limits import Attempts
from samut.server.register import Register
from samut.server.secrets import Secrets
from samut.server.static_files import Files
from samut.texts import Texts

PLACES = {"form": "a", "console": "console", "board": "board"}


@dataclass
class Reception:
    """notebooks: activity -> file name in the folder of notebooks; no other file is ever opened.

    renderer: makes Voila's renderer for one of those files, what the page's template is told, and the visit.
    """

    texts: Texts
    secrets: Secrets
    register: Register
    seats: Seats
    hosts: Hosts
    files: Files
    pages: jinja2.Environment
    exports: Exports
    notebooks: Mapping[str, str]
    renderer: Callable[[str, dict[str, Any], str], Awaitable[NotebookRenderer]]
    codes: Attempts = field(default_factory=Attempts)
    pins: Attempts = field(default_factory=Attempts)

    def home(self, visit: Visit) -> str:
        """Where this visit belongs now."""
        activity = self.register.activity()
        if activity not in self.notebooks:
            activity = min(self.notebooks, default="")
        return f"/{PLACES[VIEWS[visit.role][0]]}/{activity}"
