"""What the board shows in a phase, by the name in the phase's `board`.

Each is a module of its own: `BOARDS` makes what the board is told; `LED` what the console is told besides, where the
facilitator does something with it; `COMMANDS` are the console's, `FORM_COMMANDS` the phones'.
"""

from __future__ import annotations

from collections.abc import Callable

from samut.domain.kit.activity import Phase
from samut.pages.state import BoardBody, LedPanel
from samut.session.context import Command, Context
from samut.widgets.action_plan import board as action_plan_board
from samut.widgets.competence.board import team
from samut.widgets.gallery_walk.board import gallery
from samut.widgets.goal_setting import checklist, revisited
from samut.widgets.goal_setting.board import goals
from samut.widgets.group_answers import optional_columns as optional
from samut.widgets.lessons_wall.columns import columns
from samut.widgets.lessons_wall.wall import wall
from samut.widgets.policy_matrix.board import matrix
from samut.widgets.policy_matrix.story import story
from samut.widgets.questionnaire import mixed, scales
from samut.widgets.questionnaire.board import instruments
from samut.widgets.questionnaire.board import led as led_instruments
from samut.widgets.scale.board import scale
from samut.widgets.situation.board import forms
from samut.widgets.take_home.board import home
from samut.widgets.take_home.numbers import numbers
from samut.widgets.themes.model import THEMING, gathering, themes
from samut.widgets.think_pair_share.board import alone
from samut.widgets.timeline.board import plenary, timeline
from samut.widgets.welcome.board import agenda, videos, warmup, welcome

BOARDS: dict[str, Callable[[Context, Phase], BoardBody]] = {
    "again": revisited.again,
    "alone": alone,
    "forms": forms,
    "instruments": instruments,
    "team": team,
    "wall": wall,
    "agenda": agenda,
    "columns": columns,
    "gallery": gallery,
    "goals": goals,
    "home": home,
    "matrix": matrix,
    "numbers": numbers,
    "plan": action_plan_board.plan,
    "plenary": plenary,
    "scale": scale,
    "story": story,
    "themes": themes,
    "timeline": timeline,
    "warmup": warmup,
    "welcome": welcome,
}
LINE = {"timeline", "gallery", "plenary"}
"""Boards that need no words beside the common ones."""
LED: dict[str, Callable[[Context, Phase], LedPanel]] = {
    "instruments": led_instruments,
    "plan": action_plan_board.led,
    "themes": gathering,
    "warmup": videos,
}
COMMANDS: dict[str, Command] = {"column": optional.switch, "tick": checklist.tick, **THEMING}
FORM_COMMANDS: dict[str, Command] = {
    "empty": mixed.empty,
    "fill": mixed.fill,
    "measure": scales.measure,
    "tick": checklist.tick,
}


def body(context: Context, phase: Phase | None) -> BoardBody | None:
    """Return what the board is told of a phase; None before the first phase."""
    return BOARDS.get(phase.board, wall)(context, phase) if phase else None


def led(context: Context, phase: Phase | None) -> LedPanel | None:
    """Return what the console is told of a phase's board; None if there is nothing to do with it."""
    return LED[phase.board](context, phase) if phase and phase.board in LED else None


def rooms(context: Context) -> list[str]:
    """Return the rooms of the texts that this activity's boards, and what is asked in it, need."""
    activity = context.activity
    if {phase.board for phase in activity.phases} <= LINE and not any(asked.fields for asked in activity.questions):
        return []
    rooms = ("work", "board_wall", *(f"board_{phase.board or 'wall'}" for phase in activity.phases))
    return [room for room in dict.fromkeys(rooms) if context.texts.has(room)]


def shown_in_gallery(context: Context) -> set[str]:
    """Return the questions whose answers other groups are shown: where there is a line of years, what is on it."""
    activity = context.activity
    return {question.id for question in activity.questions_on("timeline") or activity.questions}
