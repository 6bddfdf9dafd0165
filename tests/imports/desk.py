"""A workshop of its own to bring files into, and files as Google Forms and KoboToolbox write them."""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import asdict
from datetime import date
from pathlib import Path

from samut.domain.entries import Entry, Items, new_id
from samut.domain.workshop import About
from samut.settings import Settings, share
from samut.storage.store import Store
from samut.survey_import.service import Importer
from samut.texts import Texts

GOOGLE_HEADS = ["ประทับเวลา", "ชื่อ-สกุล", "โทรศัพท์", "อายุ", "ท่านขายอะไร (เลือกได้หลายข้อ)", "เป็นสมาชิกตั้งแต่", "1. ท่านรู้สึกพึงพอใจในชีวิต", "แบบวัด [ท่านรู้สึกสบายใจ]", "สถานที่ [เช้า]"]
GOOGLE = [
    ["22/11/2026, 9:15:00", "คนหนึ่ง", "0812345678", "45", "ผัก;ข้าว, น้ำ", "1/10/2560", "มาก", "เล็กน้อย", "ตลาด"],
    ["22/11/2026, 9:16:00", "คนสอง", "0812345679", "๕๐ ปี", "ผัก", "1/10/2561", "มากที่สุด", "ไม่เลย", "บ้าน"],
    ["22/11/2026, 9:17:00", "คนสาม", "0812345670", "39", "ข้าว, น้ำ;ผัก", "30/9/2555", "3", "มาก", "ตลาด"],
]
KOBO_HEADS = ["start", "g/age", "g/food", "g/food/rice", "g/food/fish", "g/when_born", "thai", "_id", "_uuid", "_submission_time", "_validation_status"]
KOBO = [
    ["2026-11-22T09:15:00.000+07:00", "45", "rice fish", "1", "1", "2524-05-01", "ดี", "11", "u1", "2026-11-22T02:20:00", ""],
    ["2026-11-22T09:25:00.000+07:00", "50", "rice", "1", "0", "1976-01-31", "พอใช้", "12", "u2", "2026-11-22T02:30:00", ""],
]


class Workshop:
    """A data folder with a workshop in it."""

    def __init__(self, folder: Path) -> None:
        self.settings, self.folder = Settings(data=folder / "data"), folder
        self.settings.data.mkdir()
        with closing(Store(self.settings.url)) as store:
            store.append(Entry(new_id(), "w", "workshop", "about", "workshop.about", value=asdict(About())))
        self.bringer = Importer(self.settings, Texts(share() / "data" / "texts"), date(2026, 11, 24))

    def csv(self, heads, rows, name="s3-a.csv", delimiter=","):
        path = self.folder / name
        with path.open("w", encoding="utf-8-sig", newline="") as out:
            csv.writer(out, delimiter=delimiter).writerows([heads, *rows])
        return path

    def bring(self, path, survey="s3", **how):
        """(what was looked at, what was stored)"""
        looked = self.bringer.look(path, survey)
        return looked, self.bringer.store(looked, **how)

    def entries(self):
        with closing(Store(self.settings.url)) as store:
            return [one for one in store.since("w") if one.activity == "surveys"]

    def answers(self):
        """What stands, in the order it came first."""
        return [item.value["answers"] for item in Items(self.entries()).with_key("response")]
