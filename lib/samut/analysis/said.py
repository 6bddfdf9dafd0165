"""What groups said to some questions: how many, in which words, put into which themes."""

from __future__ import annotations

import pandas as pd

from samut.analysis.data import Data
from samut.thaitext import same_key

Asked = tuple[tuple[str, str], ...]
"""(activity, question) each."""


def answers(data: Data, asked: Asked) -> pd.DataFrame:
    """The answers with words to these questions, those of several activities one under the other."""
    rows = [data.answers(activity, question) for activity, question in asked]
    found = pd.concat(rows, ignore_index=True)
    return found[found["text"].str.strip() != ""].reset_index(drop=True)


def groups(rows: pd.DataFrame) -> int:
    """How many different groups they are of."""
    return len(rows[rows["group"] != ""][["workshop", "group"]].drop_duplicates())


def by_question(data: Data, rows: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    """question, asked, n, groups: a row for each question, also where nobody answered."""
    made = []
    for activity, question in asked:
        one = rows[(rows["activity"] == activity) & (rows["question"] == question)]
        words = data.word("question", question, activity)
        made.append({"question": question, "asked": words, "n": len(one), "groups": groups(one)})
    return pd.DataFrame(made)


def themed(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """theme, name, n, groups: answers and groups in each theme; themes of one name are one, most groups first.

    An answer that several coders put into a theme counts once.
    """
    codes = data.table("themes")[["workshop", "item", "name"]].assign(theme=lambda one: one["name"].map(same_key))
    joined = rows[["workshop", "item", "group"]].merge(codes, on=["workshop", "item"])
    once = joined.drop_duplicates(["workshop", "item", "theme"])
    found = [
        {"theme": theme, "name": sorted(one["name"])[0], "n": len(one), "groups": groups(one)}
        for theme, one in once.groupby("theme")
    ]
    table = pd.DataFrame(found, columns=["theme", "name", "n", "groups"])
    return table.sort_values(["groups", "n", "theme"], ascending=[False, False, True]).reset_index(drop=True)


def uncoded(data: Data, rows: pd.DataFrame) -> int:
    """How many of the answers nobody has put into a theme."""
    coded = set(map(tuple, data.table("themes")[["workshop", "item"]].to_numpy()))
    return sum((row["workshop"], row["item"]) not in coded for row in rows.to_dict("records"))
