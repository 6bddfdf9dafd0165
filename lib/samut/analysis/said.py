"""What groups said to some questions: how many, in which words, put into which themes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.words import content
from samut.thai import same_key

TOP = 3
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
    once = _coded(data, rows)
    found = [
        {"theme": theme, "name": sorted(one["name"])[0], "n": len(one), "groups": groups(one)}
        for theme, one in once.groupby("theme")
    ]
    table = pd.DataFrame(found, columns=["theme", "name", "n", "groups"])
    return table.sort_values(["groups", "n", "theme"], ascending=[False, False, True]).reset_index(drop=True)


def _coded(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """workshop, item, group, theme, name: an answer once in each theme."""
    codes = data.table("themes")[["workshop", "item", "name"]].assign(theme=lambda one: one["name"].map(same_key))
    joined = rows[["workshop", "item", "group"]].merge(codes, on=["workshop", "item"])
    return joined.drop_duplicates(["workshop", "item", "theme"])


def naming(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Answers with `names`: the themes each was put into; its words unless most of each workshop's are coded."""
    codes = _coded(data, rows)
    coded = codes.drop_duplicates(["workshop", "item"])["workshop"].value_counts()
    if any(2 * coded.get(workshop, 0) < n for workshop, n in rows["workshop"].value_counts().items()):
        return rows.assign(names=[content(text) for text in rows["text"]])
    called = codes.sort_values("name").groupby("theme")["name"].first()
    found: dict[tuple[str, str], list[str]] = {}
    for row in codes.to_dict("records"):
        found.setdefault((row["workshop"], row["item"]), []).append(str(called[row["theme"]]))
    return rows.assign(names=[found.get((row["workshop"], row["item"]), []) for row in rows.to_dict("records")])


def shared(rows: pd.DataFrame, most: int) -> list[str]:
    """The names that more than one group has among its answers, those of most groups first. rows: of `naming`."""
    each = rows.explode("names").dropna(subset=["names"])
    count = {name: groups(one) for name, one in each.groupby("names")}
    return sorted((name for name, n in count.items() if n > 1), key=lambda name: (-count[name], name))[:most]


def having(rows: pd.DataFrame, name: str) -> int:
    """How many groups have that name among their answers."""
    return groups(rows[rows["names"].map(lambda names: name in names).astype(bool)])


def beside(rows: pd.DataFrame, names: Iterable[str], comma: str) -> dict[str, Any]:
    """Of one place: groups, the names most share in words, and how many groups have each of `names`, and in 100."""
    all_groups = groups(rows)
    counts = {name: having(rows, name) for name in names}
    share = {f"share.{name}": 100 * n / all_groups if all_groups else None for name, n in counts.items()}
    told = {"groups": all_groups, "top": comma.join(shared(rows, TOP))}
    return told | {f"having.{name}": n for name, n in counts.items()} | share


def after(data: Data, rows: pd.DataFrame) -> tuple[str, ...]:
    """Says how many of these answers were coded after their bundle was made, and by how many; nothing of none."""
    codes = data.coded_after().merge(rows[["workshop", "item"]].drop_duplicates())
    many = len(codes.drop_duplicates(["workshop", "item"]))
    return (data.say("coded_after", n=many, coders=codes["coder"].nunique()),) if many else ()


def uncoded(data: Data, rows: pd.DataFrame) -> int:
    """How many of the answers nobody has put into a theme."""
    coded = set(map(tuple, data.table("themes")[["workshop", "item"]].to_numpy()))
    return sum((row["workshop"], row["item"]) not in coded for row in rows.to_dict("records"))
