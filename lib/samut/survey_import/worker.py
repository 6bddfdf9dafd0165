"""The worker for the console's imports, in a process of its own: JSON in on standard input, JSON out.

Request: {file, name, survey, store, skip_bad, author, corrections}, the last as `corrections` has it. Reply: {ok: true,
…} as `_answer` returns it, or {ok: false, error, surveys, asks}. Without a file: {out, author} takes the import of that
id out; the reply lists the imports: {ok: true, brought: [{id, survey, file, rows, at, by}]}.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping as Named
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from samut.domain.rules.calendar import shown
from samut.errors import SamutError
from samut.settings import Settings, from_environment, share
from samut.survey_import.files.spreadsheets import letter
from samut.survey_import.imported import ImportedBatch, batch_author
from samut.survey_import.mapping import MappedColumn
from samut.survey_import.proposals.corrections import corrected, use_of
from samut.survey_import.proposals.mapping_file import MappingErrors, read_mapping
from samut.survey_import.service import Importer, MappedFile, problem_words
from samut.texts import Texts
from samut.thai import cut

EXAMPLES, LONGEST, MOST_SHOWN = 3, 40, 200


def main() -> int:
    """Answer one request."""
    request = json.loads(sys.stdin.buffer.read())
    reply = answer(from_environment(), request, date.today())
    sys.stdout.buffer.write(json.dumps(reply).encode())
    return 0


def answer(settings: Settings, request: Named[str, Any], today: date) -> dict[str, Any]:
    """Return the reply to a request. Never raises for a mistake that a person can mend."""
    texts = Texts(share() / "data" / "texts", settings.language)
    importer = Importer(settings, texts, today)
    if not request.get("file"):
        return _brought(importer, request)
    surveys = [{"id": survey.id, "title": survey.title} for survey in importer.library.surveys]
    try:
        return {"ok": True, "surveys": surveys, **_answer(importer, request)}
    except MappingErrors as errors:
        return {"ok": False, "surveys": surveys, "error": texts.parts(errors.errors[0])}
    except SamutError as error:
        asks = error.code == "imports.which_survey"
        return {"ok": False, "surveys": surveys, "asks": asks, "error": _shown(texts.parts(error), request)}


def _brought(importer: Importer, request: Named[str, Any]) -> dict[str, Any]:
    """Return the imports, after taking one out if the request says so."""
    texts = importer.texts
    try:
        if request.get("out"):
            importer.take_out(request["out"], request.get("author", ""))
        batches = importer.batches()
    except SamutError as error:
        return {"ok": False, "error": texts.parts(error)}
    titles = {survey.id: f"{survey.id} {survey.title}" for survey in importer.library.surveys}
    return {"ok": True, "brought": [_listed(batch, titles, texts) for batch in batches]}


def _listed(batch: ImportedBatch, titles: Named[str, str], texts: Texts) -> dict[str, Any]:
    listed = {"id": batch.id, "survey": titles.get(batch.survey, batch.survey), "file": batch.file, "rows": batch.rows}
    return {**listed, "at": shown(batch.at), "by": batch_author(batch, texts)}


def _answer(importer: Importer, request: Named[str, Any]) -> dict[str, Any]:
    mapped_file = importer.look(Path(request["file"]), request.get("survey") or "", name=request.get("name") or "")
    if request.get("corrections"):
        mapped_file = _corrected(importer, mapped_file, request["corrections"])
    added = importer.store(
        mapped_file, bool(request.get("skip_bad")), not request.get("store"), request.get("author", "")
    )
    checked, texts = mapped_file.checked, importer.texts
    return {
        "survey": mapped_file.mapping.survey,
        "mapping": mapped_file.path.name,
        "known": mapped_file.existing,
        "asks_consent": mapped_file.mapping.asks_consent,
        "columns": [_column_view(column, mapped_file) for column in mapped_file.mapping.columns],
        "notes": [
            {"header": heading, "words": texts(f"imports.note.{code}", header=heading)}
            for code, heading in mapped_file.notes
        ],
        "others": list(mapped_file.table.others),
        "problems": [problem_words(problem, texts) for problem in checked.problems[:MOST_SHOWN]],
        "whole": any(problem.row == mapped_file.table.first for problem in checked.problems),
        "counts": {name: getattr(added, name) for name in ("new", "changed", "same", "gone")},
        "rows": checked.rows, "bad": len(checked.problems), "bad_rows": checked.bad_rows, "refused": checked.refused,
        "stored": bool(request.get("store")),
    }  # fmt: skip


def _corrected(importer: Importer, mapped_file: MappedFile, corrections: Named[str, Any]) -> MappedFile:
    """Write the corrected mapping and read it back, so that a page can say no more than a file."""
    mapping = corrected(mapped_file.mapping, corrections, importer.proposing(mapped_file.table))
    _, path = importer.keep(mapping, mapped_file.table)
    return replace(importer.by(mapped_file.table, read_mapping(path), path, existing=True), file=mapped_file.file)


def _column_view(column: MappedColumn, mapped_file: MappedFile) -> dict[str, Any]:
    """Return a column with its letters, and examples of its cells; none of a column that identifies a person."""
    places = {heading: place for place, heading in enumerate(mapped_file.table.headings)}
    place = places.get(column.header)
    cells = [] if place is None or column.identifies == "person" else mapped_file.table.column(place)
    examples = [cut(" ".join(cell.split()), LONGEST) for cell in dict.fromkeys(cells)][:EXAMPLES]
    letters = "" if place is None else letter(place)
    return {**asdict(column), "use": use_of(column), "letters": letters, "examples": examples}


def _shown(words: dict[str, str], request: Named[str, Any]) -> dict[str, str]:
    """Return an error that names the file as the person calls it, not as it lies here."""
    stored = Path(request["file"])
    where = words["where"].replace(str(stored), stored.name).replace(stored.name, str(request.get("name") or ""))
    return {**words, "where": where}


if __name__ == "__main__":
    raise SystemExit(main())
