"""Hashes of what people are known by, under a key of this laptop, so that nobody can read them back.

The key is a file beside the database and in no export or backup of it. Without the key a hash pairs with nothing new,
and still tells nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from samut.storage.durable import sync_folder

Seal = Callable[[str], str]
KEY_BYTES = 32


def sealed_in(folder: Path) -> Seal:
    """Return a function from words to hex digits, equal for equal words. The key is made when it is first used."""
    return lambda words: hmac.new(_key(folder / "seal"), words.encode(), hashlib.sha256).hexdigest()


def _key(path: Path) -> bytes:
    """Return the key; make it once, even if several kernels need it at the same moment: the later ones read it."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"seal.{secrets.token_hex(8)}")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            _publish(part, path)
            sync_folder(path.parent)
        part.unlink(missing_ok=True)
    return path.read_bytes()


def _publish(part: Path, path: Path) -> None:
    """Give a key its name, never over another key; a drive that has no links renames it."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        os.rename(part, path)
