"""A bundle of a part of the demonstration, made once."""

from __future__ import annotations

import pytest

from samut import demo
from samut.analysis import results
from samut.research.bundle.build import make
from samut.settings import Settings
from samut.storage.store import Store

PLAYED, GROUPS = ("a2", "a6"), 6


@pytest.fixture(scope="session")
def laptop(tmp_path_factory):
    """Settings of a laptop on which half the groups of the demonstration went through some activities."""
    settings = Settings(data=tmp_path_factory.mktemp("lab"))
    store = Store(settings.url)
    script = {id: demo.read(id) for id in PLAYED}
    demo.play(settings, store, {id: {**one, "group": one["group"][:GROUPS]} for id, one in script.items()})
    store.close()
    return settings


@pytest.fixture(scope="session")
def bundles(laptop):
    """(folder, zip), as `samut export --research` makes them."""
    return make(laptop, blank_undecided=True, analysed=results)
