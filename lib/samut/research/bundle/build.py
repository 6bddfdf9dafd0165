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
from samut.research.release.pseudonyms import pseudonyms_in
from samut.research.release.redaction import Finding
from samut.research.release.release import Release
from samut.settings import Settings, share
from samut.storage import roster
from samut.storage.current_workshop import newest_workshop
from samut.storage.store import Store
from samut.texts import Texts

Progress = Callable[[float], None]
LANGUAGES = ("th", "en")


def make(
    settings: Settings,
    out: Path | None = None,
    decided: Path | None = None,
    blank_undecided: bool = False,
    analysed: package.Analysed | None = None,
    guard: review.Guard = str,
    progress: Progress = lambda done: None,
) -> tuple[Path, Path]:
    """Make the research bundle of the newest workshop.

    Parameters
    ----------
    settings : Settings
        They say which data folder.
    out : Path, optional
        The folder to write to; by default `exports` of the data folder.
    decided : Path, optional
        A review.csv with decisions; they are stored for this and every later bundle.
    blank_undecided : bool, optional
        Whether what nobody decided is blanked; by default the bundle is refused.
    analysed : callable, optional
        `samut.analysis.results`: returns the results of all analyses of the bundle's tables.
    guard : callable, optional
        Turns what people typed into a cell that no spreadsheet runs.
    progress : callable, optional
        Is called with how much is done, from 0 to 1.

    Returns
    -------
    tuple of Path
        The folder and the zip.

    Raises
    ------
    SamutError
        "research.undecided" if something in people's words is not decided: review.csv is written to `out` then;
        "cli.nothing_to_export" without a workshop; "cli.not_written" if the disk refuses it.

    Examples
    --------
    >>> from samut.settings import from_environment
    >>> make(from_environment())  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    samut.errors.SamutError: cli.nothing_to_export at ...
    """
    folder = out or settings.data / "exports"
    release, findings = _findings(settings, decided)
    progress(0.4)
    left = redaction.undecided(findings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if left and not blank_undecided:
            texts = Texts(share() / "data" / "texts", settings.language)
            review.write(folder / review.FILE, release, redaction.to_decide(findings), texts, guard)
            raise SamutError("research.undecided", where=str(folder / review.FILE), count=len(left))
        redacted = redaction.apply_decisions(release, findings)
        versions = sources(settings, release.entries[0].workshop)
        files = package.contents(
            redacted, package.BundleSources(share(), versions.kit, versions.instruments, settings.data), analysed
        )
        progress(0.9)
        return package.write(files, folder / package.name_of(redacted), redacted.entries[-1].at)
    except OSError as error:
        raise SamutError("cli.not_written", where=str(folder), why=error.strerror or error) from error


def _findings(settings: Settings, decided: Path | None) -> tuple[Release, list[Finding]]:
    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        if decided:
            decisions = review.read(decided, [Texts(share() / "data" / "texts", language) for language in LANGUAGES])
            keep(store, workshop, decisions)
        entries = store.since(workshop)
    data = share() / "data"
    versions = sources(settings, workshop)
    kit, (instruments, _) = load_kit(versions.kit), load_instruments(versions.instruments)
    release = Release(tuple(entries), kit, instruments, pseudonyms_in(settings.data))
    return release, redaction.find(release, signs(data / "research" / "scan.toml", redaction.known_names(release.hall)))


def keep(store: Store, workshop: str, decisions: Mapping[str, Decision]) -> None:
    """Store decisions, with the name of the laptop's user; those that stand already are not stored again."""
    hall = Items(entry for entry in store.since(workshop) if entry.activity == ACTIVITY)
    stands = redaction.decisions(hall)
    for id, decision in decisions.items():
        if stands.get(id) != decision:
            base = hall[id].base if id in hall else ()
            value = {**decision.to_value(), "by": _user()}
            roster.put(store, workshop, CLEARED, id, value, base=base)


def _user() -> str:
    """Return who is logged in at the laptop; empty if the system doesn't tell."""
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""
