"""A bundle of the demonstration, made once."""

from __future__ import annotations

import pytest

from samut import demo
from samut.analysis import results
from samut.research.making import make
from samut.settings import Settings


@pytest.fixture(scope="session")
def bundles(tmp_path_factory):
    """(folder, zip), as `samut export --research` makes them."""
    settings = Settings(data=tmp_path_factory.mktemp("lab") / "demo")
    demo.fill(settings)
    return make(settings, blank_undecided=True, analysed=results)
