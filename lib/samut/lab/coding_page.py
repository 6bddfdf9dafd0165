"""The page for coding: on the laptop of the workshop in its own store, else in a file beside the bundle."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from samut.analysis import agreement
from samut.analysis.data import Data
from samut.analysis.theme_suggestions import suggest_themes
from samut.domain.visibility import is_hidden
from samut.errors import SamutError
from samut.lab.bundles import chosen_bundles, demonstration_tables, named_bundles, newest_release
from samut.lab.coding import Coding, CodingUnit
from samut.lab.coding_files import coding_file, demonstration_coding_file, store_url
from samut.lab.coding_form import CodingForm
from samut.lab.notebook_output import show
from samut.settings import Settings, from_environment, share
from samut.storage.secret_hash import sealed_in
from samut.texts import Texts


@dataclass(frozen=True)
class CodingSource:
    """Answers to be coded, and the store of their codes.

    url: the store's address. questions: (question id, its words), in order.
    """

    url: str
    workshop: str
    units: Sequence[CodingUnit]
    questions: Sequence[tuple[str, str]]


class CodingPage:
    """A page for coding: `box` is its form, `agreement()` shows how far its coders agree."""

    def __init__(self, source: CodingSource, settings: Settings) -> None:
        self._source, self._seal = source, sealed_in(settings.data / "secret")
        self._texts = Texts(share() / "data" / "texts", settings.language)
        self.form = CodingForm(self.open, source.units, suggest_themes, source.questions, self._texts)
        self.box = self.form.box

    def open(self, name: str) -> Coding:
        """Open the codes of a coder, who is known by a hash of the name under a key of this machine."""
        return Coding(self._source.url, self._source.workshop, self._seal(f"coder {name}")[:32])

    def agreement(self) -> None:
        """Show how far all who have coded here agree, with the codes of a moment ago."""
        coding = self.form.coding
        rows = coding.table(self._source.units) if coding else pd.DataFrame()
        show(agreement.result(Data({"themes": rows}, self._texts)), numbers=False)


def open_coding_page(*paths: str | Path) -> CodingPage:
    """Open a page for a bundle, named here or in SAMUT_BUNDLE; else as `samut.lab.coding_desk` says."""
    settings = from_environment()
    bundles = [Path(path) for path in paths] or named_bundles()
    if not bundles:
        with suppress(SamutError):  # there is no workshop on this machine
            return CodingPage(workshop_source(settings), settings)
    bundles = bundles or chosen_bundles()
    return CodingPage(bundle_source(bundles[0]) if bundles else demonstration_source(settings), settings)


def workshop_source(settings: Settings) -> CodingSource:
    """Return the answers of the newest workshop of this laptop. Raises SamutError if there is none."""
    release = newest_release(settings)
    units, words = [], {}
    for item, version, question in release.answers():
        text = version.answer.text
        if text.strip() and question and not is_hidden(release.items, item.id):
            units.append(CodingUnit(item.id, version.activity, item.key, text))
            words[item.key] = question.text
    return CodingSource(settings.url, release.entries[0].workshop, units, list(words.items()))


def bundle_source(bundle: Path) -> CodingSource:
    """Return the answers of a bundle, with their codes in a file beside it, which `open_bundle` reads too."""
    from samut.research.tables.reading import open_tables

    return _source(open_tables(bundle), coding_file(bundle))


def demonstration_source(settings: Settings) -> CodingSource:
    """Return the invented answers, with their codes in the data folder."""
    settings.data.mkdir(parents=True, exist_ok=True)
    return _source(demonstration_tables(), demonstration_coding_file(settings))


def _source(tables: dict[str, pd.DataFrame], file: Path) -> CodingSource:
    data = Data(tables)
    answers = data.table("answers")
    rows = answers[(answers["text"].str.strip() != "") & ~answers["hidden"].fillna(False).astype(bool)]
    rows = rows.drop_duplicates("item", keep="last").to_dict("records")
    units = [CodingUnit(row["item"], row["activity"], row["question"], row["text"]) for row in rows]
    words = {unit.question: data.label("question", unit.question, unit.activity) for unit in units}
    return CodingSource(store_url(file), next(iter(data.workshops()), ""), units, list(words.items()))
