"""Arguments of commands: the types they may have, and how they are decoded from the JSON of a page."""

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
    """The mark of an argument that a person types. limit: how long it may be, by its name in `domain.limits`.

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
        """Return its name in the page's JSON: a field `from_` is sent as "from"."""
        return self.field.rstrip("_")

    @property
    def typed(self) -> Typed | None:
        """Return how much may be typed in it; None if it is not typed."""
        return next((mark for mark in marks(self.hint) if isinstance(mark, Typed)), None)

    @property
    def refusal(self) -> SamutError:
        """Return the error if it is missing or does not fit."""
        mark = next((mark for mark in marks(self.hint) if isinstance(mark, Refusal)), Refusal("desk.bad_request"))
        return SamutError(mark.code, "", **mark.values)

    def decode(self, value: object) -> object:
        """Return a value of the page's JSON as its type. Raise SamutError if it does not fit, or is too long."""
        try:
            value = msgspec.convert(value, type=self.hint)
        except (msgspec.ValidationError, UnicodeError) as error:  # of half a surrogate pair
            raise self.refusal from error
        return self.typed.clean(value) if self.typed and isinstance(value, str) else value


def decode(arguments: Callable[..., T], args: Mapping[str, Any]) -> T:
    """Return the JSON that a page sent as the arguments of its command.

    Parameters
    ----------
    arguments : type
        The dataclass of the command's arguments.
    args : Mapping
        The page's JSON. A key that no field has is left out.

    Raises
    ------
    SamutError
        For a missing argument, a value of another type, an id that is none, or too long a text.

    Examples
    --------
    >>> @dataclass(frozen=True)
    ... class Delete:
    ...     item: Id
    >>> decode(Delete, {"item": "0123456789abcdef" * 2, "view": "form"})
    Delete(item='0123456789abcdef0123456789abcdef')
    """
    values = {}
    for argument in arguments_of(arguments):
        if argument.name in args:
            values[argument.field] = argument.decode(args[argument.name])
        elif argument.required:
            raise argument.refusal
    return arguments(**values)


@cache
def arguments_of(arguments: Any) -> tuple[Argument, ...]:
    """Return the arguments that a dataclass declares."""
    hints = get_type_hints(arguments, include_extras=True)
    return tuple(
        Argument(field.name, hints[field.name], field.default is MISSING and field.default_factory is MISSING)
        for field in fields(arguments)
    )


def marks(hint: Any) -> Iterator[object]:
    """Yield the marks of a type and of the types in it."""
    for part in get_args(hint):
        yield part
        yield from marks(part)
