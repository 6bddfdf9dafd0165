"""The findings in people's words, as the console lists them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.kit import Kit
from samut.research.release import redaction, review
from samut.research.release.pii_scan import signs
from samut.research.release.pseudonyms import Pseudonyms
from samut.research.release.redaction import Finding
from samut.research.release.release import Release
from samut.settings import share
from samut.texts import Texts


def list_findings(entries: Iterable[Entry], kit: Kit, texts: Texts) -> list[dict[str, Any]]:
    """Return [{id, kind, where, before, words, after, does, instead}], those that wait for a decision first.

    does: keep, blank or replace; "" while nobody decided.
    """
    release = Release(tuple(entries), kit, {}, Pseudonyms(str))
    name_signs = signs(share() / "data" / "research" / "scan.toml", redaction.known_names(release.hall))
    findings = redaction.to_decide(redaction.find(release, name_signs))
    return [
        _finding_row(release, finding, texts)
        for finding in sorted(findings, key=lambda finding: finding.decision is not None)
    ]


def _finding_row(release: Release, finding: Finding, texts: Texts) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.span.kind,
        "where": review.where(release, finding, texts),
        "before": finding.before,
        "words": finding.words,
        "after": finding.after,
        "does": finding.decision.does if finding.decision else "",
        "instead": finding.decision.words if finding.decision else "",
    }
