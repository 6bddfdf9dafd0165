"""Two answers of the same people, before and after: how they differ, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from scipy import stats

from samut.analysis.small import enough

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Change:
    """after - before of `pairs` people. All but `pairs` None where there are too few.

    low, high: 95% interval of the mean difference (t). d: the mean difference over the standard deviation of the
    differences (Cohen's d of pairs). w, p: Wilcoxon's signed-rank test; rank: matched-pairs rank-biserial
    correlation, -1 all lower to 1 all higher.
    """

    pairs: int
    before: float | None = None
    after: float | None = None
    difference: float | None = None
    deviation: float | None = None
    low: float | None = None
    high: float | None = None
    d: float | None = None
    w: float | None = None
    p: float | None = None
    rank: float | None = None

    def numbers(self) -> dict[str, float | None]:
        return asdict(self)


def change(before: Sequence[float], after: Sequence[float]) -> Change:
    """How `after` differs from `before`, value by value."""
    first, second = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    if not enough(len(first)):
        return Change(len(first))
    differences = second - first
    deviation = float(differences.std(ddof=1))
    mean = float(differences.mean())
    low, high = _interval(first, second, deviation)
    w, p, rank = _ranks(differences)
    d = mean / deviation if deviation else None
    return Change(len(first), float(first.mean()), float(second.mean()), mean, deviation, low, high, d, w, p, rank)


def _interval(first: np.ndarray, second: np.ndarray, deviation: float) -> tuple[float | None, float | None]:
    if not deviation:
        return None, None
    found = stats.ttest_rel(second, first).confidence_interval(CONFIDENCE)
    return float(found.low), float(found.high)


def _ranks(differences: np.ndarray) -> tuple[float | None, float | None, float | None]:
    """Pairs without a difference are left out, as Wilcoxon did."""
    moved = differences[differences != 0]
    if not len(moved):
        return None, None, None
    test = stats.wilcoxon(moved)
    ranks = stats.rankdata(np.abs(moved))
    rank = float((ranks[moved > 0].sum() - ranks[moved < 0].sum()) / ranks.sum())
    return float(test.statistic), float(test.pvalue), rank
