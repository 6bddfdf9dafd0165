"""What pages of all views show: where everybody is led, the workshop, its groups."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut.session.context import Context
from samut.widgets.announcements import model as announcements
from samut.widgets.lead.group_tiles import group_tiles
from samut.widgets.people import consent
from samut.widgets.phases import model as phases
from samut.widgets.workshop import model as workshop_data


def lead_state(context: Context) -> dict[str, Any]:
    """Where everybody is led."""
    return {
        "lead": workshop_data.led(context),
        "phase": phases.phase(context),
        "reached": phases.reached(context),
        "timer": phases.shown_timer(context),
        **announcements.state(context),
        **consent.state(context),
    }


def workshop_state(context: Context) -> dict[str, Any]:
    """What board and console both show: the workshop, its groups, and the gallery walk."""
    return {
        "about": asdict(context.about),
        "groups": group_tiles(context),
        "grid": phases.grid(context),
        "round": {"number": len(phases.rounds(context)), **phases.planned_rounds(context)},
        "pairs": phases.pairs(context),
    }
