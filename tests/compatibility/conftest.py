"""The workshop the first version left, on a laptop with today's code. Its data folder is copied for whoever writes in it."""

from __future__ import annotations

import pytest

from compatibility import laptop, recorded


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    return laptop.make_site(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """The data folder as it was kept: only looked at."""
    return laptop.unpack(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="session")
def rows(kept):
    """Its entries as they stand in the file."""
    return laptop.rows_of(kept / "samut.sqlite")


@pytest.fixture
def copied(site, kept, tmp_path):
    """A laptop with that data, which may be written in."""
    return laptop.Laptop(site, laptop.clean_copy(kept, tmp_path), laptop.READ)


@pytest.fixture(scope="session")
def played():
    """Cookies of the people who were there, the forms of groups they made, and what they made up."""
    return recorded.read("played")
