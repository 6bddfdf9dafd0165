"""`samut export`: to a person in words, to a program in JSON, a line at a time."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from samut.errors import SamutError
from samut.settings import Settings
from samut.texts import Texts


def exported(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Make the files of the order. 1 with --progress if it failed, which the last line says."""
    if not chosen.progress:
        _say(_files(settings, texts, chosen), texts)
        return 0
    try:
        files = _files(settings, texts, chosen)
    except SamutError as error:
        _line({"error": {**texts.parts(error), "code": error.code}})
        return 1
    _line({"files": [str(file) for file in files]})
    return 0


def _files(settings: Settings, texts: Texts, chosen: Namespace) -> list[Path]:
    from samut.documents.formats import make_files

    def tell(done: float, what: str) -> None:
        if chosen.progress:
            _line({"done": round(done, 3), "what": what})
        elif what:
            print(texts("cli.export.working", what=what), flush=True)

    kinds, forms = (
        [part.strip() for part in value.split(",") if part.strip()] for value in (chosen.kinds, chosen.forms)
    )
    return make_files(settings, kinds, chosen.out, chosen.group, chosen.place, forms, tell)


def _say(files: list[Path], texts: Texts) -> None:
    logs = [file for file in files if file.suffix == ".jsonl"]
    listed = [file for file in files if file not in logs]
    for name, several in (("done", listed), ("log", logs)):
        if several:
            print(texts(f"cli.export.{name}", n=len(several), files="\n".join(f"  {file}" for file in several)))


def _line(record: dict[str, object]) -> None:
    print(json.dumps(record, ensure_ascii=False), flush=True)
