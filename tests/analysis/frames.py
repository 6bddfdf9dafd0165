"""Tiny tables made by hand, with only the columns a test is about."""

from __future__ import annotations

import pandas as pd

WORKSHOPS = [
    {"workshop": "w", "province": "พะเยา", "district": "", "began": "2026-11-24"},
    {"workshop": "v", "province": "น่าน", "district": "ปัว", "began": "2026-12-01"},
]


def answer(item, question, text="", *, activity="a2", group="g1", workshop="w", **more):
    return {
        "workshop": workshop, "activity": activity, "question": question, "item": item, "version": f"e{item}",
        "group": group, "text": text, "saved_at": "2026-11-24T02:00:00Z", "hidden": False, **more,
    }  # fmt: skip


def year(item, value, *, question="w1_1", precision="year", about=False, **more):
    return answer(item, question, year=value, year_precision=precision, year_about=about, **more)


def tables(workshops=WORKSHOPS[:1], **rows):
    return {"workshops": pd.DataFrame(workshops), **{id: pd.DataFrame(records) for id, records in rows.items()}}
