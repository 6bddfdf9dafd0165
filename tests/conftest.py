"""What holds for every test: nobody's own workshops are touched, and what could not run is said plainly."""

from __future__ import annotations

import os
import shutil
import tempfile

pytest_plugins = ["postgres"]


def pytest_configure(config):
    folder = tempfile.mkdtemp(prefix="samut-tests-")
    os.environ["SAMUT_DATA"] = folder
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


def pytest_terminal_summary(terminalreporter):
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)})
    for reason in reasons:
        terminalreporter.line(f"Could not run: {reason.removeprefix('Skipped: ')}", yellow=True)
