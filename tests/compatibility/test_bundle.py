"""The first version's research bundle: opened, whole, computed again; and one made anew of the same workshop."""

from __future__ import annotations

import json
import math
import re
import shutil
from io import BytesIO
from zipfile import ZipFile

import pandas as pd
import pytest

from compatibility import adapter, laptop
from samut.lab import open_bundle

CHANGED: dict[str, str] = {"kit/activities/a1.toml": "its comment says where the exercises' words stand"}
"""File of the bundle -> why a bundle made now says something else there than the first version's did."""
OF_ITS_MAKING = ("SHA256SUMS", "environment.json", "lock.txt", "datapackage.json", "CITATION.cff", "README.md")
"""They tell when and with what code and libraries it was made; of README.md and datapackage.json the rest is compared."""
MADE_WITH = re.compile(r"Python \d+\.\d+\.\d+|[0-9a-f]{64}|20\d\d-\d\d-\d\dT[0-9:]+Z?")
COMPUTED = ("a_plans",)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """The kept bundle, with what two people coded beside it."""
    folder = tmp_path_factory.mktemp("bundle")
    for path in laptop.FIXTURES.glob("samut-w-*"):
        shutil.copy(path, folder)
    (found,) = folder.glob("*.zip")
    return found


@pytest.fixture(scope="module")
def anew(site, kept, tmp_path_factory):
    """A bundle of the same workshop, made by today's code."""
    folder = tmp_path_factory.mktemp("anew")
    of = laptop.Laptop(site, laptop.clean_copy(kept, folder), laptop.READ)
    of.samut("export", "--research", "--blank-undecided", "--out", folder / "out")
    (found,) = (folder / "out").glob("*.zip")
    return found


@pytest.fixture(scope="module")
def texts(bundle, anew):
    """(then, now): the files of both by their names."""
    return files_of(bundle), files_of(anew)


def files_of(path):
    with ZipFile(path) as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def test_it_opens_whole_with_all_its_tables(bundle, monkeypatch):
    assert adapter.damage(bundle) == []
    monkeypatch.setenv("SAMUT_AS_MADE", "1")
    tables = open_bundle(bundle)
    files = {name: data for name, data in files_of(bundle).items() if name.endswith(".csv")}
    assert {f"tables/{id}.csv" for id in tables} == set(files)
    for id, table in tables.items():
        written = pd.read_csv(BytesIO(files[f"tables/{id}.csv"]), dtype=str, keep_default_na=False)
        assert (len(table), [*table.columns]) == (len(written), [*written.columns]), id


def test_what_was_coded_beside_it_is_read_with_it(bundle):
    themes = open_bundle(bundle)["themes"]
    after = themes[themes["after"].fillna(False).astype(bool)]
    assert after.groupby("coder")["item"].nunique().tolist() == [12, 12]
    assert {*after["name"]} == {"รายได้", "เพื่อน", "ได้ช่วยคน"}


def test_a_changed_byte_of_it_is_noticed(bundle, tmp_path):
    with ZipFile(bundle) as archive:
        archive.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    table = folder / "tables" / "answers.csv"
    table.write_bytes(table.read_bytes().replace(b"a2", b"a3", 1))
    assert adapter.damage(folder) != []


def test_its_numbers_are_computed_again_from_its_tables_without_a_network(bundle):
    assert adapter.other_numbers(bundle, *COMPUTED) == []


def test_a_bundle_made_anew_has_the_same_tables_log_kit_and_words(texts):
    then, now = texts
    assert set(now) == set(then)
    same = [name for name in then if not name.endswith(".parquet") and name not in (*OF_ITS_MAKING, *CHANGED)]
    other = [name for name in same if not name.startswith("results/") and then[name] != now[name]]
    assert other == []
    assert {"log/entries.jsonl", "tables/answers.csv", "tables/measures.csv", "tables.toml", "kit/kit.toml"} <= set(same)


def test_its_log_is_chained_line_to_line_as_before(texts):
    lines = [[json.loads(line) for line in files["log/entries.jsonl"].decode().splitlines()] for files in texts]
    assert [one["hash"] for one in lines[0]] == [one["hash"] for one in lines[1]]
    assert all(after["prev"] == before["hash"] for before, after in zip(lines[1], lines[1][1:], strict=False))
    assert len(lines[1]) > 1500


def test_every_number_computed_for_it_is_the_same(texts):
    then, now = (results_of(files) for files in texts)
    assert set(now) == set(then) and len(then) > 500
    assert {name: (then[name], now[name]) for name in then if not same(then[name], now[name])} == {}


def results_of(files):
    told = {name: json.loads(data) for name, data in files.items() if name.startswith("results/")}
    return {f"{name} {number}": value for name, one in told.items() for number, value in one["numbers"].items()}


def same(old, new):
    if isinstance(old, (int, float)) and isinstance(new, (int, float)):
        return math.isclose(old, new, rel_tol=1e-9, abs_tol=1e-12)
    return old == new


def test_its_readme_and_its_package_say_the_same_but_for_when_and_with_what(texts):
    readmes = [MADE_WITH.sub("…", files["README.md"].decode()) for files in texts]
    assert readmes[0] == readmes[1]
    packages = [json.loads(files["datapackage.json"]) for files in texts]
    for package in packages:
        package.pop("created")
        package["samut"].pop("code")
        for one in package["resources"]:
            if one["path"].endswith(".parquet"):
                del one["hash"], one["bytes"]
    assert packages[0] == packages[1]


def test_its_parquet_files_hold_what_its_csv_files_do(texts):
    for name in (name for name in texts[0] if name.endswith(".parquet")):
        old, new = (pd.read_parquet(BytesIO(files[name])) for files in texts)
        pd.testing.assert_frame_equal(old, new)
