"""What is to be cleared, as the console lists it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.kit import Kit
from samut.research.release import redaction, review
from samut.research.release.pii_scan import signs
from samut.research.release.pseudonyms import Pseudonyms
from samut.research.release.redaction import Finding
from samut.research.release.release import Material
from samut.settings import share
from samut.texts import Texts


def listed(entries: Iterable[Entry], kit: Kit, texts: Texts) -> list[dict[str, Any]]:
    """[{id, kind, where, before, words, after, does, instead}], those that wait for a decision first.

    does: keep, blank or replace; "" while nobody decided.
    """
    of = Material(tuple(entries), kit, {}, Pseudonyms(str))
    told = signs(share() / "data" / "research" / "scan.toml", redaction.known_names(of.hall))
    found = redaction.to_decide(redaction.found(of, told))
    return [_told(of, one, texts) for one in sorted(found, key=lambda one: one.decision is not None)]


def _told(of: Material, one: Finding, texts: Texts) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.span.kind,
        "where": review.where(of, one, texts),
        "before": one.before,
        "words": one.words,
        "after": one.after,
        "does": one.decision.does if one.decision else "",
        "instead": one.decision.words if one.decision else "",
    }
