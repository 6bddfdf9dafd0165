"""The board "story": the texts read in the phase, piece by piece, then the questions and all groups' answers."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lessons_wall.wall import wall
from samut.widgets.policy_matrix.headings import headings
from samut.widgets.policy_matrix.state import StoryBody


def story(context: Context, phase: Phase) -> StoryBody:
    """Return the board's body: the texts, piece by piece, the answers as on the wall, and headings of the options."""
    things = [context.kit.things[id] for id in phase.shows if id in context.kit.things] if context.kit else []
    texts = [getattr(thing, "slices", ()) or (getattr(thing, "text", ""),) for thing in things]
    pieces = [piece for slices in texts for piece in slices if piece]
    chosen = dict.fromkeys(
        field.things for question in cards.questions_of(context, phase.id) for field in question.fields if field.things
    )
    columns = wall(context, phase)["columns"]
    return {"kind": "story", "columns": columns, "pieces": pieces, "heads": headings(context.kit, chosen)}


BOARDS = {"story": story}
