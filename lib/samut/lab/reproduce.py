"""Reproduce a bundle: run its analyses again, from its tables alone, and compare every number with the stored one."""

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
from samut.lab.bundles import AS_MADE_VARIABLE, BUNDLE_VARIABLE
from samut.lab.notebook_output import NUMBERS
from samut.settings import share

RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE = 1e-9, 1e-12
SECONDS = 600
LONGEST_FOLDER = 90
"""Characters of a socket's folder: the socket's path may have 104 characters on macOS."""
FOLDER = "notebooks/analysis"
OFFLINE = "from samut.lab.offline import refuse_network; refuse_network()"
Numbers = Mapping[str, Number]
MISSING = "\u2013"


@dataclass(frozen=True)
class Difference:
    """A number that is not as it is stored. stored, computed: MISSING if there is none."""

    notebook: str
    name: str
    stored: Number
    computed: Number


def find_differences(
    bundle: Path, tell: Callable[[str], None] = lambda name: None, only: Sequence[Path] = ()
) -> list[Difference]:
    """Compare the numbers stored in a bundle with those its tables give now.

    The notebooks run in a process that reaches no network and has no other data.

    Parameters
    ----------
    bundle : Path
        A folder or a zip.
    tell : callable, optional
        Called with each notebook's name before it runs.
    only : sequence of Path, optional
        The notebooks to run, and to compare; those of notebooks/analysis by default.

    Returns
    -------
    list of Difference
        Empty if all numbers are the same.

    Raises
    ------
    SamutError
        "reproduce.stopped" if a notebook does not run to its end; "reproduce.no_results" if the bundle has no numbers.
    """
    stored, computed, notebook_of = stored_numbers(bundle), {}, {}
    for notebook, id, numbers in run_notebooks(only or notebooks(), bundle, tell):
        computed[id], notebook_of[id] = numbers, notebook
    return [
        Difference(notebook_of.get(id, MISSING), f"{id}.{name}", old, new)
        for id in sorted(computed.keys() if only else stored.keys() | computed.keys())
        for name, old, new in compare_numbers(stored.get(id, {}), computed.get(id, {}))
    ]


def notebooks() -> list[Path]:
    """Return the notebooks of all analyses."""
    return sorted((share() / FOLDER).glob("*.ipynb"))


def stored_numbers(bundle: Path) -> dict[str, dict[str, Number]]:
    """Return result id -> its numbers, of results/*.json in a bundle.

    Raises SamutError("reproduce.no_results") if there are none.
    """
    results = [json.loads(text) for text in _result_files(bundle)]
    if not results:
        raise SamutError("reproduce.no_results", where=str(bundle))
    return {str(result["id"]): result["numbers"] for result in results}


def _result_files(bundle: Path) -> Iterator[str]:
    from samut.research.tables.reading import BundleFiles

    files = BundleFiles(bundle)
    try:
        names = [name for name in files.names() if name.startswith("results/") and name.endswith(".json")]
        yield from [files.read(name).decode("utf-8") for name in names]
    finally:
        files.close()


def count_numbers(bundle: Path) -> int:
    """Return how many numbers are stored in a bundle."""
    return sum(map(len, stored_numbers(bundle).values()))


def run_notebooks(
    paths: Sequence[Path], bundle: Path, tell: Callable[[str], None] = lambda name: None
) -> Iterator[tuple[str, str, Numbers]]:
    """Run notebooks in one process, one after the other; yield (notebook, id of a result, its numbers)."""
    import nbformat
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory(prefix="samut-reproduce-") as folder:
        client = NotebookClient(
            nbformat.v4.new_notebook(), timeout=SECONDS, kernel_name="python3",
            resources={"metadata": {"path": folder}}, config=_transport(Path(folder)),
            extra_arguments=[f"--IPKernelApp.exec_lines={OFFLINE}", "--IPKernelApp.log_level=ERROR"],
        )  # fmt: skip
        variables = {BUNDLE_VARIABLE: str(bundle.resolve()), AS_MADE_VARIABLE: "1"}
        variables |= {"SAMUT_DATA": str(Path(folder) / "data"), "SAMUT_DATABASE": ""}
        with client.setup_kernel(env={**os.environ, **variables}):
            for path in paths:
                tell(path.name)
                _execute(client, nbformat.read(path, as_version=4), path.name)
                yield from ((path.name, result["id"], result["numbers"]) for result in _shown_numbers(client.nb))


def _transport(folder: Path) -> Any:
    """Return the kernel's transport: sockets that no other user reaches, if the system has them."""
    from traitlets.config import Config

    if os.name != "posix" or len(str(folder)) > LONGEST_FOLDER:
        return Config()
    return Config(KernelManager={"transport": "ipc", "connection_file": str(folder / "k.json")})


def _execute(client: Any, notebook: Any, name: str) -> None:
    """Run all cells, with nothing left of the notebook before."""
    from nbclient.exceptions import CellExecutionError
    from nbformat.v4 import new_code_cell

    notebook.cells.insert(0, new_code_cell("%reset -f"))
    client.nb = notebook
    client.reset_execution_trackers()
    try:
        for index, cell in enumerate(notebook.cells):
            client.execute_cell(cell, index)
    except CellExecutionError as error:
        raise SamutError("reproduce.stopped", where=name, why=f"{error.ename}: {error.evalue}") from error


def _shown_numbers(notebook: Any) -> Iterator[dict[str, Any]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if NUMBERS in output.get("data", {}):
                yield output["data"][NUMBERS]


def compare_numbers(stored: Numbers, computed: Numbers) -> list[tuple[str, Number, Number]]:
    """Return (name, stored, computed) of each number that is not the same, in order of their names.

    >>> compare_numbers({"n": 5, "p": 1 / 3}, {"n": 6, "p": 0.3333333333333})
    [('n', 5, 6)]
    """
    names = sorted({*stored, *computed})
    pairs = [(name, stored.get(name, MISSING), computed.get(name, MISSING)) for name in names]
    return [(name, old, new) for name, old, new in pairs if not _same(old, new)]


def _same(old: Number, new: Number) -> bool:
    """Return whether numbers are equal, or so close that they differ only in another processor's last digits."""
    if isinstance(old, (int, float)) and isinstance(new, (int, float)):
        return math.isclose(old, new, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)
    return old == new
