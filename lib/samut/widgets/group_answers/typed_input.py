"""Words and years as they are typed into an answer."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Question
from samut.domain.rules.calendar import THAILAND
from samut.domain.rules.years import Doubt, Year, parse_year
from samut.errors import SamutError
from samut.session.context import Context
from samut.thai import show_year


def year(context: Context, typed: str, confirmed: str | None) -> Year | Doubt | None:
    """Return the year that was typed, or what is doubtful about it and not confirmed. confirmed: a doubt's code."""
    if not typed:
        return None
    year = parse_year(typed.strip(), context.clock().astimezone(THAILAND).date(), context.words)
    if isinstance(year, Doubt) and year.may_confirm and confirmed == year.code and year.as_typed:
        return year.as_typed
    return year


def text(typed: str, other: object, question: Question) -> str:
    """Return the words of an answer; may be empty if `other` parts are given. Raise SamutError if they are missing."""
    if not typed and question.words:
        raise SamutError("parts.missing", where=question.words)
    if not typed and not other:
        raise SamutError("answers.empty_year" if question.answer == "year" else "answers.empty")
    return typed


def year_question(context: Context, doubt: Doubt) -> dict[str, Any]:
    """Return the question that a person is asked about a doubtful year."""
    return {
        "doubt": doubt.code,
        "typed": doubt.typed,
        "suggestions": [year_text(context, year) for year in doubt.suggestions],
        "may_confirm": doubt.may_confirm,
    }


def year_text(context: Context, year: Year) -> str:
    """Return a year in words, which `parse_year` reads as that year again."""
    return show_year(year, context.texts.room("years")["show"])
