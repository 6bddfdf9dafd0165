from __future__ import annotations

import pytest

from played import played
from samut.documents.report import make
from samut.kit_files import load_kit
from samut.settings import share
from samut.texts import Texts


@pytest.fixture(scope="session")
def kit():
    return load_kit(share() / "data" / "kit")


@pytest.fixture(scope="session")
def texts():
    return Texts(share() / "data" / "texts")


@pytest.fixture(scope="session")
def report(kit):
    return make(played(), kit)
