"""What the console asks of imports, in a process of its own: JSON in on standard input, JSON out.

Request: {file, name, survey, store, skip_bad, author, corrections}, the last as `correcting` has it. Answer: {ok: true,
…} as `_answer` has it, or {ok: false, error, surveys, asks}. Without a file: {out, author} takes
the import of that id out; the answer is what was brought in: {ok: true, brought: [{id, survey, file, rows, at, by}]}.
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
from samut.survey_import.imported import Brought, by
from samut.survey_import.mapping import Column
from samut.survey_import.proposals.corrections import corrected, use_of
from samut.survey_import.proposals.mapping_file import MappingErrors, read_mapping
from samut.survey_import.service import Bringer, Looked, said
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
    """What the page is told. Never raises for what a person can mend."""
    texts = Texts(share() / "data" / "texts", settings.language)
    bringer = Bringer(settings, texts, today)
    if not request.get("file"):
        return _brought(bringer, request)
    surveys = [{"id": one.id, "title": one.title} for one in bringer.known.surveys]
    try:
        return {"ok": True, "surveys": surveys, **_answer(bringer, request)}
    except MappingErrors as errors:
        return {"ok": False, "surveys": surveys, "error": texts.parts(errors.errors[0])}
    except SamutError as error:
        asks = error.code == "imports.which_survey"
        return {"ok": False, "surveys": surveys, "asks": asks, "error": _shown(texts.parts(error), request)}


def _brought(bringer: Bringer, request: Named[str, Any]) -> dict[str, Any]:
    """What was brought in, after taking out what is to be."""
    texts = bringer.texts
    try:
        if request.get("out"):
            bringer.take_out(request["out"], request.get("author", ""))
        found = bringer.brought()
    except SamutError as error:
        return {"ok": False, "error": texts.parts(error)}
    titles = {one.id: f"{one.id} {one.title}" for one in bringer.known.surveys}
    return {"ok": True, "brought": [_listed(one, titles, texts) for one in found]}


def _listed(one: Brought, titles: Named[str, str], texts: Texts) -> dict[str, Any]:
    told = {"id": one.id, "survey": titles.get(one.survey, one.survey), "file": one.file, "rows": one.rows}
    return {**told, "at": shown(one.at), "by": by(one, texts)}


def _answer(bringer: Bringer, request: Named[str, Any]) -> dict[str, Any]:
    looked = bringer.look(Path(request["file"]), request.get("survey") or "", name=request.get("name") or "")
    if request.get("corrections"):
        looked = _corrected(bringer, looked, request["corrections"])
    found = bringer.store(looked, bool(request.get("skip_bad")), not request.get("store"), request.get("author", ""))
    checked, texts = looked.checked, bringer.texts
    return {
        "survey": looked.mapping.survey,
        "mapping": looked.path.name,
        "known": looked.known,
        "asks_consent": looked.mapping.asks_consent,
        "columns": [_told(one, looked) for one in looked.mapping.columns],
        "notes": [{"header": one, "words": texts(f"imports.note.{code}", header=one)} for code, one in looked.notes],
        "others": list(looked.table.others),
        "problems": [said(one, texts) for one in checked.problems[:MOST_SHOWN]],
        "whole": any(one.row == looked.table.first for one in checked.problems),
        "counts": {name: getattr(found, name) for name in ("new", "changed", "same", "gone")},
        "rows": checked.rows, "bad": len(checked.problems), "bad_rows": checked.bad_rows, "refused": checked.refused,
        "stored": bool(request.get("store")),
    }  # fmt: skip


def _corrected(bringer: Bringer, looked: Looked, said: Named[str, Any]) -> Looked:
    """Kept as a file and read back, so that a page can say no more than a file."""
    mapping = corrected(looked.mapping, said, bringer.proposing(looked.table))
    _, path = bringer.keep(mapping, looked.table)
    return replace(bringer.by(looked.table, read_mapping(path), path, known=True), file=looked.file)


def _told(column: Column, looked: Looked) -> dict[str, Any]:
    """A column with its letters, and some of what stands in it; nothing of one that tells who answered."""
    places = {heading: place for place, heading in enumerate(looked.table.headings)}
    place = places.get(column.header)
    cells = [] if place is None or column.identifies == "person" else looked.table.column(place)
    examples = [cut(" ".join(cell.split()), LONGEST) for cell in dict.fromkeys(cells)][:EXAMPLES]
    letters = "" if place is None else letter(place)
    return {**asdict(column), "use": use_of(column), "letters": letters, "examples": examples}


def _shown(words: dict[str, str], request: Named[str, Any]) -> dict[str, str]:
    """The file as the person calls it, not as it lies here."""
    stored = Path(request["file"])
    where = words["where"].replace(str(stored), stored.name).replace(stored.name, str(request.get("name") or ""))
    return {**words, "where": where}


if __name__ == "__main__":
    raise SystemExit(main())
