from __future__ import annotations

import pytest

from samut.domain.entries import Entry
from samut.errors import SamutError
from samut.lab.coding import Coding, CodingUnit
from samut.lab.coding_form import CodingForm
from samut.settings import share
from samut.storage.store import Store
from samut.texts import Texts

TEXTS = Texts(share() / "data" / "texts")
ANSWERS = [CodingUnit("i1", "a2", "w1_4", "<b>มีเงินออม</b>"), CodingUnit("i2", "a2", "w1_4", "ได้เพื่อน"), CodingUnit("i3", "a2", "w1_5", "ไกล")]


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{(tmp_path / 'ชุด.zip.coding.sqlite').as_posix()}"


@pytest.fixture
def open_for(url):
    return lambda name: Coding(url, "w", f"seal of {name}")


def test_each_edit_is_an_entry_with_its_coder_and_the_last_stands(open_for, url):
    coding = open_for("ก")
    first = coding.assign("i1", " ความ  มั่นคง ")
    coding.assign("i1", "รายได้")
    coding.assign("i2", "เพื่อน")
    coding.assign("i2", "")
    assert (first.activity, first.key, first.author) == ("research", "code", "seal of ก")
    assert first.value["item"] == "i1" and first.value["name"] == "ความ มั่นคง"
    assert coding.own_themes() == {"i1": "รายได้"}
    store = Store(url)
    assert [(entry.op, entry.item == first.item) for entry in store.since("w")] == [("save", True), ("save", True), ("save", False), ("delete", False)]
    store.close()


def test_what_was_coded_is_there_again_and_two_coders_are_apart(open_for):
    first = open_for("ก")
    first.assign("i1", "รายได้")
    first.assign("i3", "ระยะทาง")
    second = open_for("ข")
    assert second.own_themes() == {} and second.theme_names() == ["ระยะทาง", "รายได้"]
    second.assign("i1", "รายได้")
    rows = open_for("ก").table(ANSWERS)
    assert [*rows["coder"]] == ["seal of ก", "seal of ก", "seal of ข"]
    assert rows["theme"][0] == rows["theme"][2] and [*rows["question"]] == ["w1_4", "w1_5", "w1_4"]


def test_the_file_is_whole_after_each_code_so_that_it_may_be_copied(open_for, url, tmp_path):
    coding = open_for("ก")
    coding.assign("i1", "รายได้")
    assert [file.name for file in tmp_path.iterdir()] == ["ชุด.zip.coding.sqlite"]
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes((tmp_path / "ชุด.zip.coding.sqlite").read_bytes())
    assert Coding(f"sqlite:///{copy.as_posix()}", "w", coding.coder).own_themes() == {"i1": "รายได้"}


def test_a_name_that_is_too_long_is_not_kept(open_for):
    with pytest.raises(SamutError, match=r"thaitext\.too_long"):
        open_for("ก").assign("i1", "ก" * 201)


@pytest.fixture
def coder(open_for):
    asked = [("w1_4", "การเปลี่ยนแปลง"), ("w1_5", "อุปสรรค")]
    return CodingForm(open_for, ANSWERS, lambda texts: ["เงินออม" if "เงินออม" in text else "" for text in texts], asked, TEXTS)


def test_nobody_codes_without_a_name(coder):
    coder.start.click()
    assert "ยังไม่ได้บอก" in coder.message.value and coder.coding is None


def test_a_suggestion_is_taken_only_where_it_is_pressed_and_people_have_the_last_word(coder):
    coder.name.value = "ป้าแก้ว"
    coder.start.click()
    assert coder.answer.value == "<b>มีเงินออม</b>" and coder.answer.disabled
    assert coder.theme.value == ""
    coder.suggestion.click()
    assert coder.theme.value == "เงินออม"
    coder.theme.value = "ความมั่นคง"
    coder.save.click()
    assert coder.coding.own_themes() == {"i1": "ความมั่นคง"}
    assert coder.answer.value == "ได้เพื่อน" and (coder.progress.value, coder.progress.max) == (1, 2)
    assert coder.suggestion.disabled
    coder.back.click()
    assert coder.theme.value == "ความมั่นคง"
    coder.question.value = "w1_5"
    assert coder.answer.value == "ไกล" and coder.progress.value == 0


def test_codes_are_what_the_research_tables_take_for_a_code(open_for):
    from samut.research.release.consent import CODE, CODING

    entry: Entry = open_for("ก").assign("i1", "รายได้")
    assert (entry.activity, entry.key) == (CODING, CODE) and {*entry.value} == {"item", "theme", "name"}
