"""The words that pages get, in an activity with any boards."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from hall import Hall
from samut.app import ROLE_OF
from samut.domain.entries import new_id
from samut.domain.kit.activity import Phase
from samut.domain.workshop import Visit
from samut.pages import boards
from samut.pages.page_config import page_config
from samut.texts import Texts

BOARDS_OF = defaultdict(list)
"""Which boards a widget draws."""
for _board, _draw in boards.BOARDS.items():
    BOARDS_OF["widgets/" + _draw.__module__.split(".")[2]].append(_board)
ALL = tuple(boards.BOARDS)


class Pages:
    """The configurations of pages of an activity with these boards: their rooms and their words."""

    def __init__(self, folder: Path) -> None:
        self._configured = cache(self._configure)
        self.halls = {kind: Hall(_made(folder / kind), activity) for kind, activity in (("memory", "a2"), ("work", "a3"))}

    def texts(self, view: str, kind: str, names: tuple[str, ...] = ()) -> dict[str, Any]:
        """Return the words of a page of an activity with these boards."""
        return self._configured(view, kind, names)[0]

    def rooms(self, view: str, kind: str) -> dict[str, dict[str, Any]]:
        """Return the rooms of a page of an activity with all boards that its kind can have."""
        taken = self._configured(view, kind, ALL if kind == "work" else ())[1]
        return {name: {key: text for key, text in words.items() if not isinstance(text, dict)} for name, words in taken.items()}

    def _configure(self, view: str, kind: str, names: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
        hall = self.halls[kind]
        context = hall.sit(Visit(new_id(), ROLE_OF[view], "group" if view == "form" else ""))
        phases = tuple(Phase(id=name, title=name, minutes=1, board=name) for name in names)
        context.activity = replace(context.activity, phases=phases or context.activity.phases)
        context.texts = Recording(context.texts)
        return page_config(context, view)["texts"], context.texts.taken


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


class Recording(Texts):
    """Texts that tell which rooms were taken."""

    def __init__(self, texts: Texts) -> None:
        self.__dict__ |= vars(texts)
        self.taken: dict[str, Any] = {}

    def room(self, name: str) -> Any:
        self.taken[name] = super().room(name)
        return self.taken[name]
