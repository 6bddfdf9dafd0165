"""The command `samut serve`: one server for a data folder, and its words on the facilitator's terminal."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from samut.cli.kits import with_good_kit
from samut.cli.running import Running
from samut.cli.terminal import has_display, qr
from samut.errors import SamutError
from samut.settings import Settings
from samut.texts import Texts

Announce = Callable[[list[str], str, str, int], None]
HERE = "http://127.0.0.1:{port}/staff"


def run(settings: Settings, texts: Texts, demo: bool = False) -> int:
    """Serve until asked to stop. If Samut is open on this data already, only a browser is opened on it."""
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        running = Running(settings.data)
    except OSError as error:
        raise SamutError("cli.no_folder", where=str(settings.data), why=error.strerror or error) from error
    with running as first:
        if not first:
            return _join(running, settings, texts)
        if demo:
            _fill(settings, texts)
        return _serve(with_good_kit(settings, texts), announcer(settings, texts, running))


def announcer(settings: Settings, texts: Texts, running: Running) -> Announce:
    """Return the function that the server calls once people can connect."""

    def announce(addresses: list[str], pin: str, code: str, port: int) -> None:
        running.note(port)
        print(announcement(texts, addresses, pin, code, port, settings.local), flush=True)
        show(HERE.format(port=port), settings)

    return announce


def announcement(texts: Texts, addresses: list[str], pin: str, code: str, port: int, local: bool = False) -> str:
    """Return the facilitator's address and PIN, and the participants' addresses with a QR of the likeliest.

    The code is behind "#", which no browser sends: it reaches no log.
    """
    urls = [f"http://{address}:{port}" for address in addresses]
    parts = [texts("cli.open.facilitator", url=HERE.format(port=port), pin=pin)]
    if local:
        parts.append(texts("cli.open.local"))
    elif urls:
        parts += [texts("cli.open.participants", url=urls[0], code=code), qr(f"{urls[0]}/join#{code}")]
        parts += [texts("cli.open.others", urls="  ".join(urls[1:]))] if urls[1:] else []
    else:
        parts.append(texts("cli.open.no_network"))
    return "\n\n".join(["", *parts, texts("cli.open.stop"), ""])


def show(url: str, settings: Settings) -> None:
    """Open the facilitator's browser, where one is wanted and there is a screen."""
    if settings.browser and has_display():
        webbrowser.open(url)


def _join(running: Running, settings: Settings, texts: Texts) -> int:
    url = HERE.format(port=running.answering())
    print(texts("cli.open.already", url=url), flush=True)
    show(url, settings)
    return 0


def _fill(settings: Settings, texts: Texts) -> None:
    from samut.demo import fill

    print(texts("cli.open.demo"), flush=True)
    fill(settings)


def _serve(settings: Settings, announce: Announce) -> int:
    with _without("rfc3987_syntax"):
        from samut.server.app import serve

    return serve(settings, announce)


@contextmanager
def _without(name: str) -> Iterator[None]:
    """Import as if that module were not installed.

    jsonschema takes rfc3987_syntax if it finds it, to check a format (IRI) that nothing here has, and its
    grammar takes longer to set up than all the rest of the server: 1.4 of 2.1 s.
    """
    sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    try:
        yield
    finally:
        if sys.modules[name] is None:
            del sys.modules[name]
