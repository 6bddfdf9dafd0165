"""Counts of what groups answered to some questions: how many, in which words, put into which themes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.frequent_words import content_words
from samut.analysis.questions import Questions
from samut.thai import same_key

TOP = 3


def answers_to(data: Data, questions: Questions) -> pd.DataFrame:
    """Return the answers to these questions that have words, in the questions' order."""
    rows = [data.answers(activity, question) for activity, question in questions]
    answers = pd.concat(rows, ignore_index=True)
    return answers[answers["text"].str.strip() != ""].reset_index(drop=True)


def count_groups(rows: pd.DataFrame) -> int:
    """Return how many different groups wrote these rows."""
    return len(rows[rows["group"] != ""][["workshop", "group"]].drop_duplicates())


def count_by_question(data: Data, rows: pd.DataFrame, questions: Questions) -> pd.DataFrame:
    """Return question, asked, n, groups: a row for each question, also if nobody answered."""
    counts = []
    for activity, question in questions:
        answers = rows[(rows["activity"] == activity) & (rows["question"] == question)]
        asked = data.label("question", question, activity)
        counts.append({"question": question, "asked": asked, "n": len(answers), "groups": count_groups(answers)})
    return pd.DataFrame(counts)


def count_by_theme(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Return theme, name, n, groups: answers and groups in each theme, most groups first.

    Themes of one name are one. An answer that several coders put into a theme counts once.
    """
    counts = [
        {"theme": theme, "name": sorted(codes["name"])[0], "n": len(codes), "groups": count_groups(codes)}
        for theme, codes in _codes(data, rows).groupby("theme")
    ]
    table = pd.DataFrame(counts, columns=["theme", "name", "n", "groups"])
    return table.sort_values(["groups", "n", "theme"], ascending=[False, False, True]).reset_index(drop=True)


def _codes(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Return workshop, item, group, theme, name: an answer once in each theme."""
    codes = data.table("themes")[["workshop", "item", "name"]].assign(theme=lambda codes: codes["name"].map(same_key))
    joined = rows[["workshop", "item", "group"]].merge(codes, on=["workshop", "item"])
    return joined.drop_duplicates(["workshop", "item", "theme"])


def with_names(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Return answers with `names`: the themes of each, or its words unless most of each workshop's are coded."""
    codes = _codes(data, rows)
    coded = codes.drop_duplicates(["workshop", "item"])["workshop"].value_counts()
    if any(2 * coded.get(workshop, 0) < n for workshop, n in rows["workshop"].value_counts().items()):
        return rows.assign(names=[content_words(text) for text in rows["text"]])
    theme_names = codes.sort_values("name").groupby("theme")["name"].first()
    names: dict[tuple[str, str], list[str]] = {}
    for code in codes.to_dict("records"):
        names.setdefault((code["workshop"], code["item"]), []).append(str(theme_names[code["theme"]]))
    return rows.assign(names=[names.get((row["workshop"], row["item"]), []) for row in rows.to_dict("records")])


def shared_names(rows: pd.DataFrame, most: int) -> list[str]:
    """Return the names that more than one group has among its answers, most groups first. rows: of `with_names`."""
    exploded = rows.explode("names").dropna(subset=["names"])
    counts = {name: count_groups(answers) for name, answers in exploded.groupby("names")}
    return sorted((name for name, n in counts.items() if n > 1), key=lambda name: (-counts[name], name))[:most]


def _count_groups_having(rows: pd.DataFrame, name: str) -> int:
    return count_groups(rows[rows["names"].map(lambda names: name in names).astype(bool)])


def summarize_names(rows: pd.DataFrame, names: Iterable[str], comma: str) -> dict[str, Any]:
    """Return groups, top (the names most groups share, in words), having.<name> and share.<name> in 100 groups."""
    groups = count_groups(rows)
    counts = {name: _count_groups_having(rows, name) for name in names}
    shares = {f"share.{name}": 100 * n / groups if groups else None for name, n in counts.items()}
    summary = {"groups": groups, "top": comma.join(shared_names(rows, TOP))}
    return summary | {f"having.{name}": n for name, n in counts.items()} | shares


def coded_after_notice(data: Data, rows: pd.DataFrame) -> tuple[str, ...]:
    """Return a sentence on how many of these answers were coded after their bundle was made, or nothing."""
    codes = data.coded_after().merge(rows[["workshop", "item"]].drop_duplicates())
    answers = len(codes.drop_duplicates(["workshop", "item"]))
    return (data.say("coded_after", n=answers, coders=codes["coder"].nunique()),) if answers else ()


def count_uncoded(data: Data, rows: pd.DataFrame) -> int:
    """Return how many of these answers nobody has put into a theme."""
    coded = set(map(tuple, data.table("themes")[["workshop", "item"]].to_numpy()))
    return sum((row["workshop"], row["item"]) not in coded for row in rows.to_dict("records"))
