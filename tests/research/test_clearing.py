from __future__ import annotations

import csv

import pytest

from consenting import HALL, SECRET, hall, id_of, material
from samut.domain.ids import finding_id
from samut.domain.rules.redaction import Decision
from samut.errors import SamutError
from samut.research.release import redaction, review
from samut.research.release.pii_scan import signs
from samut.settings import share
from samut.texts import Texts

FOLDER = share() / "data"
TEXTS = [Texts(FOLDER / "texts", language) for language in ("th", "en")]
PHONE = "081-234-5678"


@pytest.fixture
def log():
    log = hall()
    log.say("a", f"โทรหาฉัน {PHONE} ได้ทุกวัน", "p1")
    return log


def found(log):
    of = material(log)
    return of, redaction.find(of, signs(FOLDER / "research" / "scan.toml", redaction.known_names(of.hall)))


def text(log):
    of, all_found = found(log)
    (version,) = [one for _, one, _ in redaction.apply_decisions(of, all_found).answers()]
    return version.value["text"]


def decide(log, does, words="", item="a", found=PHONE):
    value = {"decision": does, "words": words}
    log.put(f"{does}{len(log.entries)}", HALL, "cleared", value, finding_id(id_of(item), found), author="f")


def test_what_is_not_decided_is_said_and_blanked(log):
    _of, all_found = found(log)
    (one,) = redaction.undecided(all_found)
    assert (one.words, one.before, one.after) == (PHONE, "โทรหาฉัน ", " ได้ทุกวัน")
    assert text(log) == "โทรหาฉัน […] ได้ทุกวัน"


@pytest.mark.parametrize(("question", "finds"), [("w3_2", ["วิชัย"]), ("w1_1", [])])
def test_a_question_that_asks_who_is_looked_at_for_names_by_themselves(question, finds):
    log = hall()
    log.say("a", "วิชัย", "p1", question=question)
    assert [one.words for one in found(log)[1]] == finds


@pytest.mark.parametrize(
    ("does", "words", "left"),
    [("keep", "", f"โทรหาฉัน {PHONE} ได้ทุกวัน"), ("blank", "", "โทรหาฉัน […] ได้ทุกวัน"), ("replace", "ที่กลุ่ม", "โทรหาฉัน ที่กลุ่ม ได้ทุกวัน")],
)  # fmt: skip
def test_a_decision_is_done_and_nothing_is_left_to_decide(log, does, words, left):
    decide(log, does, words)
    assert redaction.undecided(found(log)[1]) == []
    assert text(log) == left


def test_a_decision_holds_for_a_later_revision_with_the_same_words(log):
    decide(log, "blank")
    log.say("b", f"โทร {PHONE}", "p2", of="a")
    assert redaction.undecided(found(log)[1]) == []
    assert text(log) == "โทร […]"


def test_other_words_are_decided_anew(log):
    decide(log, "keep")
    log.say("b", f"โทร {PHONE} หรือ 053 123456", "p2", of="a")
    assert [one.words for one in redaction.undecided(found(log)[1])] == ["053 123456"]


def test_a_decision_can_be_changed(log):
    decide(log, "keep")
    decide(log, "blank")
    assert text(log) == "โทรหาฉัน […] ได้ทุกวัน"


def test_several_in_one_text_are_each_put_in_their_place(log):
    log.say("b", f"ถาม ชื่อลับ2 ที่ {PHONE} ค่ะ", "p2", of="a")
    decide(log, "replace", "แกนนำ", found="ชื่อลับ2")
    decide(log, "keep")
    assert text(log) == f"ถาม แกนนำ ที่ {PHONE} ค่ะ"


def test_nothing_is_shown_of_who_did_not_agree(log):
    log.say("b", f"{SECRET} {PHONE}", "p4")
    assert len(redaction.to_decide(found(log)[1])) == 1


def test_parts_themes_and_responses_are_looked_at_too(log):
    log.say("l", "อบรม", "p1", question="plan_m1", activity="a6", fields={"how": f"โทร {PHONE}", "who": "สมชาย"})
    log.put("t", "a2", "theme", {"name": "ตาม ชื่อลับ1", "items": [id_of("a")]}, author="f")
    columns = [{"header": "ก", "id": "consent", "kind": "choice"}, {"header": "ข", "id": "says", "kind": "text"}]
    log.put("m", "surveys", "mapping", {"survey": "s1", "columns": columns}, "mapping.one")
    answers = {"consent": True, "says": "เขียนถึง a.b@example.org"}
    log.put("r", "surveys", "response", {"survey": "s1", "at": None, "answers": answers, "mapping": "one"})
    assert sorted(one.words for one in redaction.to_decide(found(log)[1])) == sorted(
        [PHONE, PHONE, "สมชาย", "ชื่อลับ1", "a.b@example.org"]
    )


def test_what_was_chosen_is_not_scanned(log):
    log.say("c", "", "p1", question="w1_4", activity="none", fields={}, levels=5)
    assert len(found(log)[1]) == 1


def written(log, tmp_path, guard=str):
    of, all_found = found(log)
    review.write(tmp_path / "review.csv", of, redaction.to_decide(all_found), TEXTS[0], guard)
    return tmp_path / "review.csv"


def filled(file, decision, words="", encoding="utf-8-sig", delimiter=","):
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    rows[1][-2:] = [decision, words]
    with file.open("w", encoding=encoding, errors="replace", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return file


def test_the_review_says_where_and_what_for_a_spreadsheet(log, tmp_path):
    file = written(log, tmp_path)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    _, row = csv.reader(file.read_text("utf-8-sig").splitlines())
    assert "กลุ่มลับg1" in row[2] and f"【{PHONE}】" in row[3] and row[5:] == ["", ""]


def test_cells_people_typed_are_guarded(log, tmp_path):
    seen = []
    written(log, tmp_path, lambda cell: seen.append(cell) or cell)
    assert any(PHONE in cell for cell in seen)


@pytest.mark.parametrize(
    ("said", "words", "decision"),
    [("คงไว้", "", Decision("keep")), ("ลบ", "", Decision("blank")), ("แทน", "ที่กลุ่ม", Decision("replace", "ที่กลุ่ม")), ("Blank ", "", Decision("blank"))],
)  # fmt: skip
@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ","), ("utf-8", "\t"), ("cp874", ";")])
def test_a_decided_review_is_read_back_however_it_was_saved(log, tmp_path, said, words, decision, encoding, delimiter):
    file = written(log, tmp_path)
    raw = file.read_text("utf-8-sig").replace("【", "[").replace("】", "]")
    file.write_text(raw, "utf-8-sig")
    filled(file, said, words, encoding, delimiter)
    assert review.read(file, TEXTS) == {finding_id(id_of("a"), PHONE): decision}


def test_a_line_without_a_decision_stays_undecided(log, tmp_path):
    assert review.read(written(log, tmp_path), TEXTS) == {}


@pytest.mark.parametrize(("said", "words"), [("แล้วแต่", ""), ("แทน", "")])
def test_a_decision_nobody_understands_is_said_with_its_line(log, tmp_path, said, words):
    with pytest.raises(SamutError) as error:
        review.read(filled(written(log, tmp_path), said, words), TEXTS)
    assert error.value.code == "research.bad_decision" and error.value.where == "review.csv, 2"


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n"])
def test_another_file_is_said(tmp_path, content):
    (tmp_path / "x.csv").write_text(content)
    with pytest.raises(SamutError) as error:
        review.read(tmp_path / "x.csv", TEXTS)
    assert error.value.code == "research.bad_review"
