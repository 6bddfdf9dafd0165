from __future__ import annotations

import pytest

from samut.domain.kit.codes import form_code, group_code, printed_ids
from samut.domain.workshop import Group
from samut.kit_files import load_kit
from samut.settings import share

GROUPS = [Group(f"id{number}", "same name") for number in range(12)]


def test_groups_are_numbered_in_the_order_they_were_made():
    assert [group_code(one.id, GROUPS) for one in GROUPS][:3] == ["G01", "G02", "G03"]
    assert group_code("id11", GROUPS) == "G12"


def test_a_group_that_is_not_there_has_no_code():
    with pytest.raises(ValueError):
        group_code("nobody", GROUPS)


def test_each_printed_form_has_its_own_code():
    assert [form_code(one) for one in printed_ids(load_kit(share() / "data" / "kit"))] == ["A2", "F1", "F2", "F3", "A7"]
