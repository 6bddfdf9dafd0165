from __future__ import annotations

import os
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

from browser.people import QUIET, Hall, Server, browser_path


@pytest.fixture(scope="session")
def chromium():
    path = browser_path()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium on this machine: a browser test that is skipped is a failure in CI")
        pytest.skip("no Chromium, Chrome or Edge found: install one to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("hall") / "data").start()
    yield server
    server.stop()


@pytest.fixture
def hall(server, chromium):
    """People at the module's workshop, where others were before."""
    with people(server, chromium) as hall:
        yield hall


@pytest.fixture
def quiet(tmp_path, chromium):
    """People at a workshop nobody was at before."""
    server = Server(tmp_path / "data").start()
    with people(server, chromium) as hall:
        yield hall
    server.stop()


@contextmanager
def people(server, chromium):
    hall = Hall(server, chromium)
    yield hall
    hall.close()
    assert hall.foreign == [], "a page asked another machine"
    assert hall.broken == [], "a script failed"
