"""Where coding is done: on the laptop of the workshop in its own store, else in a file beside the bundle."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from samut.analysis import agreement
from samut.analysis.data import Data
from samut.analysis.theme_suggestions import suggest_themes
from samut.errors import SamutError
from samut.lab import sidecars
from samut.lab.bundles import chosen, demo_tables, material, named
from samut.lab.coder import Coder
from samut.lab.coding import Answer, Coding
from samut.lab.showing import show
from samut.settings import Settings, from_environment, share
from samut.storage.secret_hash import sealed_in
from samut.texts import Texts

Asked = list[tuple[str, str]]


@dataclass(frozen=True)
class Place:
    """What is coded and where it is kept. url: of the store. asked: (question, its words), in their order."""

    url: str
    workshop: str
    answers: Sequence[Answer]
    asked: Asked


class Desk:
    """A page for coding (`box`), and how far its coders agree."""

    def __init__(self, place: Place, settings: Settings) -> None:
        self._place, self._seal = place, sealed_in(settings.data / "secret")
        texts = Texts(share() / "data" / "texts", settings.language)
        self._texts = texts
        self.coder = Coder(self.open, place.answers, suggest_themes, place.asked, texts)
        self.box = self.coder.box

    def open(self, name: str) -> Coding:
        """The codes of who is called so: known by a seal of the name, under a key of this machine."""
        return Coding(self._place.url, self._place.workshop, self._seal(f"coder {name}")[:32])

    def agreement(self) -> None:
        """Show it for all who have coded here, with what was done a moment ago."""
        coding = self.coder.coding
        rows = coding.table(self._place.answers) if coding else pd.DataFrame()
        show(agreement.result(Data({"themes": rows}, self._texts)), numbers=False)


def coding_desk(*paths: str | Path) -> Desk:
    """For a bundle that is named, here or in SAMUT_BUNDLE; else this laptop's workshop, a bundle, the demo."""
    settings = from_environment()
    told = [Path(path) for path in paths] or named()
    if not told:
        with suppress(SamutError):  # no workshop on this machine
            return Desk(own(settings), settings)
    found = told or chosen()
    return Desk(beside(found[0]) if found else demonstration(settings), settings)


def own(settings: Settings) -> Place:
    """The newest workshop of this laptop. Raises SamutError where there is none."""
    of = material(settings)
    answers, words = [], {}
    for item, version, question in of.answers():
        if version.value.get("text", "").strip() and question and not of.items.now(f"hide.{item.id}"):
            answers.append(Answer(item.id, version.activity, item.key, version.value["text"]))
            words[item.key] = question.text
    return Place(settings.url, of.entries[0].workshop, answers, list(words.items()))


def beside(bundle: Path) -> Place:
    """A bundle, whose codes are kept in a file beside it, which `open_bundle` reads with it."""
    from samut.research.tables.reading import open_tables

    return _of_tables(open_tables(bundle), sidecars.url(sidecars.of_bundle(bundle)))


def demonstration(settings: Settings) -> Place:
    """The invented answers, whose codes are kept in the data folder."""
    settings.data.mkdir(parents=True, exist_ok=True)
    return _of_tables(demo_tables(), sidecars.url(sidecars.of_demonstration(settings)))


def _of_tables(tables: dict[str, pd.DataFrame], url: str) -> Place:
    data = Data(tables)
    found = data.table("answers")
    rows = found[(found["text"].str.strip() != "") & ~found["hidden"].fillna(False).astype(bool)]
    rows = rows.drop_duplicates("item", keep="last")
    answers = [Answer(row["item"], row["activity"], row["question"], row["text"]) for row in rows.to_dict("records")]
    asked = {one.question: data.label("question", one.question, one.activity) for one in answers}
    return Place(url, next(iter(data.workshops()), ""), answers, list(asked.items()))
