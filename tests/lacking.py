"""What a machine lacks for a test: said on a developer's, a failure in CI."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def lacking(what: str) -> NoReturn:
    """End this test: skipped, or failed where CI=true. what: what could not be run, and why."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)
