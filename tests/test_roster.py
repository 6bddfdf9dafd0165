from __future__ import annotations

from samut.domain import workshop
from samut.domain.entries import Items
from samut.domain.workshop import Visit
from samut.storage import roster


class Log(list):
    def append(self, entry):
        super().append(entry)
        return entry


def test_a_group_and_its_members_are_read_back_as_they_were_written():
    log = Log()
    group = roster.new_group(log, "w", "บ้านเหนือ")
    visit = roster.join(log, "w", Visit("v", "participant", group, "แดง"))
    items = Items(log)
    assert [(one.id, one.name, one.away) for one in workshop.groups(items)] == [(group, "บ้านเหนือ", False)]
    assert workshop.visit(items, "v") == visit


def test_none_deletes():
    log = Log()
    roster.join(log, "w", Visit("v", "board"))
    roster.put(log, "w", "visit", "v", None, base=(log[0].id,))
    assert workshop.visit(Items(log), "v") is None


def test_a_group_is_no_visit():
    log = Log()
    group = roster.new_group(log, "w", "g")
    assert workshop.visit(Items(log), group) is None
