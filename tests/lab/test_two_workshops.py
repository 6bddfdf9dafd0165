"""Two workshops of two laptops, each with its bundle, opened together: every analysis compares them."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from samut import demo
from samut.analysis import QUESTIONS, results
from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.lab import open_bundle
from samut.lab.bundles import AS_MADE_VARIABLE
from samut.research.bundle.build import make
from samut.settings import Settings
from samut.storage.store import Store

GROUPS, DAY = 6, datetime(2025, 6, 2, 2, tzinfo=UTC)
PLACES = ["ปัว"] * 4 + ["เชียงกลาง"] * 2


class Earlier(Store):
    """A store that was written in on another day, an entry a second."""

    def __init__(self, url):
        super().__init__(url)
        ticks = count()
        self._clock = lambda: DAY + timedelta(seconds=next(ticks))


def few(script):
    """What the first groups of the demonstration say, and only of one another."""
    for entry in script["group"][:GROUPS]:
        for answer in entry.get("answers", []):
            if answer.get("about", 0) >= GROUPS:
                del answer["about"]
    themes = [{**entry, "answers": [of for of in entry["answers"] if of[0] < GROUPS]} for entry in script.get("theme", [])]
    return {**script, "group": script["group"][:GROUPS], "theme": [entry for entry in themes if len(entry["answers"]) > 1]}


@pytest.fixture(scope="module")
def second(tmp_path_factory):
    """A small workshop in another province, a year before."""
    settings = Settings(data=tmp_path_factory.mktemp("second"))
    script = {id: few(demo.read(id)) for id in demo.activities()}
    script["a2"]["about"] |= {"province": "น่าน", "district": "ปัว"}
    for group, district in zip(script["a2"]["group"], PLACES, strict=True):
        group["district"] = district
    store = Earlier(settings.url)
    demo.play(settings, store, script)
    store.close()
    return settings


@pytest.fixture(scope="module")
def zips(demonstration, second, tmp_path_factory):
    bundles = [make(settings, tmp_path_factory.mktemp("out"), blank_undecided=True, analysed=results) for settings in (demonstration, second)]
    return [zipped for _, zipped in bundles]


@pytest.fixture(scope="module")
def both(zips):
    patch = pytest.MonkeyPatch()
    patch.setenv(AS_MADE_VARIABLE, "1")
    yield open_bundle(*zips)
    patch.undo()


@pytest.fixture(scope="module")
def answers(both):
    return results(both)


def test_both_are_there_and_nothing_is_there_twice(both, zips):
    first, second = (open_bundle(path) for path in zips)
    assert both["workshops"]["workshop"].is_unique and [*both["workshops"]["groups"]] == [12, GROUPS]
    for id in ("answers", "parts", "plan", "ratings", "scores", "links", "phases"):
        assert len(both[id]) == len(first[id]) + len(second[id]) > len(first[id])
    assert len(both["codebook"]) < len(first["codebook"]) + 20, "the words behind ids are those of one kit"


@pytest.mark.parametrize("id", [id for id in QUESTIONS if id != "agreement"])
def test_every_analysis_compares_them_over_time_and_place(answers, id):
    result = answers[id]
    assert result.tables["workshops"].frame["called"][0].endswith("(2/6/2568)"), "the earlier one first"
    assert [*result.tables["workshops"].shown.iloc[:, 0]] == [*result.tables["workshops"].frame["called"]]
    provinces = {place.split("/")[0] for place in result.tables["places"].frame["place"]}
    assert "พะเยา" in provinces and ("น่าน" in provinces or id == "happiness")
    labels = result.figures[-1]["layout"]["yaxis"]["ticktext"]
    assert any("2/6/2568" in label for label in labels)
    assert json.loads(json.dumps(result.numbers, allow_nan=False)) == result.numbers
    assert any("เวที" in note and "พื้นที่" in note for note in result.notes)


def test_what_is_told_of_each_workshop_is_what_its_own_bundle_tells(answers, zips):
    """But for which words are looked for: those that most groups of all workshops share."""
    for path in zips:
        tables = open_bundle(path)
        (workshop,) = tables["workshops"]["workshop"]
        for id, own in results(tables).items():
            own_numbers = {name: value for name, value in own.numbers.items() if name.startswith(f"workshops.{workshop}.") and ".having." not in name}
            assert own_numbers.items() <= answers[id].numbers.items() and (own_numbers or id == "agreement")


def test_a_question_that_names_a_province_names_neither_and_its_answers_are_of_both(answers):
    questions = " ".join(str(one) for result in answers.values() for table in result.tables.values() for one in table.frame.get("asked", []))
    assert questions and "พะเยา" not in questions and "น่าน" not in questions


def test_a_place_beside_its_workshop_gives_no_few_people_away(answers):
    """Nine of the small workshop answered twice, seven of one district: neither shows what the two others scored."""
    for id in ("happiness", "competence"):
        numbers = answers[id].numbers
        for workshop, province in zip(answers[id].tables["workshops"].frame["workshop"], ("น่าน", "พะเยา"), strict=True):
            total = numbers[f"workshops.{workshop}.n"]
            places = [value for name, value in numbers.items() if name.startswith(f"places.{province}") and name.endswith(".n")]
            assert not 0 < total - sum(places) < 5, (id, province, total, places)


def test_an_earlier_bundle_of_the_same_workshop_is_not_counted_beside_the_later(zips, second, tmp_path):
    again = make(second, tmp_path / "again", blank_undecided=True)[1]
    assert len(open_bundle(zips[1], again)["answers"]) == len(open_bundle(again)["answers"]), "the same twice is once"
    laptop = Settings(data=shutil.copytree(second.data, tmp_path / "laptop"))
    with closing(Store(laptop.url)) as store:
        old = next(entry for entry in store.since(demo.WORKSHOP) if entry.key == "w1_4")
        store.append(replace(old, id=new_id(), base=(old.id,), value={**old.value, "text": "คิดใหม่แล้ว"}))
    later = make(laptop, tmp_path / "later", blank_undecided=True)[1]
    with pytest.raises(SamutError, match=r"research\.two_states at .*later"):
        open_bundle(again, later)
