"""The options of `samut`, explained in the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from samut.settings import DEFAULT_PORT, Settings, from_environment, share
from samut.texts import Texts, languages


def spoken(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """Return the language to answer in, found before the options are read, as their help is in it."""
    known_languages = languages(share() / "data" / "texts")
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        if option == "--lang" and value in known_languages:
            return value
        if option.removeprefix("--lang=") in known_languages and option.startswith("--lang="):
            return option.removeprefix("--lang=")
    wanted = environ.get("SAMUT_LANGUAGE", "")
    return wanted if wanted in known_languages else "th"


def parse(texts: Texts, arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; without a command it is `serve`. Exits for --help and for what is not understood."""
    parser = _Parser(texts, "samut", texts("cli.about"))
    commands = parser.add_subparsers(
        dest="command", metavar=texts("cli.command"), title=texts("cli.commands"), parser_class=_Parser
    )
    for name, fill in _COMMANDS.items():
        about = texts(f"cli.{name}.about")
        command = commands.add_parser(name, texts=texts, prog=f"samut {name}", about=about, help=about)
        _add_common(command, texts)
        fill(command, texts)
    chosen, rest = parser.parse_known_args(_with_command(arguments))
    if rest and chosen.command != "lab":
        parser.error(" ".join(rest))
    chosen.rest = rest
    return chosen


def settings_of(chosen: Any, language: str) -> Settings:
    """Return the environment's settings with the typed options over them."""
    settings = replace(
        from_environment(),
        language=language,
        port=getattr(chosen, "port", DEFAULT_PORT),
        local=getattr(chosen, "local", False),
        browser=not getattr(chosen, "no_browser", False),
    )
    data = (chosen.data or settings.data).expanduser().absolute()
    return replace(settings, data=data / "demo" if getattr(chosen, "demo", False) else data)


def _help_in(texts: Texts) -> type[argparse.HelpFormatter]:
    """Replace argparse's own word for usage, which knows no Thai."""

    class Help(argparse.HelpFormatter):
        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, texts("cli.usage") if prefix is None else prefix)

    return Help


class _Parser(argparse.ArgumentParser):
    def __init__(self, texts: Texts, prog: str, about: str) -> None:
        super().__init__(
            prog=prog, description=about, add_help=False, allow_abbrev=False, formatter_class=_help_in(texts)
        )
        self.texts = texts
        self._optionals.title = texts("cli.options")
        self._positionals.title = texts("cli.given")
        self.add_argument("-h", "--help", action="help", help=texts("cli.help"))
        self.add_argument("--lang", choices=languages(share() / "data" / "texts"), help=texts("cli.lang"))

    def error(self, message: str) -> NoReturn:
        self.exit(2, self.texts("cli.not_understood", why=message, command=self.prog) + "\n")


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Add `serve` if only options were typed."""
    named = any(argument in _COMMANDS for argument in arguments)
    asks = any(argument in ("-h", "--help") for argument in arguments)
    return list(arguments) if named or asks else ["serve", *arguments]


def _add_common(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("--data", type=Path, metavar=texts("cli.folder"), help=texts("cli.data"))


def _serve(parser: _Parser, texts: Texts) -> None:
    _network(parser, texts)
    here = parser.add_argument_group(texts("cli.here"))
    here.add_argument("--no-browser", action="store_true", help=texts("cli.no_browser"))
    here.add_argument("--demo", action="store_true", help=texts("cli.demo"))


def _network(parser: _Parser, texts: Texts) -> None:
    network = parser.add_argument_group(texts("cli.network"))
    number = texts("cli.number")
    network.add_argument(
        "--port", type=_port, default=DEFAULT_PORT, metavar=number, help=texts("cli.port", port=DEFAULT_PORT)
    )
    where = network.add_mutually_exclusive_group()
    where.add_argument("--lan", dest="local", action="store_false", default=False, help=texts("cli.lan"))
    where.add_argument("--local", dest="local", action="store_true", help=texts("cli.local"))


def _export(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("--out", type=Path, metavar=texts("cli.folder"), help=texts("cli.export.out"))
    parser.add_argument(
        "--as", dest="kinds", metavar=texts("cli.export.kinds"), default="", help=texts("cli.export.as")
    )
    parser.add_argument(
        "--form", dest="forms", metavar=texts("cli.export.forms"), default="", help=texts("cli.export.form")
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--group", default="", metavar=texts("cli.export.group"), help=texts("cli.export.of_group"))
    choice.add_argument("--place", default="", metavar=texts("cli.export.place"), help=texts("cli.export.of_place"))
    parser.add_argument("--progress", action="store_true", help=texts("cli.export.progress"))
    _research(parser, texts)


def _research(parser: _Parser, texts: Texts) -> None:
    research = parser.add_argument_group(texts("research.option_group"))
    research.add_argument("--research", action="store_true", help=texts("research.option_research"))
    research.add_argument("--review", type=Path, metavar=texts("cli.file"), help=texts("research.option_review"))
    research.add_argument("--blank-undecided", action="store_true", help=texts("research.option_blank"))


def _import(parser: _Parser, texts: Texts) -> None:
    file = texts("cli.file")
    parser.add_argument("file", type=Path, nargs="?", metavar=file, help=texts("import_cli.file"))
    parser.add_argument("--survey", default="", metavar=texts("import_cli.id"), help=texts("import_cli.survey"))
    parser.add_argument("--mapping", type=Path, metavar=file, help=texts("import_cli.mapping"))
    parser.add_argument("--yes", action="store_true", help=texts("import_cli.yes"))
    parser.add_argument("--skip-bad", action="store_true", help=texts("import_cli.skip_bad"))
    parser.add_argument("--list", action="store_true", help=texts("import_cli.list"))
    parser.add_argument("--take-out", default="", metavar=texts("import_cli.id"), help=texts("import_cli.take_out"))


def _xlsform(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("--out", type=Path, metavar=texts("cli.folder"), help=texts("import_cli.out"))


def _restore(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("file", type=Path, metavar=texts("cli.file"), help=texts("cli.restore.file"))


def _erase(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("--yes", action="store_true", help=texts("cli.erase.yes"))


def _lab(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("--no-browser", action="store_true", help=texts("cli.no_browser"))


def _reproduce(parser: _Parser, texts: Texts) -> None:
    parser.add_argument("bundle", type=Path, nargs="+", metavar=texts("cli.bundle"), help=texts("cli.reproduce.bundle"))


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r}, 0-65535")
    return int(text)


_COMMANDS = {
    "serve": _serve, "check": _network, "erase": _erase, "export": _export, "import": _import, "lab": _lab,
    "reproduce": _reproduce, "restore": _restore, "xlsform": _xlsform,
}  # fmt: skip
