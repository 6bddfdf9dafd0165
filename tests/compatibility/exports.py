"""All that is taken home from the kept workshop, as lines: documents, tables, blank forms, questionnaires, and what is said."""

from __future__ import annotations

from pathlib import Path

from compatibility.documents import lines_of
from compatibility.laptop import Laptop
from compatibility.playing import UPPER

WHOLE = "report-docx,plan-docx,plan-pdf,data-xlsx,table-csv,contacts-xlsx"
GROUP = "report-docx,report-pdf,plan-docx,data-xlsx,blank-docx"
PLACE = "ดอกคำใต้"


def exported(laptop: Laptop, folder: Path) -> dict[str, list[str]]:
    """Return the lines of every file by its name, and of what the commands say of the workshop."""
    laptop.samut("export", "--as", WHOLE, "--out", folder / "whole")
    laptop.samut("export", "--as", GROUP, "--group", UPPER, "--out", folder / "group")
    laptop.samut("export", "--as", "data-xlsx", "--place", PLACE, "--out", folder / "place")
    laptop.samut("xlsform", "--out", folder / "xlsform")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    told = {path.relative_to(folder).as_posix(): lines_of(path) for path in files}
    told["samut import --list"] = laptop.samut("import", "--list").splitlines()
    goes = laptop.samut("erase", code=1).splitlines()
    told["samut erase"] = [line for line in goes if str(laptop.data) not in line]
    return told
