"""What is taken home: one `samut export` at a time, in a process of its own, and the files that were made."""

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

from samut.domain.entry import new_id
from samut.errors import SamutError
from samut.server.errands import Errand

CHOICES: dict[str, tuple[str, ...]] = {
    "report": ("report-docx", "report-pdf"),
    "plans": ("plan-docx", "plan-pdf"),
    "data": ("data-xlsx", "table-csv"),
    "blank": ("blank-pdf", "blank-docx"),
}
"""What may be chosen on the console, and what `samut export --as` calls it."""
COMMAND = (sys.executable, "-m", "samut", "export")
LONGEST = 15 * 60.0
KEPT = "export.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Order:
    """What is to be made: some of CHOICES, of one group, of a district, or of the whole workshop where both are ""."""

    choices: tuple[str, ...]
    group: str = ""
    district: str = ""

    def arguments(self) -> list[str]:
        """Raises SamutError where nothing was chosen, or what there is not."""
        if not self.choices or not set(self.choices) <= CHOICES.keys():
            raise SamutError("exports.nothing_chosen")
        kinds = [kind for one, kinds in CHOICES.items() if one in self.choices for kind in kinds]
        whose = {"--group": self.group, "--place": self.district}
        return [f"--as={','.join(kinds)}", *(f"{name}={value}" for name, value in whose.items() if value)]


@dataclass(frozen=True)
class Made:
    """An export that was finished. folder: its name. at: ISO 8601. whose: in words. files: below its folder."""

    id: str
    workshop: str
    folder: str
    at: str
    choices: tuple[str, ...]
    whose: str
    files: tuple[str, ...]


class Exports:
    """The one that runs and those that were made, in `folder`. Nothing outside of it is ever served.

    command: what is run, `samut export` but in tests. longest: seconds after which it is ended.
    """

    def __init__(
        self, folder: Path, env: Mapping[str, str], command: Sequence[str] = COMMAND, longest: float = LONGEST
    ) -> None:
        self._folder, self._env, self._command, self._longest = folder, env, command, longest
        self._task: asyncio.Task[None] | None = None
        self.errand: Errand | None = None
        self.error: SamutError | Mapping[str, str] | None = None

    def start(self, workshop: str, order: Order, whose: str) -> None:
        """Begin. Raises SamutError where one runs, nothing was chosen, or there is no room for it."""
        if self.errand is not None:
            raise SamutError("exports.busy")
        arguments, now = order.arguments(), datetime.now().astimezone()
        id = new_id()
        name = f"{now:%Y-%m-%d_%H.%M}_{id[:6]}"
        command = [*self._command, "--progress", f"--out={self._folder / name}", *arguments]
        try:
            (self._folder / name).mkdir(parents=True)
            self.errand = Errand(command, self._env)
        except OSError as error:
            shutil.rmtree(self._folder / name, ignore_errors=True)
            raise SamutError("exports.not_written", where=str(self._folder), why=error.strerror or error) from error
        self.error = None
        made = Made(id, workshop, name, now.isoformat(timespec="seconds"), order.choices, whose, ())
        self._task = asyncio.create_task(self._finish(self.errand, made))

    async def stop(self) -> None:
        """End the one that runs; what it has made so far is thrown away."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def made(self, workshop: str) -> list[Made]:
        """Those of a workshop that are still there, newest first."""
        found = [one for one in self._read() if one.workshop == workshop]
        return sorted(found, key=lambda one: one.at, reverse=True)

    def file(self, workshop: str, id: str, number: int) -> Path | None:
        """The file that one lists at that place; None where there is none, and for what is not below its folder."""
        made = next((one for one in self.made(workshop) if one.id == id), None)
        return self.path(made, number) if made else None

    def path(self, made: Made, number: int) -> Path | None:
        """Where one of its files is; None where there is none."""
        root = (self._folder / made.folder).resolve()
        path = (root / made.files[number]).resolve() if number < len(made.files) else root
        return path if path.is_relative_to(root) and path.is_file() else None

    async def _finish(self, errand: Errand, made: Made) -> None:
        folder = self._folder / made.folder
        try:
            told = await errand.end(self._longest)
            files = [path for path in map(Path, told) if path.resolve().is_relative_to(folder.resolve())]
            names = tuple(path.resolve().relative_to(folder.resolve()).as_posix() for path in files if path.is_file())
            await asyncio.to_thread(self._keep, made, names)
        except SamutError as error:
            self.error = errand.error or error
            shutil.rmtree(folder, ignore_errors=True)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            self.errand = self._task = None

    def _keep(self, made: Made, files: tuple[str, ...]) -> None:
        if not files:
            raise SamutError("exports.failed")
        kept = json.dumps({**asdict(made), "files": files}, ensure_ascii=False)
        try:
            (self._folder / made.folder / KEPT).write_text(kept, "utf-8")
        except OSError as error:
            raise SamutError("exports.not_written", where=str(self._folder), why=error.strerror or error) from error

    def _read(self) -> Iterator[Made]:
        for path in self._folder.glob(f"*/{KEPT}"):
            try:
                kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
                lists = {name: tuple(kept[name]) for name in ("choices", "files")}
                yield Made(**{**kept, **lists, "folder": path.parent.name})
            except (OSError, ValueError, TypeError, KeyError):
                log.warning("%s is no export's", path.parent.name)
