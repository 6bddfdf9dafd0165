"""Commands of pages: who may give each from which view, and when, declared beside the handler that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeVar, get_type_hints

from samut.domain.workshop import Role
from samut.errors import SamutError
from samut.protocol.arguments import decode
from samut.session.context import Context

Views = Mapping[str, Role | None]
"""The views that may give a command, each with the role of whoever gives it there; None if anybody may."""
Reply = dict[str, Any]
T = TypeVar("T")
Registry = dict[tuple[str, str], "Command"]
"""Commands by view and name."""

PHONE: Views = {"form": "participant"}
CONSOLE: Views = {"console": "facilitator"}
PHONE_AND_CONSOLE: Views = {**PHONE, **CONSOLE}
EVERY_VIEW: Views = {"form": None, "board": None, "console": None}


@dataclass(frozen=True)
class Command:
    """A command that a page may give.

    arguments: the dataclass that the page's arguments are decoded into. phase_open: whether the phase that they are
    about was opened; None if it need not be.
    """

    name: str
    views: Views
    arguments: Callable[..., Any]
    phase_open: Callable[[Context, Any], bool] | None
    handler: Callable[[Context, Any], Reply]

    def carry_out(self, context: Context, view: str, args: Mapping[str, Any]) -> Reply:
        """Carry it out for a visitor and return the reply.

        Parameters
        ----------
        view : str
            The view that gives the command: "form", "board" or "console".
        args : Mapping
            The arguments as the page's JSON has them.

        Raises
        ------
        SamutError
            "desk.not_allowed" for another view or role, and for a visit that was sent away; "desk.bad_request" for
            arguments that do not fit; "answers.not_open" if the phase was not opened; and the errors of the handler.
        """
        self._check_visitor(context, view)
        arguments = decode(self.arguments, args)
        if self.phase_open and not self.phase_open(context, arguments):
            raise SamutError("answers.not_open")
        return self.handler(context, arguments)

    def _check_visitor(self, context: Context, view: str) -> None:
        if view not in self.views:
            raise SamutError("desk.not_allowed")
        if role := self.views[view]:
            context.require(role)


def command(
    name: str, views: Views, *, phase_open: Callable[[Context, Any], bool] | None = None
) -> Callable[[Callable[[Context, T], Reply]], Command]:
    """Declare a handler, a function of (context, arguments), to be a command of these views.

    The annotation of its second parameter is the dataclass of the arguments. Returns the command in its place.
    """

    def declare(handler: Callable[[Context, T], Reply]) -> Command:
        return Command(name, views, get_type_hints(handler)["arguments"], phase_open, handler)

    return declare


def registry(*modules: ModuleType) -> Registry:
    """Return all commands that these modules declare. Raises ValueError if two of a view have one name."""
    commands: Registry = {}
    for new in _commands_of(modules):
        for view in new.views:
            if (view, new.name) in commands:
                raise ValueError(f"two commands of {view} are called {new.name}")
            commands[view, new.name] = new
    return commands


def _commands_of(modules: tuple[ModuleType, ...]) -> Iterator[Command]:
    for module in modules:
        commands = (value for value in vars(module).values() if isinstance(value, Command))
        yield from (command for command in commands if command.handler.__module__ == module.__name__)
