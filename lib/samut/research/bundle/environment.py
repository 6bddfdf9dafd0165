"""The environment that makes a bundle's numbers: Samut's files, Python, libraries; and how it differs from another."""

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
    """A program that has another version than when the numbers were made. MISSING if it was, or is, not installed."""

    name: str
    stored: str
    current: str


def current_environment() -> dict[str, Any]:
    """Return {samut: {version, code, files: {path: SHA-256}}, python, packages: {name: version}}.

    code: hash of the files.
    """
    files = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(_code())}
    code = hashlib.sha256("".join(f"{hash}  {name}\n" for name, hash in files.items()).encode()).hexdigest()
    return {
        "samut": {"version": __version__, "code": code, "files": files},
        "python": ".".join(map(str, sys.version_info[:3])),
        "packages": dict(sorted(_packages(NEEDED).items())),
    }


def others(stored: Mapping[str, Any], now: Mapping[str, Any]) -> list[Other]:
    """Return Samut, Python and libraries whose versions differ; not libraries that only another system needs."""
    then = {"Samut": version(stored), "Python": str(stored.get("python", MISSING)), **_named(stored)}
    here = {"Samut": version(now), "Python": str(now["python"]), **_named(now)}
    compared = [name for name in then if then[name] != MISSING and (name in here or name in NEEDED)]
    return [Other(name, then[name], here.get(name, MISSING)) for name in compared if then[name] != here.get(name)]


def other_files(stored: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return the files of Samut that make numbers and have changed; none if the bundle lists no files."""
    then, here = (_dict(_dict(environment, "samut"), "files") for environment in (stored, now))
    return [name for name in sorted({*then, *here}) if then.get(name) != here.get(name)] if then else []


def version(environment: Mapping[str, Any]) -> str:
    """Return Samut's version in an environment; MISSING if it names none."""
    return str(_dict(environment, "samut").get("version", MISSING))


def _dict(mapping: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return the mapping of that name; {} if there is anything else."""
    value = mapping.get(name)
    return value if isinstance(value, dict) else {}


def _named(environment: Mapping[str, Any]) -> dict[str, str]:
    return {canonicalize_name(name): str(version) for name, version in _dict(environment, "packages").items()}


def _packages(names: Iterable[str]) -> dict[str, str]:
    """Return the versions of these packages, and of what they need themselves, as far as they are installed."""
    versions: dict[str, str] = {}
    ask = [*names]
    while ask:
        name = canonicalize_name(ask.pop())
        with suppress(metadata.PackageNotFoundError):
            distribution = metadata.distribution(name)
            ask += [] if name in versions else _needs(distribution)
            versions[name] = distribution.version
    return versions


def _needs(distribution: metadata.Distribution) -> list[str]:
    needs = map(Requirement, distribution.requires or ())
    return [
        requirement.name
        for requirement in needs
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    ]


def _code() -> Iterator[tuple[str, bytes]]:
    """Yield (path, content), the same in a checkout and in an installation, on every system."""
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
    """Return the code of a notebook, without its texts and outputs."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code").encode()
