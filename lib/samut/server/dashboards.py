"""The notebooks that are served, and how Voila renders them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from voila.app import Voila
from voila.notebook_renderer import NotebookRenderer

from samut.server import kernels

NOTEBOOK = re.compile(r"([a-z]+[0-9]+)_\w+\.ipynb", re.ASCII)
SECONDS_FOR_A_CELL = 120


def voila_config() -> dict[str, dict[str, Any]]:
    """Nothing a browser or a notebook says changes how Voila works."""
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
            "multi_kernel_manager_class": kernels.Kernels,
            "kernel_spec_manager_class": kernels.OwnKernelSpec,
        },
        "VoilaExecutor": {"timeout": SECONDS_FOR_A_CELL, "startup_timeout": SECONDS_FOR_A_CELL},
    }


def notebooks(folder: Path) -> dict[str, str]:
    """activity -> file name, of every <activity>_<name>.ipynb; the first by name where there are two."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.ipynb")):
        match = NOTEBOOK.fullmatch(path.name)
        if match:
            found.setdefault(match[1], path.name)
    return found


async def renderer(app: Voila, notebook: str, told: dict[str, Any]) -> NotebookRenderer:
    """Voila's renderer of one notebook. `told` is what the page's template finds as `resources.samut`.

    No address, header or notebook chooses the template or the theme.
    """
    made = NotebookRenderer(
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
    await made.initialize()
    made.resources["samut"] = told
    return made
