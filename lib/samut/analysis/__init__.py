"""What the workshops tell: a module a question, from the research tables to a `Result`. Nothing is read or written."""

from __future__ import annotations

from importlib import import_module

from samut.analysis.data import Data, Tables
from samut.analysis.result import Result
from samut.texts import Texts

QUESTIONS = (
    "first_contact", "carried", "joys_obstacles", "competence", "happiness", "goals", "plans", "closing", "agreement",
)  # fmt: skip


def results(tables: Tables, texts: Texts | None = None) -> dict[str, Result]:
    """The answer to each question by its id. tables: as data/research/tables.toml has them; any may be missing."""
    data = Data(tables, texts)
    return {id: import_module(f"samut.analysis.{id}").result(data) for id in QUESTIONS}
