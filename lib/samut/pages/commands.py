"""The commands of all pages: the one list of the modules that declare them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from samut.errors import SamutError
from samut.protocol.commands import Registry, registry
from samut.session.context import Context
from samut.widgets.agenda import editing
from samut.widgets.agenda import model as agenda
from samut.widgets.announcements import model as announcements
from samut.widgets.goal_setting import checklist
from samut.widgets.group_answers import carry_over, optional_columns
from samut.widgets.group_answers import model as group_answers
from samut.widgets.history import model as history
from samut.widgets.history import undo
from samut.widgets.moderation import model as moderation
from samut.widgets.paper import model as paper
from samut.widgets.paper import on_behalf
from samut.widgets.people import consent, erasure, listing
from samut.widgets.phases import model as phases
from samut.widgets.phases import rounds
from samut.widgets.questionnaire import mixed, scales
from samut.widgets.redaction import model as redaction
from samut.widgets.themes import model as themes
from samut.widgets.workshop import clock
from samut.widgets.workshop import model as workshop_data

COMMANDS: Registry = registry(
    *(clock, phases, rounds, announcements, agenda, editing, workshop_data),
    *(group_answers, carry_over, optional_columns, checklist, scales, mixed),
    *(moderation, history, undo, themes, paper, on_behalf),
    *(consent, listing, erasure, redaction),
)
"""By view and name."""


def carry_out(context: Context, view: str, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out a command that a view asks for, with the arguments that its page sent, and return the reply.

    Raises SamutError("desk.not_allowed") if that view has no such command, and what the command raises.
    """
    command = COMMANDS.get((view, name))
    if command is None:
        raise SamutError("desk.not_allowed")
    return command.carry_out(context, view, given)
