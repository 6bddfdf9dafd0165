"""A tiny workshop as entries: two groups, a little of each activity, and one of everything that is to be left out."""

from __future__ import annotations

from samut.domain.entries import Entry

WEAVERS, SELLERS = "g1", "g2"
SECRET = ("ชื่อเล่นลับ", "ตอบเองไม่แบ่ง", "ซ่อนไว้แล้ว", "ลบไปแล้ว", "หมายเหตุส่วนตัว")
"""What no document may hold: a nickname, one's own, a hidden one, a deleted one, a note on one's own abilities."""
BOX = {"precision": "year", "about": False}
PLAN = {"how": "เดินถามทีละบ้าน", "from": "2026-10", "until": "2026-12", "horizon": "1 ปี", "who": "กลุ่มเรา", "output": "รายชื่อ"}


class Played:
    """Entries in the order they are put, each with ids that say what it is."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def put(self, activity, key, value, group="", item="", author="v1", **more):
        number = len(self.entries) + 1
        at = f"2026-11-{24 + (number > 20)}T03:{number % 60:02}:00+00:00"
        entry = Entry(f"e{number}", "w", activity, key, item or f"i{number}", group, author, value, seq=number, at=at, **more)
        self.entries.append(entry)
        return entry

    def said(self, activity, key, text="", group=WEAVERS, **more):
        value = {"text": text, "year": more.pop("year", None), **{name: more.pop(name) for name in ("fields", "about", "own", "from", "of") if name in more}}
        return self.put(activity, key, value, group, **more)


def year(ce, precision="year", about=False):
    return {"year": ce, "precision": precision, "about": about, "typed": "ที่พิมพ์"}


def played(weavers="กลุ่มทอผ้า", text="ได้ยินจากวิทยุ", **about) -> list[Entry]:
    """The entries of the whole workshop. text: what the weavers say wherever they say something."""
    one = Played()
    one.put("workshop", "about", {"title": "เวทีเล็ก", "province": "พะเยา", "district": "เมือง", "place": "ศาลา", **about}, item="workshop.about")
    one.put("workshop", "group", {"name": weavers}, item=WEAVERS)
    one.put("workshop", "group", {"name": "แม่ค้ากาดเช้า", "district": "เชียงคำ"}, item=SELLERS)
    one.put("workshop", "visit", {"role": "participant", "group": WEAVERS, "nickname": SECRET[0]}, item="v1")
    _memories(one, text)
    _framework(one, text)
    _goals(one, text)
    _alone(one)
    _plan(one, text)
    one.said("a7", "commit", text, fields={"who": text, "when": "2027-01"})
    return one.entries


def _memories(one, text):
    one.said("a2", "w1_1", text, year=year(1994, about=True))
    one.said("a2", "w1_1", "จำเป็นช่วง", SELLERS, year=year(1987, "decade"))
    one.said("a2", "w1_2", "จำไม่ได้เลย", year=year(None, "unknown"))
    one.said("a2", "w3_2", "กำนัน", SELLERS, about=WEAVERS)
    first = one.said("a2", "w1_3", "ฉบับแรก")
    for words in ("ฉบับหนึ่ง", "ฉบับสอง"):
        one.said("a2", "w1_3", words, item=first.item, base=(first.id,))
    hidden = one.said("a2", "w1_4", SECRET[2])
    one.put("a2", "hide", True, item=f"hide.{hidden.item}")
    gone = one.said("a2", "w1_5", SECRET[3])
    one.put("a2", "w1_5", None, WEAVERS, item=gone.item, base=(gone.id,), op="delete")
    one.said("a2", "vision", "ทั้งห้องอยากเห็น", "")


def _framework(one, text):
    level = one.said("a3", "q3_2", text, fields={"level": 2})
    keep = one.said("a3", "lesson_keep", "ออมด้วยกัน", SELLERS)
    one.put("a3", "theme", {"name": "เรื่องร่วม", "items": [keep.item, level.item]})
    one.said("a4a", "need", text, fields={"pillars": ["p1"], "policies": ["pol1"]})


def _goals(one, text):
    goal = one.said("a4b", "goal", text, fields={"upstream": text})
    one.said("a4b", "check", of=goal.item, fields={"met": ["เป็นไปได้", "วัดผลได้"]})
    one.said("a5", "f2_i1_1", fields={"situation": text, "next": "หาคนเพิ่ม"})


def _alone(one):
    one.said("a5", "q5_1", SECRET[1], own=True)
    shared = one.said("a5", "q5_1", "แบ่งให้ทุกคนอ่าน", own=True)
    one.put("a5", "share", True, item=f"share.{shared.item}")
    for person in range(6):
        value = {"text": "", "year": None, "fields": {"k1_1": 1 + person % 5, "note": SECRET[4]}, "own": True, "sensitive": True, "levels": 5}
        one.put("a5", "k1", value, WEAVERS, f"k1.{person}", f"p{person}")


def _plan(one, text):
    goal = one.said("a6", "plan_goal", text)
    one.said("a6", "plan_r2_1", text, fields={**PLAN, "how": text}, **{"from": [goal.item]})
    one.put("a6", "column", {"on": False}, item="a6.column.support")
