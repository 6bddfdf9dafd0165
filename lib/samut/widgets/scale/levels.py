"""The level that a question asks for, and the mean of levels."""

from __future__ import annotations

from samut.domain.kit.activity import Field, Question


def level_of(question: Question) -> Field | None:
    """Return the field of a question that is a level; None if it has none."""
    return next((field for field in question.fields if field.kind == "level"), None)


def mean(levels: list[int]) -> float | None:
    """Return the mean of levels to one decimal; None if there are none.

    Examples
    --------
    >>> mean([3, 4, 4])
    3.7
    """
    return round(sum(levels) / len(levels), 1) if levels else None
