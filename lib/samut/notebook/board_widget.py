"""The base of the public widgets: a board of its own, of rows or of a workshop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

import traitlets

from samut.app import Activity
from samut.errors import SamutError
from samut.notebook.memory_workshop import MemoryWorkshop, Row, stage_of
from samut.pages import boards
from samut.pages.page_config import page_config
from samut.pages.shared_state import workshop_state
from samut.protocol.screen import Screen, follow
from samut.session.context import Context
from samut.settings import from_environment, share
from samut.texts import Texts


class RowsPlayer:
    """Plays a widget on rows: what is edited in the page comes back as rows."""

    view = "widget"

    def __init__(self, widget: type[BoardWidget], rows: list[Row]) -> None:
        self._stage, self._columns, self._made_of = stage_of(widget.board), widget.columns, widget.workshop
        self.fill(rows)

    def fill(self, rows: list[Row]) -> None:
        """Show these rows. Raise SamutError, and show what was shown before, if one of them can't be."""
        self.workshop = self._made_of(self._stage, rows)
        self.rows = rows

    @property
    def context(self) -> Context:
        """The context of the board that shows the rows."""
        return self.workshop.context

    def frame(self) -> Mapping[str, object]:
        """Return the words, and the columns that can be edited."""
        return widget_config(self.context, self._columns)

    def state(self) -> Mapping[str, object]:
        """Return the board's body and its groups, with the rows."""
        return {**body_state(self.context, self._stage.board), "rows": [dict(row) for row in self.rows]}

    def news(self) -> bool:
        """Return False: rows change only where this process changes them."""
        return False

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Take over rows that were edited in the page."""
        if name == "rows":
            self.fill([dict(row) for row in args["rows"]])
        return {}

    def say(self, error: SamutError) -> dict[str, str]:
        """Return an error in words, part by part."""
        return self.context.texts.parts(error)

    def close(self) -> None:
        """Let go of the rows."""


class WorkshopPlayer:
    """Plays a widget on an activity of a workshop: it only shows."""

    view = "widget"

    def __init__(self, board: str, activity: Activity) -> None:
        self._board, self._activity = board, activity
        self.rows: list[Row] = []

    def frame(self) -> Mapping[str, object]:
        """Return the words of the board."""
        return widget_config(self._activity.context, ())

    def state(self) -> Mapping[str, object]:
        """Return the board's body and its groups."""
        return {**body_state(self._activity.context, self._board), "rows": []}

    def news(self) -> bool:
        """Return whether something was written since the last call."""
        return self._activity.news()

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Change nothing."""
        return {}

    def say(self, error: SamutError) -> dict[str, str]:
        """Return an error in words, part by part."""
        return self._activity.say(error)

    def close(self) -> None:
        """Let go of the store."""
        self._activity.close()


class BoardWidget(Screen):
    """A board of its own, which shows rows of plain data, or a workshop as it goes on.

    Parameters
    ----------
    source : iterable of mappings, DataFrame or Activity
        Rows with the columns below; or what `samut.open_activity` returns, to show that workshop live.

    Attributes
    ----------
    value : list of dict
        The rows as they stand. They change when somebody edits them in the page; setting them shows others.

    Raises
    ------
    ValueError
        With the row, what is wrong and what to do, in the language of the workbook.
    """

    board: ClassVar[str] = ""
    columns: ClassVar[tuple[str, ...]] = ("group", "text")
    """The columns that can be edited in the page."""
    workshop: ClassVar[type[MemoryWorkshop]] = MemoryWorkshop
    """What makes a workshop of rows."""
    value = traitlets.List(traitlets.Dict())

    def __init__(self, source: Iterable[Row] | Activity | Any = ()) -> None:
        self.player = self._player_of(source)
        super().__init__(self.player, served=False)
        self.value = self.player.rows
        if isinstance(self.player, WorkshopPlayer):
            follow(self)

    def refresh(self) -> None:
        """Show the current rows or workshop, and give the rows back as `value`."""
        self.value = self.player.rows
        super().refresh()

    @traitlets.observe("value")
    def _show(self, change: Any) -> None:
        if isinstance(self.player, RowsPlayer) and change["new"] != self.player.rows:
            in_words(self.player.fill, change["new"])
            self.refresh()

    def _player_of(self, source: Any) -> RowsPlayer | WorkshopPlayer:
        if isinstance(source, Activity):
            return WorkshopPlayer(self.board, source)
        rows = source.to_dict("records") if hasattr(source, "to_dict") else [dict(row) for row in source]
        return in_words(RowsPlayer, type(self), rows)


def widget_config(context: Context, columns: tuple[str, ...]) -> dict[str, Any]:
    """Return what a widget needs once: that of a board, the words about rows, and the columns that can be edited."""
    config = page_config(context, "board")
    words = {name: text for name, text in context.texts.room("rows").items() if isinstance(text, str)}
    return {**config, "texts": {**config["texts"], **words}, "columns": list(columns)}


def body_state(context: Context, board: str) -> dict[str, Any]:
    """Return what a board's component needs: the body of the first phase with that board, and the groups."""
    phase = next(phase for phase in context.activity.phases if phase.board == board)
    body = boards.BOARDS[board](context, phase)
    return {**workshop_state(context), "phase": phase.id, "body": body, "spotlight": None}


def in_words(make: Callable[..., Any], *arguments: Any) -> Any:
    """Return what `make` returns. A SamutError becomes a ValueError that says in words what is wrong."""
    try:
        return make(*arguments)
    except SamutError as error:
        raise ValueError(words_of(error)) from error


def words_of(error: SamutError) -> str:
    """Return an error in the language this process is set to."""
    return Texts(share() / "data" / "texts", from_environment().language).say(error)
