from __future__ import annotations

import csv
import json

import pytest

from samut.documents import COLUMNS, export, guarded
from samut.domain.entries import Entry
from samut.errors import SamutError
from samut.settings import Settings
from samut.storage.store import Store

YEAR = {"year": 1994, "precision": "year", "about": True, "typed": "ประมาณ 2537"}


@pytest.fixture
def settings(tmp_path):
    return Settings(data=tmp_path)


@pytest.fixture
def store(settings):
    store = Store(settings.url)
    yield store
    store.close()


def put(store, id, key, value, *, item="", activity="a2", **more):
    return store.append(Entry(id=id, workshop="w", activity=activity, key=key, item=item or id, value=value, **more))


def table(settings):
    _, file = export(settings)
    return list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))


def column(settings, name):
    place = COLUMNS.index(name)
    return [list(row.values())[place] for row in table(settings)]


def answers(store):
    put(store, "g1", "group", {"name": "บ้านดอย"}, activity="workshop")
    put(store, "v1", "visit", {"role": "participant", "group": "g1", "nickname": "ชื่อเล่นลับ"}, activity="workshop")
    put(store, "e1", "w1_1", {"text": "ได้ยินจากวิทยุ", "year": YEAR}, group="g1", author="v1")
    put(store, "p1", "phase", "recall")


def test_the_log_holds_every_entry_as_it_is(settings, store):
    answers(store)
    log, _ = export(settings)
    found = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert [one["id"] for one in found] == ["g1", "v1", "e1", "p1"]
    assert found[2]["value"] == {"text": "ได้ยินจากวิทยุ", "year": YEAR}


def test_the_table_has_answers_with_their_group_question_and_buddhist_year(settings, store):
    answers(store)
    assert column(settings, "group") == ["บ้านดอย"]
    assert column(settings, "text") == ["ได้ยินจากวิทยุ"]
    assert column(settings, "year") == ["2537"]
    assert column(settings, "typed") == ["ประมาณ 2537"]
    assert "ประกันสังคม" in column(settings, "asked")[0]


def test_the_table_tells_nobodys_nickname_or_visit(settings, store):
    answers(store)
    _, file = export(settings)
    text = file.read_text("utf-8-sig")
    assert "ชื่อเล่นลับ" not in text and "v1" not in text


def test_a_deleted_answer_is_in_the_log_and_not_in_the_table(settings, store):
    answers(store)
    put(store, "e2", "w1_1", None, item="e1", base=("e1",), op="delete", group="g1")
    assert table(settings) == []
    assert len(export(settings)[0].read_text("utf-8").splitlines()) == 5


def test_two_versions_nobody_chose_between_are_both_there(settings, store):
    answers(store)
    put(store, "e2", "w1_1", {"text": "หนึ่ง", "year": None}, item="e1", base=("e1",), group="g1")
    put(store, "e3", "w1_1", {"text": "สอง", "year": None}, item="e1", base=("e1",), group="g1")
    assert column(settings, "text") == ["หนึ่ง", "สอง"]
    assert column(settings, "versions") == ["2", "2"]


def test_a_hidden_answer_is_marked(settings, store):
    answers(store)
    put(store, "h1", "hide", True, item="hide.e1")
    assert column(settings, "hidden") == ["1"]


@pytest.mark.parametrize("text", ["=1+1", "+66", "-2", "@x", "\tx", " =1", "＝1+1"])
def test_no_cell_is_a_formula_for_a_spreadsheet(settings, store, text):
    answers(store)
    put(store, "e2", "w1_3", {"text": text, "year": None}, group="g1")
    _, file = export(settings)
    assert guarded(text) == f"'{text}"
    assert f"'{text}" in file.read_text("utf-8-sig")


def test_the_log_is_not_altered_for_a_spreadsheet(settings, store):
    put(store, "e1", "w1_3", {"text": "=1+1", "year": None})
    assert json.loads(export(settings)[0].read_text("utf-8"))["value"]["text"] == "=1+1"


def test_excel_is_told_it_is_utf_8(settings, store):
    answers(store)
    assert export(settings)[1].read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_newest_workshop_is_the_one(settings, store):
    answers(store)
    store.append(Entry(id="x", workshop="later", activity="a2", key="w1_3", item="x", value={"text": "ใหม่"}))
    assert column(settings, "text") == ["ใหม่"]


def test_the_files_go_where_they_are_asked_to(settings, store, tmp_path):
    answers(store)
    log, file = export(settings, tmp_path / "new" / "หมู่บ้าน.csv")
    assert (log.name, file.name) == ("หมู่บ้าน.jsonl", "หมู่บ้าน.csv")
    assert log.exists() and file.exists()


def test_a_place_that_cant_be_written_is_said(settings, store, tmp_path):
    answers(store)
    (tmp_path / "file").touch()
    with pytest.raises(SamutError) as error:
        export(settings, tmp_path / "file" / "out")
    assert error.value.code == "cli.not_written"


def test_a_folder_without_a_workshop_is_said_and_left_as_it_was(tmp_path):
    with pytest.raises(SamutError) as error:
        export(Settings(data=tmp_path / "none"))
    assert error.value.code == "cli.nothing_to_export"
    assert not (tmp_path / "none").exists()
