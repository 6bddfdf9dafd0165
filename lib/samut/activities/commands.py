"""What may be asked of every kind of activity, by the view that may ask it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.activities import (
    answers,
    behalf,
    clearing,
    erasing,
    hall,
    history,
    notices,
    offers,
    pacing,
    paper,
    personal,
    rescheduling,
    schedule,
    stage,
    undoing,
)
from samut.activities.desk import Desk

Command = Callable[[Desk, dict[str, Any]], dict[str, Any]]

ANYBODY: dict[str, Command] = {"clock": lambda desk, args: {}}
WRITING: dict[str, Command] = {
    "save": answers.save,
    "delete": answers.delete,
    "restore": answers.restore,
    "choose": answers.choose,
}
FORM: dict[str, Command] = {
    **ANYBODY,
    **WRITING,
    "done": pacing.done,
    "came": notices.came,
    "agree": personal.agree,
    "reach": personal.reach,
    "ask_to_erase": personal.ask_to_erase,
}
CONSOLE: dict[str, Command] = {
    **ANYBODY,
    **WRITING,
    "phase": pacing.go,
    "timer": pacing.set_timer,
    "rounds": pacing.plan_rounds,
    "round": pacing.start_round,
    "hide": stage.hide,
    "spotlight": stage.spotlight,
    "undo": undoing.undo,
    "about": hall.set_about,
    "add_group": hall.add_group,
    "rename_group": hall.rename_group,
    "away": hall.set_away,
    "place": hall.set_place,
    "lead": schedule.lead,
    "slot": rescheduling.edit,
    "slot_add": rescheduling.add,
    "slot_remove": rescheduling.remove,
    "slot_move": rescheduling.move,
    "one_day": rescheduling.one_day,
    "kits_agenda": rescheduling.back_to_kits,
    "announce": notices.announce,
    "call": notices.call,
    "history": history.history,
    "bring_back": history.bring_back,
    "paper": paper.stack,
    "paper_take": paper.take,
    "paper_save": paper.save,
    "paper_undo": paper.undo,
    "paper_delete": behalf.delete,
    "paper_restore": behalf.restore,
    "paper_links": offers.links,
    "offers": offers.offers,
    "typist": paper.typist,
    "findings": clearing.findings,
    "decide": clearing.decide,
    "people": personal.people,
    "erase": erasing.erase,
    "erase_sheet": erasing.erase_sheet,
    "holds": erasing.holds,
    "erase_workshop": erasing.erase_workshop,
}
