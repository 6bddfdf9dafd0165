from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from samut.settings import Settings, from_environment, share


def test_a_kernel_gets_the_settings_of_its_server(tmp_path):
    given = Settings(data=tmp_path / "ข้อมูล", kit=tmp_path / "kit", language="en", database="postgresql://x/y")
    assert from_environment(given.environment()) == given
    plain = replace(given, kit=None, database="")
    assert from_environment(plain.environment()) == plain


def test_without_a_word_the_workshops_are_in_the_home_folder():
    assert from_environment({}).data == Path.home() / "Samut"
    assert from_environment({}).language == "th"


def test_the_store_is_the_embedded_one_unless_a_database_is_named(tmp_path):
    assert Settings(data=tmp_path).url == f"sqlite:///{(tmp_path / 'samut.sqlite').as_posix()}"
    assert Settings(data=tmp_path, database="postgresql://x/y").url == "postgresql://x/y"


def test_what_ships_is_found():
    assert (share() / "data" / "kit" / "kit.toml").exists()
    assert (share() / "notebooks" / "a2_memory.ipynb").exists()
