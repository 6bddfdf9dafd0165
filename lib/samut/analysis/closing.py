"""What people take from the two days, what they would change, and what they will go on with."""

from __future__ import annotations

from typing import Any

import pandas as pd

from samut.analysis import comparison, figures, said, words
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import compare
from samut.analysis.result import Result, Table, flat

ID = "closing"
ASKED = tuple(("a7", question) for question in ("q7_1", "q7_2", "q7_3", "q7_4", "q7_5", "commit"))
COMMIT = "commit"
BESIDE = ("groups", "promised", "owned", "dated", "both")


def result(tables: Tables | Data) -> Result:
    """Answers to each question of activity 7, their words, and what was promised by whom and until when."""
    data = read(tables)
    rows = said.answers(data, ASKED)
    asked, themes = said.by_question(data, rows, ASKED), said.themed(data, rows)
    common = {question: words.counts(rows[rows["question"] == question], 8) for _, question in ASKED}
    promised = _promised(data, rows)
    shown = {"questions": Table(asked, data.heads("asked", "n", "groups"))}
    numbers: dict[str, Any] = flat("questions", asked, ["question"], ["n", "groups"])
    for activity, question in ASKED:
        title = data.word("question", question, activity)
        shown[f"words.{question}"] = Table(common[question], data.heads("word", "answers", "groups"), title)
        numbers |= flat(f"words.{question}", common[question], ["word"], ["answers", "groups"])
    shown["themes"] = Table(themes, data.heads("name", "n", "groups"))
    numbers |= flat("themes", themes, ["theme"], ["n", "groups"]) | {f"commit.{k}": v for k, v in promised.items()}
    compared = compare(data, rows, lambda one: _beside(data, one))
    shown |= comparison.tables(data, compared, {one: data.say(f"{ID}.{one}") for one in BESIDE})
    numbers |= compared.numbers(BESIDE)
    values = [*map(int, asked["n"])]
    series = Series(data.say("column.n"), values, [*map(str, values)])
    main = figures.bars(data.say(f"{ID}.title"), [*asked["asked"]], [series], data.say("column.n"))
    drawn = (main, *comparison.drawn(data, compared, _drawing(data)))
    notes = data.notes(ID, *said.after(data, rows), *comparison.notes(data, compared))
    sentence = data.sentence(ID, len(rows), groups=said.groups(rows), **promised)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    return Result(ID, title, question, sentence, notes, shown, drawn if len(rows) else (), numbers)


def _beside(data: Data, rows: pd.DataFrame) -> dict[str, int]:
    """open: promises that lack who or when; others: answers to the other questions."""
    told = _promised(data, rows)
    left = {"open": told["promised"] - told["both"], "others": len(rows) - told["promised"]}
    return {"groups": said.groups(rows), **told, **left}


def _drawing(data: Data) -> Drawing:
    columns = {one: data.say(f"{ID}.{one}") for one in ("both", "open", "others")}
    return Drawing(data.say(f"{ID}.compared"), data.say("column.n"), columns)


def _promised(data: Data, answers: pd.DataFrame) -> dict[str, int]:
    """promised: promises; owned: with who does it; dated: with a month; both."""
    rows = answers[answers["question"] == COMMIT]
    owned, dated = (
        {*data.parts(rows, field)[["workshop", "item"]].itertuples(index=False, name=None)} for field in ("who", "when")
    )
    return {"promised": len(rows), "owned": len(owned), "dated": len(dated), "both": len(owned & dated)}
