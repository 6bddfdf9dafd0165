from __future__ import annotations

import csv
import json

import pytest

from hall import Hall, do, save
from samut.cli import main
from samut.errors import SamutError
from samut.research.bundle.build import make
from samut.research.bundle.verify import verify
from samut.research.tables.reading import open_tables

PHONE = "081-234-5678"


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path)
    hall.lead("phase", phase="recall")
    context = hall.group("บ้านดอย")
    do(context, "agree", research=True)
    save(context, text=f"โทร {PHONE}")
    yield hall
    hall.store.close()


def decided(file, decision):
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    for row in rows[1:]:
        row[5] = decision
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def test_no_bundle_is_made_while_a_finding_is_undecided(hall, tmp_path):
    with pytest.raises(SamutError) as error:
        make(hall.settings, tmp_path / "out")
    assert (error.value.code, error.value.values["count"]) == ("research.undecided", 1)
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["review.csv"]


def test_decisions_read_back_make_it_and_hold_the_next_time(hall, tmp_path):
    out = tmp_path / "out"
    with pytest.raises(SamutError):
        make(hall.settings, out)
    _, zipped = make(hall.settings, out, decided(out / "review.csv", "ลบ"))
    assert list(open_tables(zipped)["answers"]["text"]) == ["โทร […]"]
    (entry,) = [one for one in hall.store.since("w") if one.key == "cleared"]
    assert entry.value["decision"] == "blank" and "by" in entry.value
    assert make(hall.settings, out)[1].read_bytes() == zipped.read_bytes()


def test_what_is_undecided_can_be_blanked_at_once_and_stays_undecided(hall, tmp_path):
    folder, _ = make(hall.settings, tmp_path / "out", blank_undecided=True)
    assert verify(folder) == []
    assert not [one for one in folder.rglob("*") if one.is_file() and PHONE.encode() in one.read_bytes()]
    assert not [one for one in hall.store.since("w") if one.key == "cleared"]


def test_the_command_says_what_is_to_be_done_and_where_the_bundle_is(hall, tmp_path, capsys):
    given = ["export", "--research", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    assert main(given) == 1
    assert "review.csv" in capsys.readouterr().err
    assert main([*given, "--review", str(decided(tmp_path / "out" / "review.csv", "คงไว้"))]) == 0
    assert ".zip" in capsys.readouterr().out


def test_the_key_of_the_pseudonyms_stays_on_the_laptop(hall, tmp_path):
    folder, _ = make(hall.settings, tmp_path / "out", blank_undecided=True)
    key = (tmp_path / "secret" / "research" / "seal").read_bytes()
    assert not [one for one in folder.rglob("*") if one.is_file() and (key in one.read_bytes() or key.hex().encode() in one.read_bytes())]
    first = list(open_tables(folder)["answers"]["group"])
    (tmp_path / "secret" / "research" / "seal").unlink()
    assert list(open_tables(make(hall.settings, tmp_path / "out", blank_undecided=True)[0])["answers"]["group"]) != first


@pytest.mark.parametrize("asked", [["--group", "G01"], ["--place", "ปง"], ["--as", "report-pdf"]], ids=["group", "place", "kinds"])
def test_a_bundle_of_a_part_or_as_a_document_is_refused_with_the_way_out(tmp_path, capsys, asked):
    given = ["export", "--research", "--data", str(tmp_path), "--out", str(tmp_path / "out"), *asked]
    assert main(given) == 1
    said = capsys.readouterr().err
    assert " ".join(asked) in said and "ทั้งเวที" in said and "ไม่มี --research" in said
    assert main([*given, "--progress"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "research.only_whole"
    assert not (tmp_path / "out").exists()
