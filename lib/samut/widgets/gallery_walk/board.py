"""The board "gallery": who looks at whose work, which board and console know of every phase."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Phase
from samut.session.context import Context


def gallery(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind}"""
    return {"kind": "gallery"}
