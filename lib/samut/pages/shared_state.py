"""What pages of all views show: where everybody is led, the workshop, its groups."""

from __future__ import annotations

from samut.pages.state import HallState, LedState
from samut.session.context import Context
from samut.widgets.agenda import model as agenda
from samut.widgets.announcements import model as announcements
from samut.widgets.lead.group_tiles import group_tiles
from samut.widgets.phases import model as phases
from samut.widgets.phases import open_phases, rounds
from samut.widgets.workshop import model as workshop_data
from samut.widgets.workshop.state import AboutState


def led_state(context: Context) -> LedState:
    """Return where everybody is led."""
    return {
        "lead": workshop_data.current_activity(context),
        "phase": phases.current_phase(context),
        "reached": open_phases.opened_phases(context),
        "timer": phases.timer_state(context),
        "announced": announcements.announcement(context),
        "pause": agenda.pause(context),
    }


def hall_state(context: Context) -> HallState:
    """Return what board and console both show: the workshop, its groups, and the gallery walk."""
    return {
        **led_state(context),
        "about": about_state(context),
        "groups": group_tiles(context),
        "grid": rounds.viewing_grid(context),
        "round": {"number": len(rounds.rounds(context)), **rounds.planned_rounds(context)},
        "pairs": rounds.current_pairs(context),
    }


def about_state(context: Context) -> AboutState:
    """Return what was said of the workshop, as pages show it."""
    about = context.about
    return {
        "title": about.title,
        "province": about.province,
        "district": about.district,
        "place": about.place,
        "starts": about.starts,
        "may_make_groups": about.may_make_groups,
        "demo": about.demo,
    }
