"""Kit files: the kit's TOML read as domain.kit. All mistakes are collected, each with file, line, key and remedy.

Here are `load_kit` and `keep_good`; other modules are imported by name:

`reading`, `toml_files`, `shape`   how tables are checked against the dataclasses
`instruments`, `mixed_instruments`   questionnaires
`division`       phases that no slot has
`kit_versions`   the kit and questionnaires that a workshop was asked with
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from samut.domain.kit.kit import Kit
from samut.errors import SamutError
from samut.kit_files.reading import FOLDERS, KitErrors, Reading
from samut.storage.durable import recover_tree, replace_tree

__all__ = ["KitErrors", "keep_good", "load_kit"]


def load_kit(folder: Path) -> Kit:
    """Load a kit.

    Parameters
    ----------
    folder : Path
        It holds kit.toml, activities/ and forms/.

    Returns
    -------
    Kit
        The kit, frozen.

    Raises
    ------
    KitErrors
        With every mistake found, and nothing else.

    Examples
    --------
    >>> from samut.settings import share
    >>> load_kit(share() / "data" / "kit").activities["a2"].id
    'a2'
    """
    if not folder.is_dir():
        raise KitErrors([SamutError("kit.no_folder", where=str(folder))])
    return _read(folder, tuple(map(_stamp, _tomls(folder))))


@lru_cache(maxsize=2)
def _read(folder: Path, _stamps: tuple[object, ...]) -> Kit:
    return Reading(folder).kit()


def _stamp(path: Path) -> tuple[str, int, int]:
    """Return a stamp of a file that differs after an edit."""
    with suppress(OSError):  # reading it says why
        status = path.stat()
        return str(path), status.st_mtime_ns, status.st_size
    return str(path), 0, 0


def keep_good(folder: Path, good: Path) -> tuple[Kit, KitErrors | None]:
    """Load the kit under `folder` and copy it to `good`.

    If it has mistakes, return the last good kit and those mistakes.

    Raises KitErrors if there is no good one to fall back on.
    """
    new = good.with_name(f"{good.name}.new")
    recover_tree(good)
    try:
        return _renew(folder, new, good), None
    except KitErrors as error:
        errors = error
    except OSError as error:
        errors = KitErrors([SamutError("kit.not_kept", where=str(good), reason=str(error))])
    finally:
        shutil.rmtree(new, ignore_errors=True)
    recover_tree(good)
    try:
        return load_kit(good), errors
    except KitErrors:
        raise errors from None


def _renew(folder: Path, new: Path, good: Path) -> Kit:
    """Load a copy, so that the stored kit is the one that was checked, and put it in the place of `good`."""
    if not folder.is_dir():
        return load_kit(folder)
    shutil.rmtree(new, ignore_errors=True)
    for path in _tomls(folder):
        copy = new / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    kit = load_kit(new) if new.is_dir() else load_kit(folder)
    if not good.is_dir() or _bytes(new) != _bytes(good):
        replace_tree(new, good)
    return kit


def _tomls(folder: Path) -> list[Path]:
    return sorted(path for place in (".", *FOLDERS) for path in (folder / place).glob("*.toml"))


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _tomls(folder)}
