"""Text that people typed: what of it may be stored, and a key by which two spellings of one answer are equal."""

from __future__ import annotations

import re
import unicodedata

from samut.domain.limits import CODE_POINTS
from samut.errors import SamutError
from samut.thai.clusters import count
from samut.thai.digits import to_digits

_REPLACEMENTS = (
    (re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]"), ""),
    (re.compile("\u0e40\u0e40"), "\u0e41"),
    (re.compile("\u0e4d([\u0e48-\u0e4c]*)\u0e32"), "\\1\u0e33"),
    (re.compile(r"\s+"), " "),
    (re.compile(" ?([\u0e2f\u0e46]) ?"), r"\1"),
)
_MARKS = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e4d\u0e4e"
_MARKS += "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e33"  # tones after vowels, SARA AM last
_MARK_RUN = re.compile(f"[{_MARKS}]{{2,}}")
_BEFORE, _AFTER = " -*\u2022\u00b7", " -.,;:!?\u2026\u0e2f\u0e46"


def clean(text: str, limit: int) -> str:
    """Return a person's text as it may be stored: all of it, with "\\n" for line ends.

    Parameters
    ----------
    text : str
        The text as a page sent it.
    limit : int
        The most clusters that may be stored.

    Raises
    ------
    SamutError
        "thaitext.not_text"; "thaitext.empty" if there is nothing to see; "thaitext.control_characters", also for half
        a surrogate pair; "thaitext.too_long" with `limit` and `length`.
    """
    if not isinstance(text, str):
        raise SamutError("thaitext.not_text")
    if len(text) > limit * CODE_POINTS:
        raise SamutError("thaitext.too_long", limit=limit, length=len(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kinds = {unicodedata.category(sign) for sign in text if sign not in "\n\t"}
    if kinds & {"Cc", "Cs"}:
        raise SamutError("thaitext.control_characters")
    if not kinds - {"Zs", "Zl", "Zp", "Cf"}:
        raise SamutError("thaitext.empty")
    if (length := count(text)) > limit:
        raise SamutError("thaitext.too_long", limit=limit, length=length)
    return text


def same_key(text: str) -> str:
    r"""Return a key that is equal if two texts differ only in marks, spaces, case or digits. It is never stored.

    >>> same_key("Section  40.") == same_key("section \u0e54\u0e50")
    True
    """
    previous, key = None, text
    while key != previous:
        previous, key = key, _normalized(key)
    return key


def _normalized(text: str) -> str:
    # never NFKC: it takes SARA AM apart
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", to_digits(text, "arabic")).casefold())
    for pattern, replacement in _REPLACEMENTS:
        text = pattern.sub(replacement, text)
    text = _MARK_RUN.sub(lambda run: "".join(sorted(set(run[0]), key=_MARKS.find)), text)
    bare = text.lstrip(_BEFORE).rstrip(_AFTER)
    while bare.endswith("\u0e2f\u0e25"):  # what is left of PAIYANNOI, LO LING, PAIYANNOI ("and so on")
        bare = bare[:-2].rstrip(_AFTER)
    return bare or text.strip()
