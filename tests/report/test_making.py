"""The frozen report: everything that may be handed on, and nothing else."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from played import SECRET, SELLERS, WEAVERS, Played, played
from samut.documents.report import make, scope_of
from samut.domain.entries import Items
from samut.domain.workshop import About, groups
from samut.errors import SamutError
from samut.kit_files import load_kit
from samut.settings import share

SNAPSHOT = Path(__file__).parent / "played.json"


@pytest.fixture(scope="module")
def kit():
    return load_kit(share() / "data" / "kit")


@pytest.fixture(scope="module")
def report(kit):
    return make(played(), kit)


def scope(**asked):
    named = groups(Items(entry for entry in played() if entry.activity == "workshop"))
    return scope_of(named, About(district="เมือง"), **asked)


def told(report):
    """A report as JSON, without the kit's own words, which its editors may change, and questions nobody answered."""
    found = asdict(report)
    found.pop("filled")
    for activity in found["activities"]:
        activity.pop("title")
        for stretch in activity["phases"]:
            stretch.pop("title")
            asked = [one for one in stretch["questions"] if one["answers"]]
            stretch["questions"] = [{"id": one["id"], "answers": one["answers"]} for one in asked]
        activity["phases"] = [one for one in activity["phases"] if one["questions"]]
    found["abilities"] = [{"id": role["id"], "items": [item for item in role["items"] if item["n"]]} for role in found["abilities"] if role["everyone"]["n"]]
    return json.loads(json.dumps(found, ensure_ascii=False))


def answers(report, question):
    return [said for one in report.activities for stretch in one.phases for asked in stretch.questions if asked.id == question for said in asked.answers]


def test_the_report_of_a_small_workshop_is_the_one_that_was_looked_at(report):
    """Remade by writing `told(report)` to the file, and looking at what changed."""
    assert told(report) == json.loads(SNAPSHOT.read_text("utf-8"))


def test_nothing_secret_is_anywhere_in_it(report):
    assert not [words for words in SECRET if words in repr(report)]


def test_both_versions_of_an_unsettled_answer_are_there(report):
    (said,) = answers(report, "w1_3")
    assert said.unsettled and [one.text for one in said.versions] == ["ฉบับหนึ่ง", "ฉบับสอง"]


def test_a_shared_answer_of_a_persons_own_is_told_as_its_groups(report):
    assert [(said.group, said.versions[0].text) for said in answers(report, "q5_1")] == [(WEAVERS, "แบ่งให้ทุกคนอ่าน")]


def test_answers_stand_in_the_order_of_the_groups_the_hall_first(report):
    assert [said.group for said in answers(report, "w1_1")] == [WEAVERS, SELLERS]
    assert [said.group for said in answers(report, "vision")] == [""]


def test_a_group_is_told_its_own_and_what_others_said_of_it(kit):
    ours = make(played(), kit, scope(group="กลุ่มทอผ้า"))
    assert [said.group for said in answers(ours, "w1_1")] == [WEAVERS]
    assert [(said.group, said.subject_group) for said in answers(ours, "w3_2")] == [(SELLERS, WEAVERS)]
    assert (ours.scope, ours.name_of(SELLERS), ours.people) == ("กลุ่มทอผ้า", "แม่ค้ากาดเช้า", 1)


def test_a_district_is_of_the_groups_that_are_from_there(kit):
    there = make(played(), kit, scope(place="เชียงคำ"))
    assert [team.id for team in there.groups] == [SELLERS]
    assert not there.plans and not there.goals


@pytest.mark.parametrize("place", ["เมือง", "เชียงคำ"])
def test_a_districts_abilities_are_the_halls_so_that_nobodys_can_be_taken_from_them(kit, report, place):
    there = make(played(), kit, scope(place=place))
    assert [(role.everyone, role.items) for role in there.abilities] == [(role.everyone, role.items) for role in report.abilities]


def test_abilities_of_fewer_than_five_are_not_told(kit):
    few = [entry for entry in played() if entry.author not in ("p0", "p1")]
    assert all(role.everyone.mean is None and not item.counts for role in make(few, kit).abilities for item in role.items)


def test_a_group_is_found_by_name_code_or_id():
    assert scope(group="G02").groups == scope(group="แม่ค้ากาดเช้า").groups == scope(group=SELLERS).groups == (SELLERS,)


@pytest.mark.parametrize(("asked", "code"), [({"group": "ไม่มี"}, "report.no_group"), ({"place": "ไม่มี"}, "report.no_place")])
def test_whom_there_is_not_is_said_with_who_there_is(asked, code):
    with pytest.raises(SamutError) as error:
        scope(**asked)
    assert error.value.code == code and error.value.values["names"]


def test_two_groups_of_one_name_are_told_apart_by_their_codes():
    named = [replace(one, name="ซ้ำ") for one in groups(Items(entry for entry in played() if entry.activity == "workshop"))]
    with pytest.raises(SamutError) as error:
        scope_of(named, About(), group="ซ้ำ")
    assert error.value.values["codes"] == "G01, G02"


def test_the_days_are_those_that_were_said_as_long_as_the_schedule(kit, report):
    assert (report.starts, report.ends) == ("2026-11-24", "2026-11-25")
    said = make(played(starts="2026-12-30"), kit)
    assert (said.starts, said.ends) == ("2026-12-30", "2026-12-31")


def test_a_workshop_that_has_not_begun_has_a_report_too(kit):
    empty = make([], kit)
    assert (empty.title, empty.groups, empty.starts, empty.memories) == ("", (), "", ())


def test_a_goal_that_was_gone_over_again_stands_with_what_it_was_and_one_that_was_not_stays(kit):
    entries = Played()
    entries.put("workshop", "group", {"name": "ทอผ้า"}, item=WEAVERS)
    old, other = entries.said("a4b", "goal", "ครบทุกคน", fields={"upstream": "จดชื่อ"}), entries.said("a4b", "goal", "มีกองทุน")
    entries.said("a4b", "check", of=old.item, fields={"met": ["ชัดเจน"]})
    again = entries.said("a5", "goal_again", "ครบ 25 คน", **{"from": [old.item]})
    first, second = make(entries.entries, kit).goals
    assert (first.answer.item, [one.item for one in first.before], first.met) == (again.item, [old.item], ("ชัดเจน",))
    assert first.before[0].versions[0].part("upstream") == "จดชื่อ"
    assert (second.answer.item, second.before, second.met) == (other.item, (), ())
