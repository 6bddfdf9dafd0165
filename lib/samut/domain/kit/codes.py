"""Short codes printed on blank forms, by which a paper is found again when it is typed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samut.domain.kit.kit import Kit
from samut.domain.workshop import Group


def printed_ids(kit: Kit) -> tuple[str, ...]:
    """Return the ids of what is printed to write on, as it is needed: memory's questions, the forms, the closing's."""
    memory, closing = (kit.with_role(role) for role in ("memory", "closing"))
    return (*((memory.id,) if memory else ()), *kit.forms, *((closing.id,) if closing else ()))


def form_code(form: str) -> str:
    """Return the code of a form's or an activity's id: "F1" of "f1"."""
    return form.upper()


def printed(kit: Kit, codes: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of these codes, in the order of `printed_ids`; all of them without any.

    Raises KeyError for no form's code.
    """
    ids = printed_ids(kit)
    by_code = {form_code(id): id for id in ids}
    chosen = {by_code[code.upper()] for code in codes}
    return tuple(id for id in ids if id in chosen or not chosen)


def group_code(group: str, groups: Sequence[Group]) -> str:
    """Return the code of a group's id: "G03" for the third made. Raises ValueError if it is none of `groups`."""
    return f"G{[one.id for one in groups].index(group) + 1:02}"
