"""A store of the first version: opened, read, brought back from its backup, and every derived id in it derived again."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from compatibility import adapter, laptop, recorded
from compatibility.playing import SURVEYS


def means(rows):
    """Rows with what their values mean: how JSON is spaced doesn't matter."""
    return [(*row[:8], json.loads(row[8]), *row[9:]) for row in rows]


def test_every_entry_is_read_as_it_was_stored(copied, rows):
    assert adapter.entries(copied.data) == means(rows)
    assert copied.rows() == rows


def test_the_log_of_everything_is_the_stored_entries(copied, rows, tmp_path):
    copied.samut("export", "--as", "log-jsonl", "--out", tmp_path / "log")
    (file,) = (tmp_path / "log").iterdir()
    told = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [{**one, "base": " ".join(one["base"])} | {"seq": 0} for one in told] == [
        {**dict(zip(laptop.COLUMNS, row, strict=True)), "seq": 0} for row in means(rows)
    ]
    assert [one["seq"] for one in told] == sorted({one["seq"] for one in told})


def test_its_backup_is_restored(copied, rows):
    (copied.data / "samut.sqlite").unlink()
    copied.samut("restore", laptop.backup_of(copied.data))
    assert copied.rows() == rows
    with closing(sqlite3.connect(copied.data / "samut.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_kit_it_was_asked_with_is_read_as_todays(kept):
    """It says which kind of activity each is, and not what each is looked for as."""
    folders = [kept / "kit", *(kept / "kits").glob("*/kit")]
    assert len(folders) > 1
    for folder in folders:
        assert adapter.roles_and_boards(folder) == adapter.roles_and_boards(adapter.KIT), folder


PAIRS = recorded.read("ids")
KINDS = {"act", "coder", "filled", "group", "import", "mapping", "measure", "paper", "seal", "single", "theme", "visit"}


def test_there_are_ids_of_every_kind_and_all_of_them_stand_in_the_store(rows):
    there = {text for row in rows for text in (row[0], row[4], row[6])} | {row[8] for row in rows}
    whole = "\n".join(there)
    assert {pair["kind"] for pair in PAIRS} == KINDS == set(adapter.DERIVED)
    assert [pair for pair in PAIRS if pair["id"] not in there and pair["id"] not in whole] == []
    assert Counter(pair["kind"] for pair in PAIRS)["single"] > 50


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_same_words_give_the_same_id(kind, copied):
    of = [pair for pair in PAIRS if pair["kind"] == kind]
    assert [(pair["given"], adapter.derived(kind, pair["given"], copied.data / "secret")) for pair in of] == [
        (pair["given"], pair["id"]) for pair in of
    ]


def test_a_survey_that_was_brought_in_is_known_row_by_row(copied):
    said = copied.samut("import", SURVEYS / "changed.csv", "--survey", "s1", code=1)
    assert "ใหม่ 0 แถว แก้ไขจากเดิม 0 แถว มีอยู่แล้ว 5 แถว" in said
    assert "ใช้วิธีอ่านจาก" in said, "the mapping kept beside the store is found again"


def test_the_same_survey_in_an_empty_place_gets_the_same_items(copied, rows):
    """The workshop without its imports, as if the files came now for the first time, and are read as they were then."""
    with closing(sqlite3.connect(copied.data / "samut.sqlite")) as connection, connection:
        connection.execute("DELETE FROM entry WHERE activity = 'surveys'")
    for name, survey in (("first", "s1"), ("changed", "s1"), ("no_consent", "s3"), ("taken_out", "s1")):
        copied.samut("import", SURVEYS / f"{name}.csv", "--survey", survey, "--yes")
    assert _brought(copied.rows()) == [row for row in _brought(rows) if row[3] != "delete"]


def _brought(rows):
    """What was written of surveys: id, key, item, base, op, value."""
    return [(row[0], *row[3:5], *row[7:10]) for row in rows if row[2] == "surveys"]


def test_an_import_is_taken_out_by_the_id_it_has_always_had(copied, rows):
    ids = [row[0] for row in rows if row[3] == "import"]
    listed = copied.samut("import", "--list").splitlines()
    assert len(listed) == 3 and all(any(id.startswith(line.split()[0]) for id in ids) for line in listed)
    copied.samut("import", "--take-out", listed[0].split()[0], "--yes")
    assert len(copied.samut("import", "--list").splitlines()) == 2
