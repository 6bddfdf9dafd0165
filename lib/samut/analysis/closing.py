"""What people take from the two days, what they would change, and what they will go on with."""

from __future__ import annotations

from typing import Any

from samut.analysis import figures, said, words
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.result import Result, Table, flat

ID = "closing"
ASKED = tuple(("a7", question) for question in ("q7_1", "q7_2", "q7_3", "q7_4", "q7_5", "commit"))
COMMIT = "commit"


def result(tables: Tables | Data) -> Result:
    """Answers to each question of activity 7, their words, and what was promised by whom and until when."""
    data = read(tables)
    rows = said.answers(data, ASKED)
    asked, themes = said.by_question(data, rows, ASKED), said.themed(data, rows)
    common = {question: words.counts(rows[rows["question"] == question], 8) for _, question in ASKED}
    promised = _promised(data)
    shown = {"questions": Table(asked, data.heads("asked", "n", "groups"))}
    numbers: dict[str, Any] = flat("questions", asked, ["question"], ["n", "groups"])
    for activity, question in ASKED:
        title = data.word("question", question, activity)
        shown[f"words.{question}"] = Table(common[question], data.heads("word", "answers", "groups"), title)
        numbers |= flat(f"words.{question}", common[question], ["word"], ["answers", "groups"])
    shown["themes"] = Table(themes, data.heads("name", "n", "groups"))
    numbers |= flat("themes", themes, ["theme"], ["n", "groups"]) | {f"commit.{k}": v for k, v in promised.items()}
    values = [*map(int, asked["n"])]
    series = Series(data.say("column.n"), values, [*map(str, values)])
    drawn = (figures.bars(data.say(f"{ID}.title"), [*asked["asked"]], [series], data.say("column.n")),)
    sentence = data.sentence(ID, len(rows), groups=said.groups(rows), **promised)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    return Result(ID, title, question, sentence, data.notes(ID), shown, drawn if len(rows) else (), numbers)


def _promised(data: Data) -> dict[str, int]:
    """promised: promises; owned: with who does it; dated: with a month; both."""
    rows = said.answers(data, (("a7", COMMIT),))
    owned, dated = (
        {*data.parts(rows, field)[["workshop", "item"]].itertuples(index=False, name=None)} for field in ("who", "when")
    )
    return {"promised": len(rows), "owned": len(owned), "dated": len(dated), "both": len(owned & dated)}
