"""What the kit holds: everything its source holds, its misprints mended, what it lacks marked as lacking."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

from samut.domain.kit.activity import Question, Role
from samut.kit_files import load_kit

KIT = Path(__file__).resolve().parent.parent / "data" / "kit"

IDS = """
p1_origin p2_goals g1 g2 g3 g4 p3_process p4_capacity o1 o2 o3 r1 r2 r3 c1 c2 c2_1 c2_2 c2_3 c2_4 c3 p5_set p6_method
sec_social mental physical financial family social plan sched health money_work org social_sec
d1_1 d1_2 d1_3 d1_4 d1_5 d1_6 d1_7 d1_8 d2_1 d2_2 d2_3 d2_4 d2_5 d2_6 d2_7
a1 a1s1 a1s2 a1s3 a2 a2s1 a2s2 q2_1 q2_2 q2_3 q2_4 q2_5 q2_6 a2s3 g2_1 g2_2 g2_3 g2_4 a2s4
a3 a3s1 a3s2 q3_1 q3_2 a3s3 a3s4 a4a pol1 pol2 pol3 a4as1 a4as2 case_covid_m40 a4as3 a4as4
a4b a4bs1 q4b a4bs2 a4bs3 q4b_1 q4b_2 a5 a5s1 q5_1 q5_2 q5_3a q5_3b a5s2 a5s3 a6 a6s1 a6s2
a7 a7s1 a7s2 q7_1 q7_2 q7_3 q7_4 q7_5 a7s3 v1 v2 v3 v4 tip1 tip2 tip3 tip4 qt1 qt2 qt3 qt4 qt5 qt6 tip5 tip6
sheet1 e1 e2 e3 e4 sheet2 w1_1 w1_2 w1_3 w1_4 w1_5 w1_6 w2 w3_1 w3_2 w3_3 w3_4 w4
sheet3 b_assets b_lessons b_success b_plan b_org b_vision sheet4_data sheet4_goal box1 box2 box3 sheet5 sheet6
s1 s2 s3 f1 k1 k1_1 k1_2 k1_3 k1_4 k2 k2_1 k2_2 k2_3 k2_4 k3 k3_1 k3_2 k3_3 k4 k4_1 k4_2 k4_3 k5 k5_1 k5_2 k5_3
k6 k6_1 k6_2 k6_3 k6_4 k6_5 k7 k7_1 k7_2 k7_3 k7_4 k7_5
f2 i1 i1_1 i1_2 i2 i2_1 i2_2 i2_3 i3 i3_1 i3_2 i3_3 i3_4 i4 i4_1 i4_2 i4_3 i4_4 i5 i5_1 i5_2 i5_3
f3 issue what how output whom where when why who support r2_1 r2_2 r3_1 r3_2 r3_3 r3_4 r4
""".split()

MISPRINTS = """
ประสงค์ม ประสังค สื่อสารหลัก ฉฉ ใกล้เคียง เคยได้ยื่น ทำไม่ถึง การณรงค์ ประสพการณ์ สไตส์ เจ็อนไข ในทรงจำ ก็คน
ภายใต้อ ทำได้ใหม่ ข้อมูลใหม่ มาแล้วสู่กันฟัง ถกคิด เตือนใจ วิธการ กรกร ลองค้ ต่อเนือง หาหรือ ยังไม่เข้าไม่ถึง
สานเลือก ซิกเค้น ระบุน แรงงานแรงงาน 1565 พะเยา หนังสือแนะนำเรียน ปรูฟ ชุมชนทำอะไรบ้าง เขาอยู่ 4zTiujHWyWVpWsa9
""".split()


@pytest.fixture(scope="module")
def kit():
    return load_kit(KIT)


def things(value):
    """Every dataclass inside `value`, itself first."""
    if is_dataclass(value):
        yield value
        value = [getattr(value, one.name) for one in fields(value)]
    elif isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (tuple, list)):
        for one in value:
            yield from things(one)


def shown(thing):
    """Every text of one thing that a person may be shown."""
    for one in fields(thing):
        value = getattr(thing, one.name)
        if one.name not in {"raw", "lines"}:
            yield from (
                part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, str)
            )


def found(kit, id):
    return [one for one in things(kit) if getattr(one, "id", None) == id]


def test_everything_of_the_source_is_there(kit):
    missing = [id for id in IDS if not found(kit, id)]
    assert not missing


def test_the_counts_are_those_of_the_source(kit):
    f1, f2, f3 = (kit.forms[id] for id in ("f1", "f2", "f3"))
    plan = list(kit.activities.values())
    questions = [len(step.questions) for step in kit.activities["a2"].steps]
    sheet2 = next(sheet for sheet in kit.sheets if sheet.id == "sheet2")
    assert (len(kit.parts), len(kit.goals), len(kit.objectives), len(kit.outcomes), len(kit.pillars)) == (
        7,
        4,
        3,
        3,
        4,
    )
    assert [len(day.slots) for day in kit.schedule.days] == [8, 7] and len(kit.schedule.slots) == 15
    assert list(kit.activities) == ["a1", "a2", "a3", "a4a", "a4b", "a5", "a6", "a7"]
    assert [one.minutes for one in plan if one.minutes_source == "plan"] == [20, 60, 60, 60, 120]
    assert (len(kit.media), len(kit.surveys), len(kit.policies), len(kit.actors)) == (4, 3, 3, 5)
    assert (len(kit.tips), [len(tip.items) for tip in kit.tips]) == (6, [0, 0, 0, 6, 0, 0])
    assert len(kit.service_dims) == 6
    assert len(kit.sheets[0].items) == 4
    assert [len(item.items) for item in sheet2.items] == [6, 0, 4, 0]
    assert questions == [0, 6, 4, 0]
    assert [len(role.items) for role in f1.roles] == [4, 4, 3, 3, 3, 5, 5]
    assert [len(issue.items) for issue in f2.issues] == [2, 3, 4, 4, 3]
    assert [column.optional for column in f3.columns] == [False] * 7 + [True] * 3
    assert Counter(row.kind for row in f3.rows) == {"entry": 8, "heading": 2}


@pytest.mark.parametrize(
    "id, text",
    [
        ("w1_1", "เคยได้ยินหรือรู้จักประกันสังคมครั้งแรกเมื่อไหร่"),
        ("w1_4", "มีการเปลี่ยนแปลงที่ดีอะไรเกิดขึ้นบ้าง"),
        ("w3_1", "จุดตั้งต้นของประกันสังคมในจังหวัด{province}เป็นปีไหน"),
        ("q2_2", "ได้เข้ามามีบทบาทหรือทำกิจกรรมอะไรบ้างกับการรณรงค์ประกันสังคม"),
        ("q3_2", "และปัจจุบันเราอยู่จุดไหนของการเป็นหน่วยบริการฯ"),
        ("vision", "ภาพที่อยากเห็นหรืออยากให้เกิดขึ้นร่วมกัน"),
        ("k1_1", "ทำความเข้าใจแบบจัดเก็บข้อมูล"),
        ("k2_2", "ออกแบบและจัดกิจกรรมการเรียนรู้ เช่น อบรม ศึกษาดูงาน ฯ"),
        ("k6_4", "ตกลงร่วมกันในเรื่องที่ต้องการให้สนับสนุนหรือดำเนินงาน"),
        ("k7_5", "สรุปผลและปรับวิธีการทำงานเพื่อขับเคลื่อนงานร่วมกันต่อไป"),
        ("i1_1", "คณะทำงานมีใครบ้าง กี่คน"),
        ("i5_3", "ข้อมูลเกี่ยวกับปัญหาความต้องการเพื่อรับการสนับสนุน"),
        ("r3_1", "การจัดทำระเบียบ กติกาการทำงานร่วมกัน"),
        ("output", "ผลงาน (ทำแล้วได้อะไรบ้าง)"),
        ("d1_3", "กิจกรรมการเรียนรู้ ประกันสังคมในความทรงจำของฉัน"),
        ("org", "สุขภาพสังคม - ความเป็นกลุ่ม องค์กร หรือชุมชน เพื่อสานพลังการเข้าถึงทรัพยากรและการจัดการร่วมกัน"),
        ("q4b_1", "เป้าหมายเป็นรูปธรรม จับต้องและทำได้ไหม"),
        ("qt3", "คำถามท้าทายชวนให้คิดต่อยอดหรือต่อเนื่อง"),
    ],
)
def test_words_are_exactly_those_decided_on(kit, id, text):
    assert {one.text for one in found(kit, id)} == {text}


def test_long_prose_is_whole(kit):
    p1, tip1 = found(kit, "p1_1")[0].text, found(kit, "tip1")[0].text
    case = found(kit, "case_covid_m40")[0].text
    assert p1.startswith("หน่วยบริการชุมชนฯ เป็นทั้งเป้าหมาย") and p1.endswith("พื้นที่ทางสังคมและนโยบาย เป็นต้น")
    assert "ที่ยังเข้าไม่ถึงโอกาส" in p1 and "กับนโยบายประกันสังคมเพื่อการขยายผล" in p1
    assert tip1.endswith("เหมาะสมกับเนื้อหาและศักยภาพผู้เข้าร่วมกิจกรรม")
    assert "วินัยการออม" in case and case.endswith("อุบัติเหตุก่อนวัยอันควร เป็นต้น)")


def test_no_misprint_of_the_source_is_shown(kit):
    raw = {word for thing in things(kit) for word in getattr(thing, "raw", ())}
    wrong = [
        (word, text)
        for thing in things(kit)
        for text in shown(thing)
        for word in {*raw, *MISPRINTS}
        if word in text
    ]
    assert len(raw) > 40 and not wrong


def test_no_text_has_marks_of_scanning_or_of_the_page(kit):
    odd = re.compile(
        r"<[^>]+>|\s\s|^\s|\s$|[\t\n\u200b\ufffd]| [\u0e30-\u0e3a\u0e47-\u0e4e]|([\u0e00-\u0e7f])\1{3}"
    )
    assert not [text for thing in things(kit) for text in shown(thing) if odd.search(text)]


def test_what_the_source_lacks_is_marked_and_not_made_up(kit):
    assert {one.id for one in things(kit) if getattr(one, "lacking", ()) is True} == {"c2_2", "t5_4"}
    assert all(one.text == "" for one in things(kit) if getattr(one, "lacking", ()) is True)
    assert {id: set(one.lacking) for id, one in kit.activities.items() if one.lacking} == {
        "a4b": {"media", "minutes", "outcome"},
        "a6": {"minutes", "outcome"},
        "a7": {"objective", "minutes", "outcome"},
    }
    assert all(not kit.activities[id].outcome for id in ("a4b", "a6", "a7"))
    figures = {page.id for page in (*kit.parts, *kit.sheets) if "figure" in page.lacking}
    assert figures == {"p3_process", "p5_set", "p6_method", "sheet1", "sheet3", "sheet4_goal", "sheet5"}
    assert all("item" in survey.lacking for survey in kit.surveys)
    assert [survey.url == "" for survey in kit.surveys] == [False, True, False]


def test_minutes_the_plan_lacks_are_the_schedules(kit):
    slots = kit.schedule.slots
    for id, activity in kit.activities.items():
        scheduled = sum(slot.minutes for slot in slots if slot.plan == (id,))
        assert ("minutes" in activity.lacking) == (activity.minutes_source == "schedule")
        if activity.minutes_source == "schedule":
            assert activity.minutes == scheduled


def test_the_minutes_of_a_slot_are_those_of_its_times(kit):
    for slot in kit.schedule.slots:
        hours = [int(hour) * 60 + int(minute) for hour, minute in re.findall(r"(\d\d)\.(\d\d)", slot.time)]
        assert slot.minutes == (hours[1] - hours[0] if len(hours) == 2 else None)


def test_a_slot_that_names_phases_is_as_long_as_they_are(kit):
    named = [slot for slot in kit.schedule.slots if slot.phases]
    assert [slot.id for slot in named] == ["d1_7", "d2_3", "d2_6", "d2_7"]
    for slot in named:
        (activity,) = slot.plan
        minutes = {one.id: one.minutes for one in kit.activities[activity].phases}
        assert sum(minutes[id] for id in slot.phases) == slot.minutes


def test_every_plan_row_is_in_the_schedule_and_in_the_crosswalk(kit):
    slots = {id: {slot.id for slot in kit.schedule.slots if id in slot.plan} for id in kit.activities}
    assert {link.activity: set(link.slots) for link in kit.crosswalk} == slots


def test_forms_say_how_their_gaps_were_settled(kit):
    f1 = kit.forms["f1"]
    assert f1.levels == 5 and "1–4" in f1.note and f1.level_low.startswith("น้อยที่สุด")
    assert [column.id for column in kit.forms["f3"].columns if column.optional] == ["why", "who", "support"]
    assert kit.forms["f3"].goals_count == 4
    assert "ด้านการบริหารจัดการแรงงานนอกระบบ" in kit.policies[0].note
    assert all(one.needs_internet for one in (*kit.media, *kit.surveys))
    assert len({one.url for one in kit.media}) == 4 and all(
        len(one.url.split("/")[-1]) == 11 for one in kit.media
    )


def test_activity_2_runs_on_the_questions_of_its_sheet(kit):
    a2 = kit.activities["a2"]
    assert (a2.role, a2.notebook) == ("memory", "a2_memory")
    assert [(one.id, one.minutes, one.minutes_source) for one in a2.phases] == [
        ("recall", 30, "sheet"),
        ("gallery", 20, "schedule"),
        ("plenary", 20, "schedule"),
    ]
    assert sum(one.minutes for one in a2.phases) == next(
        one.minutes for one in kit.schedule.slots if one.id == "d1_3"
    )
    asked = {phase.id: [one.id for one in a2.questions if one.phase == phase.id] for phase in a2.phases}
    assert asked == {
        "recall": ["w1_1", "w1_2", "q2_2", "w1_3", "w1_4", "w1_5", "w1_6"],
        "gallery": ["w3_1", "w3_2", "w3_3", "w3_4"],
        "plenary": ["vision"],
    }
    assert {one.id for one in a2.questions if one.answer == "year"} == {"w1_1", "w1_2", "w3_1"}
    assert [one.id for one in a2.questions if one.extra] == ["q2_2"]
    sheet = {one.id: (one.num, one.text) for one in things(kit.sheets)}
    assert all(sheet[one.id] == (one.num, one.text) for one in a2.questions if one.source == "sheet2")


def test_an_activity_that_can_be_opened_has_a_notebook_phases_with_boards_and_questions(kit):
    for one in kit.activities.values():
        assert len({bool(one.notebook), bool(one.phases), bool(one.questions)}) == 1, one.id
        assert all(phase.board for phase in one.phases), one.id


def test_each_role_is_one_activitys(kit):
    roles = [one.role for one in kit.activities.values() if one.role]
    assert sorted(roles) == sorted(set(get_args(Role)) - {""})


def test_what_may_be_carried_over_is_asked_somewhere(kit):
    asked = {f"{one.id}.{question.id}" for one in kit.activities.values() for question in one.questions}
    offers = {offer for one in kit.activities.values() for question in one.questions for offer in question.offers}
    assert offers <= asked


def test_a_question_is_said_with_the_workshops_province(kit):
    first = next(one for one in kit.activities["a2"].questions if one.id == "w3_1")
    assert first.said("น่าน") == "จุดตั้งต้นของประกันสังคมในจังหวัดน่านเป็นปีไหน"
    assert first.said("{x}%s") == "จุดตั้งต้นของประกันสังคมในจังหวัด{x}%sเป็นปีไหน"
    assert Question("q", "p", text="ไม่มีจังหวัด {แต่มีปีกกา").said("น่าน") == "ไม่มีจังหวัด {แต่มีปีกกา"


def test_lines_of_the_source_are_kept_for_whoever_checks(kit):
    lines = [one.lines for one in things(kit) if getattr(one, "lines", "")]
    assert len(lines) > 200 and all(re.fullmatch(r"\d+(-\d+)?(, \d+(-\d+)?)*", one) for one in lines)
    assert max(int(number) for one in lines for number in re.findall(r"\d+", one)) <= 437
