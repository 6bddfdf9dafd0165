from __future__ import annotations

from imports.desk import GOOGLE, GOOGLE_HEADS, Workshop
from samut.cli import main


def test_without_yes_it_says_what_would_come_in_and_nothing_does(tmp_path, capsys):
    hall = Workshop(tmp_path)
    heads, rows = [*GOOGLE_HEADS[:-1], "สถานที่ \x1b[31m"], [[*GOOGLE[0][:-1], "\x1b]0;x\x07ตลาด"], *GOOGLE[1:]]
    command = ["import", str(hall.csv(heads, rows)), "--data", str(hall.settings.data), "--survey", "s3"]
    assert main(command) == 1
    said = capsys.readouterr().out
    assert "--yes" in said and "คนหนึ่ง" not in said and "\x1b" not in said and "\x07" not in said
    assert str(next((hall.settings.data / "mappings").glob("s3-*.toml"))) in said
    assert hall.entries() == []
    assert main([*command, "--yes"]) == 1 and hall.entries() == []
    assert main([*command, "--yes", "--skip-bad"]) == 0 and len(hall.answers()) == 2


def test_answers_that_never_reach_researchers_are_said_to_be_when_looked_at_and_when_stored(tmp_path, capsys):
    hall = Workshop(tmp_path)
    command = ["import", str(hall.csv(GOOGLE_HEADS, GOOGLE)), "--data", str(hall.settings.data), "--survey", "s3"]
    main(command)
    assert "ไม่มีช่องยินยอม" in capsys.readouterr().out
    main([*command, "--yes"])
    assert capsys.readouterr().out.count("ไม่มีช่องยินยอม") == 2
    asked = hall.csv([*GOOGLE_HEADS, "ท่านยินยอมให้ใช้ข้อมูลหรือไม่"], [[*row, "ยินยอม"] for row in GOOGLE], "b.csv")
    main(["import", str(asked), "--data", str(hall.settings.data), "--survey", "s3"])
    assert "ไม่มีช่องยินยอม" not in capsys.readouterr().out


def test_mistakes_in_a_mapping_are_all_said(tmp_path, capsys):
    hall = Workshop(tmp_path)
    wrong = tmp_path / "m.toml"
    wrong.write_text('name = "m"\nsurvey = "s1"\n\n[[column]]\nheader = "ก"\nkind = "texts"\n\n[[column]]\nkind = "text"\n', "utf-8")
    assert main(["import", str(hall.csv(["ก"], [["1"]])), "--data", str(hall.settings.data), "--mapping", str(wrong)]) == 1
    said = capsys.readouterr().out
    assert "m.toml:6" in said and "m.toml:8" in said


def test_xlsforms_are_written_where_one_says(tmp_path, capsys):
    assert main(["xlsform", "--out", str(tmp_path / "forms"), "--lang", "en"]) == 0
    assert {path.name for path in (tmp_path / "forms").iterdir()} == {"f1.xlsx", "thi15.xlsx"}
    assert "thi15.xlsx" in capsys.readouterr().out
