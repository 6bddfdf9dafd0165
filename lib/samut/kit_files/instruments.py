"""data/instruments: the default questionnaire and a site's own. One with a mistake in it is left out, and said.

Files whose names begin with "example_" are there to be copied, and not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from samut.domain.kit.instrument import Instrument
from samut.errors import SamutError
from samut.kit_files.mixed_instruments import check_kinds
from samut.kit_files.reading import Reading
from samut.kit_files.toml_files import File

EXAMPLE = "example_"


def load_instruments(folder: Path) -> tuple[Mapping[str, Instrument], list[SamutError]]:
    """Those that can be used, by their ids in the order of their files, and every mistake in the others."""
    paths = sorted(path for path in folder.glob("*.toml") if not path.name.startswith(EXAMPLE))
    return _read(folder, tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in paths))


@lru_cache(maxsize=2)
def _read(folder: Path, stamps: tuple[tuple[str, int, int], ...]) -> tuple[Mapping[str, Instrument], list[SamutError]]:
    found, errors = {}, []
    for name, _, _ in stamps:
        reading = Reading(folder)
        file = reading.file(name)
        one = reading.item(Instrument, file.raw, file, ()) if file else None
        if file and one:
            _whole(reading, file, one)
        if one and not reading.errors:
            found[one.id] = one
        errors += reading.errors
    return found, errors


def _whole(reading: Reading, file: File, one: Instrument) -> None:
    """What the tables alone don't tell: the id is the file's name, ids differ, the bands go up to the highest score."""
    stem = file.name.removesuffix(".toml")
    if one.id != stem:
        reading.wrong("id_of_file", file, ("id",), stem=stem)
    ids = [item.id for item in one.items]
    if len(set(ids)) < len(ids):
        again = next(id for id in ids if ids.count(id) > 1)
        reading.wrong("doubled_id", file, ("item",), id=again, first=file.at(("item",)))
    check_kinds(reading, file, one)
    ends = [band.to for band in one.bands]
    highest = len(one.items) * max(one.values, default=0)
    if ends and (ends != sorted(set(ends)) or ends[-1] != highest):
        reading.wrong("bands", file, ("band",), highest=highest)
