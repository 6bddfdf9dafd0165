"""What a result has to say about where it was measured."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil

from bench.chromium import browser_path
from bench.servers import ROOT

PACKAGES = ("voila", "jupyter-server", "ipykernel", "ipywidgets", "tornado", "plotly")


def machine() -> dict[str, Any]:
    """Cores, processor, memory and system; no name of the machine or of anybody."""
    return {
        "cores": os.cpu_count(),
        "cpu": _cpu(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "system": f"{_system()} ({platform.machine()})",
    }


def versions() -> dict[str, str]:
    """Of Python, the browser, and what pages are made with."""
    browser = _said([browser_path() or "chromium", "--version"])
    found = re.search(r"[\d.]{3,}", browser)
    return {
        "Python": platform.python_version(),
        "Chromium": found[0] if found else "unknown",
        **{name: metadata.version(name) for name in PACKAGES},
    }


def commit() -> str:
    """The commit that is checked out, marked where files differ from it, but for the results that a bench writes."""
    at = _said(["git", "rev-parse", "--short", "HEAD"])
    changed = _said(["git", "status", "--porcelain", "--untracked-files=no", "--", ".", ":!bench/results"])
    return f"{at}{'-dirty' * bool(changed)}" if at else "an unknown commit"


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30)
    except OSError:
        return ""
    return done.stdout.strip()


def _cpu() -> str:
    try:
        found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text("utf-8"), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.processor() or "an unknown processor"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"
