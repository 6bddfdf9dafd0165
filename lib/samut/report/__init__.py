"""A workshop as it is taken home: everything that may be handed on, in the order of the kit, as frozen data."""

from __future__ import annotations

from samut.report.making import make
from samut.report.scope import Scope, scope_of
from samut.report.shape import Report

__all__ = ["Report", "Scope", "make", "scope_of"]
