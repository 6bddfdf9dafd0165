from __future__ import annotations

import os

import pytest

from samut.lab import bundles as opening
from samut.lab import coding_page
from samut.research.tables.layout import lay_out
from samut.research.tables.schema import contract
from samut.settings import Settings, share


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("SAMUT_DATA", str(tmp_path))
    monkeypatch.delenv(opening.BUNDLE_VARIABLE, raising=False)
    return tmp_path


def test_a_bundle_is_named_in_the_call_or_the_environment_or_is_the_newest(data, bundles, monkeypatch):
    assert opening.chosen_bundles() == []
    (data / "exports").mkdir()
    (data / "exports" / "other.zip").write_text("no bundle")
    stored = data / "exports" / "kept.zip"
    stored.write_bytes(bundles[1].read_bytes())
    assert opening.chosen_bundles() == [stored]
    monkeypatch.setenv(opening.BUNDLE_VARIABLE, os.pathsep.join(map(str, bundles)))
    assert opening.chosen_bundles() == [*bundles]


def test_a_folder_and_its_zip_have_the_same_tables(bundles):
    folder, zipped = (opening.open_bundle(path) for path in bundles)
    assert {*folder} == {*zipped} and len(folder["answers"]) > 50
    assert all(folder[id].equals(zipped[id]) for id in folder)


def test_beside_a_bundle_its_own_answers_are_coded_and_nothing_is_written_before_somebody_does(bundles, data):
    bundle = data / "ชุด.zip"
    bundle.write_bytes(bundles[1].read_bytes())
    source = coding_page.bundle_source(bundle)
    assert len(source.units) > 50 and dict(source.questions)["w1_4"]
    desk = coding_page.CodingPage(source, Settings(data=data))
    stored = data / "ชุด.zip.coding.sqlite"
    assert not stored.exists()
    coding = desk.open("ก")
    coding.assign(source.units[0].item, "รายได้")
    assert stored.exists() and coding.coder != "ก" and len(coding.table(source.units)) == 1


def test_codes_made_on_the_laptop_are_in_the_themes_of_its_next_bundle(laptop, bundles):
    source = coding_page.workshop_source(laptop)
    coding = coding_page.CodingPage(source, laptop).open("ก")
    coding.assign(source.units[0].item, "รายได้")
    tables = lay_out(opening.newest_release(laptop), contract(share() / "data" / "research" / "tables.toml"))
    own = [row for row in tables["themes"] if row["name"] == "รายได้"]
    assert len(own) == 1 and own[0]["coder"] not in ("hall", "ก")
    assert own[0]["question"] == source.units[0].question


def test_the_newest_bundle_is_the_one_that_was_written_last_whatever_its_name(data, bundles):
    (data / "exports").mkdir()
    for name, at in (("z.zip", 1_000), ("a.zip", 3_000), ("m.zip", 2_000)):
        path = data / "exports" / name
        path.write_bytes(bundles[1].read_bytes())
        os.utime(path, (at, at))
    assert [path.name for path in opening.chosen_bundles()] == ["a.zip"]
    os.utime(data / "exports" / "m.zip", (3_000, 3_000))
    assert [path.name for path in opening.chosen_bundles()] == ["m.zip"]
