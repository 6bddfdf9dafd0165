"""Durable files: first the content is on the disk, then the name, so that a power failure loses nothing."""

from __future__ import annotations

import os
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
