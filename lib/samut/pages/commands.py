"""What may be asked of every activity, by the view that may ask it."""

from __future__ import annotations

from samut.session.context import Command
from samut.widgets.agenda import editing
from samut.widgets.agenda import model as agenda
from samut.widgets.announcements import model as announcements
from samut.widgets.group_answers import carry_over
from samut.widgets.group_answers import model as group_answers
from samut.widgets.history import model as history
from samut.widgets.history import undo as undoing
from samut.widgets.moderation import model as moderation
from samut.widgets.paper import model as paper
from samut.widgets.paper import on_behalf
from samut.widgets.people import consent, erasure, listing
from samut.widgets.phases import model as phases
from samut.widgets.redaction import model as redaction
from samut.widgets.workshop import model as workshop_data

ANYBODY: dict[str, Command] = {"clock": lambda context, args: {}}
WRITING: dict[str, Command] = {
    "save": group_answers.save,
    "delete": group_answers.delete,
    "restore": group_answers.restore,
    "choose": group_answers.choose,
}
FORM: dict[str, Command] = {
    **ANYBODY,
    **WRITING,
    "done": phases.done,
    "came": announcements.came,
    "agree": consent.agree,
    "reach": consent.reach,
    "ask_to_erase": consent.ask_to_erase,
}
CONSOLE: dict[str, Command] = {
    **ANYBODY,
    **WRITING,
    "phase": phases.go,
    "timer": phases.set_timer,
    "rounds": phases.plan_rounds,
    "round": phases.start_round,
    "hide": moderation.hide,
    "spotlight": moderation.spotlight,
    "undo": undoing.undo,
    "about": workshop_data.set_about,
    "add_group": workshop_data.add_group,
    "rename_group": workshop_data.rename_group,
    "away": workshop_data.set_away,
    "place": workshop_data.set_place,
    "lead": agenda.lead,
    "slot": editing.edit,
    "slot_add": editing.add,
    "slot_remove": editing.remove,
    "slot_move": editing.move,
    "one_day": editing.one_day,
    "kits_agenda": editing.back_to_kits,
    "announce": announcements.announce,
    "call": announcements.call,
    "history": history.history,
    "bring_back": history.bring_back,
    "take_back": history.take_back,
    "paper": paper.stack,
    "paper_take": paper.take,
    "paper_save": paper.save,
    "paper_undo": paper.undo,
    "paper_delete": on_behalf.delete,
    "paper_restore": on_behalf.restore,
    "paper_links": carry_over.links,
    "offers": carry_over.offers,
    "typist": paper.typist,
    "findings": redaction.findings,
    "decide": redaction.decide,
    "people": listing.people,
    "erase": erasure.erase,
    "erase_sheet": erasure.erase_sheet,
    "holds": erasure.holds,
    "erase_workshop": erasure.erase_workshop,
}
