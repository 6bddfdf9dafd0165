"""How far do people who coded the same answers agree beyond chance?"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa, to_table

from samut.analysis import answer_counts, figures
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.result import Figure, Result, ResultTable, flat_numbers, json_number
from samut.analysis.small_numbers import enough
from samut.thai import same_key

ID = "agreement"
HALL = "hall"
PAIR = ["coder", "other_coder"]
VALUES = ("n", "agreed", "kappa", "low", "high")


def result(tables: Tables | Data) -> Result:
    """Compute Cohen's kappa of each two coders over what both coded, and Fleiss' kappa over what all of them did.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `themes` is read. Themes of the hall are left out, because they are not one person's.

    Returns
    -------
    Result
        tables: `pairs`. numbers: "coders", how many; "pair.<coder>.<coder>.<value>", with the share that agreed, kappa
        and the ends of its 95% interval; "all" and "fleiss", of three coders or more. None if fewer than five answers
        were coded by both, or all of them into one theme.

    Examples
    --------
    >>> result({}).numbers["coders"]
    0
    """
    data = as_data(tables)
    codes = _codes(data)
    pairs, all_coders = _pairs(codes), _fleiss_of_all(codes)
    best = pairs.sort_values("n", ascending=False).iloc[0] if len(pairs) else None
    n = int(best["n"]) if best is not None else 0
    named = pairs.assign(
        coders=pairs["coder"] + " – " + pairs["other_coder"], agreed=(pairs["agreed"].astype(float) * 100).round(1)
    )
    shown = {"pairs": ResultTable(_rounded(named), data.headings("coders", *VALUES))}
    numbers = {"coders": codes["coder"].nunique(), **all_coders} | flat_numbers("pair", pairs, PAIR, VALUES)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    after = answer_counts.coded_after_notice(data, data.coded_after())
    return Result(
        ID, title, question, " ".join([_sentence(data, n, best), *after]),
        data.notes(ID, *_fleiss_note(data, all_coders), *after), shown,
        _figures(data, named), {name: json_number(value) for name, value in numbers.items()},
    )  # fmt: skip


def _codes(data: Data) -> pd.DataFrame:
    """Return coder, unit, theme: a code of each coder for each answer. Themes of one name are one."""
    themes = data.table("themes")
    own = themes[(themes["coder"] != HALL) & (themes["coder"] != "")]
    codes = own.assign(unit=own["workshop"] + "/" + own["item"], theme=own["name"].map(same_key))
    first = codes.sort_values(["coder", "unit", "theme"]).drop_duplicates(["coder", "unit"])
    return first[["coder", "unit", "theme"]].reset_index(drop=True)


def _cohen(codes: list[str], other_codes: list[str]) -> dict[str, Any]:
    """Return n, agreed (a share), kappa and its 95% interval, of two coders' themes of the same answers."""
    values: dict[str, Any] = {"n": len(codes), **dict.fromkeys(VALUES[1:])}
    if not enough(len(codes)):
        return values
    pairs = [*zip(codes, other_codes, strict=True)]
    values["agreed"] = float(np.mean([code == other for code, other in pairs]))
    indexes = {theme: index for index, theme in enumerate(sorted({*codes, *other_codes}))}
    if len(indexes) < 2:
        return values
    table, _ = to_table(np.array([[indexes[code], indexes[other]] for code, other in pairs]), bins=len(indexes))
    with np.errstate(invalid="ignore", divide="ignore"):  # the test of a coder who has one theme only divides by zero
        kappa = cohens_kappa(table)
    return values | {"kappa": float(kappa.kappa), "low": float(kappa.kappa_low), "high": float(kappa.kappa_upp)}


def _pairs(codes: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for pair in combinations(sorted(codes["coder"].unique()), 2):
        both = _coded_by_all(codes, [*pair])
        rows.append({**dict(zip(PAIR, pair, strict=True)), **_cohen(*([*both[coder]] for coder in pair))})
    return pd.DataFrame(rows, columns=[*PAIR, *VALUES])


def _coded_by_all(codes: pd.DataFrame, coders: list[str]) -> pd.DataFrame:
    """Return a row for each answer that all of these coders coded, with a column for each coder."""
    wide = codes.pivot(index="unit", columns="coder", values="theme").reindex(columns=coders)
    return wide.dropna().sort_index()


def _fleiss_of_all(codes: pd.DataFrame) -> dict[str, Any]:
    """Return all: how many answers all coders coded; fleiss: kappa, None if all codes are one theme."""
    coders = sorted(codes["coder"].unique())
    rows = _coded_by_all(codes, coders)
    if len(coders) < 3 or not enough(len(rows)):
        return {"all": len(rows) if len(coders) > 2 else 0, "fleiss": None}
    table, themes = aggregate_raters(rows.to_numpy())
    return {"all": len(rows), "fleiss": float(fleiss_kappa(table)) if len(themes) > 1 else None}


def _sentence(data: Data, n: int, best: Any) -> str:
    if not n:
        return data.say(f"{ID}.no_two")
    if best["kappa"] is None or pd.isna(best["kappa"]):
        return data.say("too_few") if not enough(n) else data.say(f"{ID}.one_theme", n=n)
    values = {name: f"{best[name]:.2f}" for name in ("kappa", "low", "high")}
    return data.sentence(ID, n, agreed=f"{best['agreed'] * 100:.0f}", **values)


def _fleiss_note(data: Data, all_coders: dict[str, Any]) -> list[str]:
    if all_coders["fleiss"] is None:
        return []
    return [data.say(f"{ID}.fleiss", n=all_coders["all"], kappa=f"{all_coders['fleiss']:.2f}")]


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{column: pd.to_numeric(frame[column]).round(2) for column in ("kappa", "low", "high")})


def _figures(data: Data, pairs: pd.DataFrame) -> tuple[Figure, ...]:
    valued = pairs[pairs["kappa"].notna()]
    if valued.empty:
        return ()
    rows = valued.to_dict("records")
    error = [(row["kappa"] - row["low"], row["high"] - row["kappa"]) for row in rows]
    axis, title = data.say("column.kappa"), data.say(f"{ID}.title")
    series = Series(axis, [row["kappa"] for row in rows], error=error)
    return (figures.points(title, [*valued["coders"]], [series], axis, zero=True),)
