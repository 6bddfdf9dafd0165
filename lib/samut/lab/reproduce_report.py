"""`samut reproduce` in words: what is checked, what is done again, and each number that is another one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from samut.lab.reproduce import differences_of, numbers_in
from samut.research.tables.reading import Files
from samut.texts import Texts

NAMED = 8
"""Files of code that are named one by one."""


def reproduce(bundle: Path, texts: Texts) -> bool:
    """Whether all files and all numbers of a bundle are the same. Raises SamutError for what is no bundle."""
    from samut.research.bundle.verify import verify

    print(texts("reproduce.checking", bundle=bundle), flush=True)
    problems = verify(bundle)
    for problem in problems:
        print(texts("reproduce.changed", problem=texts.say(problem)))
    if not problems:
        print(texts("reproduce.whole"))
    for line in setting(bundle, texts):
        print(line, flush=True)
    found = differences_of(bundle, lambda name: print(texts("reproduce.runs", notebook=name), flush=True))
    for one in found:
        place = {"notebook": one.notebook, "name": one.name, "stored": one.stored, "found": one.found}
        print(texts("reproduce.differs", **place))
    if problems or found:
        print(texts("reproduce.not_same", files=len(problems), numbers=len(found)))
    else:
        print(texts("reproduce.same", n=numbers_in(bundle)))
    return not problems and not found


def setting(bundle: Path, texts: Texts) -> Iterator[str]:
    """Whether Samut, its code, Python and libraries are those the numbers were made with; each that is not, by name."""
    from samut.research.bundle.environment import MISSING, made_with, other_files, others, version

    stored, now = _made_with(bundle), made_with()
    versions, files = others(stored, now), other_files(stored, now)
    if version(stored) == MISSING:
        yield texts("reproduce.unknown_setting")
    elif not versions and not files:
        yield texts("reproduce.same_setting", samut=version(stored))
    for one in versions:
        yield texts("reproduce.other_version", name=one.name, stored=one.stored, found=one.found)
    if files:
        yield texts("reproduce.other_code", n=len(files), files=_named(files))
    if versions or files:
        yield texts("reproduce.other_setting")


def _named(files: list[str]) -> str:
    """Some of them, where they are many."""
    return ", ".join([*files[:NAMED], *(["\u2026"] if len(files) > NAMED else [])])


def _made_with(bundle: Path) -> dict[str, Any]:
    """What the bundle tells of it; nothing where that can't be read: what is wrong with its files was told before."""
    from samut.research.bundle.environment import FILE

    files = Files(bundle)
    try:
        told = json.loads(files.read(FILE))
    except (OSError, ValueError, BadZipFile):
        return {}
    finally:
        files.close()
    return told if isinstance(told, dict) else {}
