"""Arguments of commands: the types they may have, and how what a page sends becomes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_type_hints

import msgspec
from msgspec import UNSET as UNSET
from msgspec import UnsetType as UnsetType

from samut.domain.limits import LIMITS
from samut.errors import SamutError
from samut.thai import clean

T = TypeVar("T")
MOST_BASES = 20

Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
"""An id as pages make them: 128 random bits in hexadecimal digits."""
OptionalId = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{32})?\Z")]
"""An id, or "" for none."""
Base = Annotated[tuple[Id, ...], msgspec.Meta(max_length=MOST_BASES)]
"""Ids of the revisions that an entry is written over."""


@dataclass(frozen=True, eq=False)
class Refusal:
    """The error for an argument that is missing or does not fit, if it is not "desk.bad_request"."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Typed:
    """Marks what a person types. limit: the name of how much that may be, in `domain.limits`.

    several_lines: whether line ends and spaces stay; if not, what was typed is one line.
    """

    limit: str
    several_lines: bool = False

    def clean(self, text: str) -> str:
        """Return the text as it may be stored; "" if it is nothing but spaces. Raise SamutError("thaitext.…")."""
        if not self.several_lines:
            text = " ".join(text.split())
        return clean(text, LIMITS[self.limit]) if text.strip() else ""


@dataclass(frozen=True)
class Nothing:
    """Arguments of a command that needs none."""


@dataclass(frozen=True)
class Argument:
    """One argument of a command. field: its name in the dataclass. hint: its type, with all marks on it."""

    field: str
    hint: Any
    required: bool

    @property
    def name(self) -> str:
        """Its name in the page's JSON: a field `from_` is sent as "from"."""
        return self.field.rstrip("_")

    @property
    def typed(self) -> Typed | None:
        return next((mark for mark in marks(self.hint) if isinstance(mark, Typed)), None)

    @property
    def refusal(self) -> SamutError:
        """The error if it is missing or does not fit."""
        mark = next((mark for mark in marks(self.hint) if isinstance(mark, Refusal)), Refusal("desk.bad_request"))
        return SamutError(mark.code, "", **mark.values)

    def decode(self, value: object) -> object:
        """Return what a page sent as a value of its type. Raise SamutError if it does not fit, or is too long."""
        try:
            value = msgspec.convert(value, type=self.hint)
        except (msgspec.ValidationError, UnicodeError) as error:  # of half a surrogate pair
            raise self.refusal from error
        return self.typed.clean(value) if self.typed and isinstance(value, str) else value


def decode(arguments: Callable[..., T], given: Mapping[str, Any]) -> T:
    """Return what a page sent as the arguments of its command; whatever they do not name is left out.

    Raises SamutError for a missing argument, a value of another type, an id that is none, or too long a text.
    """
    values = {}
    for argument in arguments_of(arguments):
        if argument.name in given:
            values[argument.field] = argument.decode(given[argument.name])
        elif argument.required:
            raise argument.refusal
    return arguments(**values)


@cache
def arguments_of(arguments: Any) -> tuple[Argument, ...]:
    """Return the arguments that a dataclass declares."""
    hints = get_type_hints(arguments, include_extras=True)
    return tuple(
        Argument(one.name, hints[one.name], one.default is MISSING and one.default_factory is MISSING)
        for one in fields(arguments)
    )


def marks(hint: Any) -> Iterator[object]:
    """Give what marks a type and the types it is made of."""
    for part in get_args(hint):
        yield part
        yield from marks(part)
