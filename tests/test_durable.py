"""What is put in a place whole is on the disk before it has its name: a cut of power leaves the old or the new."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from samut.documents.formats import make_files
from samut.domain.entries import Entry, new_id
from samut.errors import SamutError
from samut.kit_files import keep_good
from samut.kit_files.kit_versions import keep, kit_of, sources
from samut.research.bundle import package
from samut.server.exports import Exports, FinishedExport
from samut.server.secrets import open_secrets
from samut.settings import Settings, share
from samut.storage import durable, secret_hash
from samut.storage import restore as restoring
from samut.storage.backup import back_up
from samut.storage.restore import restore
from samut.storage.store import Store
from samut.survey_import.mapping import MappedColumn, Mapping
from samut.survey_import.proposals.mapping_file import write_mapping
from samut.texts import Texts

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a folder can be synced on POSIX only")
NOON = datetime(2026, 11, 22, 5, 0, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path):
    shutil.copytree(share() / "data" / "kit", tmp_path / "kit")
    return Settings(data=tmp_path / "data", kit=tmp_path / "kit")


@pytest.fixture
def saved(settings):
    """A workshop with an answer."""
    settings.data.mkdir()
    store = Store(settings.url)
    store.append(Entry(new_id(), "w", "a2", "w1_3", new_id(), value={"text": "ได้ยินจากวิทยุ", "year": None}))
    store.close()
    return settings


def edit(settings):
    path = settings.kit / "activities" / "a2.toml"
    path.write_text(path.read_text("utf-8") + "\n# แก้แล้ว\n", "utf-8")


def test_a_backup_and_its_hash_are_on_the_disk_before_it_has_its_name(saved, order):
    made = back_up(saved.url, saved.data / "backups", NOON)
    assert order.names == 1 and order.unsynced() == []
    note = made.with_name(f"{made.name}.sha256").stat().st_ino
    assert ("sync", note, 0) in order.acts[: order.acts.index(("name", made.stat().st_ino, made.parent.stat().st_ino))]


def test_what_is_restored_is_on_the_disk_before_it_takes_the_place(saved, order):
    made = back_up(saved.url, saved.data / "backups", NOON)
    order.acts.clear()
    restore(made, saved.data / "new" / "samut.sqlite")
    assert order.names == 1 and order.unsynced() == []


def test_the_copy_of_a_backup_is_checked_again_before_it_takes_the_place(saved, monkeypatch):
    """As where a stick gives other bytes when it is read the second time."""
    made, database = back_up(saved.url, saved.data / "backups", NOON), saved.data / "samut.sqlite"
    there = database.read_bytes()

    def copied(source, target):
        target.write_bytes(source.read_bytes()[:-1] + b"?")

    monkeypatch.setattr(restoring.shutil, "copyfile", copied)
    with pytest.raises(SamutError) as refused:
        restore(made, database)
    assert refused.value.code == "store.backup_changed" and database.read_bytes() == there
    assert not [path for path in saved.data.iterdir() if path.suffix == ".part"]


def test_the_kit_of_a_workshop_is_on_the_disk_before_it_is_the_kept_one(settings, order):
    keep(settings, "w")
    first = order.names
    assert first > 5 and order.unsynced() == []
    keep(settings, "w")
    assert order.names == first, "nothing is put in its place where nothing was changed"
    edit(settings)
    keep(settings, "w")
    assert order.names == 3 * first, "the earlier one is put aside, the new one takes its place"
    assert order.unsynced() == []
    assert kit_of(settings, "w").activities["a2"].questions


def test_an_interrupted_change_of_a_workshops_kit_leaves_the_earlier_one(settings, monkeypatch):
    keep(settings, "w")
    edit(settings)
    home, rename = settings.data / "kits" / "w", os.rename

    def interrupted(self, target):
        if Path(target) == home:
            raise OSError("power failure")
        rename(self, target)
        return Path(target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", interrupted)
        with pytest.raises(OSError, match="power failure"):
            keep(settings, "w")
    assert sources(settings, "w").kit == home.with_name("w.old") / "kit" and not home.exists()
    assert kit_of(settings, "w").activities["a2"].questions
    keep(settings, "w")
    assert "แก้แล้ว" in (home / "kit" / "activities" / "a2.toml").read_text("utf-8")
    assert [path.name for path in home.parent.iterdir()] == ["w"]


def test_a_mapping_is_on_the_disk_before_it_has_its_name(tmp_path, order):
    texts = Texts(share() / "data" / "texts", "th")
    for survey in ("s1", "s2"):
        write_mapping(tmp_path / "m.toml", Mapping(name="m", survey=survey, columns=(MappedColumn(header="ก"),)), texts)
        assert 'survey = "s1"' in (tmp_path / "m.toml").read_text("utf-8") or survey == "s2"
    assert order.names == 2 and order.unsynced() == []
    assert [path.name for path in tmp_path.iterdir()] == ["m.toml"]


def test_a_mapping_that_can_not_be_written_leaves_the_earlier_one(tmp_path, monkeypatch):
    texts, path = Texts(share() / "data" / "texts", "th"), tmp_path / "m.toml"
    write_mapping(path, Mapping(name="m", survey="s1"), texts)
    earlier = path.read_bytes()
    monkeypatch.setattr(durable.os, "fsync", failing)
    with pytest.raises(SamutError) as refused:
        write_mapping(path, Mapping(name="m", survey="s2"), texts)
    assert refused.value.code == "imports.not_written" and path.read_bytes() == earlier
    assert [path.name for path in tmp_path.iterdir()] == ["m.toml"]


def test_the_list_of_an_exports_files_is_on_the_disk_before_it_has_its_name(tmp_path, order):
    exports = Exports(tmp_path, {}, ("no-command",))
    export = FinishedExport("id", "w", "folder", NOON.isoformat(), ("data",), "", ())
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.csv").write_text("1", "utf-8")
    exports._keep(export, [str(tmp_path / "folder" / "a.csv")])
    assert order.names == 1 and order.unsynced() == []
    assert [one.files for one in exports.finished("w")] == [("a.csv",)]


def failing(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_the_last_good_kit_is_on_the_disk_before_it_is_the_good_one(settings, order):
    good = settings.data / "kit"
    settings.data.mkdir()
    keep_good(settings.kit, good)
    assert order.names > 5 and order.unsynced() == []
    edit(settings)
    order.acts.clear()
    keep_good(settings.kit, good)
    new = {path.stat().st_ino for path in good.rglob("*.toml")}
    synced = [inode for act, inode, _ in order.acts if act == "sync"]
    assert new <= set(synced) and synced[-1] == settings.data.stat().st_ino
    assert [path.name for path in settings.data.iterdir()] == ["kit"]


def test_a_document_is_on_the_disk_before_it_has_its_name(saved, tmp_path, order):
    make_files(saved, ["table-csv", "log-jsonl"], tmp_path / "out")
    assert order.names == 2 and order.unsynced() == []


def test_a_bundle_and_its_zip_are_on_the_disk_before_they_have_their_names(tmp_path, order):
    for round in (1, 2):
        made = package.write({"a.txt": b"a", "log/entries.jsonl": b"{}"}, tmp_path / "bundle", "2026-11-24T03:00:00.000+00:00")
        assert order.names == 3 * round and order.unsynced() == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [path.name for path in made] == ["bundle", "bundle.zip"]


def test_secrets_and_the_seal_are_on_the_disk_before_they_have_their_names(tmp_path, order):
    open_secrets(tmp_path / "secret")
    first = secret_hash.sealed_in(tmp_path / "secret")("คำ")
    assert order.names == 4 and order.unsynced() == []
    assert secret_hash.sealed_in(tmp_path / "secret")("คำ") == first and order.names == 4
    assert sorted(path.name for path in (tmp_path / "secret").iterdir()) == ["code", "cookie", "pin", "seal"]


def test_a_seal_that_two_make_at_once_is_the_one_that_was_there_first(tmp_path, monkeypatch):
    """One finds no key and makes one; meanwhile another's has taken the place."""
    other, link = b"o" * secret_hash.KEY_BYTES, os.link

    def late(made, path):
        path.write_bytes(other)
        link(made, path)

    monkeypatch.setattr(os, "link", late)
    mine = secret_hash.sealed_in(tmp_path)("คำ")
    monkeypatch.setattr(os, "link", link)
    assert (tmp_path / "seal").read_bytes() == other and secret_hash.sealed_in(tmp_path)("คำ") == mine
    assert [path.name for path in tmp_path.iterdir()] == ["seal"]


def test_on_a_drive_without_links_a_seal_is_made_all_the_same(tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    first = secret_hash.sealed_in(tmp_path)("คำ")
    assert secret_hash.sealed_in(tmp_path)("คำ") == first and [path.name for path in tmp_path.iterdir()] == ["seal"]
