from __future__ import annotations

import os
import socket
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from samut import check
from samut.domain.entries import Entry
from samut.settings import Settings, share
from samut.storage.store import Store
from samut.texts import Texts

Mount = namedtuple("Mount", "mountpoint fstype opts")
WINDOWS = os.name == "nt"


@pytest.fixture
def settings(tmp_path):
    return Settings(data=tmp_path / "data", port=0)


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_finding_has_words_that_take_its_values(settings, language):
    texts = Texts(share() / "data" / "texts", language)
    for finding in check.check(settings):
        assert texts(f"check.{finding.name}.{finding.level}", **finding.values)


def test_looking_leaves_no_trace(settings):
    check.check(settings)
    assert not settings.data.exists()


def test_an_old_python_fails(settings):
    assert check.python(settings, (3, 10, 9)).level == "fail"
    assert check.python(settings, (3, 11, 0)).level == "ok"


@pytest.mark.parametrize(("free", "level"), [(3 * 1024**3, "ok"), (10**9, "warn"), (10**8, "fail")])
def test_little_disk_space_warns_and_none_fails(settings, free, level):
    assert check.disk(settings, free).level == level


@pytest.mark.parametrize(
    "folder",
    ["OneDrive", "OneDrive - Company", "Dropbox", "Google Drive", "My Drive", "Mobile Documents", "Nextcloud", "onedrive"],
)
def test_a_synchronised_folder_fails(tmp_path, folder):
    found = check.cloud(Settings(data=tmp_path / folder / "Samut"), {})
    assert found.level == "fail"
    assert found.values["service"] == folder


def test_a_onedrive_by_another_name_is_known_by_the_environment(tmp_path):
    settings = Settings(data=tmp_path / "Documents" / "Samut")
    assert check.cloud(settings, {"OneDriveConsumer": str(tmp_path / "Documents")}).level == "fail"
    assert check.cloud(settings, {"OneDriveConsumer": str(tmp_path / "Doc")}).level == "ok"


@pytest.mark.skipif(WINDOWS, reason="making a link takes rights there")
def test_a_link_into_a_synchronised_folder_is_followed(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Samut").symlink_to(tmp_path / "Dropbox")
    assert check.cloud(Settings(data=tmp_path / "Samut"), {}).level == "fail"


@pytest.mark.parametrize(("fstype", "opts"), [("nfs4", "rw"), ("cifs", "rw"), ("fuse.sshfs", "rw"), ("NTFS", "rw,remote")])
def test_a_network_drive_fails(tmp_path, fstype, opts):
    top = Mount(tmp_path.anchor, "ext4", "rw")
    far = Mount(str(tmp_path), fstype, opts)
    settings = Settings(data=tmp_path / "Samut")
    assert check.drive(settings, [far, top]).level == "fail"
    assert check.drive(settings, [top, Mount(str(tmp_path / "other"), fstype, opts)]).level == "ok"


def test_a_clock_before_samut_was_made_fails(settings):
    assert check.clock(settings, datetime(2020, 1, 1, tzinfo=UTC)).level == "fail"


def test_a_buddhist_year_taken_for_a_common_one_fails(settings):
    assert check.clock(settings, datetime(2569, 11, 22, tzinfo=UTC)).level == "fail"


def test_a_clock_behind_the_last_thing_saved_fails(settings):
    saved = check.RELEASED + timedelta(days=90)
    settings.data.mkdir()
    store = Store(settings.url, clock=lambda: saved)
    store.append(Entry(id="e", workshop="w", activity="a2", key="q", item="i"))
    store.close()
    assert check.clock(settings, saved - timedelta(days=1)).level == "fail"
    assert check.clock(settings, saved + timedelta(minutes=1)).level == "ok"


def test_a_time_zone_that_is_not_thailands_warns(settings):
    assert check.zone(settings, timedelta(hours=7)).level == "ok"
    assert check.zone(settings, timedelta(0)).level == "warn"


def test_missing_and_empty_fonts_fail(settings, tmp_path):
    fonts = tmp_path / "voila_templates" / "samut" / "static" / "fonts"
    assert check.fonts(settings, tmp_path).level == "fail"
    fonts.mkdir(parents=True)
    (fonts / "thai.woff2").touch()
    assert check.fonts(settings, tmp_path).level == "fail"
    (fonts / "thai.woff2").write_bytes(b"wOF2")
    assert check.fonts(settings, tmp_path).level == "ok"


def test_a_taken_port_warns(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = Settings(data=tmp_path, port=other.getsockname()[1], local=True)
        assert check.port(taken).level == "warn"
    assert check.port(taken).level == "ok"


def test_a_backup_folder_that_is_a_file_fails(settings):
    settings.data.mkdir()
    (settings.data / "backups").write_text("in the way", "utf-8")
    assert check.backups(settings).level == "fail"


def test_little_memory_warns(settings):
    assert check.memory(settings, 10**9).level == "warn"
    assert check.memory(settings, 4 * 10**9).level == "ok"


def test_no_network_warns_and_is_of_no_matter_to_a_local_run(tmp_path):
    assert check.network(Settings(data=tmp_path), []).level == "warn"
    assert check.network(Settings(data=tmp_path), ["192.168.1.7"]).level == "ok"
    assert check.network(Settings(data=tmp_path, local=True), []).name == "local"


def test_an_sqlite_with_the_race_warns(settings, monkeypatch):
    monkeypatch.setattr("samut.storage.sqlite.journal", lambda: "delete")
    assert check.database(settings).level == "warn"
    assert check.database(Settings(data=Path(), database="postgresql+psycopg://x/y")).name == "postgres"
