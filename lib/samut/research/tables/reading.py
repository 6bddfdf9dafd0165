"""Bundles read back: their tables as pandas has them, of one workshop or of many, one under the other."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from samut.errors import SamutError
from samut.research.tables.schema import FILE, Table, read

if TYPE_CHECKING:
    import pandas as pd

DTYPES = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "date": "datetime64[s]",
    "datetime": "datetime64[s, UTC]",
}
DATES = ("date", "datetime")


class Files:
    """The files of a bundle, which is a folder, or the same folder in a zip.

    Raises SamutError("research.no_bundle") where it is neither.
    """

    def __init__(self, bundle: Path) -> None:
        self.bundle = bundle
        self._zip: ZipFile | None = None
        try:
            self._zip = None if bundle.is_dir() else ZipFile(bundle)
        except (OSError, BadZipFile) as error:
            raise SamutError("research.no_bundle", where=str(bundle)) from error

    def names(self) -> list[str]:
        """Paths from the bundle's top, with slashes, sorted."""
        if self._zip:
            return sorted(one.filename.split("/", 1)[-1] for one in self._zip.infolist() if not one.is_dir())
        there = (one for one in self.bundle.rglob("*") if one.is_file())
        return sorted(one.relative_to(self.bundle).as_posix() for one in there)

    def read(self, name: str) -> bytes:
        """Raises OSError or what zipfile raises where it can't be read."""
        if self._zip is None:
            return (self.bundle / name).read_bytes()
        inside = next((one for one in self._zip.infolist() if one.filename.split("/", 1)[-1] == name), None)
        if inside is None:
            raise FileNotFoundError(name)
        return self._zip.read(inside)

    def close(self) -> None:
        if self._zip:
            self._zip.close()


def open_tables(*bundles: Path) -> dict[str, pd.DataFrame]:
    """{table id: frame} with the types of the bundle's own tables.toml: string, Int64, Float64, boolean, datetime64.

    What is missing is NA. Rows that two bundles have alike (the codebook's) are there once. Raises SamutError where a
    path is no bundle, or a workshop is in two bundles that were made at different times: it would count twice.
    """
    import pandas as pd

    read_in: dict[str, list[pd.DataFrame]] = {}
    there: dict[str, dict[str, pd.DataFrame]] = {}
    for bundle in bundles:
        tables = _tables(bundle)
        for workshop in tables["workshops"]["workshop"]:
            before = there.setdefault(workshop, tables)
            if not all(frame.equals(before.get(id)) for id, frame in tables.items()):
                raise SamutError("research.two_states", where=str(bundle), workshop=workshop)
        for id, frame in tables.items():
            read_in.setdefault(id, []).append(frame)
    return {
        id: frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True).drop_duplicates(ignore_index=True)
        for id, frames in read_in.items()
    }


def _tables(bundle: Path) -> dict[str, pd.DataFrame]:
    files = Files(bundle)
    try:
        contract = read(files.read(FILE).decode())
        return {table.id: frame(table, files.read(f"tables/{table.id}.csv")) for table in contract}
    except (OSError, KeyError, ValueError, BadZipFile) as error:
        raise SamutError("research.no_bundle", where=str(bundle)) from error
    finally:
        files.close()


def frame(table: Table, content: bytes) -> pd.DataFrame:
    """The CSV of a table, typed."""
    import pandas as pd

    read_in = pd.read_csv(io.BytesIO(content), dtype="string", keep_default_na=False, na_values=[""])
    for column in table.columns:
        told = read_in[column.id]
        if column.type in DATES:
            told = pd.to_datetime(told, utc=column.type == "datetime", format="ISO8601")
        elif column.type == "boolean":
            told = told.map({"true": True, "false": False})
        read_in[column.id] = told.astype(DTYPES[column.type])
    return read_in
