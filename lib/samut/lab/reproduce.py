"""Do the analyses of a bundle again, from its tables alone, and compare every number with those stored in it."""

from __future__ import annotations

import json
import math
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samut.analysis.result import Number
from samut.errors import SamutError
from samut.lab.bundles import AS_MADE, NAMED
from samut.lab.showing import NUMBERS
from samut.settings import share

CLOSE = 1e-9
SECONDS = 600
LONGEST = 90
"""Of the folder of a socket, whose whole path may have 104 characters on macOS."""
FOLDER = "notebooks/analysis"
ALONE = "from samut.lab.offline import refuse; refuse()"
Numbers = Mapping[str, Number]
MISSING = "\u2013"


@dataclass(frozen=True)
class Difference:
    """A number that is another one now. stored, found: MISSING where there is none."""

    notebook: str
    name: str
    stored: Number
    found: Number


def differences_of(
    bundle: Path, tell: Callable[[str], None] = lambda name: None, only: Sequence[Path] = ()
) -> list[Difference]:
    """What differs between the numbers stored in a bundle and those its tables give now. tell: notebook by notebook.

    The notebooks of notebooks/analysis, or `only` some and what these show, run in a process that reaches no network
    and knows no other data.
    Raises SamutError where a notebook does not run to its end, or the bundle holds no numbers.
    """
    stored, found, came_from = stored_numbers(bundle), {}, {}
    for name, id, numbers in run(only or notebooks(), bundle, tell):
        found[id], came_from[id] = numbers, name
    return [
        Difference(came_from.get(id, MISSING), f"{id}.{name}", old, new)
        for id in sorted(found.keys() if only else stored.keys() | found.keys())
        for name, old, new in differences(stored.get(id, {}), found.get(id, {}))
    ]


def notebooks() -> list[Path]:
    return sorted((share() / FOLDER).glob("*.ipynb"))


def stored_numbers(bundle: Path) -> dict[str, dict[str, Number]]:
    """result id -> its numbers, of results/*.json in a folder or a zip. Raises SamutError where there are none."""
    found = {}
    for text in _stored(bundle):
        told = json.loads(text)
        found[str(told["id"])] = told["numbers"]
    if not found:
        raise SamutError("reproduce.no_results", where=str(bundle))
    return found


def _stored(bundle: Path) -> Iterator[str]:
    from samut.research.tables.reading import Files

    files = Files(bundle)
    try:
        names = [name for name in files.names() if name.startswith("results/") and name.endswith(".json")]
        yield from [files.read(name).decode("utf-8") for name in names]
    finally:
        files.close()


def numbers_in(bundle: Path) -> int:
    """How many numbers are stored in a bundle."""
    return sum(map(len, stored_numbers(bundle).values()))


def run(
    paths: Sequence[Path], bundle: Path, tell: Callable[[str], None] = lambda name: None
) -> Iterator[tuple[str, str, Numbers]]:
    """(notebook, id of a result, its numbers) of all that the notebooks show, in one process, one after the other."""
    import nbformat
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory(prefix="samut-reproduce-") as folder:
        client = NotebookClient(
            nbformat.v4.new_notebook(), timeout=SECONDS, kernel_name="python3",
            resources={"metadata": {"path": folder}}, config=_between(Path(folder)),
            extra_arguments=[f"--IPKernelApp.exec_lines={ALONE}", "--IPKernelApp.log_level=ERROR"],
        )  # fmt: skip
        own = {NAMED: str(bundle.resolve()), "SAMUT_DATA": str(Path(folder) / "data"), "SAMUT_DATABASE": ""}
        own |= {AS_MADE: "1"}
        with client.setup_kernel(env={**os.environ, **own}):
            for path in paths:
                tell(path.name)
                _execute(client, nbformat.read(path, as_version=4), path.name)
                yield from ((path.name, told["id"], told["numbers"]) for told in _shown(client.nb))


def _between(folder: Path) -> Any:
    """How its kernel is spoken to: over a socket that no other user reaches, where the system has such."""
    from traitlets.config import Config

    if os.name != "posix" or len(str(folder)) > LONGEST:
        return Config()
    return Config(KernelManager={"transport": "ipc", "connection_file": str(folder / "k.json")})


def _execute(client: Any, notebook: Any, name: str) -> None:
    """All cells, with nothing left of the notebook before."""
    from nbclient.exceptions import CellExecutionError
    from nbformat.v4 import new_code_cell

    notebook.cells.insert(0, new_code_cell("%reset -f"))
    client.nb = notebook
    client.reset_execution_trackers()
    try:
        for place, cell in enumerate(notebook.cells):
            client.execute_cell(cell, place)
    except CellExecutionError as error:
        raise SamutError("reproduce.stopped", where=name, why=f"{error.ename}: {error.evalue}") from error


def _shown(notebook: Any) -> Iterator[dict[str, Any]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if NUMBERS in output.get("data", {}):
                yield output["data"][NUMBERS]


def differences(stored: Numbers, found: Numbers) -> list[tuple[str, Number, Number]]:
    """(name, stored, found) of each number that is not the same, in order of their names."""
    pairs = [(name, stored.get(name, MISSING), found.get(name, MISSING)) for name in sorted({*stored, *found})]
    return [(name, old, new) for name, old, new in pairs if not same(old, new)]


def same(old: Number, new: Number) -> bool:
    """Equal, or so close that only another processor's last digits tell them apart."""
    if isinstance(old, (int, float)) and isinstance(new, (int, float)):
        return math.isclose(old, new, rel_tol=CLOSE, abs_tol=1e-12)
    return old == new
