"""Is the score of the happiness questionnaire another one after the workshop than before?"""

from __future__ import annotations

import pandas as pd

from samut.analysis import comparison
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.pairs import Change, paired_change
from samut.analysis.places import Comparison, compare
from samut.analysis.result import Figure, Result, ResultTable, json_number

ID = "happiness"
INSTRUMENT = "thi15"
SHOWN = ("pairs", "before", "after", "difference", "low", "high", "d", "rank", "p")


def result(tables: Tables | Data) -> Result:
    """Compute the change of people whose two scores pair, in all and by place and by workshop.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `scores`, `groups` and `workshops` are read.

    Returns
    -------
    Result
        tables: `whole`, and `places` and `workshops` if there are two or more. numbers: those of
        `samut.analysis.pairs.Change`, in points of the scale; "only_before" and "only_after" count people who do not
        pair.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> numbers = result(open_bundle()).numbers
    >>> numbers["low"] <= numbers["difference"] <= numbers["high"]
    True
    """
    data = as_data(tables)
    rows = _scores(data)
    both, unpaired = _pairs(rows)
    change = _change(both)
    compared = compare(data, both, lambda part: _change(part).numbers(), persons=True)
    numbers = {**change.numbers(), **unpaired} | compared.numbers(SHOWN)
    more = data.say(f"{ID}.unpaired", **unpaired), *comparison.notes(data, compared)
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, rows, change),
        data.notes(ID, *more), _tables(data, change, compared),
        _figures(data, change, compared), {name: json_number(value) for name, value in numbers.items()},
    )  # fmt: skip


def _scores(data: Data) -> pd.DataFrame:
    rows = data.table("scores")
    scored = rows[(rows["instrument"] == INSTRUMENT) & rows["total"].notna()]
    return scored.assign(total=scored["total"].astype(float))


def _pairs(rows: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, int]]:
    """Return workshop, person, before, after, district of people with both scores; and how many have only one."""
    wide = rows.pivot_table(index=["workshop", "person"], columns="when", values="total", aggfunc="last")
    wide = wide.reindex(columns=["before", "after"]).reset_index().sort_values(["workshop", "person"])
    has = wide[["before", "after"]].notna()
    unpaired = {
        "only_before": int((has["before"] & ~has["after"]).sum()),
        "only_after": int((has["after"] & ~has["before"]).sum()),
    }
    homes = rows[rows["district"] != ""].drop_duplicates(["workshop", "person"])[["workshop", "person", "district"]]
    both = wide[has.all(axis=1)].merge(homes, on=["workshop", "person"], how="left")
    return both.fillna({"district": ""}), unpaired


def _change(both: pd.DataFrame) -> Change:
    return paired_change(both["before"].tolist(), both["after"].tolist())


def _sentence(data: Data, rows: pd.DataFrame, change: Change) -> str:
    if len(rows) and change.difference is None:
        return data.say(f"{ID}.no_pairs")
    if change.difference is None:
        return data.say("nothing")
    interval = {"low": _signed(change.low), "high": _signed(change.high)}
    means = {"before": f"{change.before:.1f}", "after": f"{change.after:.1f}", "difference": _signed(change.difference)}
    return data.sentence(ID, change.pairs, **means, **interval, how=data.say(f"{ID}.{_direction(change)}"))


def _signed(value: float | None) -> str:
    return "-" if value is None else f"{value:+.1f}"


def _direction(change: Change) -> str:
    """Return up, down, or unsure if there is no interval or it holds 0."""
    if change.low is None or change.high is None or change.low <= 0 <= change.high:
        return "unsure"
    return "up" if change.low > 0 else "down"


def _tables(data: Data, change: Change, compared: Comparison) -> dict[str, ResultTable]:
    tables = {"whole": ResultTable(_rounded(pd.DataFrame([change.numbers()])), data.headings(*SHOWN))}
    return tables | comparison.tables(data, compared, data.headings(*SHOWN[1:]), _rounded)


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{name: pd.to_numeric(frame[name]).round(3 if name == "p" else 2) for name in SHOWN[1:]})


def _figures(data: Data, change: Change, compared: Comparison) -> tuple[Figure, ...]:
    """Draw the change of all who pair, and below it the places and workshops that are compared."""
    if change.low is None:
        return ()
    label = data.say("compared.of", called=data.say(f"{ID}.all"), n=change.pairs)
    rows = [{**change.numbers(), "label": label}, *comparison.rows(data, compared)]
    title, axis, name = (data.say(words) for words in (f"{ID}.drawn", f"{ID}.axis", "column.difference"))
    drawing = Drawing(title, axis, {"difference": name}, points=True, spread=("low", "high"))
    figure = comparison.draw_rows(rows, drawing)
    figure["layout"]["xaxis"]["zeroline"] = True
    return (figure,)
