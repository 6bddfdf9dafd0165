"""Reading bundles: their tables for pandas, of one workshop or of many, one under the other."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from samut.errors import SamutError
from samut.research.tables.schema import FILE, BundleTable, read

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


class BundleFiles:
    """The files of a bundle, which is a folder, or the same folder in a zip.

    Raises SamutError("research.no_bundle") if it is neither.
    """

    def __init__(self, bundle: Path) -> None:
        self.bundle = bundle
        self._zip: ZipFile | None = None
        try:
            self._zip = None if bundle.is_dir() else ZipFile(bundle)
        except (OSError, BadZipFile) as error:
            raise SamutError("research.no_bundle", where=str(bundle)) from error

    def names(self) -> list[str]:
        """Return the paths from the bundle's top, with slashes, sorted."""
        if self._zip:
            return sorted(member.filename.split("/", 1)[-1] for member in self._zip.infolist() if not member.is_dir())
        paths = (path for path in self.bundle.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.bundle).as_posix() for path in paths)

    def read(self, name: str) -> bytes:
        """Return a file's bytes. Raises OSError, or what zipfile raises, if it can't be read."""
        if self._zip is None:
            return (self.bundle / name).read_bytes()
        inside = next((member for member in self._zip.infolist() if member.filename.split("/", 1)[-1] == name), None)
        if inside is None:
            raise FileNotFoundError(name)
        return self._zip.read(inside)

    def close(self) -> None:
        """Close the zip."""
        if self._zip:
            self._zip.close()


def open_tables(*bundles: Path) -> dict[str, pd.DataFrame]:
    """Read the tables of bundles with the types of their own tables.toml.

    Parameters
    ----------
    *bundles : Path
        Folders or zips.

    Returns
    -------
    dict of str to DataFrame
        The tables by id: string, Int64, Float64, boolean, datetime64; a missing value is NA. Rows that two bundles have
        alike (the codebook's) are there once.

    Raises
    ------
    SamutError
        "research.no_bundle" if a path is no bundle; "research.two_states" if a workshop is in two bundles that were
        made at different times: it would count twice.

    Examples
    --------
    >>> open_tables(Path("no-such-folder"))
    Traceback (most recent call last):
    samut.errors.SamutError: research.no_bundle at no-such-folder
    """
    import pandas as pd

    read_in: dict[str, list[pd.DataFrame]] = {}
    tables_of_workshop: dict[str, dict[str, pd.DataFrame]] = {}
    for bundle in bundles:
        tables = _tables(bundle)
        for workshop in tables["workshops"]["workshop"]:
            before = tables_of_workshop.setdefault(workshop, tables)
            if not all(frame.equals(before.get(id)) for id, frame in tables.items()):
                raise SamutError("research.two_states", where=str(bundle), workshop=workshop)
        for id, frame in tables.items():
            read_in.setdefault(id, []).append(frame)
    return {
        id: frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True).drop_duplicates(ignore_index=True)
        for id, frames in read_in.items()
    }


def _tables(bundle: Path) -> dict[str, pd.DataFrame]:
    files = BundleFiles(bundle)
    try:
        contract = read(files.read(FILE).decode())
        return {table.id: frame(table, files.read(f"tables/{table.id}.csv")) for table in contract}
    except (OSError, KeyError, ValueError, BadZipFile) as error:
        raise SamutError("research.no_bundle", where=str(bundle)) from error
    finally:
        files.close()


def frame(table: BundleTable, content: bytes) -> pd.DataFrame:
    """Return the CSV of a table as a typed frame."""
    import pandas as pd

    read_in = pd.read_csv(io.BytesIO(content), dtype="string", keep_default_na=False, na_values=[""])
    for column in table.columns:
        values = read_in[column.id]
        if column.type in DATES:
            values = pd.to_datetime(values, utc=column.type == "datetime", format="ISO8601")
        elif column.type == "boolean":
            values = values.map({"true": True, "false": False})
        read_in[column.id] = values.astype(DTYPES[column.type])
    return read_in
