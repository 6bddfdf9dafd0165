"""The one place of these tests that knows where Samut keeps what they ask: names move, what comes out may not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from samut.domain import ids
from samut.domain.kit.instrument import MEASURE, plain_code
from samut.domain.rules.questionnaire import FILLED
from samut.kit_files import load_kit
from samut.lab import coding_page
from samut.lab.reproduce import find_differences, notebooks
from samut.research.bundle.verify import verify
from samut.settings import Settings, share
from samut.storage.secret_hash import sealed_in
from samut.storage.store import Store
from samut.survey_import.mapping import name_of

KIT = share() / "data" / "kit"


def entries(data: Path) -> list[tuple[Any, ...]]:
    """Return every entry as the code reads it, in the shape of the table's columns (`laptop.COLUMNS`)."""
    store = Store(Settings(data=data).url)
    try:
        found = [entry for workshop in store.workshops() for entry in store.since(workshop)]
    finally:
        store.close()
    ordered = sorted(found, key=lambda one: one.seq)
    names = ("id", "workshop", "activity", "key", "item", "group", "author", "op")
    return [(*(getattr(one, name) for name in names), one.value, " ".join(one.base), one.at) for one in ordered]


def roles_and_boards(kit: Path) -> dict[str, tuple[str, list[str]]]:
    """Return the role and the phases' boards of each activity in a folder of the kit's files."""
    activities = load_kit(kit).activities.values()
    return {one.id: (one.role, [phase.board for phase in one.phases]) for one in activities}


def damage(bundle: Path) -> Sequence[Any]:
    """Return what is not as it was when the bundle was made."""
    return verify(bundle)


def other_numbers(bundle: Path, *names: str) -> Sequence[Any]:
    """Return the numbers that these analysis notebooks now give otherwise, run as `samut reproduce` does."""
    only = [path for path in notebooks() if path.stem in names]
    assert len(only) == len(names)
    return find_differences(bundle, only=only)


def derived(kind: str, given: dict[str, Any], secret: Path) -> str:
    """Return the id that the code derives from these words. secret: the laptop's folder of keys."""
    return DERIVED[kind](SimpleNamespace(**given, secret=secret))


def _single(of: SimpleNamespace) -> str:
    return ids.answer_item(of.workshop, of.activity, of.question, of.whose, of.of)


def _paper(of: SimpleNamespace) -> str:
    return ids.sheet_item(of.workshop, of.activity, of.question, of.whose, of.sheet)


def _measure(of: SimpleNamespace) -> str:
    return ids.questionnaire_item(of.workshop, of.activity, MEASURE, of.instrument, of.when, of.whose)


def _filled(of: SimpleNamespace) -> str:
    return ids.questionnaire_item(of.workshop, of.activity, FILLED, of.instrument, of.when, of.whose)


def _seal(of: SimpleNamespace) -> str:
    return sealed_in(of.secret)(f"{of.workshop} {of.instrument} {plain_code(of.code)}")


def _coder(of: SimpleNamespace) -> str:
    settings = Settings(data=of.secret.parent)
    return coding_page.CodingPage(coding_page.CodingSource(settings.url, "", [], []), settings).open(of.name).coder


DERIVED = {
    "single": _single,
    "paper": _paper,
    "measure": _measure,
    "filled": _filled,
    "seal": _seal,
    "coder": _coder,
    "visit": lambda of: ids.visit_id(of.token),
    "group": lambda of: ids.group_id(of.form),
    "act": lambda of: ids.act_id(of.act, of.item),
    "import": lambda of: ids.import_id(*of.words),
    "mapping": lambda of: name_of(of.survey, of.headings),
    "theme": lambda of: ids.theme_id(of.name),
}
