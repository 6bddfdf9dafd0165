"""The bundle of the newest workshop, from the store to its files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from getpass import getuser
from pathlib import Path

from samut.domain.entries import Items
from samut.domain.rules.redaction import CLEARED, Decision
from samut.domain.workshop import ACTIVITY
from samut.errors import SamutError
from samut.kit_files import load_kit
from samut.kit_files.instruments import load_instruments
from samut.kit_files.kit_versions import sources
from samut.research.bundle import package
from samut.research.release import redaction, review
from samut.research.release.pii_scan import signs
from samut.research.release.pseudonyms import kept_in
from samut.research.release.redaction import Finding
from samut.research.release.release import Material
from samut.settings import Settings, share
from samut.storage import roster
from samut.storage.current_workshop import newest_workshop
from samut.storage.store import Store
from samut.texts import Texts

Told = Callable[[float], None]
LANGUAGES = ("th", "en")


def make(
    settings: Settings,
    out: Path | None = None,
    decided: Path | None = None,
    blank_undecided: bool = False,
    analysed: package.Analysed | None = None,
    guard: review.Guard = str,
    told: Told = lambda done: None,
) -> tuple[Path, Path]:
    """The folder and the zip that were made in `out`, by default in `exports` of the data folder.

    decided: a review.csv with decisions, which are kept for this and every later bundle. told: how much is done, 0 to
    1. Raises SamutError("research.undecided") where something found is not decided: `out`/review.csv is written then.
    """
    folder = out or settings.data / "exports"
    of, found = _found(settings, decided)
    told(0.4)
    left = redaction.undecided(found)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if left and not blank_undecided:
            texts = Texts(share() / "data" / "texts", settings.language)
            review.write(folder / review.FILE, of, redaction.to_decide(found), texts, guard)
            raise SamutError("research.undecided", where=str(folder / review.FILE), count=len(left))
        whole = redaction.cleared(of, found)
        asked = sources(settings, of.entries[0].workshop)
        files = package.contents(whole, package.Sources(share(), asked.kit, asked.instruments, settings.data), analysed)
        told(0.9)
        return package.write(files, folder / package.name_of(whole), whole.entries[-1].at)
    except OSError as error:
        raise SamutError("cli.not_written", where=str(folder), why=error.strerror or error) from error


def _found(settings: Settings, decided: Path | None) -> tuple[Material, list[Finding]]:
    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        if decided:
            said = review.read(decided, [Texts(share() / "data" / "texts", language) for language in LANGUAGES])
            keep(store, workshop, said)
        entries = store.since(workshop)
    data = share() / "data"
    asked = sources(settings, workshop)
    kit, (instruments, _) = load_kit(asked.kit), load_instruments(asked.instruments)
    of = Material(tuple(entries), kit, instruments, kept_in(settings.data))
    return of, redaction.found(of, signs(data / "research" / "scan.toml", redaction.known_names(of.hall)))


def keep(store: Store, workshop: str, said: Mapping[str, Decision]) -> None:
    """Write decisions down, with who had the laptop; those that stand already are not written again."""
    hall = Items(one for one in store.since(workshop) if one.activity == ACTIVITY)
    stands = redaction.decisions(hall)
    for id, decision in said.items():
        if stands.get(id) != decision:
            base = hall[id].base if id in hall else ()
            value = {**decision.to_value(), "by": _user()}
            roster.put(store, workshop, CLEARED, id, value, base=base)


def _user() -> str:
    """Who is logged in at the laptop; empty where the system doesn't tell."""
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""
