"""A plugin of pytest that notes which lines of the package each test runs, in its setup and in itself."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from pathlib import Path

import coverage
import pytest


class LinesOfTests:
    """Runs coverage.py with the test's name as context, and writes what came of it when the session ends."""

    def __init__(self, package: Path, result: Path) -> None:
        self.package, self.result = package, result
        self.measured = coverage.Coverage(data_file=None, source=[str(package)], config_file=False)
        self.seconds: dict[str, float] = defaultdict(float)
        self.failed: set[str] = set()
        self.measured.start()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item):
        self.measured.switch_context(f"setup|{item.nodeid}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_call(self, item):
        self.measured.switch_context(f"call|{item.nodeid}")

    def pytest_runtest_logreport(self, report):
        self.seconds[report.nodeid] += report.duration
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_sessionfinish(self):
        self.measured.stop()
        data = self.measured.get_data()
        lines = {
            str(Path(path).relative_to(self.package)): data.contexts_by_lineno(path) for path in data.measured_files()
        }
        seen = {"seconds": self.seconds, "failed": sorted(self.failed), "lines": lines}
        self.result.write_text(json.dumps(seen), encoding="utf-8")


def pytest_configure(config):
    config.pluginmanager.register(LinesOfTests(Path(os.environ["MUTANTS_PACKAGE"]), Path(os.environ["MUTANTS_LINES"])))
