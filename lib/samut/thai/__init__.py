"""Thai text: digits, clusters, cleaning, dictionary order, line breaks, years.

Importing it is cheap: PyThaiNLP is loaded when a text is first split into words.
"""

from __future__ import annotations

from samut.thai.cleaning import clean, same_key
from samut.thai.clusters import cells, count, cut, graphemes
from samut.thai.collation import collate
from samut.thai.digits import Digits, to_digits
from samut.thai.eras import buddhist_year, load_year_words, show_year
from samut.thai.wrapping import load_words, split, wrap

__all__ = [
    "Digits", "buddhist_year", "cells", "clean", "collate", "count", "cut", "graphemes", "load_words",
    "load_year_words", "same_key", "show_year", "split", "to_digits", "wrap",
]  # fmt: skip
