"""The start of kernels: from this very Python, with what they need to know and nothing else."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Literal

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager, ServerKernelManager
from traitlets import Instance, default

from samut.domain.workshop import Visit
from samut.kernels.client import Client
from samut.kernels.provisioner import Pool, Warm, WarmProvisioner, can_fork
from samut.kernels.spares import Standby
from samut.settings import Settings

# How kernels come about: forked if the system can, else on standby; on standby; or each started by itself.
Way = Literal["fork", "standby", "cold"]
# A socket's path may have 104 characters on macOS; "/kernel-<uuid>-ipc-5" is 51 of them.
LONGEST_FOLDER = 50
# For a kernel to answer a new socket. Jupyter keeps all of a socket for as long, also once it is closed.
ANSWER_SECONDS = 10.0
SECRET_PARTS = ("SECRET", "TOKEN", "PASSW", "PASSPHRASE", "CREDENTIAL", "COOKIE", "APIKEY")
SECRET_WORDS = {"PASS", "PIN", "KEY", "KEYS", "AUTH", "PRIVATE"}
LOGIN_IN_ADDRESS = re.compile(r"://[^/\s]*:[^/\s]*@")
FOR_ALL = ("SAMUT_KIT", "SAMUT_LANGUAGE")
QUIET = ["--HistoryManager.enabled=False", "--HistoryManager.hist_file=:memory:"]


class OwnKernelSpec(KernelSpecManager):
    """The kernel of the Python that the server runs on, whatever other kernels this machine has."""

    @default("kernel_dirs")
    def _no_folders(self) -> list[str]:
        return []


class OwnKernel(ServerKernelManager):
    """A kernel. Its events are in the log, not sent to listeners."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        if isinstance(self.parent, Kernels) and self.parent.warm:
            self.provisioner = WarmProvisioner(kernel_spec=self.kernel_spec, parent=self)
            self.provisioner.warm = self.parent.warm

    @default("client_factory")
    def _own_client(self) -> type[Client]:
        return Client

    def emit(self, schema_id: str, data: dict[str, Any]) -> None:
        return None


class Kernels(AsyncMappingKernelManager):
    """The kernels of all visitors. One that dies stays dead: its page begins anew.

    warm: the pool they come from, None if each is started by itself.
    """

    warm = Instance(f"{Pool.__module__}.{Pool.__name__}", allow_none=True)

    def start_watching_activity(self, kernel_id: str) -> None:
        """Watch nothing: nobody asks when a kernel was last busy, and each message would be read once more for that."""
        kernel: Any = self.get_kernel(kernel_id)
        kernel.reason, kernel.last_activity, kernel.execution_state = "", utcnow(), "idle"

    @default("kernel_manager_class")
    def _own_kernel(self) -> str:
        return f"{OwnKernel.__module__}.{OwnKernel.__name__}"


def kernel_config(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the traitlets configuration for kernels whose connection files are in `folder`."""
    transport = "ipc" if os.name == "posix" and len(str(folder)) <= LONGEST_FOLDER else "tcp"
    return {
        "KernelManager": {"transport": transport, "autorestart": False},
        "Kernels": {
            "buffer_offline_messages": False,
            "allow_tracebacks": False,
            "kernel_info_timeout": ANSWER_SECONDS,
        },
    }


def connection_folder() -> Path:
    """Make a folder with a short path, readable by this user only."""
    short = "/tmp" if sys.platform != "win32" and os.access("/tmp", os.W_OK | os.X_OK) else None
    return Path(tempfile.mkdtemp(prefix="smt", dir=short))


def environment(
    settings: Settings, workshop: str, visit: Visit, view: str, environ: Mapping[str, str] = os.environ
) -> dict[str, str]:
    """Return all that a kernel gets to know. Nothing a browser sent is in it, and no secret of this machine."""
    return {
        **without_secrets(environ),
        **settings.environment(),
        "SAMUT_WORKSHOP": workshop,
        "SAMUT_VISIT": visit.id,
        "SAMUT_VIEW": view,
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    }


def without_secrets(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return what any process of ours may know of this machine."""
    return {name: value for name, value in environ.items() if not _secret(name, value)}


def invitation(code: str, port: int, local: bool) -> dict[str, str]:
    """Return how phones join, for the kernels of the board and the console: a participant's does not get it."""
    return {"SAMUT_JOIN": json.dumps({"code": code, "port": port, "local": local})}


def launch_arguments(env: dict[str, str], log: BinaryIO) -> dict[str, Any]:
    """Return the arguments to start a kernel with: its environment, no history on the disk, and `log` to print to."""
    return {"env": env, "extra_arguments": QUIET, "stdout": log, "stderr": log}


def warm_process(settings: Settings, log: BinaryIO, way: Way = "fork") -> Pool | None:
    """Start the pool that kernels come from; None if each is to be started by itself."""
    if way == "cold":
        return None
    kind = Warm if way == "fork" and can_fork() else Standby
    environment = {name: settings.environment()[name] for name in FOR_ALL}
    warm = kind({**without_secrets(), **environment}, log)
    with suppress(OSError):  # it is tried again for the first visitor, and told then
        warm.start()
    return warm


def _secret(name: str, value: str) -> bool:
    words = set(name.upper().split("_"))
    named = not words.isdisjoint({*SECRET_WORDS, "SAMUT"}) or any(part in name.upper() for part in SECRET_PARTS)
    return named or bool(LOGIN_IN_ADDRESS.search(value))
