"""The kit and questionnaires a workshop was asked with: stored as answers come, and found again years later."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from samut.domain.kit.kit import Kit
from samut.kit_files import KitErrors, load_kit
from samut.settings import Settings, share
from samut.storage.durable import existing_tree, recover_tree, replace_tree


@dataclass(frozen=True)
class Sources:
    """The folders of kit and instruments."""

    kit: Path
    instruments: Path


def present(settings: Settings) -> Sources:
    """Return the folders as they are now."""
    return Sources(settings.kit or share() / "data" / "kit", share() / "data" / "instruments")


def sources(settings: Settings, workshop: str) -> Sources:
    """Return the folders as they were when the newest answer came, if a server has stored them; else as they are now.

    If the kit has mistakes now, it is the last one without any that a server went on with.
    """
    home = existing_tree(_home(settings, workshop))
    stored = Sources(home / "kit", home / "instruments")
    if stored.kit.is_dir() and stored.instruments.is_dir():
        return stored
    now, good = present(settings), settings.data / "kit"
    try:
        load_kit(now.kit)
    except KitErrors:
        return Sources(good, now.instruments) if good.is_dir() else now
    return now


def kit_of(settings: Settings, workshop: str) -> Kit:
    """Return the kit of those sources. Raises KitErrors if there is none without mistakes."""
    return load_kit(sources(settings, workshop).kit)


def keep(settings: Settings, workshop: str) -> None:
    """Copy the folders as they are now, in place of an earlier copy. Raises OSError if they can't be written."""
    now, home = present(settings), _home(settings, workshop)
    recover_tree(home)
    new = home.with_name(f"{home.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    _copy(now.kit, new / "kit")
    _copy(now.instruments, new / "instruments")
    if home.is_dir() and _bytes(home) == _bytes(new):
        shutil.rmtree(new)
        return
    replace_tree(new, home)


def _copy(folder: Path, target: Path) -> None:
    for path in sorted(folder.rglob("*.toml")):
        copy = target / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.toml")}


def _home(settings: Settings, workshop: str) -> Path:
    return settings.data / "kits" / workshop
