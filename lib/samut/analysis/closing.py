"""What people take from the two days, what they would change, and what they will go on with."""

from __future__ import annotations

from typing import Any

import pandas as pd

from samut.analysis import answer_counts, comparison, figures, frequent_words
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import compare
from samut.analysis.questions import questions_of
from samut.analysis.result import Result, ResultTable, flat_numbers

ID = "closing"
ASKED = questions_of(ID)
COMMIT = "commit"
COMPARED = ("groups", "promised", "owned", "dated", "both")


def result(tables: Tables | Data) -> Result:
    """Count answers to each question of the closing, their words, and promises, by whom and until when.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `answers`, `parts`, `themes`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `questions`, `words.<question>`, `themes`, and `places` and `workshops` if there are two or more.
        numbers count answers and groups; "commit.<mark>" counts promises.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> answer = result(open_bundle())
    >>> answer.numbers["commit.both"] <= answer.numbers["commit.promised"]
    True
    """
    data = as_data(tables)
    rows = answer_counts.answers_to(data, ASKED)
    by_question = answer_counts.count_by_question(data, rows, ASKED)
    themes, promises = answer_counts.count_by_theme(data, rows), _count_promises(data, rows)
    shown = {"questions": ResultTable(by_question, data.headings("asked", "n", "groups"))}
    numbers: dict[str, Any] = flat_numbers("questions", by_question, ["question"], ["n", "groups"])
    for activity, question in ASKED:
        words = frequent_words.count_words(rows[rows["question"] == question], 8)
        title = data.label("question", question, activity)
        shown[f"words.{question}"] = ResultTable(words, data.headings("word", "answers", "groups"), title)
        numbers |= flat_numbers(f"words.{question}", words, ["word"], ["answers", "groups"])
    shown["themes"] = ResultTable(themes, data.headings("name", "n", "groups"))
    numbers |= flat_numbers("themes", themes, ["theme"], ["n", "groups"])
    numbers |= {f"commit.{mark}": n for mark, n in promises.items()}
    compared = compare(data, rows, lambda part: _summary(data, part))
    shown |= comparison.tables(data, compared, {column: data.say(f"{ID}.{column}") for column in COMPARED})
    numbers |= compared.numbers(COMPARED)
    values = [*map(int, by_question["n"])]
    series = Series(data.say("column.n"), values, [*map(str, values)])
    main = figures.bars(data.say(f"{ID}.title"), [*by_question["asked"]], [series], data.say("column.n"))
    drawn = (main, *comparison.draw(data, compared, _drawing(data)))
    notes = data.notes(ID, *answer_counts.coded_after_notice(data, rows), *comparison.notes(data, compared))
    sentence = data.sentence(ID, len(rows), groups=answer_counts.count_groups(rows), **promises)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    return Result(ID, title, question, sentence, notes, shown, drawn if len(rows) else (), numbers)


def _summary(data: Data, rows: pd.DataFrame) -> dict[str, int]:
    """Return counts of promises; open: promises that lack who or when; others: answers to the other questions."""
    promises = _count_promises(data, rows)
    rest = {"open": promises["promised"] - promises["both"], "others": len(rows) - promises["promised"]}
    return {"groups": answer_counts.count_groups(rows), **promises, **rest}


def _drawing(data: Data) -> Drawing:
    columns = {column: data.say(f"{ID}.{column}") for column in ("both", "open", "others")}
    return Drawing(data.say(f"{ID}.compared"), data.say("column.n"), columns)


def _count_promises(data: Data, answers: pd.DataFrame) -> dict[str, int]:
    """Count promised: promises; owned: with who does it; dated: with a month; both."""
    rows = answers[answers["question"] == COMMIT]
    filled = (data.fields(rows, field)[["workshop", "item"]] for field in ("who", "when"))
    owned, dated = ({*items.itertuples(index=False, name=None)} for items in filled)
    return {"promised": len(rows), "owned": len(owned), "dated": len(dated), "both": len(owned & dated)}
