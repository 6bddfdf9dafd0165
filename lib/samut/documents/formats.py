"""The kinds of file a workshop is taken home as, each written completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path

from samut.documents.makers import DOCUMENTS
from samut.documents.report import Report, Scope, make, scope_of
from samut.documents.tables.flat_files import questions, rows, words, write_log, write_table
from samut.domain.entries import Entry, Items, new_id
from samut.domain.kit.codes import form_code, printed, printed_ids
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Kit
from samut.domain.rules.calendar import THAILAND
from samut.domain.rules.years import SHIFT
from samut.domain.workshop import ACTIVITY, about, groups
from samut.errors import SamutError
from samut.settings import Settings
from samut.storage.durable import sync, sync_folder
from samut.texts import Texts
from samut.thai import cut

KINDS = {
    "report-docx": ("report", ".docx"),
    "report-pdf": ("report", ".pdf"),
    "plan-docx": ("plan", ".docx"),
    "plan-pdf": ("plan", ".pdf"),
    "data-xlsx": ("data", ".xlsx"),
    "blank-pdf": ("blank", ".pdf"),
    "blank-docx": ("blank", ".docx"),
    "table-csv": ("table", ".csv"),
    "log-jsonl": ("log", ".jsonl"),
    "contacts-xlsx": ("contacts", ".xlsx"),
    **{f"{name}-{ending}": (name, f".{ending}") for name in DOCUMENTS for ending in ("docx", "pdf")},
}
"""kind -> the file's name in the texts, and its ending."""
OF_EVERYONE = ("table-csv", "log-jsonl")
"""Made of a whole workshop only."""
LEFT_OUT = ("blank-pdf", "blank-docx", "contacts-xlsx")
"""Not made if no kind is named."""
LONGEST_NAME = 40
Tell = Callable[[float, str], None]


@dataclass(frozen=True)
class Making:
    """What files are made of. Kit and report are read when a kind first needs them. forms: ids of the blank ones, all
    without any.
    """

    settings: Settings
    workshop: str
    entries: Sequence[Entry]
    scope: Scope
    texts: Texts
    forms: tuple[str, ...] = ()

    @cached_property
    def kit(self) -> Kit:
        """The kit as it was when the newest answer came, if that is known. Raises KitErrors without a sound one."""
        from samut.kit_files.kit_versions import kit_of

        return kit_of(self.settings, self.workshop)

    @cached_property
    def report(self) -> Report:
        """The report of the scope."""
        return make(self.entries, self.kit, self.scope, self.instruments)

    @cached_property
    def instruments(self) -> tuple[Instrument, ...]:
        """The workshop's instruments."""
        from samut.kit_files.instruments import load_instruments
        from samut.kit_files.kit_versions import sources

        return tuple(load_instruments(sources(self.settings, self.workshop).instruments)[0].values())

    def write(self, kind: str, file: Path) -> None:
        """Write this kind to `file`."""
        name, ending = KINDS[kind]
        if kind == "log-jsonl":
            write_log(file, self.entries)
        elif kind == "table-csv":
            write_table(file, rows(list(self.entries), questions(self.settings, self.workshop)), self.texts)
        elif kind == "data-xlsx":
            file.write_bytes(self._workbook())
        elif kind == "contacts-xlsx":
            file.write_bytes(self._contacts())
        else:
            file.write_bytes(self._document(name, ending))

    def _workbook(self) -> bytes:
        from samut.documents.pages.report import title_of
        from samut.documents.tables.attendance import attendance
        from samut.documents.tables.surveys import survey_tabs
        from samut.documents.tables.workbook import sheets
        from samut.documents.writers.xlsx import xlsx

        tabs = sheets(self.report, self.kit, self.texts)
        if self.scope.is_everyone:
            people = attendance(self.entries, self.report, self.texts)
            tabs += (people,) if people.rows else ()
            tabs += tuple(survey_tabs(self.entries, self.kit, self.texts))
        return xlsx(title_of(self.report, self.texts), tabs, self.texts)

    def _contacts(self) -> bytes:
        from samut.documents.tables.contacts import contacts
        from samut.documents.writers.xlsx import xlsx

        title = self.texts("export.file.contacts")
        return xlsx(title, contacts(self.entries, self.instruments, self.report, self.texts), self.texts)

    def _document(self, name: str, ending: str) -> bytes:
        from samut.documents.tables.surveys import with_surveys

        make_document = partial(DOCUMENTS[name], forms=self.forms) if name == "blank" else DOCUMENTS[name]
        document = make_document(self.report, self.kit, self.texts)
        if name == "report" and self.scope.is_everyone:
            document = with_surveys(document, self.entries, self.kit, self.texts)
        if ending == ".pdf":
            from samut.documents.writers.pdf import pdf

            return pdf(document)
        from samut.documents.writers.docx import docx

        return docx(document)


def make_files(
    settings: Settings,
    kinds: Sequence[str] = (),
    out: Path | None = None,
    group: str = "",
    place: str = "",
    forms: Sequence[str] = (),
    tell: Tell = lambda done, what: None,
) -> list[Path]:
    """Make files of the newest workshop. Files made before an error stay.

    Parameters
    ----------
    settings : Settings
        They say which data folder and language.
    kinds : sequence of str, optional
        The kinds of file; without any, all but the blank forms; of one group or district, all that can be.
    out : Path, optional
        The folder to write to; by default a folder of its own in the data folder.
    group, place : str, optional
        A group or a district, if the files are about one alone.
    forms : sequence of str, optional
        Codes of the blank forms; without any, all.
    tell : callable, optional
        Is called with how far it is, from 0 to 1, and with which kind.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    SamutError
        For an unknown kind, form, group or district; "cli.not_written"; "export.failed" with the kind.
    """
    making = _making(settings, group, place)
    making = replace(making, forms=_forms(making, forms, kinds))
    wanted = _wanted(kinds, making.scope)
    folder = out or settings.data / "exports" / _folder_name(making)
    files: list[Path] = []
    for number, kind in enumerate(wanted):
        tell(number / len(wanted), kind)
        files.append(_make_file(making, kind, folder))
    tell(1.0, "")
    return files


def _making(settings: Settings, group: str, place: str) -> Making:
    from samut.storage.current_workshop import newest_workshop

    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        entries = store.since(workshop)
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    scope = scope_of(groups(hall), about(hall), group, place)
    return Making(settings, workshop, entries, scope, words(settings))


def _wanted(kinds: Sequence[str], scope: Scope) -> list[str]:
    for kind in kinds:
        if kind not in KINDS:
            raise SamutError("export.no_kind", kind=kind, known=", ".join(KINDS))
        if kind in OF_EVERYONE and not scope.is_everyone:
            raise SamutError("export.whole_only", where=scope.name, kind=kind)
    left_out = LEFT_OUT if scope.is_everyone else (*LEFT_OUT, *OF_EVERYONE)
    return list(dict.fromkeys(kinds)) or [kind for kind in KINDS if kind not in left_out]


def _forms(making: Making, codes: Sequence[str], kinds: Sequence[str]) -> tuple[str, ...]:
    if not codes:
        return ()
    if not set(kinds) & set(LEFT_OUT):
        raise SamutError("export.no_blank", where=", ".join(codes))
    try:
        return printed(making.kit, codes)
    except KeyError as error:
        codes_here = ", ".join(map(form_code, printed_ids(making.kit)))
        raise SamutError("export.no_form", form=error.args[0], known=codes_here) from error


def _make_file(making: Making, kind: str, folder: Path) -> Path:
    name, ending = KINDS[kind]
    title = making.texts(f"export.file.{name}") + (f"-{making.scope.name}" if making.scope.name else "")
    file = folder / (_safe(title) + ending)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _put(file) as beside:
            making.write(kind, beside)
    except OSError as error:
        raise SamutError("cli.not_written", where=str(file), why=error.strerror or error) from error
    except SamutError:
        raise
    except Exception as error:
        why = f"{type(error).__name__}: {error}"[:300]
        raise SamutError("export.failed", where=kind, why=why) from error
    return file.absolute()


@contextmanager
def _put(file: Path) -> Iterator[Path]:
    """Return a file beside it to write to, which takes its place if all is well and is removed if not."""
    beside = file.with_name(f".{new_id()}{file.suffix}")
    try:
        yield beside
        sync(beside)
        os.replace(beside, file)
        sync_folder(file.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _folder_name(making: Making) -> str:
    """Return the workshop's title, or its id, and today, B.E."""
    hall = Items(entry for entry in making.entries if entry.activity == ACTIVITY)
    today = datetime.now(THAILAND)
    return f"{_safe(about(hall).title) or making.workshop}-{today.year + SHIFT}-{today:%m-%d}"


def _safe(name: str) -> str:
    """Return a name that Windows takes too."""
    safe = "".join(" " if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in name)
    return cut(" ".join(safe.split()), LONGEST_NAME, "").strip(". ")
