"""Questionnaires with items of several kinds: which keys go with which kind."""

from __future__ import annotations

import re

from samut.domain.kit.instrument import Instrument, Item
from samut.kit_files.reading import Reading
from samut.kit_files.toml_files import File

ID = re.compile(r"[a-z][a-z0-9_]*")
TAKEN = ("s1", "s2", "s3", "f1", "f2", "f3")
"""Ids of the kit's surveys and forms, which files that are brought in are told apart by."""
FEWEST = 2
GOES_WITH = {"points": ("choice", "choices"), "least": ("number",), "most": ("number",)}


def check_kinds(reading: Reading, file: File, instrument: Instrument) -> None:
    """Report keys of another kind than a questionnaire's own, and those that its kind lacks."""
    if instrument.kind != "mixed":
        _plain(reading, file)
    elif not instrument.by:
        reading.wrong("missing_key", file, ("by",), example='by = "person"')
    if not instrument.responses and any(item.kind == "level" for item in instrument.items):
        code = "empty" if "responses" in file.raw else "missing_key"
        reading.wrong(code, file, ("responses",), example='responses = ["…", "…"]')
    if instrument.kind == "mixed":
        if instrument.from_zero:
            reading.wrong("not_for_kind", file, ("from_zero",), kinds="scale")
        _id(reading, file, ("id",), instrument.id)
        for place, item in enumerate(instrument.items):
            _item(reading, file, place, item)


def _plain(reading: Reading, file: File) -> None:
    """Check a scale or plain questions: for each person, before and after, with one list of responses."""
    for name in ("by", "twice"):
        if name in file.raw:
            reading.wrong("only_mixed", file, (name,))
    for place, item in enumerate(file.raw.get("item", ())):
        for name in item.keys() & {"kind", "personal", *GOES_WITH}:
            reading.wrong("only_mixed", file, ("item", place, name))


def _item(reading: Reading, file: File, place: int, item: Item) -> None:
    here, raw = ("item", place), file.raw["item"][place]
    _id(reading, file, (*here, "id"), item.id)
    for name, kinds in GOES_WITH.items():
        if name in raw and item.kind not in kinds:
            reading.wrong("not_for_kind", file, (*here, name), kinds=", ".join(kinds))
    if item.reversed:
        reading.wrong("not_for_kind", file, (*here, "reversed"), kinds="scale")
    if item.kind in GOES_WITH["points"] and (len(item.points) < FEWEST or len(set(item.points)) < len(item.points)):
        reading.wrong("few_points", file, (*here, "points"), least=FEWEST)
    if item.kind == "number" and (item.most is None or item.most < item.least):
        reading.wrong("no_most", file, (*here, "most"), least=item.least)


def _id(reading: Reading, file: File, key: tuple[str | int, ...], id: str) -> None:
    """Check an id: forms for KoboToolbox are named by it."""
    if not ID.fullmatch(id) or id in TAKEN:
        reading.wrong("bad_id", file, key, id=id, taken=" ".join(TAKEN))
