"""A small workshop for the tests of the research bundle: two groups, six who agreed and one who did not."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from samut.domain.entries import Entry
from samut.kit_files import load_kit
from samut.kit_files.instruments import load_instruments
from samut.research.release.pseudonyms import Pseudonyms
from samut.research.release.release import Release
from samut.research.tables.schema import contract
from samut.settings import share

HALL = "workshop"
SECRET = "ถ้อยคำของคนที่ไม่ยินยอมเลย"
CONTRACT = contract(share() / "data" / "research" / "tables.toml")


def hexed(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def id_of(name: str) -> str:
    """An id as Samut makes them."""
    return hexed(name)[:32]


class Log:
    """Entries one after the other, a minute apart."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def put(self, name, activity, key, value, item="", **more):
        """name: the entry's, and its item's where none is named; base and author are names, too."""
        seq = len(self.entries) + 1
        more = {part: id_of(one) if part in ("author", "group") and one else one for part, one in more.items()}
        more["base"] = tuple(map(id_of, more.get("base", ())))
        entry = Entry(id_of(name), id_of("workshop"), activity, key, item or id_of(name), value=value, **more)
        at = f"2026-11-24T{2 + seq // 60:02}:{seq % 60:02}:07.123+00:00"
        self.entries.append(replace(entry, seq=seq, at=at))
        return id_of(name)

    def say(self, name, text, author, group="g1", question="w1_3", activity="a2", of="", over="", **value):
        """An answer, or with `of` a revision of the one of that name, written over it or over another revision."""
        whole = {"text": text, "year": None, **value}
        base = (over or of,) if of else ()
        return self.put(name, activity, question, whole, id_of(of) if of else "", author=author, group=group, base=base)

    def agree(self, visit, **said):
        self.put(f"agreed {visit} {said}", HALL, "consent", said, f"consent.{id_of(visit)}", author=visit)


def hall(district="ดอกคำใต้") -> Log:
    """p1 to p4 in the first group, p5 to p7 in the second; p4 agrees to nothing. f leads."""
    log = Log()
    place = {"title": "เวทีลับเฉพาะ", "province": "พะเยา", "district": district, "place": "ศาลาลับ"}
    log.put("about", HALL, "about", place, "workshop.about")
    log.put("f", HALL, "visit", {"role": "facilitator"}, author="f")
    for group in ("g1", "g2"):
        log.put(group, HALL, "group", {"name": f"กลุ่มลับ{group}"})
    for number in range(1, 8):
        visit, group = f"p{number}", "g1" if number < 5 else "g2"
        value = {"role": "participant", "group": id_of(group), "nickname": f"ชื่อลับ{number}"}
        log.put(visit, HALL, "visit", value, author=visit)
        log.agree(visit, research=number != 4, happiness=number != 4)
    log.put("phase", "a2", "phase", {"phase": "recall", "reached": ["recall"]}, "a2.phase", author="f")
    return log


def material(log: Log, **more) -> Release:
    data = share() / "data"
    instruments, _ = load_instruments(data / "instruments")
    return Release(tuple(log.entries), load_kit(data / "kit"), instruments, Pseudonyms(hexed), **more)
