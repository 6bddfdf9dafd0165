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

from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.server.background_job import Errand

CHOICES: dict[str, tuple[str, ...]] = {
    "report": ("report-docx", "report-pdf"),
    "plans": ("plan-docx", "plan-pdf"),
    "data": ("data-xlsx", "table-csv"),
    "blank": ("blank-pdf", "blank-docx"),
    "contacts": ("contacts-xlsx",),
    "research": (),
}
"""What may be chosen on the console, and what `samut export --as` calls it; the research bundle is a run of its own."""
WHOLE = ("table-csv",)
"""Made of a whole workshop only."""
COMMAND = (sys.executable, "-m", "samut", "export")
LONGEST = 15 * 60.0
KEPT = "export.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Order:
    """What is to be made: some of CHOICES, of a group, a district, or all where both are "".

    forms: codes of some of the blank forms; without any, all.
    """

    choices: tuple[str, ...]
    group: str = ""
    district: str = ""
    forms: tuple[str, ...] = ()

    def runs(self, folder: Path) -> list[list[str]]:
        """The arguments of each run: files into `folder`, the research bundle, of the whole workshop, beside it.

        Raises SamutError where nothing was chosen, or what there is not.
        """
        if not self.choices or not set(self.choices) <= CHOICES.keys():
            raise SamutError("exports.nothing_chosen")
        left_out = WHOLE if self.group or self.district else ()
        chosen = [kind for one, kinds in CHOICES.items() if one in self.choices for kind in kinds]
        kinds = [kind for kind in chosen if kind not in left_out]
        whose = [f"{name}={value}" for name, value in (("--group", self.group), ("--place", self.district)) if value]
        which = [f"--form={','.join(self.forms)}"] if self.forms and "blank" in self.choices else []
        files = [["--progress", f"--out={folder}", f"--as={','.join(kinds)}", *which, *whose]] if kinds else []
        return files + ([["--progress", f"--out={folder.parent}", "--research"]] if "research" in self.choices else [])


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
        self._errand: Errand | None = None
        self._share = (0, 1)
        self.error: SamutError | Mapping[str, str] | None = None

    @property
    def running(self) -> dict[str, Any] | None:
        """{done: 0 to 1, what: a kind}; None where none runs."""
        if self._task is None:
            return None
        done, what = (self._errand.done, self._errand.what) if self._errand else (0.0, "")
        place, of = self._share
        return {"done": (place + done) / of, "what": what}

    def start(self, workshop: str, order: Order, whose: str) -> None:
        """Begin. Raises SamutError where one runs, nothing was chosen, or there is no room for it."""
        if self._task is not None:
            raise SamutError("exports.busy")
        if not set(order.forms) <= set(self.forms):
            raise SamutError("exports.nothing_chosen")
        id, now = new_id(), datetime.now().astimezone()
        made = Made(id, workshop, f"{now:%Y-%m-%d_%H.%M}_{id[:6]}", now.isoformat(), order.choices, whose, ())
        runs = order.runs(self._folder / made.folder)
        self.error, self._share = None, (0, len(runs))
        self._task = asyncio.create_task(self._finish(runs, made))

    async def stop(self) -> None:
        """End the one that runs; what it has made so far is thrown away."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None  # also where it had not begun

    def made(self, workshop: str) -> list[Made]:
        """Those of a workshop that are still there, newest first."""
        found = [one for one in self._read() if one.workshop == workshop]
        return sorted(found, key=lambda one: one.at, reverse=True)

    def find(self, workshop: str, id: str) -> Made | None:
        """The one of that id."""
        return next((one for one in self.made(workshop) if one.id == id), None)

    def remove(self, made: Made) -> None:
        """Delete its files from this machine. Raises SamutError where the system does not let go of one of them."""
        try:
            shutil.rmtree(self._folder / made.folder)
        except OSError as error:
            raise SamutError("exports.not_removed", why=error.strerror or error) from error

    def path(self, made: Made, number: int) -> Path | None:
        """Where one of its files is; None where there is none, and for what is not below its folder."""
        root = (self._folder / made.folder).resolve()
        path = (root / made.files[number]).resolve() if number < len(made.files) else root
        return path if path.is_relative_to(root) and path.is_file() else None

    async def _finish(self, runs: list[list[str]], made: Made) -> None:
        folder = self._folder / made.folder
        try:
            folder.mkdir(parents=True)
            await asyncio.to_thread(self._keep, made, await self._all(runs, folder))
        except Exception as error:
            self.error = self._words(error, folder)
            shutil.rmtree(folder, ignore_errors=True)
        except asyncio.CancelledError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            self._errand = self._task = None

    async def _all(self, runs: list[list[str]], folder: Path) -> list[str]:
        """The files of all runs. What one has made is kept where a later one fails, which is told."""
        told: list[str] = []
        for place, run in enumerate(runs):
            try:
                told += await self._run(run, (place, len(runs)))
            except Exception as error:
                if not told:
                    raise
                self.error = self._words(error, folder)
        return told

    def _words(self, error: Exception, folder: Path) -> SamutError | Mapping[str, str]:
        return self._errand.error if self._errand and self._errand.error else _worded(error, folder)

    async def _run(self, arguments: list[str], share: tuple[int, int]) -> list[str]:
        self._share = share
        self._errand = Errand([*self._command, *arguments], self._env)
        return await self._errand.end(self._longest)

    def _keep(self, made: Made, told: list[str]) -> None:
        """Write down which of the files that were told are there; those beside the folder are moved into it."""
        home = self._folder.resolve()
        folder = home / made.folder
        paths = [path for path in (Path(one).resolve() for one in told) if path.is_relative_to(home) and path.is_file()]
        paths = [path if path.is_relative_to(folder) else path.replace(folder / path.name) for path in paths]
        if not paths:
            raise SamutError("exports.failed")
        names = [path.relative_to(folder).as_posix() for path in paths]
        kept = json.dumps({**asdict(made), "files": names}, ensure_ascii=False)
        (folder / KEPT).write_text(kept, "utf-8")

    def _read(self) -> Iterator[Made]:
        for path in self._folder.glob(f"*/{KEPT}"):
            try:
                kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
                lists = {name: tuple(kept[name]) for name in ("choices", "files")}
                yield Made(**{**kept, **lists, "folder": path.parent.name})
            except (OSError, ValueError, TypeError, KeyError):
                log.warning("%s is no export's", path.parent.name)


def _worded(error: Exception, folder: Path) -> SamutError:
    if isinstance(error, SamutError):
        return error
    if isinstance(error, OSError):
        return SamutError("exports.not_written", where=str(folder.parent), why=error.strerror or error)
    log.error("an export failed", exc_info=error)
    return SamutError("exports.failed")
