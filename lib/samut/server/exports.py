"""The exports: one `samut export` at a time, in a process of its own, and the files it made."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.server.background_job import BackgroundJob
from samut.storage.durable import replace_file

CHOICES: dict[str, tuple[str, ...]] = {
    "report": ("report-docx", "report-pdf"),
    "plans": ("plan-docx", "plan-pdf"),
    "data": ("data-xlsx", "table-csv"),
    "blank": ("blank-pdf", "blank-docx"),
    "contacts": ("contacts-xlsx",),
    "research": (),
}
"""What may be chosen on the console, and what `samut export --as` calls it; the research bundle is a run of its own."""
OF_EVERYONE = ("table-csv",)
"""Made of a whole workshop only."""
COMMAND = (sys.executable, "-m", "samut", "export")
LONGEST = 15 * 60.0
RECORD = "export.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Order:
    """An order: some of CHOICES, of a group, a district, or all if both are "".

    forms: codes of some of the blank forms; without any, all.
    """

    choices: tuple[str, ...]
    group: str = ""
    district: str = ""
    forms: tuple[str, ...] = ()

    def runs(self, folder: Path) -> list[list[str]]:
        """Return the arguments of each run: files into `folder`; the research bundle, of the whole workshop, beside it.

        Raises SamutError for no choice, or an unknown one.
        """
        if not self.choices or not set(self.choices) <= CHOICES.keys():
            raise SamutError("exports.nothing_chosen")
        left_out = OF_EVERYONE if self.group or self.district else ()
        chosen = [kind for choice, kinds in CHOICES.items() if choice in self.choices for kind in kinds]
        kinds = [kind for kind in chosen if kind not in left_out]
        whose = [f"{name}={value}" for name, value in (("--group", self.group), ("--place", self.district)) if value]
        which = [f"--form={','.join(self.forms)}"] if self.forms and "blank" in self.choices else []
        files = [["--progress", f"--out={folder}", f"--as={','.join(kinds)}", *which, *whose]] if kinds else []
        return files + ([["--progress", f"--out={folder.parent}", "--research"]] if "research" in self.choices else [])


@dataclass(frozen=True)
class FinishedExport:
    """A finished export. folder: its name. at: ISO 8601. whose: in words. files: below its folder."""

    id: str
    workshop: str
    folder: str
    at: str
    choices: tuple[str, ...]
    whose: str
    files: tuple[str, ...]


class Exports:
    """The running export and the finished ones, in `folder`. Nothing outside of it is ever served.

    command: what is run, `samut export` but in tests. longest: seconds after which it is ended. forms: codes of the
    blank forms there are.
    """

    def __init__(
        self,
        folder: Path,
        env: Mapping[str, str],
        command: Sequence[str] = COMMAND,
        longest: float = LONGEST,
        forms: Sequence[str] = (),
    ) -> None:
        self.forms = tuple(forms)
        self._folder, self._env, self._command, self._longest = folder, env, command, longest
        self._task: asyncio.Task[None] | None = None
        self._errand: BackgroundJob | None = None
        self._share = (0, 1)
        self.error: SamutError | Mapping[str, str] | None = None

    @property
    def running(self) -> dict[str, Any] | None:
        """{done: 0 to 1, what: a kind}; None if none runs."""
        if self._task is None:
            return None
        done, what = (self._errand.done, self._errand.what) if self._errand else (0.0, "")
        place, runs = self._share
        return {"done": (place + done) / runs, "what": what}

    def start(self, workshop: str, order: Order, whose: str) -> None:
        """Begin. Raises SamutError if one runs, nothing was chosen, or there is no room for it."""
        if self._task is not None:
            raise SamutError("exports.busy")
        if not set(order.forms) <= set(self.forms):
            raise SamutError("exports.nothing_chosen")
        id, now = new_id(), datetime.now().astimezone()
        export = FinishedExport(
            id, workshop, f"{now:%Y-%m-%d_%H.%M}_{id[:6]}", now.isoformat(), order.choices, whose, ()
        )
        runs = order.runs(self._folder / export.folder)
        self.error, self._share = None, (0, len(runs))
        self._task = asyncio.create_task(self._finish(runs, export))

    async def stop(self) -> None:
        """End the running export and throw away what it has made so far."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None  # also if it had not begun

    def finished(self, workshop: str) -> list[FinishedExport]:
        """Return a workshop's exports that still exist, newest first."""
        exports = [export for export in self._read() if export.workshop == workshop]
        return sorted(exports, key=lambda export: export.at, reverse=True)

    def find(self, workshop: str, id: str) -> FinishedExport | None:
        """Return the export of that id."""
        return next((export for export in self.finished(workshop) if export.id == id), None)

    def remove(self, export: FinishedExport) -> None:
        """Delete its files from this machine. Raises SamutError if the system does not let go of one of them."""
        try:
            shutil.rmtree(self._folder / export.folder)
        except OSError as error:
            raise SamutError("exports.not_removed", why=error.strerror or error) from error

    def path(self, export: FinishedExport, number: int) -> Path | None:
        """Return the path of one of its files; None if it does not exist, or is not below its folder."""
        root = (self._folder / export.folder).resolve()
        path = (root / export.files[number]).resolve() if number < len(export.files) else root
        return path if path.is_relative_to(root) and path.is_file() else None

    async def _finish(self, runs: list[list[str]], export: FinishedExport) -> None:
        folder = self._folder / export.folder
        try:
            folder.mkdir(parents=True)
            await asyncio.to_thread(self._keep, export, await self._all(runs, folder))
        except Exception as error:
            self.error = self._words(error, folder)
            shutil.rmtree(folder, ignore_errors=True)
        except asyncio.CancelledError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            self._errand = self._task = None

    async def _all(self, runs: list[list[str]], folder: Path) -> list[str]:
        """Return the files of all runs. Files of one stay if a later one fails, which is reported."""
        paths: list[str] = []
        for place, run in enumerate(runs):
            try:
                paths += await self._run(run, (place, len(runs)))
            except Exception as error:
                if not paths:
                    raise
                self.error = self._words(error, folder)
        return paths

    def _words(self, error: Exception, folder: Path) -> SamutError | Mapping[str, str]:
        return self._errand.error if self._errand and self._errand.error else _worded(error, folder)

    async def _run(self, arguments: list[str], share: tuple[int, int]) -> list[str]:
        self._share = share
        self._errand = BackgroundJob([*self._command, *arguments], self._env)
        return await self._errand.end(self._longest)

    def _keep(self, export: FinishedExport, outputs: list[str]) -> None:
        """Write down which of the files exist; those beside the folder are moved into it."""
        home = self._folder.resolve()
        folder = home / export.folder
        paths = [
            path for path in (Path(name).resolve() for name in outputs) if path.is_relative_to(home) and path.is_file()
        ]
        paths = [path if path.is_relative_to(folder) else path.replace(folder / path.name) for path in paths]
        if not paths:
            raise SamutError("exports.failed")
        names = [path.relative_to(folder).as_posix() for path in paths]
        record = json.dumps({**asdict(export), "files": names}, ensure_ascii=False)
        replace_file(folder / RECORD, record.encode())

    def _read(self) -> Iterator[FinishedExport]:
        for path in self._folder.glob(f"*/{RECORD}"):
            try:
                record: dict[str, Any] = json.loads(path.read_text("utf-8"))
                lists = {name: tuple(record[name]) for name in ("choices", "files")}
                yield FinishedExport(**{**record, **lists, "folder": path.parent.name})
            except (OSError, ValueError, TypeError, KeyError):
                log.warning("%s is no export's", path.parent.name)


def _worded(error: Exception, folder: Path) -> SamutError:
    if isinstance(error, SamutError):
        return error
    if isinstance(error, OSError):
        return SamutError("exports.not_written", where=str(folder.parent), why=error.strerror or error)
    log.error("an export failed", exc_info=error)
    return SamutError("exports.failed")
