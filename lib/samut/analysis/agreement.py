"""How far do people who coded the same answers agree beyond chance?"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa, to_table

from samut.analysis import figures, said
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.result import Figure, Result, Table, flat, plain
from samut.analysis.small import enough
from samut.thai import same_key

ID = "agreement"
HALL = "hall"
VALUES = ("n", "agreed", "kappa", "low", "high")


def result(tables: Tables | Data) -> Result:
    """Cohen's kappa of each two coders over what both coded; Fleiss' over what all did, of three or more."""
    data = read(tables)
    codes = coded(data)
    pairs = _pairs(codes)
    all_of = _all(codes)
    best = pairs.sort_values("n", ascending=False).iloc[0] if len(pairs) else None
    n = int(best["n"]) if best is not None else 0
    named = pairs.assign(
        coders=pairs["one"] + " – " + pairs["other"], agreed=(pairs["agreed"].astype(float) * 100).round(1)
    )
    shown = {"pairs": Table(_rounded(named), data.heads("coders", *VALUES))}
    numbers = {"coders": codes["coder"].nunique(), **all_of} | flat("pair", pairs, ["one", "other"], VALUES)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    after = said.after(data, data.coded_after())
    return Result(
        ID, title, question, " ".join([_sentence(data, n, best), *after]),
        data.notes(ID, *_said_of_all(data, all_of), *after), shown,
        _figures(data, named), {name: plain(value) for name, value in numbers.items()},
    )  # fmt: skip


def coded(data: Data) -> pd.DataFrame:
    """coder, unit, theme: the codes of single coders, themes of one name being one; the hall is no coder."""
    rows = data.table("themes")
    own = rows[(rows["coder"] != HALL) & (rows["coder"] != "")]
    found = own.assign(unit=own["workshop"] + "/" + own["item"], theme=own["name"].map(same_key))
    once = found.sort_values(["coder", "unit", "theme"]).drop_duplicates(["coder", "unit"])
    return once[["coder", "unit", "theme"]].reset_index(drop=True)


def cohen(one: list[str], other: list[str]) -> dict[str, Any]:
    """n, agreed (share), kappa and its 95% interval, of two coders' themes of the same answers."""
    told: dict[str, Any] = {"n": len(one), **dict.fromkeys(VALUES[1:])}
    if not enough(len(one)):
        return told
    told["agreed"] = float(np.mean([a == b for a, b in zip(one, other, strict=True)]))
    names = {name: place for place, name in enumerate(sorted({*one, *other}))}
    if len(names) < 2:
        return told
    table, _ = to_table(np.array([[names[a], names[b]] for a, b in zip(one, other, strict=True)]), bins=len(names))
    with np.errstate(invalid="ignore", divide="ignore"):  # a test of nothing where one of them has one theme only
        found = cohens_kappa(table)
    return told | {"kappa": float(found.kappa), "low": float(found.kappa_low), "high": float(found.kappa_upp)}


def fleiss(rows: pd.DataFrame) -> float | None:
    """Of many coders: a row for each answer, a column for each coder. None where all say one thing."""
    table, names = aggregate_raters(rows.to_numpy())
    return float(fleiss_kappa(table)) if len(names) > 1 else None


def _pairs(codes: pd.DataFrame) -> pd.DataFrame:
    made = []
    for one, other in combinations(sorted(codes["coder"].unique()), 2):
        both = _wide(codes, [one, other])
        made.append({"one": one, "other": other, **cohen([*both[one]], [*both[other]])})
    return pd.DataFrame(made, columns=["one", "other", *VALUES])


def _wide(codes: pd.DataFrame, coders: list[str]) -> pd.DataFrame:
    """A column for each coder, a row for each answer that all of them coded."""
    wide = codes.pivot(index="unit", columns="coder", values="theme").reindex(columns=coders)
    return wide.dropna().sort_index()


def _all(codes: pd.DataFrame) -> dict[str, Any]:
    coders = sorted(codes["coder"].unique())
    rows = _wide(codes, coders)
    if len(coders) < 3 or not enough(len(rows)):
        return {"all": len(rows) if len(coders) > 2 else 0, "fleiss": None}
    return {"all": len(rows), "fleiss": fleiss(rows)}


def _sentence(data: Data, n: int, best: Any) -> str:
    if not n:
        return data.say(f"{ID}.no_two")
    if best["kappa"] is None or pd.isna(best["kappa"]):
        return data.say("too_few") if not enough(n) else data.say(f"{ID}.one_theme", n=n)
    values = {name: f"{best[name]:.2f}" for name in ("kappa", "low", "high")}
    return data.sentence(ID, n, agreed=f"{best['agreed'] * 100:.0f}", **values)


def _said_of_all(data: Data, all_of: dict[str, Any]) -> list[str]:
    if all_of["fleiss"] is None:
        return []
    return [data.say(f"{ID}.fleiss", n=all_of["all"], kappa=f"{all_of['fleiss']:.2f}")]


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{one: pd.to_numeric(frame[one]).round(2) for one in ("kappa", "low", "high")})


def _figures(data: Data, pairs: pd.DataFrame) -> tuple[Figure, ...]:
    known = pairs[pairs["kappa"].notna()]
    if known.empty:
        return ()
    rows = known.to_dict("records")
    error = [(row["kappa"] - row["low"], row["high"] - row["kappa"]) for row in rows]
    series = Series(data.say("column.kappa"), [row["kappa"] for row in rows], error=error)
    return (figures.points(data.say(f"{ID}.title"), [*known["coders"]], [series], data.say("column.kappa"), zero=True),)
