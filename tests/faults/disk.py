"""Disks of their own for a folder: one whose size the test sets, and one that fails. Both refuse to write as any does."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from lacking import lacking
from server.talk import wait_until

T = TypeVar("T")

PLENTY = 2 * 1024**3


class Disk:
    """A tmpfs. Nothing is written to make it full: its size is set to what is used. Raises OSError where it can't be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        _run("mount", "-t", "tmpfs", "-o", f"size={PLENTY}", "samut-test", str(folder))

    def leave_free(self, size: int) -> None:
        """Have so many bytes left."""
        self._remount(f"size={shutil.disk_usage(self.folder).used + size}")

    def leave_plenty(self) -> None:
        self._remount(f"size={PLENTY}")

    def lock(self) -> None:
        """Nothing can be written. Works while no file is open for writing."""
        self._remount("ro")

    def close(self) -> None:
        _run("umount", "--lazy", str(self.folder))

    def _remount(self, option: str) -> None:
        _run("mount", "-o", f"remount,{option}", str(self.folder))


class FailingDisk:
    """An ext4 in a file. Raises OSError where it can't be made."""

    def __init__(self, folder: Path, image: Path) -> None:
        self.folder, self.image = folder, image
        folder.mkdir()
        with image.open("wb") as file:
            file.truncate(2 * PLENTY)
        _run("mkfs.ext4", "-q", str(image))
        self._mount()

    def fail(self) -> None:
        """What Linux does of itself where a disk has errors: from now on it can only be read."""
        _run("mount", "-o", "remount,abort", str(self.folder))

    def start_anew(self) -> None:
        """As after a restart of the laptop. Nothing may be open on it."""
        self.close()
        self._mount()

    def close(self) -> None:
        """A process that has just ended may hold it a moment longer."""
        wait_until(lambda: subprocess.run(("umount", str(self.folder)), capture_output=True).returncode == 0, what="umount")

    def _mount(self) -> None:
        _run("mount", "-o", "loop", str(self.image), str(self.folder))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk at tmp_path / "data". Where this user may not mount the test is skipped; in CI it fails."""
    made = _made(lambda: Disk(tmp_path / "data"))
    yield made
    made.close()


@pytest.fixture
def failing_disk(tmp_path: Path) -> Iterator[FailingDisk]:
    """The same, of the kind that fails."""
    made = _made(lambda: FailingDisk(tmp_path / "data", tmp_path / "image"))
    yield made
    made.close()


def _made(make: Callable[[], T]) -> T:
    try:
        return make()
    except OSError as error:
        lacking(f"no disk that is full or fails was tried, as none could be mounted: {error}")


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{' '.join(words)}: {done.stderr.strip()}")
