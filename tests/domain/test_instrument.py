"""Scores of questionnaires, against worked examples; items are known by their ids."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from samut.domain.kit.instrument import Band, Instrument, Item, score
from samut.kit_files.instruments import load_instruments

DATA = Path(__file__).resolve().parents[2] / "data" / "instruments"
SMALL = Instrument(
    id="s", kind="scale", title="s", responses=("no", "some", "much"), source="x",
    items=(Item(id="a", text="a"), Item(id="b", text="b", reversed=True)),
    bands=(Band(to=3, text="low"), Band(to=6, text="high")),
)  # fmt: skip


@pytest.fixture(scope="module")
def thi():
    found, errors = load_instruments(DATA)
    assert errors == []
    return found["thi15"]


def all_of(thi, value, reverse=None):
    return {item.id: (reverse if item.reversed and reverse else value) for item in thi.items}


@pytest.mark.parametrize(
    "answers, total, band",
    [({"a": 3, "b": 1}, 6, "high"), ({"a": 1, "b": 3}, 2, "low"), ({"a": 2, "b": 2}, 4, "high"), ({"a": 1, "b": 2}, 3, "low")],
)
def test_a_reversed_item_counts_the_other_way(answers, total, band):
    found = score(SMALL, answers)
    assert (found.total, found.band, found.missing) == (total, band, ())


def test_counted_from_zero_the_highest_is_one_less():
    zero = replace(SMALL, from_zero=True)
    assert zero.values == (0, 1, 2)
    assert score(zero, {"a": 2, "b": 0}).total == 4
    assert score(zero, {"a": 0, "b": 2}).total == 0


def test_an_item_without_an_answer_gives_no_score_and_is_named():
    found = score(SMALL, {"a": 3})
    assert (found.total, found.band, found.missing) == (None, "", ("b",))


@pytest.mark.parametrize("answers", [{"a": 0}, {"a": 4}, {"a": True}, {"a": "1"}, {"a": 1.0}, {"c": 1}])
def test_what_is_no_answer_is_an_error(answers):
    with pytest.raises(ValueError):
        score(SMALL, answers)


def test_what_has_no_score_gives_none():
    assert score(replace(SMALL, kind="questions"), {"a": 3, "b": 1}).total is None


# 15 to 60; items 3, 4 and 5 the other way; up to 43, 44-50, 51 and more
@pytest.mark.parametrize(
    "value, reverse, total, band",
    [(1, 4, 15, "Poor"), (4, 1, 60, "Good"), (1, None, 24, "Poor"), (4, None, 51, "Good"), (3, 2, 45, "Fair"), (3, 3, 42, "Poor"), (3, 1, 48, "Fair")],
)
def test_the_default_scale_is_scored_as_its_publisher_says(thi, value, reverse, total, band):
    found = score(thi, all_of(thi, value, reverse))
    assert found.total == total and band in found.band


@pytest.mark.parametrize("total, band", [(43, "Poor"), (44, "Fair"), (50, "Fair"), (51, "Good")])
def test_the_bands_meet_where_they_should(thi, total, band):
    answers = all_of(thi, 3, 2)
    steps = iter(item for item in thi.items if not item.reversed)
    while (now := score(thi, answers).total) != total:
        answers[next(steps).id] += 1 if now < total else -1
    assert band in score(thi, answers).band


def test_the_order_of_the_items_does_not_matter(thi):
    answers = all_of(thi, 2, 4)
    turned = replace(thi, items=tuple(reversed(thi.items)))
    assert score(turned, dict(reversed(answers.items()))) == score(thi, answers)


def test_the_default_scale_is_marked_as_not_confirmed(thi):
    assert len(thi.items) == 15 and thi.responses == ("ไม่เลย", "เล็กน้อย", "มาก", "มากที่สุด")
    assert [item.id for item in thi.items if item.reversed] == ["t3", "t4", "t5"]
    assert thi.certainty == "unconfirmed" and "ยืนยัน" in thi.confirm and thi.source


OWN = """id = "own"
kind = "questions"
title = "ของเรา"
responses = ["ไม่ใช่", "ใช่"]
source = "เราเอง"
[[item]]
id = "o1"
text = "มีบัตรแล้ว"
"""


def test_a_sites_own_questionnaire_is_found_by_the_same_code(tmp_path):
    (tmp_path / "own.toml").write_text(OWN, "utf-8")
    found, errors = load_instruments(tmp_path)
    assert errors == [] and found["own"].items[0].text == "มีบัตรแล้ว"


@pytest.mark.parametrize(
    "text, code",
    [
        (OWN.replace('kind = "questions"', 'kind = "test"'), "kit.unknown_value"),
        (OWN.replace('id = "own"', 'id = "other"'), "kit.id_of_file"),
        (OWN.replace('source = "เราเอง"\n', ""), "kit.missing_key"),
        (OWN + '[[item]]\nid = "o1"\ntext = "อีกข้อ"\n', "kit.doubled_id"),
        (OWN + '[[band]]\nto = 1\ntext = "ต่ำ"\n', "kit.bands"),
        ("id = ", "kit.bad_value"),
    ],
)
def test_one_with_a_mistake_is_left_out_and_said_and_the_others_stay(tmp_path, text, code):
    (tmp_path / "own.toml").write_text(text, "utf-8")
    (tmp_path / "good.toml").write_text(OWN.replace('"own"', '"good"'), "utf-8")
    found, errors = load_instruments(tmp_path)
    assert list(found) == ["good"]
    assert code in [error.code for error in errors]


MIXED = """id = "own"
kind = "mixed"
survey = "s1"
by = "group"
title = "ของเรา"
source = "เราเอง"
[[item]]
id = "q1"
kind = "number"
text = "กี่คน"
least = 0
most = 9
[[item]]
id = "q2"
kind = "choice"
text = "มีไหม"
points = ["มี", "ไม่มี"]
"""


def test_items_of_several_kinds_are_read_and_examples_are_not(tmp_path):
    (tmp_path / "own.toml").write_text(MIXED, "utf-8")
    (tmp_path / "example_own.toml").write_text("id = ", "utf-8")
    found, errors = load_instruments(tmp_path)
    assert errors == [] and found["own"].whens == ("",) and found["own"].items[0].most == 9


@pytest.mark.parametrize(
    "text, code, line",
    [
        (MIXED.replace('"number"', '"numbers"'), "kit.unknown_value", 9),
        (MIXED.replace('"s1"', '"s4"'), "kit.unknown_value", 3),
        (MIXED.replace("least = 0", 'least = "0"'), "kit.wants_whole", 11),
        (MIXED.replace("most = 9\n", ""), "kit.no_most", 7),
        (MIXED.replace("least = 0", "least = 10"), "kit.no_most", 12),
        (MIXED.replace('by = "group"\n', ""), "kit.missing_key", 0),
        (MIXED.replace('["มี", "ไม่มี"]', '["มี", "มี"]'), "kit.few_points", 17),
        (MIXED.replace('points = ["มี", "ไม่มี"]', "most = 3"), "kit.not_for_kind", 17),
        (MIXED.replace('kind = "choice"\ntext = "มีไหม"\npoints = ["มี", "ไม่มี"]', 'text = "มีไหม"'), "kit.missing_key", 0),
        (MIXED.replace('"q2"', '"ข้อ 2"'), "kit.bad_id", 14),
        (OWN + 'kind = "text"\n', "kit.only_mixed", 9),
        (OWN.replace('kind = "questions"', 'kind = "scale"\ntwice = true'), "kit.only_mixed", 3),
    ],
)
def test_a_mistake_in_it_is_said_in_thai_with_its_line(tmp_path, text, code, line):
    from samut.settings import share
    from samut.texts import Texts

    (tmp_path / "own.toml").write_text(text, "utf-8")
    found, errors = load_instruments(tmp_path)
    assert found == {} and code in [error.code for error in errors], errors
    one = next(error for error in errors if error.code == code)
    assert one.where.startswith(f"own.toml:{line}" if line else "own.toml"), one.where
    said = Texts(share() / "data" / "texts").parts(one)
    assert said["do"] and "{" not in said["what"] + said["do"]
