"""Short codes printed on blank forms, by which a paper is found again when it is typed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samut.domain.workshop import Group

PRINTED = ("a2", "f1", "f2", "f3", "a7")
"""Ids of what is printed to write on, in the order it is needed: two activities' questions, and the three forms."""


def form_code(form: str) -> str:
    """Return the code of a form's or an activity's id: "f1" -> "F1", "a2" -> "A2"."""
    return form.upper()


def printed(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of these codes, in the order of PRINTED; all of them without any.

    Raises KeyError for another code.
    """
    ids = {form_code(id): id for id in PRINTED}
    chosen = {ids[code.upper()] for code in codes}
    return tuple(id for id in PRINTED if id in chosen or not chosen)


def group_code(group: str, groups: Sequence[Group]) -> str:
    """Return the code of a group's id: "G03" for the third made. Raises ValueError if it is none of `groups`."""
    return f"G{[group_here.id for group_here in groups].index(group) + 1:02}"
