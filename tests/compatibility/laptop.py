"""A laptop as people use it: a site with questionnaires of its own, a data folder, the command line and the server.

Nothing of Samut is imported but where it stands, so that any state of the code can be asked in the same way.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from browser.people import Server, wait_until

FIXTURES = Path(__file__).resolve().parent / "fixtures"
CLOCK = Path(__file__).resolve().parent / "clock"
WORKSHOP = FIXTURES / "workshop.tar.xz"
PLAYED, LATER, READ = "2026-11-24T02:00:00+00:00", "2026-11-24T04:00:00+00:00", "2026-12-01T02:00:00+00:00"
"""When the kept workshop was, and when it is looked at: the same whenever a test runs."""
COLUMNS = ("id", "workshop", "activity", "key", "item", "group", "author", "op", "value", "base", "at")


def code_root() -> Path:
    """Return the checkout whose code `import samut` gives here."""
    import samut

    return Path(samut.__file__).resolve().parents[2]


def clean_copy(data: Path, folder: Path) -> Path:
    """Copy a data folder, so that it can be written in."""
    return Path(shutil.copytree(data, folder / "data"))


def make_site(folder: Path, root: Path | None = None) -> Path:
    """Copy that checkout to `folder` with the questionnaires of `fixtures/site` among its instruments."""
    root = root or code_root()
    shutil.copytree(root / "lib", folder / "lib", ignore=shutil.ignore_patterns("node_modules"))
    for name in (".ci", "notebooks", "voila_templates", "pyproject.toml"):
        (folder / name).symlink_to(root / name)
    shutil.copytree(root / "data", folder / "data")
    for path in (FIXTURES / "site").glob("*.toml"):
        shutil.copy(path, folder / "data" / "instruments")
    return folder


class Laptop:
    """A site, a data folder, and the moment at which the laptop's clock begins."""

    def __init__(self, site: Path, data: Path, starts: str) -> None:
        self.site, self.data = site, data
        self.ahead = datetime.fromisoformat(starts).timestamp() - time.time()

    @property
    def environment(self) -> dict[str, str]:
        """Return what each of its processes is handed: nothing of Samut's from this one, and the moved clock."""
        own = {name: value for name, value in os.environ.items() if not name.startswith("SAMUT_")}
        path = os.pathsep.join(map(str, (CLOCK, self.site / "lib")))
        clock = {"COMPATIBILITY_CLOCK": str(self.ahead), "PYTHONPATH": path}
        return {**own, **clock, "PYTHONUNBUFFERED": "1", "SAMUT_DATA": str(self.data)}

    def samut(self, *words: str | Path, code: int = 0) -> str:
        """Run `samut` with these words and return what it printed. Raises AssertionError for another exit code."""
        command = [sys.executable, "-m", "samut", words[0], "--data", self.data, *words[1:]]
        done = subprocess.run(
            list(map(str, command)), env=self.environment, cwd=self.site, capture_output=True, encoding="utf-8"
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def python(self, code: str, *words: str | Path) -> str:
        """Run code as somebody on this laptop does in a notebook, and return what it printed."""
        command = [sys.executable, "-c", code, *map(str, words)]
        done = subprocess.run(command, env=self.environment, cwd=self.data.parent, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def serve(self, *more: str) -> LaptopServer:
        return LaptopServer(self, more).start()

    def rows(self) -> list[tuple[Any, ...]]:
        """Return all entries as they are stored, in their order."""
        return rows_of(self.data / "samut.sqlite")


class LaptopServer(Server):
    """The server of a laptop; more: further options of `samut serve`."""

    def __init__(self, laptop: Laptop, more: tuple[str, ...] = ()) -> None:
        super().__init__(laptop.data, laptop.site)
        self.laptop, self.more = laptop, more

    def start(self) -> LaptopServer:
        own = ["--local", "--no-browser", "--port", str(self.port), "--data", str(self.data), *self.more]
        self.log = (self.data.parent / "server.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "samut", "serve", *own],
            env=self.laptop.environment, cwd=self.root, stdout=self.log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        wait_until(self.answers, what="the server")
        return self


def rows_of(database: Path) -> list[tuple[Any, ...]]:
    """Return the rows of an SQLite store by the names of its columns, without going through Samut."""
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    with closing(sqlite3.connect(f"file:{database.as_posix()}?mode=ro", uri=True)) as connection:
        return connection.execute(f"SELECT {names} FROM entry ORDER BY seq").fetchall()


def unpack(folder: Path) -> Path:
    """Put the kept workshop's data folder into `folder` and return it: the backup stands as the store, too."""
    with tarfile.open(WORKSHOP) as archive:
        archive.extractall(folder, filter="data")
    data = folder / "data"
    shutil.copy(backup_of(data), data / "samut.sqlite")
    return data


def backup_of(data: Path) -> Path:
    (found,) = (data / "backups").glob("samut-*.sqlite")
    return found


def pack(data: Path) -> None:
    """Keep what a data folder holds of a workshop: its last backup for its store, secrets, kits, mappings."""
    last = max((data / "backups").glob("samut-*.sqlite"))
    kept = [last, last.with_name(f"{last.name}.sha256"), *(data / name for name in ("secret", "kit", "kits", "mappings"))]
    with tarfile.open(WORKSHOP, "w:xz", preset=9) as archive:
        for path in kept:
            archive.add(path, f"data/{path.relative_to(data).as_posix()}", filter=_plain)


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member
