"""Presence.

Who has a page open now, which the server writes for the console's kernels to a small file, not to the log.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

NAME = "online.json"


def tell(folder: Path, counts: dict[str, int] | None) -> None:
    """Write how many of each group have a page open; None takes the file away. A full disk is no reason to stop."""
    file, part = folder / NAME, folder / f"{NAME}.part"
    with suppress(OSError):
        if counts is None:
            file.unlink(missing_ok=True)
            return
        part.write_text(json.dumps(counts), "utf-8")
        part.replace(file)


@dataclass
class Online:
    """The presence the server wrote last. counts: group -> people with a page open; None if it wrote nothing."""

    folder: Path
    counts: dict[str, int] | None = None
    _stamp: int = -1

    def news(self) -> bool:
        """Tell whether it differs from before."""
        before = self.counts
        try:
            stamp = (self.folder / NAME).stat().st_mtime_ns
            if stamp != self._stamp:
                self.counts, self._stamp = json.loads((self.folder / NAME).read_text("utf-8")), stamp
        except (OSError, ValueError):
            self.counts, self._stamp = None, -1
        return self.counts != before
