"""The list of who was there: of those who agreed, in the whole workshop's workbook and nowhere else."""

from __future__ import annotations

import openpyxl
import pytest

from played import SELLERS, WEAVERS, Played, played
from samut.documents.formats import make_files
from samut.documents.report import make
from samut.domain.workshop import ACTIVITY
from samut.settings import Settings
from samut.storage.store import Store

REACH = "ไลน์สมมติ 081-234-5678"
PEOPLE = {"ก้อยลับ": ("attendance",), "แดงลับ": ("attendance", "contact"), "ดำลับ": ("contact",), "ขาวลับ": (), "เขียวลับ": ("research", "happiness")}


def entries():
    one = Played()
    one.entries = played()
    for nickname, agreed in PEOPLE.items():
        _joined(one, nickname, agreed, SELLERS if nickname == "ดำลับ" else WEAVERS)
    return one.entries


def _joined(one, nickname, agreed, group, visit=""):
    visit = visit or f"v {nickname}"
    one.put(ACTIVITY, "visit", {"role": "participant", "group": group, "nickname": nickname}, item=visit, author=visit)
    one.put(ACTIVITY, "consent", dict.fromkeys(agreed, True), item=f"consent.{visit}", author=visit)
    one.put(ACTIVITY, "contact", {"words": f"{REACH} {nickname}"}, item=f"contact.{visit}", author=visit)


def kept(folder, log):
    folder.mkdir(exist_ok=True)
    settings = Settings(data=folder)
    store = Store(settings.url)
    for entry in log:
        store.append(entry)
    store.close()
    return settings


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return kept(tmp_path_factory.mktemp("data"), entries())


def listed(file):
    book = openpyxl.load_workbook(file)
    return list(book["รายชื่อ"].iter_rows(min_row=2, values_only=True)) if "รายชื่อ" in book.sheetnames else None


def test_each_column_is_filled_by_its_own_consent_and_who_agreed_to_neither_is_not_there(settings, tmp_path):
    (file,) = make_files(settings, ["data-xlsx"], tmp_path)
    assert listed(file) == [
        ("G01", "กลุ่มทอผ้า", "ก้อยลับ", None),
        ("G01", "กลุ่มทอผ้า", "แดงลับ", f"{REACH} แดงลับ"),
        ("G02", "แม่ค้ากาดเช้า", None, f"{REACH} ดำลับ"),
    ]


def test_who_joined_again_and_agreed_again_is_there_once(tmp_path):
    one = Played()
    one.entries = entries()
    _joined(one, "แดงลับ", ("attendance", "contact"), WEAVERS, "again")
    (file,) = make_files(kept(tmp_path / "data", one.entries), ["data-xlsx"], tmp_path)
    assert len(listed(file)) == 3


def test_where_nobody_agreed_there_is_no_list_and_in_a_groups_own_workbook_never(settings, tmp_path):
    (file,) = make_files(kept(tmp_path / "data", played()), ["data-xlsx"], tmp_path)
    assert listed(file) is None
    (file,) = make_files(settings, ["data-xlsx"], tmp_path, group="G01")
    assert listed(file) is None


def test_no_report_and_no_table_for_handing_on_holds_it(settings, kit, tmp_path):
    told = repr(make(entries(), kit))
    table = make_files(settings, ["table-csv"], tmp_path)[0].read_text("utf-8-sig")
    assert not [words for words in (REACH, *PEOPLE) if words in told or words in table]
