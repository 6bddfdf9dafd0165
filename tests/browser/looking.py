"""Look at a page as a person would: what is off the screen, cut off, over something else, too small, or orange for nothing."""

from __future__ import annotations

import os
import re
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

SCRIPT = (Path(__file__).parent / "looking.js").read_text("utf-8")

PARTS = """async () => {
    for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
    return [...document.querySelectorAll(".board-titles, .board-main, .overlay, .bar > strong, .form > :not(.bar), .console, main, dialog")]
        .filter((one) => one.checkVisibility() && !one.matches(":has(.board, .form, .console)"))
        .map((one) => [one.className, one.innerText.replace(/\\d+:\\d\\d/, "")]);
}"""
"""The words of each part of a page: what is over it, what stands still on it, and what goes by."""

SMALL, WIDE = {"width": 1280, "height": 720}, {"width": 1920, "height": 1080}
HAND = {"width": 360, "height": 640}
LARGER = [{"width": round(360 / zoom), "height": round(640 / zoom)} for zoom in (1.5, 1.75, 2.0)]
"""A phone of the smallest usual size, and the same with its page enlarged: fewer pixels to lay out in."""

CUT = {
    ".chart-plot": "a chart's own letters, which plotly lays out",
    ".card-text": "a long answer is shown whole in the spotlight",
    ".profile-words": "each role is shown whole in a tab of its own",
    ".name": "a group's name loses its middle, not its end; whole in the title",
}
"""What may be cut off, and where it can be read whole."""

WARNS = {
    ".ribbon": "says that a workshop is invented",
    ".bad, .bad-button, .sure, .problem, .confirm, .wrong": "something is wrong, or will be gone for good",
    ".ask, .typed-ask, .two-tag, .answer.conflict, .finding-text mark": "a person has to decide",
    ".status.later, .note.later, .plan-count.draft": "not saved yet",
    ".clock.over, .late": "the time is over, or it is late",
    ".notice.call, .tile.called, .call-tag": "a group is called",
    ".warning, .exports-trouble, .import-note, .import-problems, #samut-status": "something does not work, or may not",
    ".forms-gap, .forms-tab-gap, .untouched, .pair-kind.gone": "something is lacking",
    ".inst-tag, .film-net, .move-safe": "to be known before: unconfirmed, needs the internet, take care",
}
"""What is orange or red, and what it warns of."""

SMALL_LETTERS = {
    ".columns:not(.few):not(.one) .column-from": "five columns have no room for whole names in larger letters",
    ".themes-legend.many": "twelve names and more, which all have to stand under the table",
}
"""What may be smaller than 24 px where a page has room."""

BOARD: dict[str, Any] = {
    "view": "board",
    "smallest": 24,
    "small": list(SMALL_LETTERS),
    "drawn": [".chart-plot"],
    "over": [".chart-plot"],
}
PHONE: dict[str, Any] = {"view": "phone", "stride": 0.5}
CONSOLE: dict[str, Any] = {"view": "console", "stride": 0.8, "alike": [".feed > li:nth-of-type(n + 9)"]}
"""drawn: what fills a page without letters; over: what is not asked whether it
is covered; alike: what is as many others before it are."""


def amiss(page, rules: dict[str, Any]) -> list[list[str]]:
    """Return what a person would see amiss on the page: [kind and place, words and how much]."""
    return page.evaluate(f"(given) => {{ {SCRIPT}\nreturn look(given); }}", {"cut": list(CUT), "warns": list(WARNS), **rules})


class Looking:
    """What was amiss in which views, and a picture of the first of each; what has been looked at is not looked at again."""

    def __init__(self) -> None:
        self.faults: dict[str, list[str]] = defaultdict(list)
        self.known: set[tuple[str, ...]] = set()
        chosen = os.environ.get("SAMUT_PICTURES")
        self.every = bool(chosen)
        self.folder = Path(chosen or tempfile.mkdtemp(prefix="samut-views-"))
        self.folder.mkdir(parents=True, exist_ok=True)

    def look(self, page, rules: dict[str, Any], name: str) -> None:
        """Note what is amiss; `name` says which view this is."""
        if self._seen(page, rules):
            return
        found = amiss(page, rules)
        new = [fault for fault, _ in found if fault not in self.faults]
        for fault, more in found:
            self.faults[fault].append(f"{name} ({more})")
        if self.every or new:
            page.screenshot(path=self.folder / f"{re.sub(r'[^0-9a-z]+', '-', name.lower())}.png", animations="disabled")

    def _seen(self, page, rules: dict[str, Any]) -> bool:
        """Whether the same words stood in each part of the page before, in a window of this size."""
        size = "{width}x{height}".format(**page.viewport_size)
        parts = {(rules["view"], size, *part) for part in page.evaluate(PARTS)}
        seen = parts <= self.known
        self.known |= parts
        return seen

    def tell(self) -> None:
        """Fail with all faults and the views they are in, where there are any."""
        lines = [f"{fault}\n    {len(views)}: {', '.join(views[:6])}" for fault, views in sorted(self.faults.items())]
        assert not lines, "\n".join(["", *lines, f"pictures: {self.folder}"])
