"""The notebooks that are served, and their rendering by Voila."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell
from voila.app import Voila
from voila.notebook_renderer import NotebookRenderer

from samut.kernels import manager

NOTEBOOK = re.compile(r"([a-z]+[0-9]+[a-z]?)_\w+\.ipynb", re.ASCII)
SECONDS_FOR_A_CELL = 120

Stamp = tuple[int, int]


def voila_config() -> dict[str, dict[str, Any]]:
    """Return the configuration of Voila, which no browser and no notebook changes."""
    return {
        "VoilaConfiguration": {
            "template": "samut",
            "allow_template_override": "NO",
            "allow_theme_override": "NO",
            "http_header_envs": [],
            "show_tracebacks": False,
            "strip_sources": True,
            "file_allowlist": [],
            "extension_allowlist": [],
            "multi_kernel_manager_class": manager.Kernels,
            "kernel_spec_manager_class": manager.OwnKernelSpec,
        },
        "VoilaExporter": {"optimistic_validation": True},
        "VoilaExecutor": {"timeout": SECONDS_FOR_A_CELL, "startup_timeout": SECONDS_FOR_A_CELL},
    }


def notebooks(folder: Path) -> dict[str, str]:
    """Return activity -> file name, of every <activity>_<name>.ipynb; the first by name if there are two."""
    names: dict[str, str] = {}
    for path in sorted(folder.glob("*.ipynb")):
        match = NOTEBOOK.fullmatch(path.name)
        if match:
            names.setdefault(match[1], path.name)
    return names


class Dashboards:
    """The renderers of Voila, one a page, of a notebook that is read and a template that is compiled once.

    A notebook that was edited is read again for the next page.
    """

    def __init__(self, app: Voila) -> None:
        self._app = app
        self._renderers: dict[str, tuple[Stamp, NotebookRenderer]] = {}

    async def renderer(self, notebook: str, environment: dict[str, Any], visit: str) -> NotebookRenderer:
        """Return a renderer of one page of `notebook` for a visit, by its id.

        `environment` is what the template has as `resources.samut`. The kernel may have made pages of other visits
        before.
        """
        renderer = copy.copy(await self._ready(notebook))
        renderer.notebook = copy.deepcopy(renderer.notebook)
        renderer.notebook.cells.insert(0, new_code_cell(f'import os; os.environ["SAMUT_VISIT"] = {visit!r}'))
        renderer.resources = {**renderer.resources, "samut": environment}
        return renderer

    async def read_all(self, notebooks: Iterable[str]) -> None:
        """Read them before anybody asks. One that can't be read is tried again, and told of, when it is asked for."""
        for notebook in notebooks:
            with suppress(Exception):
                await self._ready(notebook)

    async def _ready(self, notebook: str) -> NotebookRenderer:
        stamp = stamp_of(Path(self._app.root_dir) / notebook)
        if notebook not in self._renderers or self._renderers[notebook][0] != stamp:
            self._renderers[notebook] = (stamp, await read(self._app, notebook))
        return self._renderers[notebook][1]


def stamp_of(path: Path) -> Stamp:
    """Return a stamp of a file that differs after an edit. Raises OSError if it does not exist."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size


async def read(app: Voila, notebook: str) -> NotebookRenderer:
    """Return Voila's renderer of one notebook. No address, header or notebook chooses the template or the theme."""
    renderer = NotebookRenderer(
        voila_configuration=app.voila_configuration,
        traitlet_config=app.config,
        notebook_path=notebook,
        template_paths=app.template_paths,
        config_manager=app.config_manager,
        contents_manager=app.contents_manager,
        base_url=app.base_url,
        kernel_spec_manager=app.kernel_spec_manager,
        page_config={},
    )
    await renderer.initialize()
    assert renderer.exporter.template, "compiled now, and kept there"
    return renderer
