"""What has changed for the better and gives joy, and what stands in the way?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from samut.analysis import comparison, figures, said, words
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Number, Result, Table, flat

ID = "joys_obstacles"
SIDES = {
    "joys": (("a2", "w1_4"), ("a2", "w1_6"), ("a2", "w3_3")),
    "obstacles": (("a2", "w1_5"), ("a2", "w3_4")),
}
DRAWN = 8
SHOWN = ("n", "top")


def result(tables: Tables | Data) -> Result:
    """Themes of both sides with the groups that name each; words where nobody has coded yet."""
    data = read(tables)
    found = {side: _side(data, asked) for side, asked in SIDES.items()}
    shown: dict[str, Table] = {}
    numbers: dict[str, Number] = {}
    for side, one in found.items():
        shown |= _tables(data, side, one)
        numbers |= {f"{side}.n": one["n"], f"{side}.groups": one["groups"], f"{side}.uncoded": one["uncoded"]}
        numbers |= flat(f"{side}.themes", one["themes"], ["theme"], ["n", "groups"])
        numbers |= flat(f"{side}.words", one["words"], ["word"], ["answers", "groups"])
        numbers |= flat(f"{side}.questions", one["questions"], ["question"], ["n", "groups"])
    names = {side: said.shared(one["rows"], comparison.TOP // 2) for side, one in found.items()}
    compared = _compared(data, found, names)
    heads = data.heads("groups") | {f"{side}.{one}": data.say(f"{ID}.{side}_{one}") for side in SIDES for one in SHOWN}
    shown |= comparison.tables(data, compared, heads)
    numbers |= compared.numbers(["groups", *(f"{side}.{one}" for side in SIDES for one in _counted(names[side]))])
    drawn = tuple(figure for side, one in found.items() for figure in _figure(data, side, one))
    drawn += comparison.shares(data, compared, ID, _drawn(data, names))
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    after = said.after(data, pd.concat([one["rows"] for one in found.values()]))
    notes = data.notes(ID, *after, *comparison.notes(data, compared))
    sentence = " ".join([_sentence(data, found), *after])
    return Result(ID, title, question, sentence, notes, shown, drawn, numbers)


def _compared(data: Data, found: dict[str, dict[str, Any]], names: dict[str, list[str]]) -> Compared:
    """Both sides of each place: n answers of both, groups of both, and of each side what `said.beside` tells."""

    def beside(rows: pd.DataFrame) -> dict[str, Any]:
        told: dict[str, Any] = {"groups": said.groups(rows)}
        for side in SIDES:
            own = rows[rows["side"] == side]
            told[f"{side}.n"] = len(own)
            told |= {f"{side}.{id}": one for id, one in said.beside(own, names[side], data.say("comma")).items()}
        return told

    return compare(data, pd.concat([one["rows"].assign(side=side) for side, one in found.items()]), beside)


def _counted(names: list[str]) -> list[str]:
    return ["n", "groups", *(f"having.{name}" for name in names)]


def _drawn(data: Data, names: dict[str, list[str]]) -> dict[str, str]:
    return {f"{side}.share.{name}": data.say(f"{ID}.{side}_named", name=name) for side in SIDES for name in names[side]}


def _side(data: Data, asked: said.Asked) -> dict[str, Any]:
    rows = said.answers(data, asked)
    return {
        "rows": said.naming(data, rows), "n": len(rows), "groups": said.groups(rows),
        "uncoded": said.uncoded(data, rows),
        "themes": said.themed(data, rows), "words": words.counts(rows),
        "questions": said.by_question(data, rows, asked),
    }  # fmt: skip


def _tables(data: Data, side: str, one: dict[str, Any]) -> dict[str, Table]:
    over = data.say(f"{ID}.{side}")
    return {
        f"{side}.themes": Table(one["themes"], data.heads("name", "groups", "n"), over),
        f"{side}.words": Table(one["words"], data.heads("word", "groups", "answers"), over),
        f"{side}.questions": Table(one["questions"], data.heads("asked", "n", "groups"), over),
    }


def _named(one: dict[str, Any]) -> pd.DataFrame:
    """name, groups of what is drawn: themes, or words where there are none."""
    rows = one["themes"] if len(one["themes"]) else one["words"].rename(columns={"word": "name"})
    return rows.sort_values(["groups", "name"], ascending=[False, True]).head(DRAWN)


def _figure(data: Data, side: str, one: dict[str, Any]) -> list[Figure]:
    rows = _named(one)
    if rows.empty:
        return []
    values = [*map(int, rows["groups"])]
    series = Series(data.say("column.groups"), values, [*map(str, values)])
    return [figures.bars(data.say(f"{ID}.{side}"), [*rows["name"]], [series], data.say("column.groups"))]


def _sentence(data: Data, found: dict[str, dict[str, Any]]) -> str:
    least = min(found["joys"]["n"], found["obstacles"]["n"])
    n = least or sum(one["n"] for one in found.values())
    top = {
        side: data.say("comma").join(_named(one)["name"].head(3)) or data.say("no_words") for side, one in found.items()
    }
    how = data.say(f"{ID}.by_themes" if len(found["joys"]["themes"]) else f"{ID}.by_words")
    counts = {f"n_{side}": one["n"] for side, one in found.items()}
    return data.sentence(ID, n, how=how, joys=top["joys"], obstacles=top["obstacles"], **counts)
