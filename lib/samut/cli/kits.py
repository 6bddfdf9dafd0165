"""The kit a server runs on: the facilitator's own files if they are sound, else the last good ones."""

from __future__ import annotations

import sys
from dataclasses import replace

from samut.kit_files import KitErrors, keep_good
from samut.settings import Settings, share
from samut.texts import Texts


def with_good_kit(settings: Settings, texts: Texts) -> Settings:
    """Return settings with a copy of the kit that no later edit can break. Mistakes of the kit are printed first.

    Raises KitErrors if there is no good copy to go on with.
    """
    good = settings.data / "kit"
    try:
        _, errors = keep_good(settings.kit or share() / "data" / "kit", good)
    except KitErrors as error:
        _say(error, texts)
        raise
    if errors is not None:
        _say(errors, texts)
        print(texts("cli.kit.last_good") + "\n", file=sys.stderr, flush=True)
    return replace(settings, kit=good)


def _say(errors: KitErrors, texts: Texts) -> None:
    print(texts("cli.kit.wrong"), file=sys.stderr)
    for error in errors.errors:
        print(f"  {texts.say(error)}", file=sys.stderr)
