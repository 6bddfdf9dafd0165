from __future__ import annotations

from contextlib import closing

import pytest

from imports.desk import GOOGLE, GOOGLE_HEADS, KOBO, KOBO_HEADS, Workshop
from samut.cli import main
from samut.domain.entries import Entry, Items, new_id
from samut.domain.surveys import surveys
from samut.domain.workshop import typist_item
from samut.errors import SamutError
from samut.storage.store import Store
from samut.survey_import.worker import answer


@pytest.fixture
def hall(tmp_path):
    return Workshop(tmp_path)


def put(hall, *entries):
    with closing(Store(hall.settings.url)) as store:
        store.append_all(entries)


def listed(hall):
    return [(one.survey, one.file, one.rows) for one in hall.bringer.batches()]


def test_what_was_brought_in_is_told_import_by_import(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE[:2]))
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE, "all.csv"))
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE, "again.csv"))
    assert listed(hall) == [("s3", "all.csv", 1), ("s3", "s3-a.csv", 2)]


def test_an_import_is_taken_out_kept_in_history_and_may_come_again(hall):
    hall.bring(hall.csv(KOBO_HEADS, KOBO, "other.csv"), "s1")
    _, stored = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    there = hall.entries()
    (one,) = [one for one in hall.bringer.batches() if one.survey == "s3"]
    assert hall.bringer.take_out(one.id, "v", dry=True) == 3 and hall.entries() == there
    assert hall.bringer.take_out(one.id[:10], "v") == 3
    assert hall.entries()[: len(there)] == there and {(new.op, new.author) for new in hall.entries()[len(there) :]} == {("delete", "v")}
    assert [survey.id for survey in surveys(hall.entries())] == ["s1"] and listed(hall) == [("s1", "other.csv", 2)]
    assert not [item for item in Items(hall.entries()).with_key("mapping") if item.value["survey"] == "s3"]
    assert hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))[1].new == stored.new == 3
    assert len(hall.answers()) == 5 and listed(hall)[0] == ("s3", "s3-a.csv", 3)
    assert len([item for item in Items(hall.entries()).with_key("mapping") if item.value["survey"] == "s3"]) == 1


def test_a_row_that_an_import_changed_is_again_what_it_was(hall):
    hall.bring(hall.csv(["age", "_uuid"], [["45", "u1"], ["30", "u2"]], "first.csv"))
    hall.bring(hall.csv(["age", "_uuid"], [["46", "u1"], ["20", "u3"]], "second.csv"))
    second, first = hall.bringer.batches()
    assert (first.rows, second.rows) == (1, 2)
    hall.bringer.take_out(second.id)
    assert [one["age"] for one in hall.answers()] == [45, 30] and listed(hall) == [("s3", "first.csv", 2)]
    hall.bring(hall.csv(["age", "_uuid"], [["46", "u1"], ["20", "u3"]], "second.csv"))
    hall.bringer.take_out(first.id)
    assert sorted(one["age"] for one in hall.answers()) == [20, 46]
    hall.bringer.take_out(hall.bringer.batches()[0].id)
    assert hall.answers() == [] and hall.bringer.batches() == []


def test_what_an_earlier_version_brought_in_is_told_by_its_mapping_and_taken_out(hall):
    value = {"survey": "s1", "at": None, "answers": {"q1": "x"}, "mapping": "s1-old"}
    put(hall, Entry(new_id(), "w", "surveys", "mapping", "mapping.s1-old", value={"survey": "s1", "columns": []}),
        *(Entry(new_id(), "w", "surveys", "response", f"r{n}", author="v", value=value) for n in range(2)))  # fmt: skip
    (one,) = hall.bringer.batches()
    assert (one.id, one.file, one.rows, one.author) == ("mapping.s1-old", "", 2, "v")
    assert hall.bringer.take_out(one.id) == 2 and hall.answers() == [] and hall.bringer.batches() == []


def test_what_was_erased_after_it_was_taken_out_does_not_come_again(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    hall.bringer.take_out(hall.bringer.batches()[0].id)
    with closing(Store(hall.settings.url)) as store:
        store.erase("w", left=lambda entry: None if entry.activity == "surveys" else entry.value)
    assert hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))[1].gone == 3 and hall.bringer.batches() == []


def test_an_import_that_is_not_there_is_said_in_words(hall):
    for id in ("", "x"):
        with pytest.raises(SamutError, match="no_import"):
            hall.bringer.take_out(id)


def test_the_console_lists_them_with_who_it_was_and_takes_out(hall):
    path = hall.csv(GOOGLE_HEADS, GOOGLE)
    answer(hall.settings, {"file": str(path), "name": "ของเรา.csv", "survey": "s3", "store": True, "author": "v9"}, hall.bringer.today)
    hall.bring(hall.csv(KOBO_HEADS, KOBO))
    told = answer(hall.settings, {}, hall.bringer.today)["brought"]
    assert [(one["file"], one["rows"], one["by"]) for one in told] == [("s3-a.csv", 2, "หน้าต่างคำสั่ง"), ("ของเรา.csv", 3, "ผู้จัด")]
    put(hall, Entry(new_id(), "w", "workshop", "typist", typist_item("v9"), value="พี่นก"))
    assert answer(hall.settings, {}, hall.bringer.today)["brought"][1]["by"] == "พี่นก"
    left = answer(hall.settings, {"out": told[1]["id"], "author": "v9"}, hall.bringer.today)
    assert left["ok"] and [one["file"] for one in left["brought"]] == ["s3-a.csv"]
    again = answer(hall.settings, {"out": told[1]["id"]}, hall.bringer.today)
    assert not again["ok"] and again["error"]["do"]


def test_the_command_lists_and_takes_out_with_yes_only(hall, capsys):
    data = ["--data", str(hall.settings.data)]
    assert main(["import", "--list", *data]) == 0 and "ยังไม่ได้นำอะไรเข้า" in capsys.readouterr().out
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    assert main(["import", "--list", *data]) == 0
    id = capsys.readouterr().out.split()[0]
    assert main(["import", "--take-out", id, *data]) == 1 and len(hall.answers()) == 3
    assert main(["import", "--take-out", id, "--yes", *data]) == 0 and hall.answers() == []
    capsys.readouterr()
    assert main(["import", *data]) == 1
    assert "ยังไม่ได้บอกว่าจะนำไฟล์ใดเข้า" in "".join(capsys.readouterr())
