"""The one error people meet: where, what, and what to do, by the name of its words."""

from __future__ import annotations


class SamutError(Exception):
    """An error that a person can mend.

    code: the name of its words, "room.name": a table with `what` and `do` (see texts.py).
    where: file, line, key or question it concerns; empty where there is no such place.
    values: what the text's {placeholders} stand for.
    """

    def __init__(self, code: str, where: str = "", **values: object) -> None:
        super().__init__(code, where, values)
        self.code = code
        self.where = where
        self.values = values

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        place = f" at {self.where}" if self.where else ""
        return f"{self.code}{place}" + (f" ({details})" if details else "")
