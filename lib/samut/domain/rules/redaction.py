"""What is decided about something found in people's words that may tell who or where somebody is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CLEARED = "cleared"
"""Key of the hall's entries that keep decisions."""
Does = Literal["keep", "blank", "replace"]
DOES: tuple[Does, ...] = ("keep", "blank", "replace")


@dataclass(frozen=True)
class Decision:
    """words: what stands in its place where it is replaced."""

    does: Does
    words: str = ""

    def to_value(self) -> dict[str, str]:
        """What an entry keeps."""
        return {"decision": self.does, "words": self.words if self.does == "replace" else ""}
