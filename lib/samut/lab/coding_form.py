"""The form in which a coder puts answers into themes: an answer at a time, a suggestion, the coder's own choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets

from samut.errors import SamutError
from samut.lab.coding import Coding, CodingUnit
from samut.texts import Texts

WIDE = widgets.Layout(width="100%", max_width="760px")
Open = Callable[[str], Coding]
Suggest = Callable[[Sequence[str]], list[str]]


class CodingForm:
    """A form that asks for the coder's name, and then for the theme of each answer to the chosen question.

    People's texts stand in text areas, never as HTML. `box` is the widget that is shown.

    Parameters
    ----------
    open_for : callable
        Returns the `Coding` of a coder's typed name.
    units : sequence of CodingUnit
        The answers to be coded.
    suggest : callable
        Returns the name of a theme for each of some texts, "" for none.
    questions : sequence of (str, str)
        Question ids and their words, in order.
    texts : Texts
        The words of the form.
    """

    def __init__(
        self,
        open_for: Open,
        units: Sequence[CodingUnit],
        suggest: Suggest,
        questions: Sequence[tuple[str, str]],
        texts: Texts,
    ) -> None:
        self._open, self._units, self._suggest, self._texts = open_for, list(units), suggest, texts
        self._suggested: dict[str, str] = {}
        self.coding: Coding | None = None
        self._shown: list[CodingUnit] = []
        self._index = 0
        self.name = widgets.Text(placeholder=self._say("your_name"), layout=WIDE)
        self.start = self._button("start", self._begin)
        self.question = widgets.Dropdown(options=[(words, id) for id, words in questions], layout=WIDE)
        self.answer = widgets.Textarea(
            disabled=True, rows=4, layout=WIDE, style={"font_size": "18px", "text_color": "#000"}
        )
        self.suggestion = self._button("none", self._take_suggestion)
        self.theme = widgets.Combobox(placeholder=self._say("theme"), ensure_option=False, layout=WIDE)
        self.save, self.back = self._button("save", self._save), self._button("back", lambda: self._go(-1))
        self.skip = self._button("skip", lambda: self._go(1))
        self.progress = widgets.IntProgress(min=0, layout=WIDE)
        self.message = widgets.Label()
        self.box = widgets.VBox([self.name, self.start, self.message])
        self.question.observe(lambda change: self._show_question(), "value")

    def _say(self, text: str, /, **values: object) -> str:
        return self._texts(f"coding.{text}", **values)

    def _button(self, name: str, do: Callable[[], None]) -> widgets.Button:
        button = widgets.Button(description=self._say(name), layout=widgets.Layout(width="auto", min_width="120px"))
        button.on_click(lambda _: self._try(do))
        return button

    def _try(self, do: Callable[[], None]) -> None:
        """Do something; if it can't be done, say so on the page."""
        self.message.value = ""
        try:
            do()
        except SamutError as error:
            self.message.value = self._texts.say(error)

    def _begin(self) -> None:
        if not self.name.value.strip():
            raise SamutError("coding.no_name")
        self.coding = self._open(" ".join(self.name.value.split()))
        buttons = widgets.HBox([self.back, self.save, self.skip])
        self.box.children = [
            self.question, self.progress, self.answer, self.suggestion, self.theme, buttons, self.message,
        ]  # fmt: skip
        self._show_question()

    def _show_question(self) -> None:
        """Show the answers to the chosen question, from the first that has no theme yet."""
        self._shown = [unit for unit in self._units if unit.question == self.question.value]
        names = self._suggest([unit.text for unit in self._shown])
        self._suggested = dict(zip([unit.item for unit in self._shown], names, strict=True))
        themes = self.coding.own_themes() if self.coding else {}
        self._index = next((index for index, unit in enumerate(self._shown) if unit.item not in themes), 0)
        self._draw()

    def _go(self, step: int) -> None:
        self._index = min(max(self._index + step, 0), max(len(self._shown) - 1, 0))
        self._draw()

    def _take_suggestion(self) -> None:
        self.theme.value = self._suggested.get(self._shown[self._index].item, "") if self._shown else ""

    def _save(self) -> None:
        if self.coding and self._shown:
            self.coding.assign(self._shown[self._index].item, self.theme.value)
            self._go(1)

    def _draw(self) -> None:
        themes: dict[str, Any] = self.coding.own_themes() if self.coding else {}
        done = sum(unit.item in themes for unit in self._shown)
        self.progress.max, self.progress.value = max(len(self._shown), 1), done
        self.progress.description = f"{done}/{len(self._shown)}"
        unit = self._shown[self._index] if self._shown else None
        self.answer.value = unit.text if unit else self._say("nothing")
        suggested = self._suggested.get(unit.item, "") if unit else ""
        self.suggestion.description = self._say("suggested", name=suggested) if suggested else self._say("none")
        self.suggestion.disabled = not suggested
        self.theme.options = self.coding.theme_names() if self.coding else []
        self.theme.value = themes.get(unit.item, "") if unit else ""
