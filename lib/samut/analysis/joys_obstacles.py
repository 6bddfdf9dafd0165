"""What has changed for the better and gives joy, and what stands in the way?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis import answer_counts, comparison, figures, frequent_words
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison, compare
from samut.analysis.questions import Questions, questions_of
from samut.analysis.result import Figure, Number, Result, ResultTable, flat_numbers

ID = "joys_obstacles"
SIDES = {side: questions_of(ID, side) for side in ("joys", "obstacles")}
MOST_BARS = 8
SHOWN = ("n", "top")


@dataclass(frozen=True)
class Side:
    """The answers of one side. rows: with their `names`; n: answers; the rest are counts."""

    rows: pd.DataFrame
    n: int
    groups: int
    uncoded: int
    themes: pd.DataFrame
    words: pd.DataFrame
    questions: pd.DataFrame


Sides = dict[str, Side]


def result(tables: Tables | Data) -> Result:
    """Count themes of both sides with the groups that name each, and words if nobody has coded yet.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `answers`, `themes`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `<side>.themes`, `<side>.words` and `<side>.questions` of the sides joys and obstacles, and `places` and
        `workshops` if there are two or more. numbers count answers and groups.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> [*result(open_bundle()).tables][:3]
    ['joys.themes', 'joys.words', 'joys.questions']
    """
    data = as_data(tables)
    sides = {side: _side(data, questions) for side, questions in SIDES.items()}
    names = {id: answer_counts.shared_names(side.rows, comparison.MOST_NAMES // 2) for id, side in sides.items()}
    compared = _compare(data, sides, names)
    after = answer_counts.coded_after_notice(data, pd.concat([side.rows for side in sides.values()]))
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), " ".join([_sentence(data, sides), *after]),
        data.notes(ID, *after, *comparison.notes(data, compared)), _tables(data, sides, compared),
        _figures(data, sides, names, compared), _numbers(sides, names, compared),
    )  # fmt: skip


def _side(data: Data, questions: Questions) -> Side:
    rows = answer_counts.answers_to(data, questions)
    return Side(
        rows=answer_counts.with_names(data, rows),
        n=len(rows),
        groups=answer_counts.count_groups(rows),
        uncoded=answer_counts.count_uncoded(data, rows),
        themes=answer_counts.count_by_theme(data, rows),
        words=frequent_words.count_words(rows),
        questions=answer_counts.count_by_question(data, rows, questions),
    )


def _compare(data: Data, sides: Sides, names: dict[str, list[str]]) -> Comparison:
    """Compare both sides: answers and groups of both, and a summary of each side's names."""

    def summary(rows: pd.DataFrame) -> dict[str, Any]:
        columns: dict[str, Any] = {"groups": answer_counts.count_groups(rows)}
        for id in SIDES:
            own = rows[rows["side"] == id]
            columns[f"{id}.n"] = len(own)
            names_of_side = answer_counts.summarize_names(own, names[id], data.say("comma"))
            columns |= {f"{id}.{column}": value for column, value in names_of_side.items()}
        return columns

    return compare(data, pd.concat([side.rows.assign(side=id) for id, side in sides.items()]), summary)


def _tables(data: Data, sides: Sides, compared: Comparison) -> dict[str, ResultTable]:
    tables: dict[str, ResultTable] = {}
    for id, side in sides.items():
        title = data.say(f"{ID}.{id}")
        tables |= {
            f"{id}.themes": ResultTable(side.themes, data.headings("name", "groups", "n"), title),
            f"{id}.words": ResultTable(side.words, data.headings("word", "groups", "answers"), title),
            f"{id}.questions": ResultTable(side.questions, data.headings("asked", "n", "groups"), title),
        }
    columns = {f"{id}.{column}": data.say(f"{ID}.{id}_{column}") for id in SIDES for column in SHOWN}
    return tables | comparison.tables(data, compared, data.headings("groups") | columns)


def _numbers(sides: Sides, names: dict[str, list[str]], compared: Comparison) -> dict[str, Number]:
    numbers: dict[str, Number] = {}
    for id, side in sides.items():
        numbers |= {f"{id}.n": side.n, f"{id}.groups": side.groups, f"{id}.uncoded": side.uncoded}
        numbers |= flat_numbers(f"{id}.themes", side.themes, ["theme"], ["n", "groups"])
        numbers |= flat_numbers(f"{id}.words", side.words, ["word"], ["answers", "groups"])
        numbers |= flat_numbers(f"{id}.questions", side.questions, ["question"], ["n", "groups"])
    columns = {id: ["n", "groups", *(f"having.{name}" for name in names[id])] for id in SIDES}
    return numbers | compared.numbers(["groups", *(f"{id}.{column}" for id in SIDES for column in columns[id])])


def _main_names(side: Side) -> pd.DataFrame:
    """Return name and groups of the themes most groups name, or of words if there are no themes."""
    rows = side.themes if len(side.themes) else side.words.rename(columns={"word": "name"})
    return rows.sort_values(["groups", "name"], ascending=[False, True]).head(MOST_BARS)


def _figures(data: Data, sides: Sides, names: dict[str, list[str]], compared: Comparison) -> tuple[Figure, ...]:
    main = [figure for id, side in sides.items() for figure in _figure(data, id, side)]
    columns = {f"{id}.share.{name}": data.say(f"{ID}.{id}_named", name=name) for id in SIDES for name in names[id]}
    return (*main, *comparison.draw_shares(data, compared, ID, columns))


def _figure(data: Data, id: str, side: Side) -> list[Figure]:
    rows = _main_names(side)
    if rows.empty:
        return []
    values = [*map(int, rows["groups"])]
    series = Series(data.say("column.groups"), values, [*map(str, values)])
    return [figures.bars(data.say(f"{ID}.{id}"), [*rows["name"]], [series], data.say("column.groups"))]


def _sentence(data: Data, sides: Sides) -> str:
    least = min(sides["joys"].n, sides["obstacles"].n)
    n = least or sum(side.n for side in sides.values())
    top = {
        id: data.say("comma").join(_main_names(side)["name"].head(3)) or data.say("no_words")
        for id, side in sides.items()
    }
    how = data.say(f"{ID}.by_themes" if len(sides["joys"].themes) else f"{ID}.by_words")
    counts = {f"n_{id}": side.n for id, side in sides.items()}
    return data.sentence(ID, n, how=how, joys=top["joys"], obstacles=top["obstacles"], **counts)
