"""`samut reproduce` in words: which files are checked, which notebooks run, and each number that differs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from samut.lab.reproduce import count_numbers, find_differences
from samut.research.tables.reading import BundleFiles
from samut.texts import Texts

MOST_FILES = 8
"""How many files of code are named one by one."""


def reproduce(bundle: Path, texts: Texts) -> bool:
    """Print how far a bundle is reproduced; return whether all its files and all its numbers are the same.

    Raises SamutError if it is no bundle.
    """
    from samut.research.bundle.verify import verify

    print(texts("reproduce.checking", bundle=bundle), flush=True)
    problems = verify(bundle)
    for problem in problems:
        print(texts("reproduce.changed", problem=texts.say(problem)))
    if not problems:
        print(texts("reproduce.whole"))
    for line in environment_lines(bundle, texts):
        print(line, flush=True)
    differences = find_differences(bundle, lambda name: print(texts("reproduce.runs", notebook=name), flush=True))
    for each in differences:
        values = {"notebook": each.notebook, "name": each.name, "stored": each.stored, "found": each.computed}
        print(texts("reproduce.differs", **values))
    if problems or differences:
        print(texts("reproduce.not_same", files=len(problems), numbers=len(differences)))
    else:
        print(texts("reproduce.same", n=count_numbers(bundle)))
    return not problems and not differences


def environment_lines(bundle: Path, texts: Texts) -> Iterator[str]:
    """Yield whether Samut, its code, Python and libraries are those the numbers were made with, and what differs."""
    from samut.research.bundle.environment import MISSING, current_environment, other_files, others, version

    stored, now = _stored_environment(bundle), current_environment()
    versions, files = others(stored, now), other_files(stored, now)
    if version(stored) == MISSING:
        yield texts("reproduce.unknown_setting")
    elif not versions and not files:
        yield texts("reproduce.same_setting", samut=version(stored))
    for each in versions:
        yield texts("reproduce.other_version", name=each.name, stored=each.stored, found=each.current)
    if files:
        yield texts("reproduce.other_code", n=len(files), files=_some(files))
    if versions or files:
        yield texts("reproduce.other_setting")


def _some(files: list[str]) -> str:
    """Return the names of files, of the first only if they are many."""
    return ", ".join([*files[:MOST_FILES], *(["\u2026"] if len(files) > MOST_FILES else [])])


def _stored_environment(bundle: Path) -> dict[str, Any]:
    """Return the bundle's environment.json, or {} if it can't be read: `verify` has told of damaged files before."""
    from samut.research.bundle.environment import FILE

    files = BundleFiles(bundle)
    try:
        environment = json.loads(files.read(FILE))
    except (OSError, ValueError, BadZipFile):
        return {}
    finally:
        files.close()
    return environment if isinstance(environment, dict) else {}
