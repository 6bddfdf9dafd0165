"""Commands of pages: typed arguments, and who may give each from which view, declared beside what carries it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Annotated, Any, Literal, TypeVar, get_type_hints

import msgspec

from samut.domain.workshop import Role
from samut.errors import SamutError
from samut.session.context import MOST_BASES, Context

View = Literal["form", "board", "console"]
Reply = dict[str, Any]
T = TypeVar("T")
Handler = Callable[[Context, Any], Reply]

Id = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
"""An id as pages make them: 128 random bits in hexadecimal digits."""
Base = Annotated[tuple[Id, ...], msgspec.Meta(max_length=MOST_BASES)]
"""Ids of the revisions that an entry is written over."""


@dataclass(frozen=True)
class Nothing:
    """Arguments of a command that needs none."""


@dataclass(frozen=True)
class Command:
    """What a page may ask for.

    views: the pages that may ask for it. role: whose visit it takes; None if anybody's will do. arguments: the
    dataclass that the page's arguments are decoded into. phase_open: whether the question it is about, by `question`
    or `item` of the arguments, must be of a phase that was opened.
    """

    name: str
    views: tuple[View, ...]
    role: Role | None
    arguments: type[Any]
    phase_open: bool
    handler: Handler

    def __call__(self, context: Context, given: Mapping[str, Any]) -> Reply:
        """Carry it out at a visitor's place and return the reply.

        Raises SamutError("desk.bad_request") for arguments that do not fit, "desk.not_allowed" for another role, and
        what the handler raises.
        """
        if self.role is not None:
            context.require(self.role)
        return self.handler(context, decode(self.arguments, given))


def command(
    name: str, *, views: tuple[View, ...], role: Role | None = None, phase_open: bool = False
) -> Callable[[Handler], Handler]:
    """Declare a function of (context, arguments) to be a command; the annotation of `arguments` is their type."""

    def declare(handler: Handler) -> Handler:
        handler.declared = (name, views, role, phase_open)  # type: ignore[attr-defined]
        return handler

    return declare


def commands_of(*modules: ModuleType) -> dict[View, dict[str, Command]]:
    """Return view -> name -> command, of all that these modules declare. Raises ValueError for a name used twice."""
    registry: dict[View, dict[str, Command]] = {"form": {}, "board": {}, "console": {}}
    for module in modules:
        for handler in vars(module).values():
            if getattr(handler, "declared", None) and handler.__module__ == module.__name__:
                _register(registry, handler)
    return registry


def _register(registry: dict[View, dict[str, Command]], handler: Handler) -> None:
    name, views, role, phase_open = handler.declared  # type: ignore[attr-defined]
    hints = [hint for key, hint in get_type_hints(handler, include_extras=True).items() if key != "return"]
    made = Command(name, views, role, hints[1], phase_open, handler)
    for view in views:
        if name in registry[view]:
            raise ValueError(f"two commands of {view} are called {name}")
        registry[view][name] = made


def decode(arguments: type[T], given: Mapping[str, Any]) -> T:
    """Return what a page gave as the typed arguments of its command; what they do not name is left out.

    Raises SamutError("desk.bad_request") for a value of another type, a missing one, or an id that is none.
    """
    try:
        return msgspec.convert(given, type=arguments)
    except msgspec.ValidationError as error:
        raise SamutError("desk.bad_request") from error
