"""A workshop as it is taken home: everything that may be shared, in the order of the kit, as frozen data."""

from __future__ import annotations

from samut.documents.report.build import make
from samut.documents.report.model import Report
from samut.documents.report.scope import Scope, scope_of

__all__ = ["Report", "Scope", "make", "scope_of"]
