from __future__ import annotations

import random

import openpyxl
import pytest

from imports.desk import Workshop
from samut.domain.kit.instrument import score
from samut.kit_files import load_kit
from samut.kit_files.instruments import load_instruments
from samut.settings import share
from samut.survey_import.xlsform import forms, write_forms
from samut.texts import Texts

KIT = load_kit(share() / "data" / "kit")
INSTRUMENTS, _ = load_instruments(share() / "data" / "instruments")
FORMS = {one.id: one for one in forms(KIT, INSTRUMENTS, Texts(share() / "data" / "texts"))}


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    return write_forms(list(FORMS.values()), tmp_path_factory.mktemp("forms"))


def test_there_is_one_for_each_questionnaire_and_for_the_form_people_rate_themselves_by():
    assert set(FORMS) == {*INSTRUMENTS, "f1"}


def test_pyxform_takes_each_of_them(written):
    from pyxform.xls2xform import convert

    for path in written:
        found = convert(xlsform=path, validate=False)
        assert found.warnings == [], found.warnings
        form = FORMS[path.stem]
        for row in form.survey:
            assert row["type"] in ("end_group", "start") or f'/{row["name"]}"' in found.xform, row
        assert f"{path.stem}_consent" in found.xform and "lang=\"ไทย (th)\"" in found.xform


def test_consent_is_asked_first_and_all_the_rest_only_of_who_agrees():
    for one in FORMS.values():
        asked = [row for row in one.survey if row["type"] not in ("start", "note")]
        assert asked[0]["name"] == f"{one.id}_consent" and asked[0]["required"] == "yes"
        assert asked[1]["type"] == "begin_group" and asked[1]["relevant"] == f"${{{one.id}_consent}} = 'yes'"
        assert asked[-1]["type"] == "end_group"


def test_words_that_look_like_formulas_stay_words(tmp_path):
    from dataclasses import replace

    form = replace(FORMS["thi15"], survey=({"type": "note", "name": "a", "label::ไทย (th)": "=1+1"},))
    book = openpyxl.load_workbook(write_forms([form], tmp_path)[0])
    assert book["survey"]["C2"].data_type == "s" and book["survey"]["C2"].value == "=1+1"


def rows_of_kobo(labels: bool, people=6):
    """(headings, rows, what each person answered) as KoboToolbox exports that form, by names or by labels."""
    thi, label = INSTRUMENTS["thi15"], "label::ไทย (th)"
    named = {row["name"]: row.get(label, row["name"]) for row in FORMS["thi15"].survey if "name" in row}
    said = {(row["list_name"], row["name"]): row[label] for row in FORMS["thi15"].choices}
    asked = ["thi15_consent", "thi15_when", "thi15_code", *(f"thi15_{item.id}" for item in thi.items)]
    chance = random.Random(1)
    given = [{item.id: chance.choice(thi.values) for item in thi.items} for _ in range(people)]
    rows = []
    for number, answers in enumerate(given):
        when = ["before", "after"][number % 2]
        cells = ["yes", when, f"ดอกไม้ {number // 2}", *(str(value) for value in answers.values())]
        if labels:
            cells = [said["agree", "yes"], said["times", when], cells[2], *(said["level", cell] for cell in cells[3:])]
        rows.append([*cells, f"uuid-{number}", "2026-11-22T02:20:00"])
    heads = [name if name.endswith("consent") else f"thi15/{name}" for name in asked]
    if labels:
        heads = [named[name] if name.endswith("consent") else f"{named['thi15']}/{named[name]}" for name in asked]
    return [*heads, "_uuid", "_submission_time"], rows, given


@pytest.mark.parametrize("labels", [False, True])
def test_what_is_collected_with_it_comes_back_with_the_same_scores(tmp_path, labels):
    hall = Workshop(tmp_path)
    heads, rows, given = rows_of_kobo(labels)
    looked, stored = hall.bring(hall.csv(heads, rows, "export.csv", ";"), survey="")
    assert looked.mapping.survey == "thi15" and stored.new == len(given), looked.checked.problems[:3]
    thi = INSTRUMENTS["thi15"]
    found = hall.answers()
    back = [{key.removeprefix("thi15."): value for key, value in one.items() if key.startswith("thi15.t")} for one in found]
    assert [score(thi, one).total for one in back] == [score(thi, one).total for one in given]
    assert [one["thi15.when"] for one in found] == ["before", "after"] * 3
    assert found[0]["thi15.code"] == found[1]["thi15.code"] != found[2]["thi15.code"] and "ดอกไม้" not in str(hall.entries())
