"""The commands `samut import` and `samut xlsform`: proposals and mistakes, on a terminal."""

from __future__ import annotations

import unicodedata
from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from samut.domain.rules.calendar import shown
from samut.errors import SamutError
from samut.settings import Settings, share
from samut.survey_import.files.spreadsheets import letter
from samut.survey_import.imported import batch_author
from samut.survey_import.mapping import MappedColumn
from samut.survey_import.proposals.mapping_file import MappingErrors
from samut.survey_import.service import Importer, MappedFile, problem_words
from samut.survey_import.storing import Batch
from samut.texts import Texts
from samut.thai import cells, cut

WIDE, EXAMPLE, MOST_SHOWN, SHORT_ID = 40, 24, 300, 10


def run(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Show the file's content and its mapping, and with --yes import it; or list earlier imports."""
    importer = Importer(settings, texts, date.today())
    if chosen.list:
        return _list(importer, texts)
    if chosen.take_out:
        return _take_out(importer, texts, chosen)
    if chosen.file is None:
        raise SamutError("imports.which_file")
    try:
        mapped_file = importer.look(chosen.file, chosen.survey, chosen.mapping)
    except MappingErrors as errors:
        for error in errors.errors:
            print(texts.say(error))
        return 1
    _show(mapped_file, texts)
    if not chosen.yes:
        _counted(importer.store(mapped_file, chosen.skip_bad, dry=True), mapped_file, texts, "would")
        print(texts("import_cli.not_yet"))
        return 1
    _counted(importer.store(mapped_file, chosen.skip_bad), mapped_file, texts, "done")
    return 0


def write_xlsforms(settings: Settings, texts: Texts, out: Path | None) -> int:
    """Write the XLSForms and say where they are."""
    from samut.kit_files import load_kit
    from samut.kit_files.instruments import load_instruments
    from samut.survey_import.xlsform import forms, write_forms

    kit = load_kit(settings.kit or share() / "data" / "kit")
    instruments, _ = load_instruments(share() / "data" / "instruments")
    paths = write_forms(list(forms(kit, instruments, texts)), out or settings.data / "xlsforms")
    print(texts("import_cli.xlsforms"))
    for path in paths:
        print(f"  {path}")
    return 0


def _list(importer: Importer, texts: Texts) -> int:
    batches = importer.batches()
    for batch in batches:
        file = batch.file or texts("imports_page.brought_no_file")
        id = batch.id if "." in batch.id else batch.id[:SHORT_ID]
        shown_batch = {
            "survey": batch.survey,
            "file": file,
            "rows": batch.rows,
            "at": shown(batch.at),
            "by": batch_author(batch, texts),
        }
        print(_harmless(texts("import_cli.brought_one", id=id, **shown_batch)))
    if not batches:
        print(texts("import_cli.brought_none"))
    return 0


def _take_out(importer: Importer, texts: Texts, chosen: Namespace) -> int:
    rows = importer.take_out(chosen.take_out, dry=not chosen.yes)
    print(texts("import_cli.out_done" if chosen.yes else "import_cli.out_would", rows=rows))
    return 0 if chosen.yes else 1


def _show(mapped_file: MappedFile, texts: Texts) -> None:
    table, mapping = mapped_file.table, mapped_file.mapping
    print(texts("import_cli.found", rows=len(table.rows), columns=len(table.headings), survey=mapping.survey))
    if table.others:
        print(texts("import_cli.other_sheets", sheet=table.sheet, others=", ".join(table.others)))
    for line in _table(mapped_file, texts):
        print(_harmless(line))
    for code, heading in mapped_file.notes:
        print(_harmless("* " + texts(f"imports.note.{code}", header=heading)))
    print(texts("import_cli.known" if mapped_file.existing else "import_cli.proposed", path=mapped_file.path))
    if not mapping.asks_consent:
        print(texts("import_cli.no_consent"))
    problems = mapped_file.checked.problems
    if problems:
        print("\n" + texts("import_cli.problems", count=len(problems), rows=mapped_file.checked.bad_rows))
    for problem in problems[:MOST_SHOWN]:
        words = problem_words(problem, texts)
        print(_harmless(f"  {words['where']} \u00b7 {words['what']} \u00b7 {words['do']}"))
    if len(problems) > MOST_SHOWN:
        print(texts("import_cli.more", count=len(problems) - MOST_SHOWN))


def _table(mapped_file: MappedFile, texts: Texts) -> Iterable[str]:
    """Yield a line for each column: its letters, heading, meaning, how it is read, and an example."""
    places = {heading: place for place, heading in enumerate(mapped_file.table.headings)}
    for column in mapped_file.mapping.columns:
        place = places.get(column.header)
        example = next(iter(mapped_file.table.column(place)), "") if place is not None else ""
        example = "" if column.identifies == "person" else " ".join(example.split())
        letters = letter(place) if place is not None else "-"
        meaning = _pad(_becomes(column, texts), 28)
        yield f"  {letters:>3}  {_pad(column.header, WIDE)}  {meaning}  {cut(example, EXAMPLE)}"


def _becomes(column: MappedColumn, texts: Texts) -> str:
    kind = texts(f"imports.kind.{column.kind}")
    if column.kind == "skip":
        return " ".join(filter(None, (kind, column.identifies and texts(f"imports.identifies.{column.identifies}"))))
    era = texts(f"imports.era.{column.era}") if column.kind == "date" and column.era else ""
    return " ".join(filter(None, (f"{column.id}:", kind, era)))


def _harmless(line: str) -> str:
    """Return a file's words without what a terminal would obey."""
    return "".join(sign for sign in line if unicodedata.category(sign) not in ("Cc", "Cs"))


def _pad(text: str, width: int) -> str:
    """Fill up to so many columns of the terminal."""
    shown = cut(text, width)
    return shown + " " * max(0, width - cells(shown))


def _counted(added: Batch, mapped_file: MappedFile, texts: Texts, when: str) -> None:
    counts = {name: getattr(added, name) for name in ("new", "changed", "same", "gone")}
    bad = mapped_file.checked.bad_rows
    print("\n" + texts(f"import_cli.{when}", **counts))
    if when == "done" and not mapped_file.mapping.asks_consent:
        print(texts("import_cli.no_consent"))
    for name, count in (("gone", added.gone), ("refused", mapped_file.checked.refused), ("left_out", bad)):
        if count:
            print(texts(f"import_cli.{name}", count=count))
