from __future__ import annotations

import shutil

import pytest

from samut.cli.kits import with_good_kit
from samut.domain.entries import Entry, new_id
from samut.kit_files import KitErrors, load_kit
from samut.kit_files.kit_versions import kit_of, sources
from samut.server.maintenance import Kits
from samut.settings import Settings, share
from samut.storage.store import Store
from samut.texts import Texts
from server.talk import in_a_loop


@pytest.fixture
def own(tmp_path):
    """A facilitator's own copy of the kit."""
    kit = tmp_path / "kit"
    shutil.copytree(share() / "data" / "kit", kit)
    return Settings(data=tmp_path / "data", kit=kit)


TEXTS = Texts(share() / "data" / "texts")
FIRST = load_kit(share() / "data" / "kit").activities["a2"].questions[0].text


def spoil(settings):
    path = settings.kit / "activities" / "a2.toml"
    path.write_text(path.read_text("utf-8").replace('id = "w1_1"', "id = w1_1", 1), "utf-8")


def test_a_sound_kit_is_copied_and_the_copy_is_used(own):
    found = with_good_kit(own, TEXTS)
    assert found.kit == own.data / "kit"
    spoil(own)
    assert load_kit(found.kit).activities["a2"].questions[0].id == "w1_1"


def test_a_wrong_edit_is_said_in_thai_and_the_last_good_kit_stays_in_use(own, capsys):
    with_good_kit(own, TEXTS)
    spoil(own)
    found = with_good_kit(own, TEXTS)
    said = capsys.readouterr().err
    assert "a2.toml" in said
    assert "ใช้ชุดเดิม" in said
    assert load_kit(found.kit).activities["a2"].questions[0].id == "w1_1"


def test_without_a_good_kit_nothing_starts_and_every_mistake_is_said(own, capsys):
    spoil(own)
    with pytest.raises(KitErrors):
        with_good_kit(own, TEXTS)
    assert "a2.toml" in capsys.readouterr().err


def said(store, workshop="w"):
    store.append(Entry(new_id(), workshop, "a2", "w1_1", new_id(), group="g", author="a", value={"text": "คำตอบ", "year": None}))


def reword(settings):
    path = settings.kit / "activities" / "a2.toml"
    path.write_text(path.read_text("utf-8").replace(FIRST, "คำถามใหม่ที่ไม่มีใครเคยตอบ"), "utf-8")


def test_answers_keep_the_questions_they_were_given_to_however_those_are_worded_later(own):
    own.data.mkdir()
    store = Store(own.url)
    said(store)
    first = Kits(own, store)
    in_a_loop(first.keep())
    assert not (own.data / "kits").exists(), "nothing was said while this server ran"
    said(store)
    in_a_loop(first.keep())
    reword(own)
    in_a_loop(Kits(own, store).keep())
    assert load_kit(own.kit).activities["a2"].questions[0].text != FIRST
    assert kit_of(own, "w").activities["a2"].questions[0].text == FIRST
    assert sources(own, "another").kit == own.kit
    said(store)
    in_a_loop(first.keep())
    assert kit_of(own, "w").activities["a2"].questions[0].text != FIRST, "the newest answer was given to the new one"
    store.close()


def test_where_nothing_was_kept_and_the_kit_has_a_mistake_now_the_last_good_one_is_it(own):
    good = with_good_kit(own, TEXTS).kit
    spoil(own)
    assert sources(own, "w").kit == good
    assert kit_of(own, "w").activities["a2"].questions[0].text == FIRST
