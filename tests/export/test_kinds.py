"""Making the files: all or nothing of each, where they are asked for, told as it goes."""

from __future__ import annotations

import json

import docx as library
import pytest

from played import played
from samut.cli import main
from samut.documents.formats import KINDS, Making, make_files
from samut.errors import SamutError
from samut.settings import Settings
from samut.storage.store import Store

QUICK = ["table-csv", "log-jsonl", "data-xlsx"]


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    settings = Settings(data=tmp_path_factory.mktemp("data"))
    store = Store(settings.url)
    for entry in played():
        store.append(entry)
    store.close()
    return settings


def test_everything_but_the_blanks_goes_into_a_folder_of_the_workshop_and_the_day(settings):
    told = []
    files = make_files(settings, tell=lambda done, what: told.append((done, what)))
    assert [file.suffix for file in files] == [".docx", ".pdf", ".docx", ".pdf", ".xlsx", ".csv", ".jsonl"]
    assert all(file.stat().st_size > 500 for file in files)
    (folder,) = {file.parent for file in files}
    assert folder.parent == settings.data / "exports" and folder.name.startswith("เวทีเล็ก-25")
    assert told[0] == (0.0, "report-docx") and told[-1][0] == 1.0 and [done for done, _ in told] == sorted(done for done, _ in told)


def test_of_a_group_the_documents_are_named_after_it_and_the_log_is_not_made(settings, tmp_path):
    files = make_files(settings, ["data-xlsx", "blank-pdf"], tmp_path, group="G01")
    assert [file.name for file in files] == ["ข้อมูล-กลุ่มทอผ้า.xlsx", "แบบฟอร์มเปล่า-กลุ่มทอผ้า.pdf"]
    with pytest.raises(SamutError) as error:
        make_files(settings, ["log-jsonl"], tmp_path, group="G01")
    assert error.value.code == "export.whole_only"


def test_a_kind_that_is_not_there_is_said_before_anything_is_made(settings, tmp_path):
    with pytest.raises(SamutError) as error:
        make_files(settings, ["table-csv", "report-odt"], tmp_path / "out")
    assert error.value.code == "export.no_kind" and not (tmp_path / "out").exists()


def test_of_the_blank_forms_those_are_made_that_were_asked_for_by_their_codes(settings, tmp_path):
    seen = []
    for forms in ([], ["f2", "F3"]):
        (file,) = make_files(settings, ["blank-docx"], tmp_path, forms=forms)
        opened = library.Document(file)
        seen.append([table.cell(1, 0).text for table in opened.tables if table.cell(0, 0).text == "รหัสแบบ"])
    every, some = seen
    assert set(every) == {"A2", "F1", "F2", "F3", "A7"}
    assert some == ["F2", "F3"] * 3


@pytest.mark.parametrize(("kinds", "forms", "code"), [(["blank-pdf"], ["F2", "F9"], "export.no_form"), (["blank-pdf"], ["../x"], "export.no_form"), (["data-xlsx"], ["F2"], "export.no_blank"), ([], ["F2"], "export.no_blank")])
def test_a_form_that_is_not_there_or_not_asked_for_is_said_before_anything_is_made(settings, tmp_path, kinds, forms, code):
    with pytest.raises(SamutError) as error:
        make_files(settings, kinds, tmp_path / "out", forms=forms)
    assert error.value.code == code and not (tmp_path / "out").exists()


def test_the_command_takes_codes_of_forms(settings, tmp_path, capsys):
    asked = ["export", "--data", str(settings.data), "--out", str(tmp_path), "--as", "blank-docx"]
    assert main([*asked, "--form", "a7, f2", "--progress"]) == 0
    assert main([*asked, "--form", "F9", "--progress"]) == 1
    *_, last = capsys.readouterr().out.splitlines()
    assert json.loads(last)["error"]["code"] == "export.no_form"


def test_a_kind_that_fails_is_named_and_leaves_nothing_and_what_was_there_before(settings, tmp_path, monkeypatch):
    (before,) = make_files(settings, ["data-xlsx"], tmp_path)
    keep_good = before.read_bytes()

    def half(self, kind, file):
        file.write_bytes(b"half")
        raise ZeroDivisionError

    monkeypatch.setattr(Making, "write", half)
    with pytest.raises(SamutError) as error:
        make_files(settings, ["data-xlsx"], tmp_path)
    assert (error.value.code, error.value.where) == ("export.failed", "data-xlsx")
    assert list(tmp_path.iterdir()) == [before] and before.read_bytes() == keep_good


def test_a_name_with_signs_no_folder_may_have_is_mended(tmp_path):
    from samut.documents.formats import _safe

    assert _safe('เวที: "ก/ข"?\n.') == "เวที ก ข"
    assert len(_safe("ก" * 300)) == 40


def test_the_command_tells_a_program_how_far_it_is_and_what_it_made(settings, tmp_path, capsys):
    assert main(["export", "--data", str(settings.data), "--out", str(tmp_path), "--as", ",".join(QUICK), "--progress"]) == 0
    *going, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["what"] for one in going] == [*QUICK, ""] and all(0 <= one["done"] <= 1 for one in going)
    assert len(last["files"]) == 3 and all(file.startswith(str(tmp_path)) for file in last["files"])


def test_the_command_tells_a_program_what_was_wrong_in_words(settings, capsys):
    assert main(["export", "--data", str(settings.data), "--group", "ไม่มี", "--progress"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert set(json.loads(line)["error"]) == {"where", "what", "do", "code"}


def test_the_command_tells_a_person_which_file_is_not_for_handing_on(settings, tmp_path, capsys):
    assert main(["export", "--data", str(settings.data), "--out", str(tmp_path), "--as", "table-csv,log-jsonl"]) == 0
    said = capsys.readouterr().out
    assert said.index("table") < said.index(".csv") < said.index(".jsonl") and "ชื่อเล่น" in said


def test_each_kind_has_a_name_in_the_texts(texts):
    assert {texts(f"export.file.{name}") for name, _ in KINDS.values()}


def test_a_kit_with_a_mistake_in_it_is_left_for_the_one_the_workshop_last_went_on_with(settings, tmp_path):
    from samut.kit_files import KitErrors, keep_good
    from samut.settings import share

    broken = tmp_path / "kit"
    broken.mkdir()
    (broken / "kit.toml").write_text("title = 3", "utf-8")
    asked = Settings(data=settings.data, kit=broken)
    with pytest.raises(KitErrors):
        make_files(asked, ["data-xlsx"], tmp_path)
    keep_good(share() / "data" / "kit", settings.data / "kit")
    assert make_files(asked, ["data-xlsx"], tmp_path)
