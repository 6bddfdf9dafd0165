"""Which research bundle is worked on: one that is named, this laptop's newest, or invented answers to try it on."""

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
    from samut.research.release.release import Material

NAMED = "SAMUT_BUNDLE"
AS_MADE = "SAMUT_AS_MADE"
"""Where it is set, bundles are read without what was coded after they were made."""
MADE_OF = ("data/demo", "data/kit", "data/instruments", "data/research")


def open_bundle(*paths: str | Path, coding: str | Path | Sequence[str | Path] = ()) -> dict[str, pd.DataFrame]:
    """The tables of the bundles at `paths`, folders or zips, one under the other, with what was coded since.

    Without any: of those SAMUT_BUNDLE names, else of the newest in the data folder's exports, else of the
    demonstration, whose answers are invented.
    Codes are read from each bundle's <bundle>.coding.sqlite where there is one, and from the files of `coding`, which
    others made for the same bundle on other machines. Raises SamutError where one of these files is not there, or is
    of other answers.
    """
    from samut.lab import sidecars
    from samut.research.tables.reading import open_tables

    found = [Path(path) for path in paths] or chosen()
    tables = open_tables(*found) if found else demo_tables()
    if os.environ.get(AS_MADE):
        return tables
    own = [sidecars.of_bundle(one) for one in found] or [sidecars.of_demonstration(from_environment())]
    others = [coding] if isinstance(coding, str | Path) else coding
    return sidecars.with_codes(tables, own, [Path(one) for one in others])


def chosen() -> list[Path]:
    """The bundles that are worked on where none is named; none for the demonstration."""
    return named() or newest(from_environment())


def named() -> list[Path]:
    """The bundles of the environment variable SAMUT_BUNDLE."""
    return [Path(one) for one in os.environ.get(NAMED, "").split(os.pathsep) if one]


def newest(settings: Settings) -> list[Path]:
    """The bundle that was written last under the data folder's exports."""
    found = [path for path in (settings.data / "exports").glob("*") if _is_bundle(path)]
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name))[-1:]


def _is_bundle(path: Path) -> bool:
    from samut.research.tables.reading import Files

    try:
        files = Files(path)
    except SamutError:
        return False
    names = files.names()
    files.close()
    return "datapackage.json" in names


def demo_tables() -> dict[str, pd.DataFrame]:
    """Those of the demonstration: played once, and kept in the system's temporary folder for the next notebook."""
    kept = Path(tempfile.gettempdir()) / f"samut-demo-{_digest()}.json"
    if not kept.exists():
        new = kept.with_name(f"{kept.name}.{os.getpid()}")
        new.write_text(json.dumps(_played(), ensure_ascii=False), "utf-8")
        new.replace(kept)
    return {id: pd.DataFrame(rows) for id, rows in json.loads(kept.read_text("utf-8")).items()}


def material(settings: Settings) -> Material:
    """The newest workshop of this laptop as it may be told to researchers. Raises SamutError where there is none."""
    from samut.kit_files import load_kit
    from samut.kit_files.instruments import load_instruments
    from samut.kit_files.kit_versions import sources
    from samut.research.release.pseudonyms import kept_in
    from samut.research.release.release import Material
    from samut.storage.current_workshop import newest_workshop

    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        asked = sources(settings, workshop)
        kit, (instruments, _) = load_kit(asked.kit), load_instruments(asked.instruments)
        return Material(tuple(store.since(workshop)), kit, instruments, kept_in(settings.data))


def _played() -> dict[str, list[dict[str, Any]]]:
    from samut import demo
    from samut.research.tables.layout import laid
    from samut.research.tables.schema import contract

    with tempfile.TemporaryDirectory(prefix="samut-demo-", ignore_cleanup_errors=True) as folder:
        settings = Settings(data=Path(folder) / "demo")
        demo.fill(settings)
        return laid(material(settings), contract(share() / "data" / "research" / "tables.toml"))


def _digest() -> str:
    """Of all that the demonstration's tables are made of, so that an edit makes them anew; and whose machine it is."""
    made_of = [path for folder in MADE_OF for path in sorted((share() / folder).rglob("*.toml"))]
    made_of += sorted((PACKAGE / "research").glob("*.py"))
    whole = hashlib.sha256(str(Path.home()).encode())
    for path in made_of:
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest()[:16]
