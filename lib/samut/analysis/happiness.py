"""Is the score of the happiness questionnaire another one after the workshop than before?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from samut.analysis import figures
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.pairs import Change, change
from samut.analysis.result import Figure, Result, Table, flat, plain
from samut.analysis.small import kept

ID = "happiness"
INSTRUMENT = "thi15"
SHOWN = ("pairs", "before", "after", "difference", "low", "high", "d", "rank", "p")


def result(tables: Tables | Data) -> Result:
    """The change of people whose two scores pair; how many did not pair; by workshop."""
    data = read(tables)
    rows = _scored(data)
    both, alone = _paired(rows)
    whole = _change(both)
    workshops = _workshops(data, both)
    numbers = {**whole.numbers(), **alone} | flat("workshop", workshops, ["workshop"], SHOWN)
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, rows, whole),
        data.notes(ID, data.say(f"{ID}.unpaired", **alone)), _tables(data, whole, workshops),
        _figures(data, whole, workshops), {name: plain(value) for name, value in numbers.items()},
    )  # fmt: skip


def _scored(data: Data) -> pd.DataFrame:
    rows = data.table("scores")
    return rows[(rows["instrument"] == INSTRUMENT) & rows["total"].notna()].assign(
        total=lambda one: one["total"].astype(float)
    )


def _paired(rows: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, int]]:
    """workshop, person, before, after of who has both; and how many have only one."""
    wide = rows.pivot_table(index=["workshop", "person"], columns="when", values="total", aggfunc="last")
    wide = wide.reindex(columns=["before", "after"]).reset_index().sort_values(["workshop", "person"])
    has = wide[["before", "after"]].notna()
    alone = {
        f"only_{one}": int((has[one] & ~has[other]).sum()) for one, other in (("before", "after"), ("after", "before"))
    }
    return wide[has.all(axis=1)], alone


def _change(both: pd.DataFrame) -> Change:
    return change(both["before"].tolist(), both["after"].tolist())


def _workshops(data: Data, both: pd.DataFrame) -> pd.DataFrame:
    sizes = both["workshop"].value_counts()
    shown = kept({id: int(sizes[id]) for id in data.workshops() if id in sizes})
    made = [
        {"workshop": id, "called": data.called(id), **_change(both[both["workshop"] == id]).numbers()} for id in shown
    ]
    return pd.DataFrame(made, columns=["workshop", "called", *SHOWN])


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


def _tables(data: Data, whole: Change, workshops: pd.DataFrame) -> dict[str, Table]:
    over = data.heads(*SHOWN)
    tables = {"whole": Table(_rounded(pd.DataFrame([whole.numbers()])), over)}
    several = {"workshops": Table(_rounded(workshops), data.heads("called") | over)}
    return tables | (several if len(workshops) > 1 else {})


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{one: pd.to_numeric(frame[one]).round(3 if one == "p" else 2) for one in SHOWN[1:]})


def _figures(data: Data, whole: Change, workshops: pd.DataFrame) -> tuple[Figure, ...]:
    if whole.difference is None:
        return ()
    rows: list[tuple[str, dict[str, Any]]] = [(data.say(f"{ID}.all"), whole.numbers())]
    if len(workshops) > 1:
        rows += [(row["called"], row) for row in workshops.to_dict("records")]
    known = [(called, row) for called, row in rows if plain(row["low"]) is not None]
    if not known:
        return ()
    values: list[Any] = [row["difference"] for _, row in known]
    error = [(row["difference"] - row["low"], row["high"] - row["difference"]) for _, row in known]
    series = Series(data.say("column.difference"), values, error=error)
    made = figures.points(
        data.say(f"{ID}.drawn"), [called for called, _ in known], [series], data.say(f"{ID}.axis"), zero=True
    )
    return (made,)
