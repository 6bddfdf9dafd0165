"""What was waited for on the disk, and what was put in a place after it, in order: what a cut of power would leave."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest


@dataclass
class Order:
    """synced: inodes of files and folders, and renamed: (inode, folder's inode), in the one order they came in."""

    acts: list[tuple[str, int, int]] = field(default_factory=list)

    def unsynced(self) -> list[str]:
        """What is wrong: files that got their name before their bytes were on the disk, folders not synced after."""
        wrong = []
        for place, (act, inode, folder) in enumerate(self.acts):
            if act == "name":
                before = {one for kind, one, _ in self.acts[:place] if kind == "sync"}
                after = {one for kind, one, _ in self.acts[place:] if kind == "sync"}
                wrong += ["bytes"] * (inode not in before) + ["name"] * (folder not in after)
        return wrong

    @property
    def names(self) -> int:
        """How many were given a name."""
        return sum(act == "name" for act, *_ in self.acts)


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> Order:
    """Of files put in a place by renaming or linking, from here on; of a folder all its files count."""
    seen, real = Order(), {name: getattr(os, name) for name in ("fsync", "replace", "rename", "link")}

    def fsync(handle: int) -> None:
        seen.acts.append(("sync", os.fstat(handle).st_ino, 0))
        real["fsync"](handle)

    def named(name: str):
        def put(source, target, **more):
            real[name](source, target, **more)
            there = Path(target)
            files = [path for path in there.rglob("*") if path.is_file()] if there.is_dir() else [there]
            seen.acts.extend(("name", path.stat().st_ino, there.parent.stat().st_ino) for path in files)

        return put

    monkeypatch.setattr(os, "fsync", fsync)
    for name in ("replace", "rename", "link"):
        monkeypatch.setattr(os, name, named(name))
    return seen
