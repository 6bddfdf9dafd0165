"""Describes all commands as a page of documentation: `python -m samut.pages.describe_commands > docs/commands.md`."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta, UnsetType

from samut.domain.limits import LIMITS
from samut.pages.commands import COMMANDS
from samut.protocol.arguments import Argument, Id, OptionalId, Typed, arguments_of
from samut.protocol.commands import Command

HEAD = """# Commands

What a page may ask of its kernel, and who may ask it from which view. Made by `python -m samut.pages.describe_commands`
of what stands beside each handler; a test holds that it is current. An argument with a `?` may be left out.

| Command | What it does | View: role | Phase that must be open | Arguments |
|---|---|---|---|---|
"""
IDS = {get_args(Id)[1].pattern: "id", get_args(OptionalId)[1].pattern: 'id or ""'}
PLAIN = {str: "text", int: "whole number", bool: "true or false", type(None): "null"}


def describe() -> str:
    """Return the page: a row for each command, by its name."""
    commands = {command.name: command for command in COMMANDS.values()}
    return HEAD + "".join(f"| {' | '.join(_row(commands[name]))} |\n" for name in sorted(commands))


def _row(command: Command) -> Iterator[str]:
    yield f"`{command.name}`"
    yield (inspect.getdoc(command.handler) or "").splitlines()[0]
    yield "<br>".join(f"{view}: {role or 'anybody'}" for view, role in command.views.items())
    yield _phase_open(command)
    yield "<br>".join(_argument(argument) for argument in arguments_of(command.arguments))


def _phase_open(command: Command) -> str:
    """Return what the open phase belongs to: `question`, of `is_question_open`; "" if any phase will do."""
    return command.phase_open.__name__.removeprefix("is_").removesuffix("_open") if command.phase_open else ""


def _argument(argument: Argument) -> str:
    return f"`{argument.name}`{'' if argument.required else '?'}: {_type(argument.hint)}"


def _type(hint: Any) -> str:
    """Return a type in words."""
    if hint in PLAIN:
        return PLAIN[hint]
    parts = get_args(hint)
    if get_origin(hint) is Annotated:
        ids = [IDS[mark.pattern] for mark in parts if isinstance(mark, Meta) and mark.pattern]
        return " ".join((*(ids or [_type(parts[0])]), *_marks(parts[1:])))
    if get_origin(hint) is Literal:
        return " or ".join(json.dumps(value) for value in parts)
    if get_origin(hint) in (Union, UnionType):
        return " or ".join(_type(part) for part in parts if part is not UnsetType)
    return f"list of {_type(parts[0])}" if get_origin(hint) is tuple else "object"


def _marks(marks: Iterable[object]) -> Iterator[str]:
    for mark in marks:
        if isinstance(mark, Typed):
            yield f"of {'' if mark.several_lines else 'one line and '}at most {LIMITS[mark.limit]} characters"
        if isinstance(mark, Meta):
            yield from _bounds(mark)


def _bounds(mark: Meta) -> Iterator[str]:
    if mark.ge is not None:
        yield f"from {mark.ge} to {mark.le}"
    if mark.max_length is not None:
        yield f"(at most {mark.max_length})"


if __name__ == "__main__":
    print(describe(), end="")
