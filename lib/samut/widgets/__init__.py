"""The widgets, a folder each. What notebooks import from here is in `samut.notebook`, made of these folders.

Examples
--------
>>> from samut.widgets import Timeline
>>> Timeline([{"year": 2554, "text": "The fund began", "group": "Ban Nuea"}]).value[0]["group"]
'Ban Nuea'
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

PUBLIC = {
    "answer_widgets": (
        *("Timeline", "GroupAnswers", "LessonsWall", "Scale", "PolicyMatrix", "GoalSetting", "ThinkPairShare"),
        *("Competence", "Situation", "ActionPlan"),
    ),
    "other_widgets": ("Themes", "GalleryWalk", "Agenda", "Questionnaire", "TakeHome"),
}
__all__ = [name for names in PUBLIC.values() for name in names]


def __getattr__(name: str) -> Any:
    module = next((module for module, names in PUBLIC.items() if name in names), None)
    if module is None:
        raise AttributeError(name)
    return getattr(import_module(f"samut.notebook.{module}"), name)
