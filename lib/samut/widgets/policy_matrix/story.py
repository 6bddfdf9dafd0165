"""The board "story": what is read in the phase, told piece by piece, then the questions and all groups' answers."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lessons_wall.wall import wall
from samut.widgets.policy_matrix.headings import heads
from samut.widgets.policy_matrix.state import StoryBody


def story(context: Context, phase: Phase) -> StoryBody:
    """Return what is read, piece by piece, and the answers as the wall has them, with heads of what may be chosen."""
    things = [context.kit.things[id] for id in phase.shows if id in context.kit.things] if context.kit else []
    pieces = [piece for one in things for piece in getattr(one, "slices", ()) or (getattr(one, "text", ""),) if piece]
    chosen = dict.fromkeys(
        field.things for one in cards.questions_of(context, phase.id) for field in one.fields if field.things
    )
    columns = wall(context, phase)["columns"]
    return {"kind": "story", "columns": columns, "pieces": pieces, "heads": heads(context.kit, chosen)}


BOARDS = {"story": story}
