"""From a file to stored responses: read, mapped, checked, and only then, where all is well, stored."""

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
from samut.survey_import.files.spreadsheets import Table, read_table
from samut.survey_import.imported import Brought, brought, out
from samut.survey_import.mapping import Mapping, name_of
from samut.survey_import.proposals.mapping_file import FOLDER, MappingErrors, read_mapping, write_mapping
from samut.survey_import.proposals.proposals import Proposing, survey_of
from samut.survey_import.proposals.question_library import Library, library
from samut.survey_import.storing import Batch, batch
from samut.survey_import.values.values import Reader
from samut.survey_import.vocabulary import Words, load_words
from samut.texts import Texts
from samut.thai import same_key

NEARLY = 0.8
"""Share of a mapping's columns that have to be in a file, for a proposal to begin with it."""


@dataclass(frozen=True)
class Looked:
    """A file read by a mapping. path: of the mapping. known: whether it was there before; notes: see Proposal.

    file: its name, as the person calls it.
    """

    table: Table
    mapping: Mapping
    path: Path
    checked: Checked
    known: bool
    notes: tuple[tuple[str, str], ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Bringer:
    """Brings files into the newest workshop. today: by which years of two figures are told. file: the name to show."""

    settings: Settings
    texts: Texts
    today: date

    def look(self, file: Path, survey: str = "", given: Path | None = None, name: str = "") -> Looked:
        """Read a file by the mapping given, by the one it had before, or by one proposed and written down.

        Raises SamutError for a file that can't be read, MappingErrors for a mapping with mistakes in it.
        """
        return replace(self._look(file, survey, given, name or file.name), file=name or file.name)

    def _look(self, file: Path, survey: str, given: Path | None, name: str) -> Looked:
        table = read_table(file)
        if given:
            return self.by(table, read_mapping(given), given, known=True)
        chosen = survey and self._chosen(survey)
        for path, mapping in self._kept():
            if mapping.name == name_of(mapping.survey, table.headings) and chosen in ("", mapping.survey):
                return self.by(table, mapping, path, known=True)
        return self._propose(table, chosen or survey_of(table, self.known, name))

    def by(self, table: Table, mapping: Mapping, path: Path, known: bool, notes: Any = ()) -> Looked:
        """The table read by a mapping."""
        self._chosen(mapping.survey)
        return Looked(table, mapping, path, check(table, mapping, self.reader()), known, notes)

    def store(self, looked: Looked, skip_bad: bool = False, dry: bool = False, author: str = "") -> Batch:
        """Store all responses at once, or none; dry: only say what that would be.

        Raises SamutError("imports.bad_rows") where there are problems and bad rows are not to be left out.
        """
        whole = {one.code for one in looked.checked.problems if one.row == looked.table.first}
        if not dry and (whole or (looked.checked.problems and not skip_bad)):
            raise SamutError("imports.bad_rows", rows=looked.checked.bad_rows)
        with self._workshop() as (store, workshop):
            found = batch(store, workshop, looked.mapping, looked.checked.responses, author, looked.file)
            if not dry:
                store.append_all(found.entries)
        return found

    def brought(self) -> list[Brought]:
        """What was brought in and not taken out again, the newest first."""
        with self._workshop() as (store, workshop):
            return brought(store.since(workshop))

    def take_out(self, id: str, author: str = "", dry: bool = False) -> int:
        """Take an import back, all of it at once; how many rows that are. Raises SamutError where there is none."""
        with self._workshop() as (store, workshop):
            entries = out(store.since(workshop), id, author)
            if not dry:
                store.append_all(entries)
        return sum(one.key == RESPONSE for one in entries)

    def keep(self, mapping: Mapping, table: Table) -> tuple[Mapping, Path]:
        """A mapping as a file under the name by which it is found again."""
        named = replace(mapping, name=name_of(mapping.survey, table.headings))
        path = self.settings.data / FOLDER / f"{named.name}.toml"
        write_mapping(path, named, self.texts)
        return named, path

    def proposing(self, table: Table) -> Proposing:
        """What tells what the columns of this table may be."""
        return Proposing(table, self.words, self.known, self.today.year)

    def reader(self) -> Reader:
        """What cells are read with. The seal is the one phones' private codes get, so that the two pair."""
        seal = sealed_in(self.settings.data / "secret")
        with self._workshop() as (_, workshop):
            return Reader(self.words, self.today.year, lambda of, code: seal(f"{workshop} {of} {plain_code(code)}"))

    @property
    def known(self) -> Library:
        kit = load_kit(self.settings.kit or share() / "data" / "kit")
        instruments, _ = load_instruments(share() / "data" / "instruments")
        return library(kit, instruments, self.texts.room("xlsform"))

    @property
    def words(self) -> Words:
        return load_words(share() / "data" / "thai")

    def _propose(self, table: Table, survey: str) -> Looked:
        before = next((m for _, m in self._kept() if m.survey == survey and _nearly(m, table)), None)
        found = self.proposing(table).proposal(survey, before.columns if before else ())
        mapping, path = self.keep(found.mapping, table)
        return self.by(table, mapping, path, known=False, notes=found.notes)

    def _chosen(self, survey: str) -> str:
        there = self.known.surveys
        if all(one.id != survey for one in there):
            raise SamutError("imports.no_survey", where=survey, there=", ".join(one.id for one in there))
        return survey

    def _kept(self) -> Iterator[tuple[Path, Mapping]]:
        """The mappings of this data folder; one with a mistake in it says so where it is the one asked for."""
        for path in sorted((self.settings.data / FOLDER).glob("*.toml")):
            try:
                yield path, read_mapping(path)
            except MappingErrors:
                continue

    @contextmanager
    def _workshop(self) -> Iterator[tuple[Store, str]]:
        with newest_workshop(self.settings, "imports.no_workshop") as found:
            yield found


def _nearly(mapping: Mapping, table: Table) -> bool:
    here, there = {same_key(one) for one in table.headings}, {same_key(one.header) for one in mapping.columns}
    return len(here & there) >= NEARLY * len(there)


def said(problem: Problem, texts: Texts) -> dict[str, str]:
    """A problem in words: where, what, do."""
    words = texts.room("imports_rows")[problem.code]
    place = "imports.at_cell" if problem.letters else "imports.at_column"
    values = {"value": problem.value, **problem.values}
    where = texts(place, row=problem.row, letters=problem.letters, header=problem.header)
    return {"where": where, "what": words["what"].format(**values), "do": words["do"].format(**values)}
