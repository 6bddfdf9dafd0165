"""Activities as kits of the first version have them, put in today's words: those kits are kept with their workshops."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

KINDS = ("memory", "work")
BOARDS = {"recall": "timeline", "gallery": "gallery", "plenary": "plenary"}
"""Boards of the phases of the kind "memory", which had none of their own."""
ROLES = {"goals": "goals", "team": "assessment", "plan": "plan", "home": "closing"}
"""Board of some phase -> role of its activity."""


def in_todays_words(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return an activity's table with a role, and boards, in place of a `kind`; as it is if it has none."""
    kind, phases = raw.get("kind"), raw.get("phase", [])
    if kind not in KINDS or not all(isinstance(phase, dict) for phase in phases):
        return dict(raw)
    if kind == "memory":
        phases = [{**phase, "board": phase.get("board") or BOARDS.get(phase.get("id"), "")} for phase in phases]
    boards = [phase.get("board") for phase in phases]
    role = "memory" if kind == "memory" else next((ROLES[board] for board in boards if board in ROLES), "")
    rest = {name: value for name, value in raw.items() if name != "kind"}
    return {"role": role, **rest, **({"phase": phases} if phases else {})}
