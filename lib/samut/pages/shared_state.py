"""The parts of the state that several views share: the progress of the workshop, its data, its groups."""

from __future__ import annotations

from samut.pages.state import ProgressState, WorkshopState
from samut.session.context import Context
from samut.widgets.agenda import model as agenda
from samut.widgets.announcements import model as announcements
from samut.widgets.lead.group_tiles import group_tiles
from samut.widgets.phases import model as phases
from samut.widgets.phases import open_phases, plan_rounds, rounds
from samut.widgets.workshop import model as workshop_data
from samut.widgets.workshop.state import AboutState


def progress_state(context: Context) -> ProgressState:
    """Return the activity and phase that everybody is led to, the timer and the announcement."""
    return {
        "lead": workshop_data.current_activity(context),
        "phase": phases.current_phase(context),
        "reached": open_phases.opened_phases(context),
        "timer": phases.timer_state(context),
        "announced": announcements.announcement(context),
        "pause": agenda.pause(context),
    }


def workshop_state(context: Context) -> WorkshopState:
    """Return the state of board and console: the workshop, its groups, and the gallery walk."""
    return {
        **progress_state(context),
        "about": about_state(context),
        "groups": group_tiles(context),
        "grid": rounds.viewing_grid(context),
        "round": {"number": len(rounds.rounds(context)), **plan_rounds.planned_rounds(context)},
        "pairs": rounds.current_pairs(context),
    }


def about_state(context: Context) -> AboutState:
    """Return the data of the workshop, as pages show them."""
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
