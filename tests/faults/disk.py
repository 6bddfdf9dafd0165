"""A disk of its own for a folder, whose size the test sets: a full one refuses to write as any full disk does."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk at tmp_path / "data". Where this user may not mount the test is skipped; in CI it fails."""
    try:
        made = Disk(tmp_path / "data")
    except OSError as error:
        say = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        say(f"no full disk was tried, as none could be mounted: {error}")
    yield made
    made.close()


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{' '.join(words)}: {done.stderr.strip()}")
