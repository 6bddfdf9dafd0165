from __future__ import annotations

from contextlib import contextmanager

import pytest

from browser.people import Hall, Server


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
