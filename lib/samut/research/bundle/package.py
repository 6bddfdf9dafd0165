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
from samut.research.bundle.environment import FILE as ENVIRONMENT
from samut.research.bundle.environment import current_environment, version
from samut.research.bundle.hash_chain import START, canonical, chain_lines
from samut.research.bundle.log import lines
from samut.research.bundle.readme import citation, readme
from samut.research.bundle.verify import LOG, PACKAGE, SUMS, sums_of
from samut.research.release.release import Release, day
from samut.research.tables.files import csv_of, parquet_of
from samut.research.tables.layout import Tables, lay_out
from samut.research.tables.reading import frame
from samut.research.tables.schema import FILE, BundleTable, contract
from samut.storage.durable import sync, sync_folder, sync_tree

Analysed = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""samut.analysis.results: frames -> {id: result}, each with `id` and `numbers`."""
LICENCE, AUTHORS = "LICENSE.txt", "AUTHORS.txt"
READ_ONLY, WRITTEN = 0o444, 0o644
OLDEST = (1980, 1, 1, 0, 0, 0)
"""What a zip can say."""


@dataclass(frozen=True)
class BundleSources:
    """The folders of what goes in unchanged. data: the folder of the workshops, which may hold the owner's files."""

    share: Path
    kit: Path
    instruments: Path
    data: Path

    @property
    def licence(self) -> str:
        """The name of the owner's licence; empty without one."""
        return LICENCE if (self.data / LICENCE).is_file() else ""

    @property
    def authors(self) -> list[str]:
        """The names to cite the data by. Raises SamutError("research.bad_authors") for a file that is not UTF-8."""
        file = self.data / AUTHORS
        try:
            text = file.read_text("utf-8-sig") if file.is_file() else ""
        except (OSError, ValueError) as error:
            raise SamutError("research.bad_authors", where=str(file)) from error
        return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def name_of(release: Release) -> str:
    """Return the name of the folder and the zip."""
    return f"samut-{release.workshop}-{day(release.entries[-1].at).replace('-', '')}"


def contents(release: Release, sources: BundleSources, analysed: Analysed | None = None) -> dict[str, bytes]:
    """Return {path: bytes} of every file. release: a workshop in which everything is decided."""
    texts, authors = sources.share / "data" / "texts", sources.authors
    agreed = contract(sources.share / "data" / "research" / FILE)
    files = _tables(agreed, lay_out(release, agreed))
    files |= _results(agreed, files, analysed) if analysed else {}
    files[LOG], log = _log(release)
    files |= _as_they_are(sources)
    environment = current_environment()
    files[ENVIRONMENT] = _json(environment)
    title = f"Samut {release.workshop}"
    files["CITATION.cff"] = citation(release, title, authors, version(environment)).encode()
    files["README.md"] = readme(release, texts, sources.licence, authors, environment).encode()
    created = datetime.fromisoformat(release.entries[-1].at).strftime("%Y-%m-%dT%H:%M:%SZ")
    details = {"log": log, "version": version(environment), "code": environment["samut"]["code"]}
    files[PACKAGE] = _json(datapackage(name_of(release), title, created, agreed, files, details, sources.licence))
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return dict(sorted(files.items())) | {SUMS: sums_of(hashes).encode()}


def write(files: Mapping[str, bytes], folder: Path, at: str) -> tuple[Path, Path]:
    """Write the folder, and the zip beside it: each complete or not at all. at: when the newest entry was saved."""
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
    new_zip = folder.with_name(f"{folder.name}.zip.new")
    new_zip.write_bytes(_zip(files, folder.name, moment))
    sync(new_zip)
    _remove(folder)
    new.rename(folder)
    new_zip.replace(zipped)
    sync_folder(folder.parent)
    return folder, zipped


def _tables(agreed: Sequence[BundleTable], tables: Tables) -> dict[str, bytes]:
    files = {}
    for table in agreed:
        files[f"tables/{table.id}.csv"] = csv_of(table, tables[table.id])
        files[f"tables/{table.id}.parquet"] = parquet_of(table, tables[table.id])
    return files


def _results(agreed: Sequence[BundleTable], files: Mapping[str, bytes], analysed: Analysed) -> dict[str, bytes]:
    """Return results computed from the tables just written, from which others compute them again."""
    results = analysed({table.id: frame(table, files[f"tables/{table.id}.csv"]) for table in agreed})
    return {f"results/{id}.json": _json({"id": id, "numbers": result.numbers}) for id, result in results.items()}


def _log(release: Release) -> tuple[bytes, dict[str, Any]]:
    """Return the log, and what the manifest says of it."""
    chained_lines = list(chain_lines(lines(release)))
    head = chained_lines[-1]["hash"] if chained_lines else START
    return "".join(canonical(line) + "\n" for line in chained_lines).encode(), {
        "lines": len(chained_lines),
        "head": head,
    }


def _as_they_are(sources: BundleSources) -> dict[str, bytes]:
    data = sources.share / "data"
    paths = {f"kit/{path.relative_to(sources.kit).as_posix()}": path for path in sources.kit.rglob("*.toml")}
    paths |= {f"instruments/{path.name}": path for path in sources.instruments.glob("*.toml")}
    paths[FILE] = data / "research" / FILE
    paths |= {"lock.txt": lock} if (lock := sources.share / ".ci" / "lock.txt").is_file() else {}
    paths |= {LICENCE: sources.data / LICENCE} if sources.licence else {}
    return {name: file.read_bytes() for name, file in paths.items()}


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def _zip(files: Mapping[str, bytes], top: str, moment: datetime) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = ZipInfo(f"{top}/{name}", max(OLDEST, moment.timetuple()[:6]))
            info.external_attr = (READ_ONLY if name == LOG else WRITTEN) << 16
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3
            archive.writestr(info, content)
    return stream.getvalue()


def _remove(folder: Path) -> None:
    if (folder / LOG).exists():
        (folder / LOG).chmod(WRITTEN)  # Windows deletes nothing that is read-only
    shutil.rmtree(folder, ignore_errors=True)
