"""A site's own questionnaires in the bundle: of who agreed, without what is personal, words cleared first."""

from __future__ import annotations

import json

import pytest

from consenting import CONTRACT, hall, id_of, material
from questionnaires import site
from samut.research.bundle.log import lines
from samut.research.release import redaction
from samut.research.release.listing import list_findings
from samut.research.release.pii_scan import signs
from samut.research.tables.layout import lay_out
from samut.settings import share
from samut.texts import Texts

UNIT = {"members": 12, "pillars": ["หลักประกันทางสุขภาพ", "หลักประกันทางสังคม"], "needs": "อยากออมเงินกันทุกเดือน", "contact": "นายสมชาย ใจดี 0812345678"}
ALONE = {"age": 40, "skill": 2, "work": "ค้าขาย", "wish": "ทำบัญชี", "phone": "0899999999"}


@pytest.fixture
def log(tmp_path, monkeypatch):
    site(tmp_path, monkeypatch)
    return hall()


def fill(log, name, author, answers=None, of="", group="g1"):
    value = {"instrument": "unit", "when": "", "answers": answers or UNIT, "personal": ["contact"]}
    base, item = ((of,), id_of(of)) if of else ((), "")
    log.put(name, "a5", "filled", value, item, author=author, group=group, base=base)


def alone(log, name, author, **more):
    value = {"instrument": "people", "when": "before", "answers": ALONE, "personal": ["phone"], "own": True, **more}
    log.put(name, "a5", "filled", value, author=author, group="g1")


def rows(log, table="questionnaires", **more):
    return lay_out(material(log, **more), CONTRACT)[table]


def test_each_value_is_a_row_of_its_type_with_its_words_in_the_codebook(log):
    fill(log, "s", "p1")
    alone(log, "t", "p1")
    found = {(row["instrument"], row["item"], row["position"]): row for row in rows(log)}
    assert found["unit", "members", 0]["number"] == 12.0
    assert found["unit", "pillars", 1]["option"] == "หลักประกันทางสังคม"
    assert (found["people", "skill", 0]["number"], found["people", "skill", 0]["option"]) == (2.0, "ปานกลาง")
    assert (found["people", "wish", 0]["text"], found["people", "wish", 0]["when"]) == ("ทำบัญชี", "before")
    assert all((row["person"] is None) != (row["group"] is None) for row in found.values())
    book = {(row["parent"], row["id"]): row["text_th"] for row in rows(log, "codebook")}
    assert book["unit", "members"] == "จำนวนสมาชิก (คน)" and ("unit.place", "กำลังหา") in book
    assert ("unit", "contact") not in book and ("people", "phone") not in book


def test_what_is_personal_is_in_no_table_and_no_line(log):
    fill(log, "s", "p1")
    alone(log, "t", "p2")
    told = json.dumps([lay_out(material(log), CONTRACT), list(lines(material(log)))], ensure_ascii=False)
    assert "ทำบัญชี" in told and "0812345678" not in told and "0899999999" not in told


def test_who_did_not_agree_to_research_is_not_there(log):
    fill(log, "s", "p4")
    alone(log, "t", "p4")
    assert rows(log) == [] and [one for one in lines(material(log)) if one["key"] == "filled"] == []


def test_words_of_who_did_not_agree_are_out_where_another_filled_in_the_rest(log):
    fill(log, "s", "p4", {"needs": "อยากออมเงินกันทุกเดือน"})
    fill(log, "s2", "p1", of="s")
    assert rows(log) == []
    fill(log, "s3", "p1", {"needs": "อย่างอื่นที่เขียนใหม่"}, of="s")
    log.entries[-1] = log.entries[-1].__class__(**{**log.entries[-1].__dict__, "base": (id_of("s2"),)})
    assert [row["text"] for row in rows(log)] == ["อย่างอื่นที่เขียนใหม่"]


def test_words_go_through_the_scan_and_the_console_lists_the_same(log):
    fill(log, "s", "p1", {**UNIT, "needs": "โทรหานายสมชาย ใจดี 0812345678"})
    of = material(log)
    told = signs(share() / "data" / "research" / "scan.toml", redaction.known_names(of.hall))
    found = redaction.find(of, told)
    assert {one.path for one in found} == {("answers", "needs")} and len(found) == 2
    blanked = {row["item"]: row["text"] for row in lay_out(redaction.apply_decisions(of, found), CONTRACT)["questionnaires"]}
    assert "0812345678" not in blanked["needs"] and "สมชาย" not in blanked["needs"]
    texts = Texts(share() / "data" / "texts")
    assert len(list_findings(log.entries, of.kit, texts)) == 2


def test_what_a_person_took_out_is_out_and_ties_nobody_to_a_group(log):
    alone(log, "t", "p1")
    log.put("u", "a5", "filled", None, id_of("t"), author="p1", group="g1", base=("t",), op="delete")
    assert rows(log) == []
    assert all(one["group"] is None for one in lines(material(log)) if one["key"] == "filled")


def test_of_a_questionnaire_that_is_there_no_more_nothing_is_told(log, tmp_path):
    alone(log, "t", "p1", instrument="gone")
    assert rows(log) == []
    assert [one["value"]["answers"] for one in lines(material(log)) if one["key"] == "filled"] == [{}]
