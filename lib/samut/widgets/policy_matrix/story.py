"""The board "story": what is read in the phase, told piece by piece, then the questions and all groups' answers."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Phase
from samut.pages import showing
from samut.session.context import Desk
from samut.widgets.lessons_wall.wall import wall
from samut.widgets.policy_matrix.headings import heads


def story(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, pieces: [text], columns, heads}: `columns` as the wall has them, `heads` of what may be chosen."""
    things = [desk.kit.things[id] for id in phase.shows if id in desk.kit.things] if desk.kit else []
    pieces = [piece for one in things for piece in getattr(one, "slices", ()) or (getattr(one, "text", ""),) if piece]
    chosen = dict.fromkeys(
        field.things for one in showing.asked(desk, phase.id) for field in one.fields if field.things
    )
    return {**wall(desk, phase), "kind": "story", "pieces": pieces, "heads": heads(desk.kit, chosen)}
