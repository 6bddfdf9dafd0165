"""Is the score of the happiness questionnaire another one after the workshop than before?"""

from __future__ import annotations

import pandas as pd

from samut.analysis import comparison
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.pairs import Change, change
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Result, Table, plain

ID = "happiness"
INSTRUMENT = "thi15"
SHOWN = ("pairs", "before", "after", "difference", "low", "high", "d", "rank", "p")


def result(tables: Tables | Data) -> Result:
    """The change of people whose two scores pair; how many did not pair; by place and by workshop."""
    data = read(tables)
    rows = _scored(data)
    both, alone = _paired(rows)
    whole = _change(both)
    compared = compare(data, both, lambda one: _change(one).numbers(), persons=True)
    numbers = {**whole.numbers(), **alone} | compared.numbers(SHOWN)
    more = data.say(f"{ID}.unpaired", **alone), *comparison.notes(data, compared)
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, rows, whole),
        data.notes(ID, *more), _tables(data, whole, compared),
        _figures(data, whole, compared), {name: plain(value) for name, value in numbers.items()},
    )  # fmt: skip


def _scored(data: Data) -> pd.DataFrame:
    rows = data.table("scores")
    return rows[(rows["instrument"] == INSTRUMENT) & rows["total"].notna()].assign(
        total=lambda one: one["total"].astype(float)
    )


def _paired(rows: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, int]]:
    """workshop, person, before, after, district of who has both; and how many have only one."""
    wide = rows.pivot_table(index=["workshop", "person"], columns="when", values="total", aggfunc="last")
    wide = wide.reindex(columns=["before", "after"]).reset_index().sort_values(["workshop", "person"])
    has = wide[["before", "after"]].notna()
    alone = {
        f"only_{one}": int((has[one] & ~has[other]).sum()) for one, other in (("before", "after"), ("after", "before"))
    }
    lives = rows[rows["district"] != ""].drop_duplicates(["workshop", "person"])[["workshop", "person", "district"]]
    both = wide[has.all(axis=1)].merge(lives, on=["workshop", "person"], how="left")
    return both.fillna({"district": ""}), alone


def _change(both: pd.DataFrame) -> Change:
    return change(both["before"].tolist(), both["after"].tolist())


def _sentence(data: Data, rows: pd.DataFrame, whole: Change) -> str:
    if len(rows) and whole.difference is None:
        return data.say(f"{ID}.no_pairs")
    if whole.difference is None:
        return data.say("nothing")
    spread = {
        name: "-" if value is None else f"{value:+.1f}" for name, value in (("low", whole.low), ("high", whole.high))
    }
    values = {"before": f"{whole.before:.1f}", "after": f"{whole.after:.1f}", "difference": f"{whole.difference:+.1f}"}
    return data.sentence(ID, whole.pairs, **values, **spread, how=data.say(f"{ID}.{_direction(whole)}"))


def _direction(whole: Change) -> str:
    """up, down, or unsure where the interval holds no change or there is none."""
    if whole.low is None or whole.high is None or whole.low <= 0 <= whole.high:
        return "unsure"
    return "up" if whole.low > 0 else "down"


def _tables(data: Data, whole: Change, compared: Compared) -> dict[str, Table]:
    tables = {"whole": Table(_rounded(pd.DataFrame([whole.numbers()])), data.heads(*SHOWN))}
    return tables | comparison.tables(data, compared, data.heads(*SHOWN[1:]), _rounded)


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{one: pd.to_numeric(frame[one]).round(3 if one == "p" else 2) for one in SHOWN[1:]})


def _figures(data: Data, whole: Change, compared: Compared) -> tuple[Figure, ...]:
    """All who pair, and below them what is compared."""
    if whole.low is None:
        return ()
    called = data.say("compared.of", called=data.say(f"{ID}.all"), n=whole.pairs)
    rows = [{**whole.numbers(), "label": called}, *comparison.lines(data, compared)]
    title, axis, name = (data.say(one) for one in (f"{ID}.drawn", f"{ID}.axis", "column.difference"))
    drawing = Drawing(title, axis, {"difference": name}, points=True, spread=("low", "high"))
    made = comparison.figure(rows, drawing)
    made["layout"]["xaxis"]["zeroline"] = True
    return (made,)
