"""Durable files: first the content is on the disk, then the name, so that a power failure loses nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def sync(file: Path) -> None:
    """Wait until what a file holds is on the disk."""
    with open(file, "rb+") as written:
        os.fsync(written.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until new names in a folder are on the disk, if the system can sync folders."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sync_tree(folder: Path) -> None:
    """Wait until everything below a folder is on the disk, names as well."""
    for path in sorted(folder.rglob("*")):
        (sync_folder if path.is_dir() else sync)(path)
    sync_folder(folder)


def replace_file(file: Path, content: bytes) -> None:
    """Write a file that after a power failure is the old one or the new one, each complete."""
    new = file.with_name(f"{file.name}.new")
    try:
        new.write_bytes(content)
        sync(new)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
    sync_folder(file.parent)


def replace_tree(new: Path, folder: Path) -> None:
    """Put the folder `new` in the place of another.

    After a power failure at any moment, `existing_tree` is one of the two, complete.
    """
    sync_tree(new)
    old = _old(folder)
    shutil.rmtree(old, ignore_errors=True)
    if folder.is_dir():
        folder.rename(old)
    new.rename(folder)
    sync_folder(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def recover_tree(folder: Path) -> None:
    """Take the earlier folder back if replacing it was interrupted."""
    if existing_tree(folder) != folder:
        _old(folder).rename(folder)


def existing_tree(folder: Path) -> Path:
    """Return a folder, or the earlier one if replacing it was interrupted."""
    return _old(folder) if not folder.is_dir() and _old(folder).is_dir() else folder


def _old(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.old")
