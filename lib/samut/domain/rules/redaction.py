"""Decisions about findings in people's words that may identify somebody or say where they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CLEARED = "cleared"
"""Key of the hall's entries that keep decisions."""
Does = Literal["keep", "blank", "replace"]
DOES: tuple[Does, ...] = ("keep", "blank", "replace")


@dataclass(frozen=True)
class Decision:
    """A decision. words: the replacement, if it is one."""

    does: Does
    words: str = ""

    def to_value(self) -> dict[str, str]:
        """Return it as an entry stores it."""
        return {"decision": self.does, "words": self.words if self.does == "replace" else ""}
