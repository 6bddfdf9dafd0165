"""JupyterLab, which runs whatever it gets: on this machine only, never on the hall's network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from samut.errors import SamutError
from samut.settings import PACKAGE, Settings, share

# --ip has older and longer names, and a --config may hold any of them.
OPENS_UP = re.compile(r"-+(ip|config|[\w.]*\.ip|[\w.]*allow_remote_access|[\w.]*config_file\w*)(=|$)", re.I)
# No request leaves the machine: not for news, updates or extensions.
QUIET = (
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.news_url=None",
    "--LabApp.extension_manager=readonly",
)
CONFIG_PATH = "JUPYTER_CONFIG_PATH"


def command(folder: Path, words: Sequence[str]) -> list[str]:
    """Return the arguments after `python`. Raises SamutError for a word that would open it to the network."""
    for word in words:
        if OPENS_UP.match(word):
            raise SamutError("cli.lab_stays_here", where=word)
    here = ("--ServerApp.ip=127.0.0.1", "--ServerApp.allow_remote_access=False")
    return ["-m", "jupyterlab", *words, *QUIET, *here, f"--ServerApp.root_dir={folder}"]


def notebooks(settings: Settings) -> Path:
    """Return the folder to work in: the checkout's own, or a copy beside the data if Samut was installed."""
    shipped = share() / "notebooks"
    if not shipped.is_relative_to(PACKAGE):
        return shipped
    own = settings.data / "notebooks"
    for file in shipped.rglob("*.ipynb"):
        copy = own / file.relative_to(shipped)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    return own


def environment(settings: Settings, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return its kernels' environment: the settings, no visitor of a workshop, and not to ask whether to fetch news."""
    variables = {name: value for name, value in environ.items() if name not in ("SAMUT_VISIT", "SAMUT_VIEW")}
    paths = [str(share() / "data" / "lab"), *filter(None, [environ.get(CONFIG_PATH)])]
    return {**variables, **settings.environment(), CONFIG_PATH: os.pathsep.join(paths)}


def become(command: list[str], environ: dict[str, str]) -> int:
    """Be that command from here on. Windows has no exec a console understands: there it runs inside."""
    if os.name != "nt":
        os.execve(command[0], command, environ)
    with subprocess.Popen(command, env=environ) as process:
        while True:
            with suppress(KeyboardInterrupt):
                return process.wait()
