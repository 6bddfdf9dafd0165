"""What holds for every test: nobody's own workshops are touched, one browser, and what could not run is said."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["postgres", "faults.disk", "faults.order"]


def pytest_configure(config):
    folder = tempfile.mkdtemp(prefix="samut-tests-")
    os.environ["SAMUT_DATA"] = folder
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    settings.register_profile("unhurried", deadline=None)
    if not os.environ.get("CI"):
        settings.load_profile("unhurried")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Tests with a browser come last: from the first on, Playwright's loop runs in this thread, and asyncio.run can't.

    Those in the folder browser are marked so, and run beside all others, which take about as long.
    """
    for item in items:
        if "browser" in item.path.relative_to(Path(__file__).parent.parent).parts:
            item.add_marker("browser")
    items.sort(key=lambda item: "chromium" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def chromium():
    """The machine's own Chromium, Chrome or Edge; there can be only one Playwright in a process."""
    from playwright.sync_api import expect, sync_playwright

    from browser.people import QUIET, browser_path
    from lacking import lacking

    path = browser_path()
    if path is None:
        lacking("no Chromium, Chrome or Edge on this machine: install one to run the browser tests")
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory):
    """Settings of the demonstration workshop, played once: nobody writes in it."""
    from samut.demo import fill
    from samut.settings import Settings

    settings = Settings(data=tmp_path_factory.mktemp("demonstration") / "demo")
    fill(settings)
    return settings


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """Samut as it is installed, built once from this checkout, without a network."""
    folder, root = tmp_path_factory.mktemp("wheel"), Path(__file__).resolve().parent.parent
    how = ["--no-build-isolation", "--no-deps", "--no-index", "--disable-pip-version-check"]
    made = subprocess.run([sys.executable, "-m", "pip", "wheel", *how, "-w", folder, root], capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    (found,) = folder.glob("*.whl")
    return found


def pytest_terminal_summary(terminalreporter):
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)})
    for reason in reasons:
        terminalreporter.line(f"Could not run: {reason.removeprefix('Skipped: ')}", yellow=True)
