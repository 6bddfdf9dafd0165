"""What stands in the documents, before either PDF or DOCX is made of it."""

from __future__ import annotations

import pytest

from played import SECRET, WEAVERS, Played, played
from samut.documents.blocks import Mark, Table, TimelineBlock, texts_of
from samut.documents.pages.blank_forms import blank_document
from samut.documents.pages.report import plan_document, report_document
from samut.documents.report import make
from samut.documents.report.scope import Scope
from samut.domain.rules.disclosure import LEAST


def words(document):
    return "\n".join(texts_of(document))


def tables(document):
    return [block for sheet in document.sheets for block in sheet.blocks if isinstance(block, Table)]


def marks(document):
    return [piece for table in tables(document) for row in table.rows for cell in row.cells for line in cell for piece in line.pieces if isinstance(piece, Mark)]


@pytest.fixture(scope="module")
def whole(report, kit, texts):
    return report_document(report, kit, texts)


def test_a_report_holds_nothing_secret_and_everything_shared(whole):
    said = words(whole)
    assert not [secret for secret in SECRET if secret in said]
    for shown in ("เวทีเล็ก", "กลุ่มทอผ้า", "เชียงคำ", "ได้ยินจากวิทยุ", "ประมาณ พ.ศ. 2537", "กำนัน", "แบ่งให้ทุกคนอ่าน", "หาคนเพิ่ม", "เรื่องร่วม", "ม.ค. 2570"):
        assert shown in said, shown


def test_an_unsettled_answer_is_shown_with_both_versions_and_said_to_be(whole, texts):
    said = words(whole)
    assert texts("export.report.unsettled") in said and "ฉบับหนึ่ง" in said and "ฉบับสอง" in said


def test_levels_are_circles_and_goals_have_their_seven_points_ticked_or_not(whole, report):
    assert Mark("number", 2, True) in marks(whole)
    boxes = [one.sign for one in marks(whole) if one.sign in ("box", "ticked")]
    assert len(boxes) == len(report.points) == 7 and boxes.count("ticked") == 2


def test_a_goal_stands_beside_what_it_was_without_the_parts_that_stayed(kit, texts):
    entries = Played()
    entries.put("workshop", "group", {"name": "ทอผ้า"}, item=WEAVERS)
    old = entries.said("a4b", "goal", "ครบทุกคน", fields={"upstream": "จดชื่อ", "downstream": "ครบ 40"})
    entries.said("a4b", "check", of=old.item, fields={"met": ["ชัดเจน"]})
    entries.said("a5", "goal_again", "ครบ 25 คน", fields={"upstream": "จดชื่อ", "downstream": "ครบ 25"}, **{"from": [old.item]})
    entries.said("a4b", "goal", "มีกองทุน")
    document = report_document(make(entries.entries, kit), kit, texts)
    head = texts("export.report.goals.before")
    row, other = next(rows[1:] for rows in told(document) if head in rows[0])
    assert row[1].split("\n") == ["ครบทุกคน", "– ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน): ครบ 40"]
    assert "จดชื่อ" in row[2] and "ครบ 25 คน" in row[2]
    assert row[3].startswith(texts("export.report.goals.met_before"))
    assert other[1:3] == ["", "มีกองทุน"]


def told(document):
    """Rows of cells as words, of each table."""
    said = [[["\n".join("".join(str(one) for one in line.pieces) for line in cell) for cell in row.cells] for row in table.rows] for table in tables(document)]
    return [rows for rows in said if rows]


def test_abilities_are_numbers_and_few_are_not_shown(report, kit, texts, whole):
    assert texts("export.report.able.least", least=LEAST) in words(whole)
    few = make([entry for entry in played() if entry.author not in ("p0", "p1")], kit)
    assert kit.forms["f1"].roles[0].items[0].text in words(whole)
    assert kit.forms["f1"].roles[0].items[0].text not in words(report_document(few, kit, texts))


def test_a_table_s_rows_have_a_cell_a_column_or_one_over_all(whole, report, kit, texts):
    for document in (whole, plan_document(report, kit, texts), blank_document(report, kit, texts)):
        for table in tables(document):
            assert all(len(row.cells) == (1 if row.kind in ("band", "part") else len(table.columns)) for row in table.rows)


def test_the_line_of_years_has_a_lane_a_group_and_a_bar_for_a_decade(whole):
    (line,) = [block for sheet in whole.sheets for block in sheet.blocks if isinstance(block, TimelineBlock)]
    assert line.lanes == ("กลุ่มทอผ้า", "แม่ค้ากาดเช้า") and line.rows == (1, 1) and line.unknown == ("3", "")
    assert [(dot.lane, dot.start, dot.end, dot.about, dot.number) for dot in line.dots] == [(1, 1987, 1996, False, 1), (0, 1994, 1994, True, 2)]
    assert line.ticks[0][0] <= 1987 and line.ticks[-1][0] >= 1996 and line.ticks[0][1] == str(line.ticks[0][0] + 543)


def test_the_plan_has_the_source_s_columns_then_the_optional_ones_that_are_on(report, kit, texts):
    table = max(tables(plan_document(report, kit, texts)), key=lambda one: len(one.columns))
    heads = [cell[0].text for cell in table.rows[0].cells]
    columns = kit.forms["f3"].columns
    assert heads == [one.text for one in columns if one.id != "support"] and len(heads) == 9
    said = [[line.text for line in cell] for row in table.rows if len(row.cells) == 9 and row.cells[1] for cell in row.cells]
    assert ["ต.ค. 2569 – ธ.ค. 2569", "1 ปี"] in said


def test_every_group_has_a_plan_to_sign_also_where_it_is_empty(report, kit, texts):
    assert len(plan_document(report, kit, texts).sheets) == 2


def test_blank_forms_are_for_each_group_with_its_code_and_once_without(report, kit, texts):
    forms = ("a2", "f2", "f3", "a7")
    sheets = blank_document(report, kit, texts, forms).sheets
    assert len(sheets) == 3 * 5 and sum(sheet.landscape for sheet in sheets) == 3
    said = words(blank_document(report, kit, texts, forms))
    assert said.count("G01") == said.count("G02") == 5
    alone = blank_document(make(played(), kit, Scope("กลุ่มทอผ้า", ("g1",))), kit, texts, forms)
    assert len(alone.sheets) == 5 and "G02" not in words(alone)


def test_form_1_is_on_a_sheet_for_each_member_or_for_four_with_room_for_its_number_and_for_no_name(report, kit, texts):
    assert [team.members for team in report.groups] == [1, 0]
    made = blank_document(report, kit, texts, ("f1",))
    said = words(made)
    assert len(made.sheets) == 1 + 4 + 4
    assert (said.count("G01"), said.count("G02")) == (1, 4)
    assert said.count(texts("export.blank.sheet")) == 9 and texts("export.blank.writer") not in said
    others = words(blank_document(report, kit, texts, ("a2", "f2", "f3", "a7")))
    assert texts("export.blank.sheet") not in others


def test_blank_forms_ask_all_there_is_to_ask_and_for_research(report, kit, texts):
    said = words(blank_document(report, kit, texts))
    forms = kit.forms
    asked = [item.text for role in forms["f1"].roles for item in role.items]
    asked += [item.text for issue in forms["f2"].issues for item in issue.items] + [row.text for row in forms["f3"].rows]
    asked += [one.text_in(report.province) for id in ("a2", "a7") for one in kit.activities[id].questions if one.phase != "plenary"]
    flat = said.replace("\u00a0", " ")
    assert not [words for words in asked if words not in flat]
    assert said.count(texts("export.blank.consent")) == 3 * 5 + 9
