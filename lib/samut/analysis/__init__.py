"""The questions of the workshops, a module each, from the research tables to a `Result`. Nothing is read or written.

`result(tables)` of each module in QUESTIONS answers it; `results` answers all.
"""

from __future__ import annotations

from importlib import import_module

from samut.analysis.data import Data, Tables
from samut.analysis.result import Result, ResultTable
from samut.texts import Texts

__all__ = ["QUESTIONS", "Data", "Result", "ResultTable", "Tables", "results"]

QUESTIONS = (
    "first_contact", "carried", "joys_obstacles", "competence", "happiness", "goals", "plans", "closing", "agreement",
)  # fmt: skip


def results(tables: Tables, texts: Texts | None = None) -> dict[str, Result]:
    """Answer all questions.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        Tables of data/research/tables.toml by id; any may be missing.
    texts : Texts, optional
        The words of titles and sentences; Thai by default.

    Returns
    -------
    dict of str to Result
        The answer to each question by its id.

    Examples
    --------
    >>> results({})["plans"].numbers["lines"]
    0
    """
    data = Data(tables, texts)
    return {id: import_module(f"samut.analysis.{id}").result(data) for id in QUESTIONS}
