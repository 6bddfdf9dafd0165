"""Widgets of what is not a group's answer to one phase: themes, a walk, an agenda, responses, what is taken home."""

from __future__ import annotations

from samut.notebook.board_widget import BoardWidget
from samut.notebook.other_workshops import (
    HomeWorkshop,
    MeasuredWorkshop,
    ScheduledWorkshop,
    ThemedWorkshop,
    WalkedWorkshop,
)


class Themes(BoardWidget):
    """Answers of groups put together by what they have in common: themes of several groups, and of one.

    Rows: `theme`, `text`, `group`; without a theme an answer is in none.

    Examples
    --------
    >>> themes = Themes([{"theme": "Income", "text": "Prices fall", "group": "Ban Nuea"}])
    >>> themes.value[0]["theme"]
    'Income'
    """

    board = "themes"
    columns = ("theme", "text", "group")
    workshop = ThemedWorkshop


class GalleryWalk(BoardWidget):
    """Which group looked at whose work.

    Rows: `round` (1 if there is none), `viewer`, `shown`: names of groups.

    Examples
    --------
    >>> walk = GalleryWalk([{"round": 1, "viewer": "Ban Nuea", "shown": "Ban Tai"}])
    >>> len(walk.value)
    1
    """

    board = "gallery"
    columns = ("round", "viewer", "shown")
    workshop = WalkedWorkshop


class Agenda(BoardWidget):
    """The days of a workshop, slot by slot.

    Rows: `day` (1 if there is none), `time` ("08.30-09.00", or its beginning), `text`.

    Examples
    --------
    >>> agenda = Agenda([{"day": 1, "time": "08.30-09.00", "text": "Registration"}])
    >>> agenda.value[0]["text"]
    'Registration'
    """

    board = "agenda"
    columns = ("day", "time", "text")
    workshop = ScheduledWorkshop


class Questionnaire(BoardWidget):
    """Responses to a questionnaire with a score, as numbers of five people or more.

    Rows: `instrument`, `when` ("before" or "after"), `group`, and its items by their ids; a row a person.

    Examples
    --------
    >>> measured = Questionnaire([])
    >>> measured.value
    []
    """

    board = "instruments"
    columns = ()
    workshop = MeasuredWorkshop


class TakeHome(BoardWidget):
    """What each group takes home: its goals, its plan, and what it will do next.

    Rows: `group`, `kind` ("goal", "plan" or "commitment"), `text`, and the columns of the question of that kind.

    Examples
    --------
    >>> home = TakeHome([{"group": "Ban Nuea", "kind": "commitment", "text": "Call the members"}])
    >>> home.value[0]["kind"]
    'commitment'
    """

    board = "home"
    columns = ("group", "kind", "text")
    workshop = HomeWorkshop
