from __future__ import annotations

import pytest

from hall import Hall


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path)
    yield hall
    hall.store.close()


@pytest.fixture
def recall(hall):
    """The hall in the first phase."""
    hall.lead("phase", phase="recall")
    return hall
