"""Names of words that are put together while the program runs: each pattern, and what may stand in its hole.

Whoever puts a name together, or lets something new stand in one, declares it here. What is a constant of the code is
taken from there.
"""

from __future__ import annotations

import samut.widgets
from samut.domain.kit.codes import form_code, printed_ids
from samut.domain.rules.redaction import DOES
from samut.kit_files import load_kit
from samut.server.exports import CHOICES
from samut.settings import share
from samut.widgets import __all__ as PUBLIC
from samut.widgets.history.undo import SETTINGS

TIMES = ("before", "after")
BY = ("group", "person")
DOUBTS = ("future", "before_memory", "shifted", "short", "two_years", "words")
FOUND = ("id", "phone", "email", "url", "line", "number", "name")
GAPS = ("who", "date", "output", "goal", "line")
HOME = ("goals", "plans", "commitments")
SOURCES = ("plan", "schedule", "sheet")
CONSENTS = ("attendance", "contact", "happiness", "research")
PACE = ("on_time", "ahead", "behind")
SEEN = ("group", "now", "away", "wait", "soon", "is_own", "is_now", "is_did", "is_not")
ACTS = (*(key for key in SETTINGS if key != "group"), "group_added", "group_name", "group_place", "answer", "import", "erased")
PANELS = ("agenda", "activities", "announce", "join", "about", "paper", "exports", "clearing", "import", "people")

SCRIPTS: dict[str, tuple[str, ...]] = {
    "ask_{}": DOUBTS,
    "board_seen_is_{}": ("own", "now", "did", "not"),
    "board_tab_{}": ("timeline", "across", "vision"),
    "clearing_{}": DOES,
    "clearing_kind_{}": FOUND,
    "console_{}": (*PANELS, *PACE),
    "console_about_{}": ("title", "province", "district", "place", "starts"),
    "console_act_{}": ACTS,
    "console_agreed_{}": CONSENTS,
    "console_day_{}": PACE,
    "console_minutes_{}": SOURCES,
    "console_phase_{}": ("now", "again", "ahead", "skip"),
    "console_planned_{}": SOURCES,
    "exports_choice_{}": ("report", "plans", "data", "blank", "contacts", "research"),
    "exports_form_{}": tuple(map(form_code, printed_ids(load_kit(share() / "data" / "kit")))),
    "exports_kind_{}": (*(kind for kinds in CHOICES.values() for kind in kinds), "research"),
    "goals_tab_{}": ("goals", "pairs", "asked"),
    "home_none_{}": HOME,
    "home_{}": HOME,
    "inst_by_{}": BY,
    "inst_{}": TIMES,
    "m_{}": TIMES,
    "matrix_{}": ("table", "flow", "list"),
    "numbers_{}": ("groups", "members", *HOME),
    "own_{}": CONSENTS,
    "pair_{}": ("new", "gone", "changed", "same"),
    "plan_gap_{}": GAPS,
    "plan_tab_{}": ("calendar", "gaps", "lines", "thread", "goals"),
    "q_by_{}": BY,
    "rows_{}": tuple({column for name in PUBLIC for column in getattr(samut.widgets, name).columns}),
    "themes_{}": ("common", "different"),
    "themes_{}_what": ("common", "different"),
    "typing_{}": ("group", "form", "sheet", "about"),
    "year_{}": ("sure", "about", "decade"),
    "{}_note": ("delete_ask", "delete_ask_paper"),
    "{}_seen_{}": tuple(f"{view}_seen_{name}" for view in ("board", "console") for name in SEEN),
}
"""Of the pages' scripts."""
NOT_WORDS = ("gallery_", "walk_", "exports_kind_", "plan_goal", "ask_to_erase", "pair_code", "add_group")
"""Strings of scripts that look like names of words: beginnings of some, a question's id, and names of commands."""

PYTHON: dict[str, tuple[str, ...]] = {
    "analysis": ("analysis/",),
    "board": ("charts/",),
    "check": ("check.py",),
    "export": ("documents/", "domain/kit/forms.py"),
    "imports": ("survey_import/",),
    "imports_rows": ("survey_import/", "thai/cleaning.py"),
    "kit": ("kit_files/",),
    "research": ("research/", "domain/rules/questionnaire.py"),
    "safety": ("storage/backup_warning.py",),
    "xlsform": ("survey_import/", "domain/kit/"),
    "years": ("domain/rules/years.py",),
}
"""Of the modules: by the room, which of them name what may stand in a hole, beside the one that puts the name together."""
WITHOUT_ROOM = {"analysis/": "analysis", "lab/coding_form.py": "coding", "start.py": "start"}
"""Modules that name words without their room."""
CODES = {"wrong": ("kit", 0), "Bad": ("imports_rows", 0), "Unread": ("imports_rows", 0), "Problem": ("imports_rows", 3), "Trouble": ("safety", 1)}
"""What is called with an error's name: whose errors these are, and which of the arguments it is."""
