"""The command `samut`: serve, check, erase, export, import, lab, reproduce, restore, xlsform."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from keyword import iskeyword
from typing import Any

from samut.errors import SamutError
from samut.settings import Settings, share
from samut.texts import Texts

Command = Callable[[Settings, Texts, Any], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code.

    0 all well, 1 something for people to mend, 2 a command nobody understands.
    """
    from samut.cli.options import parse, settings_of, spoken
    from samut.cli.terminal import set_up

    set_up()
    words = list(sys.argv[1:] if arguments is None else arguments)
    texts = Texts(share() / "data" / "texts", spoken(words, os.environ))
    chosen = parse(texts, words)
    try:
        return command(chosen.command)(settings_of(chosen, texts.language), texts, chosen)
    except SamutError as error:
        print(texts.say(error), file=sys.stderr)
    except KeyboardInterrupt:
        print(texts("cli.stopped"), file=sys.stderr)
    return 1


def command(name: str) -> Command:
    """Return the function of a command, which imports only what it needs: `samut --help` answers at once."""
    from samut.cli import commands

    function: Command = getattr(commands, f"{name}_" if iskeyword(name) else name)
    return function
