"""The import: a file is read, mapped and checked, and stored only if all is well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from samut.domain.kit.instrument import plain_code
from samut.domain.surveys import RESPONSE
from samut.errors import SamutError
from samut.kit_files import load_kit
from samut.kit_files.instruments import load_instruments
from samut.settings import Settings, share
from samut.storage.current_workshop import newest_workshop
from samut.storage.secret_hash import sealed_in
from samut.storage.store import Store
from samut.survey_import.checks import Checked, Problem, check
from samut.survey_import.files.spreadsheets import SourceTable, read_table
from samut.survey_import.imported import ImportedBatch, imported_batches, undo_entries
from samut.survey_import.mapping import Mapping, name_of
from samut.survey_import.proposals.mapping_file import FOLDER, MappingErrors, read_mapping, write_mapping
from samut.survey_import.proposals.proposals import Proposing, survey_of
from samut.survey_import.proposals.question_library import Library, library
from samut.survey_import.storing import Batch, batch
from samut.survey_import.values.values import Reader
from samut.survey_import.vocabulary import Vocabulary, load_words
from samut.texts import Texts
from samut.thai import same_key

NEARLY = 0.8
"""Share of a mapping's columns that have to be in a file, for a proposal to begin with it."""


@dataclass(frozen=True)
class MappedFile:
    """A file read by a mapping. path: of the mapping. existing: whether it was there before; notes: see Proposal.

    file: its name, as the person calls it.
    """

    table: SourceTable
    mapping: Mapping
    path: Path
    checked: Checked
    existing: bool
    notes: tuple[tuple[str, str], ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Importer:
    """Imports files into the newest workshop.

    Parameters
    ----------
    settings : Settings
        They say which data folder.
    texts : Texts
        The words of the mapping file.
    today : date
        By it years of two figures are read.

    Examples
    --------
    >>> from samut.settings import from_environment
    >>> importer = Importer(from_environment(), Texts(share() / "data" / "texts"), date(2026, 11, 22))
    >>> importer.look(Path("no-such-file.csv"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    samut.errors.SamutError: imports.no_file at ...
    """

    settings: Settings
    texts: Texts
    today: date

    def look(self, file: Path, survey: str = "", chosen_mapping: Path | None = None, name: str = "") -> MappedFile:
        """Read a file by the chosen mapping, by the one it had before, or by one proposed and written down.

        Parameters
        ----------
        file : Path
            A CSV or .xlsx.
        survey : str, optional
            Id of the survey; by default it is found by the questions or the file's name.
        chosen_mapping : Path, optional
            A mapping file to read it by.
        name : str, optional
            The file's name to show.

        Returns
        -------
        MappedFile
            The table, its mapping, and all mistakes found.

        Raises
        ------
        SamutError
            "imports.…" for a file that can't be read, or whose survey is unknown.
        MappingErrors
            For a mapping with mistakes.
        """
        return replace(self._look(file, survey, chosen_mapping, name or file.name), file=name or file.name)

    def _look(self, file: Path, survey: str, chosen_mapping: Path | None, name: str) -> MappedFile:
        table = read_table(file)
        if chosen_mapping:
            return self.by(table, read_mapping(chosen_mapping), chosen_mapping, existing=True)
        chosen = survey and self._chosen(survey)
        for path, mapping in self._mappings():
            if mapping.name == name_of(mapping.survey, table.headings) and chosen in ("", mapping.survey):
                return self.by(table, mapping, path, existing=True)
        return self._propose(table, chosen or survey_of(table, self.library, name))

    def by(self, table: SourceTable, mapping: Mapping, path: Path, existing: bool, notes: Any = ()) -> MappedFile:
        """Return the table read by a mapping."""
        self._chosen(mapping.survey)
        return MappedFile(table, mapping, path, check(table, mapping, self.reader()), existing, notes)

    def store(self, mapped_file: MappedFile, skip_bad: bool = False, dry: bool = False, author: str = "") -> Batch:
        """Store all responses at once, or none; dry: only count what that would be.

        Raises SamutError("imports.bad_rows") if there are problems and bad rows are not to be left out.
        """
        column_problems = {
            problem.code for problem in mapped_file.checked.problems if problem.row == mapped_file.table.first
        }
        if not dry and (column_problems or (mapped_file.checked.problems and not skip_bad)):
            raise SamutError("imports.bad_rows", rows=mapped_file.checked.bad_rows)
        with self._workshop() as (store, workshop):
            added = batch(store, workshop, mapped_file.mapping, mapped_file.checked.responses, author, mapped_file.file)
            if not dry:
                store.append_all(added.entries)
        return added

    def batches(self) -> list[ImportedBatch]:
        """Return the imports that stand, the newest first."""
        with self._workshop() as (store, workshop):
            return imported_batches(store.since(workshop))

    def take_out(self, id: str, author: str = "", dry: bool = False) -> int:
        """Take an import back, all of it at once, and return how many rows that are.

        Raises SamutError if none has the id.
        """
        with self._workshop() as (store, workshop):
            entries = undo_entries(store.since(workshop), id, author)
            if not dry:
                store.append_all(entries)
        return sum(entry.key == RESPONSE for entry in entries)

    def keep(self, mapping: Mapping, table: SourceTable) -> tuple[Mapping, Path]:
        """Write a mapping to a file under the name by which it is found again."""
        named = replace(mapping, name=name_of(mapping.survey, table.headings))
        path = self.settings.data / FOLDER / f"{named.name}.toml"
        write_mapping(path, named, self.texts)
        return named, path

    def proposing(self, table: SourceTable) -> Proposing:
        """Return a proposal to be made for this table."""
        return Proposing(table, self.words, self.library, self.today.year)

    def reader(self) -> Reader:
        """Return a reader of cells. Its seal is the one phones' private codes get, so that the two pair."""
        seal = sealed_in(self.settings.data / "secret")
        with self._workshop() as (_, workshop):
            return Reader(
                self.words,
                self.today.year,
                lambda instrument, code: seal(f"{workshop} {instrument} {plain_code(code)}"),
            )

    @property
    def library(self) -> Library:
        """The questions known beforehand."""
        kit = load_kit(self.settings.kit or share() / "data" / "kit")
        instruments, _ = load_instruments(share() / "data" / "instruments")
        return library(kit, instruments, self.texts.room("xlsform"))

    @property
    def words(self) -> Vocabulary:
        """The words by which columns are recognised."""
        return load_words(share() / "data" / "thai")

    def _propose(self, table: SourceTable, survey: str) -> MappedFile:
        before = next((m for _, m in self._mappings() if m.survey == survey and _nearly(m, table)), None)
        proposal = self.proposing(table).proposal(survey, before.columns if before else ())
        mapping, path = self.keep(proposal.mapping, table)
        return self.by(table, mapping, path, existing=False, notes=proposal.notes)

    def _chosen(self, survey: str) -> str:
        surveys = self.library.surveys
        if all(known_survey.id != survey for known_survey in surveys):
            raise SamutError(
                "imports.no_survey", where=survey, there=", ".join(known_survey.id for known_survey in surveys)
            )
        return survey

    def _mappings(self) -> Iterator[tuple[Path, Mapping]]:
        """Yield the mappings of this data folder; one with a mistake reports it if it is the one asked for."""
        for path in sorted((self.settings.data / FOLDER).glob("*.toml")):
            try:
                yield path, read_mapping(path)
            except MappingErrors:
                continue

    @contextmanager
    def _workshop(self) -> Iterator[tuple[Store, str]]:
        with newest_workshop(self.settings, "imports.no_workshop") as workshop:
            yield workshop


def _nearly(mapping: Mapping, table: SourceTable) -> bool:
    here, mapped = (
        {same_key(heading) for heading in table.headings},
        {same_key(column.header) for column in mapping.columns},
    )
    return len(here & mapped) >= NEARLY * len(mapped)


def problem_words(problem: Problem, texts: Texts) -> dict[str, str]:
    """Return a problem in words: where, what, do."""
    words = texts.room("imports_rows")[problem.code]
    place = "imports.at_cell" if problem.letters else "imports.at_column"
    values = {"value": problem.value, **problem.values}
    where = texts(place, row=problem.row, letters=problem.letters, header=problem.header)
    return {"where": where, "what": words["what"].format(**values), "do": words["do"].format(**values)}
