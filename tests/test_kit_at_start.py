from __future__ import annotations

import shutil

import pytest

from samut.cli.kits import with_good_kit
from samut.content import KitErrors, load_kit
from samut.settings import Settings, share
from samut.texts import Texts


@pytest.fixture
def own(tmp_path):
    """A facilitator's own copy of the kit."""
    kit = tmp_path / "kit"
    shutil.copytree(share() / "data" / "kit", kit)
    return Settings(data=tmp_path / "data", kit=kit)


TEXTS = Texts(share() / "data" / "texts")


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
