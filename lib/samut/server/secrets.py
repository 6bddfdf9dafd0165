"""The three secrets of a laptop: the key that signs cookies, the code to join with, and the facilitator's PIN."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from samut.storage.durable import sync_folder

CODE_DIGITS = 6
PIN_DIGITS = 8


@dataclass(frozen=True)
class Secrets:
    """The secrets. cookie: hex of 256 bits. code and pin: digits. None of them shows in a repr."""

    cookie: str = field(repr=False)
    code: str = field(repr=False)
    pin: str = field(repr=False)


def open_secrets(folder: Path) -> Secrets:
    """Return the secrets in `folder`, made if there are none yet; the same after every restart."""
    folder.mkdir(parents=True, exist_ok=True)
    _only_ours(folder, 0o700)
    return Secrets(
        cookie=_stored(folder / "cookie", r"[0-9a-f]{64}", lambda: secrets.token_hex(32)),
        code=_stored(folder / "code", rf"\d{{{CODE_DIGITS}}}", lambda: _random_digits(CODE_DIGITS)),
        pin=_stored(folder / "pin", rf"\d{{{PIN_DIGITS}}}", lambda: _random_digits(PIN_DIGITS)),
    )


def _stored(path: Path, shape: str, make: Callable[[], str]) -> str:
    content = path.read_text("ascii", errors="replace") if path.exists() else ""
    if not re.fullmatch(shape, content, re.ASCII):
        content = make()
        _write(path, content)
    _only_ours(path, 0o600)
    return content


def _write(path: Path, text: str) -> None:
    """Write completely or not at all, and never readable by others, not even for a moment."""
    new = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)
    sync_folder(path.parent)


def _only_ours(path: Path, mode: int) -> None:
    """Make it readable by its user only. Windows does so for a home folder; some drives have no modes at all."""
    if os.name == "posix":
        try:
            path.chmod(mode)
        except OSError:
            return


def _random_digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))
