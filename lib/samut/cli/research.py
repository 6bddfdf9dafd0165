"""The command `samut export --research`: the bundle, once every finding in it is decided."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from samut.errors import SamutError
from samut.settings import Settings
from samut.texts import Texts

KIND = "research"


def bundle(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Make it, and say where it is; with --progress in lines of JSON, also if it could not be made."""
    progress = getattr(chosen, "progress", False)
    try:
        folder, zipped = _make(settings, chosen, _tell if progress else lambda done: None)
    except SamutError as error:
        if not progress:
            raise
        words = {**texts.parts(error), "code": error.code}
        print(json.dumps({"error": words}, ensure_ascii=False), flush=True)
        return 1
    if progress:
        print(json.dumps({"files": [str(zipped.absolute())]}, ensure_ascii=False), flush=True)
    else:
        print(texts("research.done", folder=folder, zip=zipped))
    return 0


def _make(settings: Settings, chosen: Namespace, progress: Callable[[float], None]) -> Any:
    _refuse_parts(chosen)
    from samut.analysis import results
    from samut.documents import guarded
    from samut.research.bundle.build import make

    return make(settings, chosen.out, chosen.review, chosen.blank_undecided, results, guarded, progress)


def _refuse_parts(chosen: Namespace) -> None:
    """Refuse other options: a bundle is of a whole workshop and in one form. Raises SamutError."""
    options = {"--group": chosen.group, "--place": chosen.place, "--as": chosen.kinds}
    chosen_options = " ".join(f"{option} {value}" for option, value in options.items() if value)
    if chosen_options:
        raise SamutError("research.only_whole", where=chosen_options)


def _tell(done: float) -> None:
    print(json.dumps({"done": done, "what": KIND}), flush=True)
