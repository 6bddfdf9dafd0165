"""The bundle: everything in one folder, and the same folder as one zip. The same store always gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from samut.errors import SamutError
from samut.research.bundle.datapackage import datapackage
from samut.research.bundle.environment import FILE as MADE
from samut.research.bundle.environment import made_with, version
from samut.research.bundle.hash_chain import START, canonical, chained
from samut.research.bundle.log import lines
from samut.research.bundle.readme import citation, readme
from samut.research.bundle.verify import LOG, PACKAGE, SUMS, sums_of
from samut.research.release.release import Material, day
from samut.research.tables.files import csv_of, parquet_of
from samut.research.tables.layout import Tables, laid
from samut.research.tables.reading import frame
from samut.research.tables.schema import FILE, Table, contract
from samut.storage.durable import sync, sync_folder, sync_tree

Analysed = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""samut.analysis.results: frames -> {id: result}, each with `id` and `numbers`."""
LICENCE, AUTHORS = "LICENSE.txt", "AUTHORS.txt"
READ_ONLY, WRITTEN = 0o444, 0o644
OLDEST = (1980, 1, 1, 0, 0, 0)
"""What a zip can say."""


@dataclass(frozen=True)
class Sources:
    """Where stands what goes in as it is. data: the folder of the workshops, where the owner's files may be."""

    share: Path
    kit: Path
    instruments: Path
    data: Path

    @property
    def licence(self) -> str:
        return LICENCE if (self.data / LICENCE).is_file() else ""

    @property
    def authors(self) -> list[str]:
        """Whom the data are cited by. Raises SamutError("research.bad_authors") for a file that is not UTF-8."""
        file = self.data / AUTHORS
        try:
            told = file.read_text("utf-8-sig") if file.is_file() else ""
        except (OSError, ValueError) as error:
            raise SamutError("research.bad_authors", where=str(file)) from error
        return [" ".join(line.split()) for line in told.splitlines() if line.strip()]


def name_of(of: Material) -> str:
    """What the folder and the zip are called."""
    return f"samut-{of.workshop}-{day(of.entries[-1].at).replace('-', '')}"


def contents(of: Material, sources: Sources, analysed: Analysed | None = None) -> dict[str, bytes]:
    """{path: bytes} of every file. of: a workshop in which everything was decided."""
    texts, authors = sources.share / "data" / "texts", sources.authors
    agreed = contract(sources.share / "data" / "research" / FILE)
    files = _tables(agreed, laid(of, agreed))
    files |= _results(agreed, files, analysed) if analysed else {}
    files[LOG], log = _log(of)
    files |= _as_they_are(sources)
    made = made_with()
    files[MADE] = _json(made)
    title = f"Samut {of.workshop}"
    files["CITATION.cff"] = citation(of, title, authors, version(made)).encode()
    files["README.md"] = readme(of, texts, sources.licence, authors, made).encode()
    created = datetime.fromisoformat(of.entries[-1].at).strftime("%Y-%m-%dT%H:%M:%SZ")
    told = {"log": log, "version": version(made), "code": made["samut"]["code"]}
    files[PACKAGE] = _json(datapackage(name_of(of), title, created, agreed, files, told, sources.licence))
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return dict(sorted(files.items())) | {SUMS: sums_of(hashes).encode()}


def write(files: Mapping[str, bytes], folder: Path, at: str) -> tuple[Path, Path]:
    """The folder, and the zip beside it; each is there whole or not at all. at: when the newest entry was saved."""
    moment = datetime.fromisoformat(at).astimezone(UTC)
    new = folder.with_name(f"{folder.name}.new")
    _remove(new)
    for name, content in files.items():
        file = new / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        os.utime(file, (moment.timestamp(), moment.timestamp()))
    sync_tree(new)
    (new / LOG).chmod(READ_ONLY)
    zipped = folder.with_name(f"{folder.name}.zip")
    made = folder.with_name(f"{folder.name}.zip.new")
    made.write_bytes(_zip(files, folder.name, moment))
    sync(made)
    _remove(folder)
    new.rename(folder)
    made.replace(zipped)
    sync_folder(folder.parent)
    return folder, zipped


def _tables(agreed: Sequence[Table], tables: Tables) -> dict[str, bytes]:
    files = {}
    for table in agreed:
        files[f"tables/{table.id}.csv"] = csv_of(table, tables[table.id])
        files[f"tables/{table.id}.parquet"] = parquet_of(table, tables[table.id])
    return files


def _results(agreed: Sequence[Table], files: Mapping[str, bytes], analysed: Analysed) -> dict[str, bytes]:
    """As they come from the tables that were just written, which is what anybody has to make them from again."""
    found = analysed({table.id: frame(table, files[f"tables/{table.id}.csv"]) for table in agreed})
    return {f"results/{id}.json": _json({"id": id, "numbers": one.numbers}) for id, one in found.items()}


def _log(of: Material) -> tuple[bytes, dict[str, Any]]:
    """The log, and what the manifest says of it."""
    told = list(chained(lines(of)))
    head = told[-1]["hash"] if told else START
    return "".join(canonical(one) + "\n" for one in told).encode(), {"lines": len(told), "head": head}


def _as_they_are(sources: Sources) -> dict[str, bytes]:
    data = sources.share / "data"
    kept = {f"kit/{one.relative_to(sources.kit).as_posix()}": one for one in sources.kit.rglob("*.toml")}
    kept |= {f"instruments/{one.name}": one for one in sources.instruments.glob("*.toml")}
    kept[FILE] = data / "research" / FILE
    kept |= {"lock.txt": lock} if (lock := sources.share / ".ci" / "lock.txt").is_file() else {}
    kept |= {LICENCE: sources.data / LICENCE} if sources.licence else {}
    return {name: file.read_bytes() for name, file in kept.items()}


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def _zip(files: Mapping[str, bytes], top: str, moment: datetime) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            info = ZipInfo(f"{top}/{name}", max(OLDEST, moment.timetuple()[:6]))
            info.external_attr = (READ_ONLY if name == LOG else WRITTEN) << 16
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3
            made.writestr(info, content)
    return stream.getvalue()


def _remove(folder: Path) -> None:
    if (folder / LOG).exists():
        (folder / LOG).chmod(WRITTEN)  # Windows deletes nothing that is read-only
    shutil.rmtree(folder, ignore_errors=True)
