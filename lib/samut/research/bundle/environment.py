"""What makes the numbers of a bundle: Samut and the files of it that do, Python, libraries; and what is another now."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from samut.settings import PACKAGE, share
from samut.version import __version__

FILE = "environment.json"
NEEDED = ("pandas", "pyarrow", "pythainlp", "scikit-learn", "scipy", "statsmodels")
ROOMS = ("analysis", "charts", "domain", "lab", "research", "thai")
MODULES = ("errors", "settings", "texts")
NOTEBOOKS, WORDS = "notebooks/analysis", "data/thai"
MISSING = "\u2013"


@dataclass(frozen=True)
class Other:
    """Something that was another one when the numbers were made. MISSING where it was, or is, not there."""

    name: str
    stored: str
    found: str


def made_with() -> dict[str, Any]:
    """{samut: {version, code, files: {path: SHA-256}}, python, packages: {name: version}}. code: of all its files."""
    files = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(_code())}
    code = hashlib.sha256("".join(f"{hash}  {name}\n" for name, hash in files.items()).encode()).hexdigest()
    return {
        "samut": {"version": __version__, "code": code, "files": files},
        "python": ".".join(map(str, sys.version_info[:3])),
        "packages": dict(sorted(_packages(NEEDED).items())),
    }


def others(stored: Mapping[str, Any], now: Mapping[str, Any]) -> list[Other]:
    """Samut, Python and libraries whose versions differ. Of what another system only needs, nothing is said."""
    then = {"Samut": version(stored), "Python": str(stored.get("python", MISSING)), **_named(stored)}
    here = {"Samut": version(now), "Python": str(now["python"]), **_named(now)}
    told = [name for name in then if then[name] != MISSING and (name in here or name in NEEDED)]
    return [Other(name, then[name], here.get(name, MISSING)) for name in told if then[name] != here.get(name)]


def other_files(stored: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """The files of Samut that make numbers and are not as they were; none where the bundle does not tell."""
    then, here = (_dict(_dict(one, "samut"), "files") for one in (stored, now))
    return [name for name in sorted({*then, *here}) if then.get(name) != here.get(name)] if then else []


def version(made: Mapping[str, Any]) -> str:
    """Samut's; MISSING where it is not told."""
    return str(_dict(made, "samut").get("version", MISSING))


def _dict(made: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """What stands there; {} for anything else."""
    found = made.get(name)
    return found if isinstance(found, dict) else {}


def _named(made: Mapping[str, Any]) -> dict[str, str]:
    return {canonicalize_name(name): str(version) for name, version in _dict(made, "packages").items()}


def _packages(names: Iterable[str]) -> dict[str, str]:
    """Those, and what they need themselves, as far as it is installed."""
    found: dict[str, str] = {}
    ask = [*names]
    while ask:
        name = canonicalize_name(ask.pop())
        with suppress(metadata.PackageNotFoundError):
            there = metadata.distribution(name)
            ask += [] if name in found else _needs(there)
            found[name] = there.version
    return found


def _needs(there: metadata.Distribution) -> list[str]:
    needs = map(Requirement, there.requires or ())
    return [one.name for one in needs if one.marker is None or one.marker.evaluate({"extra": ""})]


def _code() -> Iterator[tuple[str, bytes]]:
    """(path, content), the same in a checkout and where Samut is installed, on every system."""
    modules = [path for room in ROOMS for path in (PACKAGE / room).rglob("*.py")]
    for path in [*modules, *(PACKAGE / f"{name}.py" for name in MODULES)]:
        yield f"samut/{path.relative_to(PACKAGE).as_posix()}", _lines(path)
    for path in (share() / WORDS).glob("*.txt"):
        yield f"{WORDS}/{path.name}", _lines(path)
    for path in (share() / NOTEBOOKS).glob("*.ipynb"):
        yield f"{NOTEBOOKS}/{path.name}", _cells(path)


def _lines(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")


def _cells(path: Path) -> bytes:
    """What a notebook does: not what is written between, nor what was shown when somebody ran it."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return "\n\n".join("".join(one["source"]) for one in cells if one["cell_type"] == "code").encode()
