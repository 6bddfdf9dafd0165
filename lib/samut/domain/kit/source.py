"""The kit's pieces: a few words, and what is known of their source.

A field made by `needed` has to be in the file, unless the item's `lacking` says that the source has none.
A field's name in the file is its own, or the one given as `key`: `items` are written as [[item]].
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NewType

Kind = Literal["entry", "heading"]
NEEDED = {"needed": True}
Integer = NewType("Integer", int)
"""A number that may be 0 or less; an `int` is 1 or more."""
ZERO = Integer(0)


def needed(default: Any, key: str = "") -> Any:
    """Return a field that the file must have, unless `lacking` names it."""
    return field(default=default, metadata={**NEEDED, "key": key})


def listed(key: str) -> Any:
    """Return a field that the file may have any number of, under this key."""
    return field(default=(), metadata={"key": key})


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """A thing with its source.

    note: what was decided about it. raw: misprints that were mended. lines: its place in the source.
    """

    note: str = ""
    raw: tuple[str, ...] = ()
    lines: str = ""


@dataclass(frozen=True, kw_only=True)
class Thing(Sourced):
    """A thing of the kit. lacking: names of the fields the source has nothing for."""

    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Text(Sourced):
    """A few words of the kit, with what stands under them.

    num: its number as printed. points: short parts of it (criteria, choices, stages). slices: the text itself in
    pieces, to be told one after the other. data: the shape of an answer to it. refs: ids of other things of the kit.
    lacking: the source has no words for it.
    """

    id: str
    text: str = needed("")
    num: str = ""
    points: tuple[str, ...] = ()
    slices: tuple[str, ...] = ()
    data: str = ""
    items: tuple[Text, ...] = listed("item")
    refs: tuple[str, ...] = ()
    lacking: bool = False


@dataclass(frozen=True, kw_only=True)
class Pillar(Text):
    """One of the four pillars. alias: its other name in the source."""

    alias: str = ""


@dataclass(frozen=True, kw_only=True)
class Step(Text):
    """A step of a plan row, with its questions."""

    questions: tuple[Text, ...] = listed("question")


@dataclass(frozen=True, kw_only=True)
class FormRow(Text):
    """A row of a table to fill in; a heading is not filled in."""

    kind: Kind = field(default="entry", metadata=NEEDED)


@dataclass(frozen=True, kw_only=True)
class FormColumn(Text):
    """A column of a table to fill in. optional: not in the source's table, shown if the facilitator wants it."""

    optional: bool = False
