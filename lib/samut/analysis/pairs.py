"""Paired answers of the same people, before and after: how they differ, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from scipy import stats

from samut.analysis.small_numbers import enough

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Change:
    """The difference after - before of `pairs` people. All but `pairs` is None if they are too few.

    Attributes
    ----------
    pairs : int
        How many people answered twice.
    before, after, difference : float or None
        Means, in points of the scale.
    deviation : float or None
        The standard deviation of the differences.
    low, high : float or None
        The 95% interval of the mean difference (Student's t).
    d : float or None
        The mean difference over the deviation (Cohen's d of pairs).
    w, p : float or None
        Wilcoxon's signed-rank test.
    rank : float or None
        The matched-pairs rank-biserial correlation, from -1, all lower, to 1, all higher.
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
        """Return the numbers by name."""
        return asdict(self)


def paired_change(before: Sequence[float], after: Sequence[float]) -> Change:
    """Return how `after` differs from `before`, value by value.

    >>> paired_change([40, 42, 44, 46, 48], [41, 44, 47, 45, 53]).difference
    2.0
    """
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
    interval = stats.ttest_rel(second, first).confidence_interval(CONFIDENCE)
    return float(interval.low), float(interval.high)


def _ranks(differences: np.ndarray) -> tuple[float | None, float | None, float | None]:
    """Return w, p and the rank correlation. Pairs without a difference are left out, as Wilcoxon did."""
    changed = differences[differences != 0]
    if not len(changed):
        return None, None, None
    test = stats.wilcoxon(changed)
    ranks = stats.rankdata(np.abs(changed))
    rank = float((ranks[changed > 0].sum() - ranks[changed < 0].sum()) / ranks.sum())
    return float(test.statistic), float(test.pvalue), rank
