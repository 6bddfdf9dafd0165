"""What a person made up to be known by, kept so that nobody can read it back: a hash under a key of this laptop.

The key is a file beside the database and in no export or backup of it: with the key gone, what was sealed pairs with
nothing new, and still tells nothing.
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
    """A function words -> hex, the same for the same words. The key is made when it is first used."""
    return lambda words: hmac.new(_key(folder / "seal"), words.encode(), hashlib.sha256).hexdigest()


def _key(path: Path) -> bytes:
    """Made once, also where several kernels are first at the same moment: who is later reads what is there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = path.with_name(f"seal.{secrets.token_hex(8)}")
        handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            _put(made, path)
            sync_folder(path.parent)
        made.unlink(missing_ok=True)
    return path.read_bytes()


def _put(made: Path, path: Path) -> None:
    """Never over one that is there; a drive that has no links takes it by its name."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        os.rename(made, path)
