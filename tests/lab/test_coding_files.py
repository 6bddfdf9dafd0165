"""What researchers code beside a bundle changes what the analyses say of it, and never what the bundle says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from samut.analysis import agreement, carried, joys_obstacles
from samut.errors import SamutError
from samut.lab import coding_page, open_bundle
from samut.lab.bundles import AS_MADE_VARIABLE, BUNDLE_VARIABLE
from samut.lab.coding_files import coding_file
from samut.lab.reproduce import find_differences, notebooks
from samut.settings import Settings

SIDES = ("w1_4", "w1_5", "w1_6")


@pytest.fixture(autouse=True)
def alone(monkeypatch, tmp_path):
    monkeypatch.setenv("SAMUT_DATA", str(tmp_path / "data"))
    for name in (AS_MADE_VARIABLE, BUNDLE_VARIABLE):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def bundle(bundles, tmp_path):
    """A copy of the zip on a machine of its own."""
    (tmp_path / "one").mkdir()
    return Path(shutil.copy(bundles[1], tmp_path / "one"))


def code(bundle, machine, name, themes, questions=SIDES):
    """Somebody there codes all answers to these questions, into these themes in turn."""
    source = coding_page.bundle_source(bundle)
    coding = coding_page.CodingPage(source, Settings(data=bundle.parent / machine)).open(name)
    answers = [unit for unit in source.units if unit.question in questions]
    for number, unit in enumerate(answers):
        coding.assign(unit.item, themes[number % len(themes)])
    return answers


def test_what_is_coded_beside_a_bundle_is_what_its_analyses_run_on_and_it_is_said(bundle):
    before = joys_obstacles.result(open_bundle(bundle))
    assert "ยังไม่มีใครจัดประเด็น" in before.sentence and "หลังทำชุดข้อมูล" not in before.sentence
    n_answers = len(code(bundle, "m", "ก", ["รายได้", "เพื่อน"]))
    code(bundle, "m", "ข", ["รายได้", "เพื่อน"])
    result = joys_obstacles.result(open_bundle(bundle))
    assert "รายได้" in result.sentence and "ยังไม่มีใคร" not in result.sentence
    notice = f"หลังทำชุดข้อมูล: {n_answers} คำตอบ โดยผู้จัด 2 คน"
    assert notice in result.sentence and sum(notice in note for note in result.notes) == 1
    assert result.numbers["joys.themes.รายได้.n"] > 0 and result.numbers["obstacles.uncoded"] < before.numbers["obstacles.uncoded"]
    assert not any("หลังทำชุดข้อมูล" in note for note in carried.result(open_bundle(bundle)).notes), "none of its answers were"


def test_kappa_over_the_files_of_two_machines_is_that_of_two_coders(bundle, tmp_path):
    machine = tmp_path / "two"
    machine.mkdir()
    other = Path(shutil.copy(bundle, machine))
    n_answers = len(code(bundle, "m", "ก", ["a", "b"]))
    code(other, "n", "ก", ["a", "b", "b", "b"])
    assert agreement.result(open_bundle(bundle)).numbers["coders"] == 1
    result = agreement.result(open_bundle(bundle, coding=[coding_file(other)]))
    assert result.numbers["coders"] == 2, "one name under two keys"
    (pair,) = result.tables["pairs"].frame.to_dict("records")
    agreed = sum((n % 2 == 0) == (n % 4 == 0) for n in range(n_answers)) / n_answers
    by_chance = sum(
        sum((n % 2 == 0) is side for n in range(n_answers)) * sum((n % 4 == 0) is side for n in range(n_answers)) for side in (True, False)
    ) / n_answers**2
    assert pair["n"] == n_answers
    assert pair["kappa"] == pytest.approx((agreed - by_chance) / (1 - by_chance), abs=0.005)
    assert f"{n_answers} คำตอบ โดยผู้จัด 2 คน" in result.sentence


def test_a_copy_of_the_same_file_is_no_second_coder_and_the_newer_code_stands(bundle, tmp_path):
    code(bundle, "m", "ก", ["a"])
    copy = shutil.copy(coding_file(bundle), tmp_path / "copy.sqlite")
    code(bundle, "m", "ก", ["b"])
    themes = open_bundle(bundle, coding=copy)["themes"]
    own = themes[themes["coder"] != "hall"]
    assert own["coder"].nunique() == 1 and {*own["name"]} == {"b"} and not own["item"].duplicated().any()


def test_a_file_that_is_not_there_or_is_of_other_answers_is_refused_by_its_name(bundle, tmp_path):
    with pytest.raises(SamutError, match=r"coding\.no_file at .*lacks\.sqlite"):
        open_bundle(bundle, coding=[tmp_path / "lacks.sqlite"])
    assert not (tmp_path / "lacks.sqlite").exists()
    strange = coding_page.CodingPage(coding_page.CodingSource(f"sqlite:///{(tmp_path / 'strange.sqlite').as_posix()}", "w", [], []), Settings(data=tmp_path / "m"))
    strange.open("ก").assign("i1", "a")
    with pytest.raises(SamutError, match=r"coding\.other_answers at .*strange\.sqlite"):
        open_bundle(bundle, coding=[tmp_path / "strange.sqlite"])


def test_a_bundle_nobody_coded_is_as_it_was_and_nothing_is_written_beside_it(bundle):
    assert not coding_file(bundle).exists()
    themes = open_bundle(bundle)["themes"]
    assert "after" not in themes and {*bundle.parent.iterdir()} == {bundle}


def test_the_demonstration_is_coded_and_read_the_same_way(tmp_path):
    settings = Settings(data=tmp_path / "data")
    source = coding_page.demonstration_source(settings)
    coding = coding_page.CodingPage(source, settings).open("ก")
    asked = [unit for unit in source.units if unit.question == "w1_4"]
    for unit in asked:
        coding.assign(unit.item, "รายได้")
    assert f"{len(asked)} คำตอบ โดยผู้จัด 1 คน" in joys_obstacles.result(open_bundle()).sentence


def test_reproduce_reads_the_bundle_as_it_was_made_whatever_was_coded_since(bundle, monkeypatch):
    code(bundle, "m", "ก", ["รายได้"])
    only = [path for path in notebooks() if path.stem == "a_joys_obstacles"]
    assert find_differences(bundle, only=only) == []
    monkeypatch.setattr("samut.lab.reproduce.AS_MADE_VARIABLE", "SAMUT_NOTHING")
    assert any("รายได้" in difference.name for difference in find_differences(bundle, only=only)), "it would have differed"
