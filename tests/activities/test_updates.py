"""What a saved answer costs those who look on."""

from __future__ import annotations

import json

import pytest

from hall import save, state
from samut.protocol.patch import apply, diff


def read(context, view):
    return json.loads(json.dumps(state(context, view)))


@pytest.mark.parametrize(("year", "at"), [("2541", "in the middle"), ("2521", "at the start"), ("2566", "at the end")])
def test_an_answer_among_forty_is_told_in_less_than_three_kilobytes(recall, year, at):
    groups = [recall.group(f"กลุ่ม {number}") for number in range(10)]
    for number in range(40):
        save(groups[number % 10], "w1_1", "ได้ยินจากวิทยุชุมชน แล้วคุยกันที่ศาลา", year=str(2520 + number * 7 % 45))
    seen = {view: (context, read(context, view)) for view, context in (("form", groups[0]), ("board", recall.leader), ("console", recall.leader))}
    save(groups[0], "w1_1", f"เรื่องใหม่ {at}", year=year)
    for view, (context, before) in seen.items():
        now = read(context, view)
        patch = diff(before, now)
        assert apply(before, patch) == now
        assert len(json.dumps(patch)) < 3000, view
    assert len(json.dumps(seen["board"][1])) > 30_000, "the whole is much more"
