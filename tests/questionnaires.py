"""A site with questionnaires of its own: a copy of what ships, with files put into data/instruments."""

from __future__ import annotations

import shutil

from samut.settings import share

PERSON = """id = "people"
kind = "mixed"
survey = "s2"
by = "person"
twice = true
title = "คณะทำงานของเรา"
source = "เราเอง"
responses = ["น้อย", "ปานกลาง", "มาก"]
[[item]]
id = "age"
kind = "number"
text = "อายุ (ปี)"
least = 15
most = 100
[[item]]
id = "skill"
kind = "level"
text = "ใช้มือถือคล่องแค่ไหน"
[[item]]
id = "work"
kind = "choice"
text = "อาชีพหลัก"
points = ["เกษตรกร", "ค้าขาย", "รับจ้าง"]
[[item]]
id = "wish"
kind = "text"
text = "อยากเรียนรู้เรื่องใด"
[[item]]
id = "phone"
kind = "text"
text = "เบอร์โทร"
personal = true
"""


def site(tmp_path, monkeypatch, **files):
    """The folder of instruments of that site, with the site's example for survey 1 as a site would use it."""
    root, ours = tmp_path / "site", share()
    (root / "data").mkdir(parents=True)
    (root / "pyproject.toml").touch()
    for path in (ours / "data").iterdir():
        if path.name != "instruments":
            (root / "data" / path.name).symlink_to(path)
    folder = root / "data" / "instruments"
    shutil.copytree(ours / "data" / "instruments", folder)
    example = (folder / "example_unit.toml").read_text("utf-8")
    (folder / "unit.toml").write_text(example.replace('id = "example_unit"', 'id = "unit"'), "utf-8")
    (folder / "people.toml").write_text(PERSON, "utf-8")
    monkeypatch.setattr("samut.settings.PACKAGE", root / "lib" / "samut")
    return folder
