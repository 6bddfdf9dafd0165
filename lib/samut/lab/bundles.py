"""The research bundle that is worked on: one that is named, this laptop's newest, or the demonstration."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from samut.errors import SamutError
from samut.settings import PACKAGE, Settings, from_environment, share

if TYPE_CHECKING:
    from samut.research.release.release import Release

BUNDLE_VARIABLE = "SAMUT_BUNDLE"
AS_MADE_VARIABLE = "SAMUT_AS_MADE"
"""If it is set, bundles are read without what was coded after they were made."""
DEMONSTRATION_DATA = ("data/demo", "data/kit", "data/instruments", "data/research")


def open_bundle(*paths: str | Path, coding: str | Path | Sequence[str | Path] = ()) -> dict[str, pd.DataFrame]:
    """Read the tables of bundles, with what was coded since.

    Parameters
    ----------
    *paths : str or Path
        Bundles, folders or zips; their tables are put one under the other. Without one: the bundles that SAMUT_BUNDLE
        names, else the newest in the data folder's exports, else the demonstration, whose answers are invented.
    coding : str, Path or sequence of them, optional
        Files of codes that others made for the same bundle on other machines. Those beside each bundle,
        <bundle>.coding.sqlite, are always read.

    Returns
    -------
    dict of str to DataFrame
        The tables of data/research/tables.toml by id.

    Raises
    ------
    SamutError
        "coding.no_file" or "coding.other_answers" if a file of codes is missing or is of other answers; "research.…" if
        a bundle can't be read.

    Examples
    --------
    >>> tables = open_bundle()
    >>> [column for column in tables["answers"] if column in ("question", "item", "text")]
    ['question', 'item', 'text']
    """
    from samut.lab import coding_files
    from samut.research.tables.reading import open_tables

    bundles = [Path(path) for path in paths] or chosen_bundles()
    tables = open_tables(*bundles) if bundles else demonstration_tables()
    if os.environ.get(AS_MADE_VARIABLE):
        return tables
    demonstration = coding_files.demonstration_coding_file(from_environment())
    own = [coding_files.coding_file(bundle) for bundle in bundles] or [demonstration]
    others = [coding] if isinstance(coding, str | Path) else coding
    return coding_files.add_codes(tables, own, [Path(file) for file in others])


def chosen_bundles() -> list[Path]:
    """Return the bundles to work on if a call names none; empty for the demonstration."""
    return named_bundles() or newest_bundle(from_environment())


def named_bundles() -> list[Path]:
    """Return the bundles of the environment variable SAMUT_BUNDLE."""
    return [Path(path) for path in os.environ.get(BUNDLE_VARIABLE, "").split(os.pathsep) if path]


def newest_bundle(settings: Settings) -> list[Path]:
    """Return the bundle that was written last under the data folder's exports, alone, or an empty list."""
    bundles = [path for path in (settings.data / "exports").glob("*") if _is_bundle(path)]
    return sorted(bundles, key=lambda path: (path.stat().st_mtime, path.name))[-1:]


def _is_bundle(path: Path) -> bool:
    from samut.research.tables.reading import BundleFiles

    try:
        files = BundleFiles(path)
    except SamutError:
        return False
    names = files.names()
    files.close()
    return "datapackage.json" in names


def demonstration_tables() -> dict[str, pd.DataFrame]:
    """Return the demonstration's tables: played once, then read from the system's temporary folder."""
    stored = Path(tempfile.gettempdir()) / f"samut-demo-{_digest()}.json"
    if not stored.exists():
        part = stored.with_name(f"{stored.name}.{os.getpid()}")
        part.write_text(json.dumps(_play(), ensure_ascii=False), "utf-8")
        part.replace(stored)
    return {id: pd.DataFrame(rows) for id, rows in json.loads(stored.read_text("utf-8")).items()}


def newest_release(settings: Settings) -> Release:
    """Return the newest workshop of this laptop as it may be released.

    Raises SamutError("cli.nothing_to_export") if there is none.
    """
    from samut.kit_files import load_kit
    from samut.kit_files.instruments import load_instruments
    from samut.kit_files.kit_versions import sources
    from samut.research.release.pseudonyms import pseudonyms_in
    from samut.research.release.release import Release
    from samut.storage.current_workshop import newest_workshop

    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        versions = sources(settings, workshop)
        kit, (instruments, _) = load_kit(versions.kit), load_instruments(versions.instruments)
        return Release(tuple(store.since(workshop)), kit, instruments, pseudonyms_in(settings.data))


def _play() -> dict[str, list[dict[str, Any]]]:
    from samut import demo
    from samut.research.tables.layout import lay_out
    from samut.research.tables.schema import contract

    with tempfile.TemporaryDirectory(prefix="samut-demo-", ignore_cleanup_errors=True) as folder:
        settings = Settings(data=Path(folder) / "demo")
        demo.fill(settings)
        return lay_out(newest_release(settings), contract(share() / "data" / "research" / "tables.toml"))


def _digest() -> str:
    """Return a hash of the user and of all files that make the demonstration's tables: an edit makes them anew."""
    files = [path for folder in DEMONSTRATION_DATA for path in sorted((share() / folder).rglob("*.toml"))]
    files += sorted((PACKAGE / "research").rglob("*.py"))
    digest = hashlib.sha256(str(Path.home()).encode())
    for path in files:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
