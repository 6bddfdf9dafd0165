"""Instruments in data/instruments: ours and a site's own. One with a mistake in it is left out and reported.

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
    """Return the instruments without mistakes, by id in the order of their files, and the mistakes of the others."""
    paths = sorted(path for path in folder.glob("*.toml") if not path.name.startswith(EXAMPLE))
    return _read(folder, tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in paths))


@lru_cache(maxsize=2)
def _read(folder: Path, stamps: tuple[tuple[str, int, int], ...]) -> tuple[Mapping[str, Instrument], list[SamutError]]:
    instruments, errors = {}, []
    for name, _, _ in stamps:
        reading = Reading(folder)
        file = reading.file(name)
        instrument = reading.item(Instrument, file.raw, file, ()) if file else None
        if file and instrument:
            _check(reading, file, instrument)
        if instrument and not reading.errors:
            instruments[instrument.id] = instrument
        errors += reading.errors
    return instruments, errors


def _check(reading: Reading, file: File, instrument: Instrument) -> None:
    """Note what the tables alone can't show.

    The id is the file's name, ids differ, the bands reach the highest score.
    """
    stem = file.name.removesuffix(".toml")
    if instrument.id != stem:
        reading.wrong("id_of_file", file, ("id",), stem=stem)
    ids = [item.id for item in instrument.items]
    if len(set(ids)) < len(ids):
        again = next(id for id in ids if ids.count(id) > 1)
        reading.wrong("doubled_id", file, ("item",), id=again, first=file.at(("item",)))
    check_kinds(reading, file, instrument)
    ends = [band.to for band in instrument.bands]
    highest = len(instrument.items) * max(instrument.values, default=0)
    if ends and (ends != sorted(set(ends)) or ends[-1] != highest):
        reading.wrong("bands", file, ("band",), highest=highest)
