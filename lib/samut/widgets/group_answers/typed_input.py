"""What is typed into an answer: its words and its year."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Question
from samut.domain.limits import LIMITS
from samut.domain.rules.calendar import THAILAND
from samut.domain.rules.years import Doubt, Year, parse_year
from samut.errors import SamutError
from samut.session.context import Context
from samut.thai import clean, show_year


def year(context: Context, args: dict[str, Any]) -> Year | Doubt | None:
    """The year that was typed, or what is doubtful about it and not confirmed."""
    typed = args.get("year") or ""
    if not isinstance(typed, str):
        raise SamutError("desk.bad_request")
    typed = typed.strip()
    if not typed:
        return None
    found = parse_year(clean(typed, LIMITS["year"]), context.clock().astimezone(THAILAND).date(), context.words)
    if isinstance(found, Doubt) and found.may_confirm and args.get("confirmed") == found.code and found.as_typed:
        return found.as_typed
    return found


def text(args: dict[str, Any], other: object, question: Question) -> str:
    """The words of an answer; may be empty where `other` parts are there. Raises SamutError for what can't be kept."""
    text = args.get("text") or ""
    if not isinstance(text, str):
        raise SamutError("desk.bad_request")
    if not text.strip():
        if question.words:
            raise SamutError("parts.missing", where=question.words)
        if not other:
            raise SamutError("answers.empty_year" if question.answer == "year" else "answers.empty")
        return ""
    return clean(text, LIMITS["answer"])


def ask(context: Context, doubt: Doubt) -> dict[str, Any]:
    """What a person is asked about a doubtful year."""
    return {
        "doubt": doubt.code,
        "typed": doubt.typed,
        "suggestions": [said_year(context, year) for year in doubt.suggestions],
        "may_confirm": doubt.may_confirm,
    }


def said_year(context: Context, year: Year) -> str:
    """A year in words, which `parse_year` reads as that year again."""
    return show_year(year, context.texts.room("years")["show"])
