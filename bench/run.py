"""One run of the bench: what was asked for, and every value that was measured, kept as it came."""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bench.chromium import device
from bench.servers import Site
from bench.table import MANY


@dataclass
class Run:
    """rounds: how often each thing is measured. folder: for data that are thrown away. say: tells how far it is.

    measured: row -> who -> values. peers: framework -> row -> values. lacking: framework -> why it was not measured.
    unanswered: rounds that do not count, as plain Voila left a page without an answer.
    files: what a browser loads first, by site and view.
    """

    rounds: int
    folder: Path
    short: bool = False
    say: Callable[[str], object] = print
    measured: dict[str, dict[str, list[float]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    peers: dict[str, dict[str, list[float]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    lacking: dict[str, str] = field(default_factory=dict)
    unanswered: list[str] = field(default_factory=list)
    files: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    began: float = field(default_factory=time.monotonic)

    @property
    def many(self) -> int:
        """Phones in the hall."""
        return 8 if self.short else MANY

    def add(self, row: str, who: str, *values: float) -> None:
        self.measured[row][who] += [round(value, 4) for value in values]

    def tell(self, what: str) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self.began), 60)
        self.say(f"{minutes:3}:{seconds:02}  {what}")

    def place(self, name: str) -> Path:
        """A new folder."""
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self.folder))

    def files_of(self, site: Site, view: str) -> list[str]:
        """What a browser loads with that page at its first visit, without the page itself."""
        known = self.files.get((site.name, view))
        if known is None:
            with device(site) as browser:
                browser.come(view)
                known = self.files[site.name, view] = browser.visit(view).files
        return [path for path in known if path != site.paths[view] and not path.startswith("/api/")]
