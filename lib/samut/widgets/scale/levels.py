"""The level a question asks for, and the mean of levels."""

from __future__ import annotations

from samut.domain.kit.activity import Field, Question


def level_of(question: Question) -> Field | None:
    """The field of a question that is a level; None where it asks for none."""
    return next((field for field in question.fields if field.kind == "level"), None)


def mean(levels: list[int]) -> float | None:
    """To one decimal; None of nothing."""
    return round(sum(levels) / len(levels), 1) if levels else None
