"""The code, the PIN and what signs cookies."""

from __future__ import annotations

import os
import stat

import pytest

from samut.server.secrets import open_secrets


def test_secrets_are_the_same_after_a_restart(tmp_path):
    first = open_secrets(tmp_path / "secret")
    assert open_secrets(tmp_path / "secret") == first
    assert (len(first.code), len(first.pin), len(first.cookie)) == (6, 8, 64)
    assert (first.code + first.pin).isdecimal()


def test_secrets_differ_from_laptop_to_laptop(tmp_path):
    made = [open_secrets(tmp_path / str(number)) for number in range(20)]
    assert len({one.pin for one in made}) == len({one.cookie for one in made}) == 20


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_secrets_are_readable_by_their_user_only(tmp_path):
    folder = tmp_path / "secret"
    open_secrets(folder)
    (folder / "pin").chmod(0o644)
    open_secrets(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@pytest.mark.parametrize("broken", ["", "12", "๑๒๓๔๕๖๗๘", "12345678\n", "abcdefgh"])
def test_a_broken_file_is_made_anew_and_the_others_stay(tmp_path, broken):
    first = open_secrets(tmp_path)
    (tmp_path / "pin").write_text(broken, "utf-8")
    again = open_secrets(tmp_path)
    assert again.pin.isdecimal() and len(again.pin) == 8
    assert (again.cookie, again.code) == (first.cookie, first.code)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["code", "cookie", "pin"]


def test_no_secret_shows_where_it_is_printed(tmp_path):
    kept = open_secrets(tmp_path)
    assert not any(secret in repr(kept) for secret in (kept.pin, kept.code, kept.cookie))
