"""The page on which one person puts answers into themes: an answer at a time, a suggestion, their own choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets

from samut.errors import SamutError
from samut.lab.coding import Answer, Coding
from samut.texts import Texts

WIDE = widgets.Layout(width="100%", max_width="760px")
Open = Callable[[str], Coding]
Suggest = Callable[[Sequence[str]], list[str]]


class Coder:
    """Who codes is asked first; then each answer of the chosen question. `box` is what is shown.

    open_for: a coder's typed name -> their `Coding`. suggest: texts -> the name
    of a heap for each, "" for none.
    asked: (question id, its words), in their order. Texts of people stand in text areas, never as HTML.
    """

    def __init__(
        self,
        open_for: Open,
        answers: Sequence[Answer],
        suggest: Suggest,
        asked: Sequence[tuple[str, str]],
        texts: Texts,
    ) -> None:
        self._open, self._all, self._suggest, self._texts = open_for, list(answers), suggest, texts
        self._suggested: dict[str, str] = {}
        self.coding: Coding | None = None
        self._shown: list[Answer] = []
        self._place = 0
        self.name = widgets.Text(placeholder=self._say("your_name"), layout=WIDE)
        self.start = self._button("start", self._begin)
        self.question = widgets.Dropdown(options=[(words, id) for id, words in asked], layout=WIDE)
        self.answer = widgets.Textarea(
            disabled=True, rows=4, layout=WIDE, style={"font_size": "18px", "text_color": "#000"}
        )
        self.suggestion = self._button("none", self._take)
        self.theme = widgets.Combobox(placeholder=self._say("theme"), ensure_option=False, layout=WIDE)
        self.save, self.back = self._button("save", self._save), self._button("back", lambda: self._go(-1))
        self.skip = self._button("skip", lambda: self._go(1))
        self.progress = widgets.IntProgress(min=0, layout=WIDE)
        self.said = widgets.Label()
        self.box = widgets.VBox([self.name, self.start, self.said])
        self.question.observe(lambda change: self._ask(), "value")

    def _say(self, text: str, /, **values: object) -> str:
        return self._texts(f"coding.{text}", **values)

    def _button(self, name: str, do: Callable[[], None]) -> widgets.Button:
        made = widgets.Button(description=self._say(name), layout=widgets.Layout(width="auto", min_width="120px"))
        made.on_click(lambda _: self._told(do))
        return made

    def _told(self, do: Callable[[], None]) -> None:
        """What can't be done is said on the page."""
        self.said.value = ""
        try:
            do()
        except SamutError as error:
            self.said.value = self._texts.say(error)

    def _begin(self) -> None:
        if not self.name.value.strip():
            raise SamutError("coding.no_name")
        self.coding = self._open(" ".join(self.name.value.split()))
        buttons = widgets.HBox([self.back, self.save, self.skip])
        self.box.children = [
            self.question, self.progress, self.answer, self.suggestion, self.theme, buttons, self.said,
        ]  # fmt: skip
        self._ask()

    def _ask(self) -> None:
        """The answers of the chosen question, from the first that has no theme yet."""
        self._shown = [one for one in self._all if one.question == self.question.value]
        heaps = self._suggest([one.text for one in self._shown])
        self._suggested = dict(zip([one.item for one in self._shown], heaps, strict=True))
        mine = self.coding.mine() if self.coding else {}
        self._place = next((n for n, one in enumerate(self._shown) if one.item not in mine), 0)
        self._draw()

    def _go(self, step: int) -> None:
        self._place = min(max(self._place + step, 0), max(len(self._shown) - 1, 0))
        self._draw()

    def _take(self) -> None:
        self.theme.value = self._suggested.get(self._shown[self._place].item, "") if self._shown else ""

    def _save(self) -> None:
        if self.coding and self._shown:
            self.coding.put(self._shown[self._place].item, self.theme.value)
            self._go(1)

    def _draw(self) -> None:
        mine: dict[str, Any] = self.coding.mine() if self.coding else {}
        done = sum(one.item in mine for one in self._shown)
        self.progress.max, self.progress.value = max(len(self._shown), 1), done
        self.progress.description = f"{done}/{len(self._shown)}"
        now = self._shown[self._place] if self._shown else None
        self.answer.value = now.text if now else self._say("nothing")
        suggested = self._suggested.get(now.item, "") if now else ""
        self.suggestion.description = self._say("suggested", name=suggested) if suggested else self._say("none")
        self.suggestion.disabled = not suggested
        self.theme.options = self.coding.names() if self.coding else []
        self.theme.value = mine.get(now.item, "") if now else ""
