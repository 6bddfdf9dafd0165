"""`samut reproduce` in words: what is checked, what is done again, and each number that is another one."""

from __future__ import annotations

from pathlib import Path

from samut.lab.repeating import differences_of, numbers_in
from samut.texts import Texts


def reproduce(bundle: Path, texts: Texts) -> bool:
    """Whether all files and all numbers of a bundle are the same. Raises SamutError for what is no bundle."""
    from samut.research.verify import verify

    print(texts("reproduce.checking", bundle=bundle), flush=True)
    problems = verify(bundle)
    for problem in problems:
        print(texts("reproduce.changed", problem=texts.say(problem)))
    if not problems:
        print(texts("reproduce.whole"))
    found = differences_of(bundle, lambda name: print(texts("reproduce.runs", notebook=name), flush=True))
    for one in found:
        place = {"notebook": one.notebook, "name": one.name, "stored": one.stored, "found": one.found}
        print(texts("reproduce.differs", **place))
    if problems or found:
        print(texts("reproduce.not_same", files=len(problems), numbers=len(found)))
    else:
        print(texts("reproduce.same", n=numbers_in(bundle)))
    return not problems and not found
