from __future__ import annotations

import json
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consenting import hall, material
from samut.errors import SamutError
from samut.research.bundle.hash_chain import canonical, chain_lines
from samut.research.bundle.package import BundleSources, contents, write
from samut.research.bundle.verify import LOG, PACKAGE, SUMS, sums_of, verify
from samut.settings import share
from samut.texts import Texts


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    log = hall()
    for number in range(5):
        log.say(f"a{number}", f"คำตอบที่ {number}\u2028ต่อ", "p1")
    sources = BundleSources(share(), share() / "data" / "kit", share() / "data" / "instruments", tmp_path_factory.mktemp("data"))
    whole = contents(material(log), sources)
    return {name: content for name, content in whole.items() if not name.startswith("kit/")} | {SUMS: b""}


@pytest.fixture
def bundle(files, tmp_path):
    made, _ = write(whole(files), tmp_path / "bundle", "2026-11-24T03:00:00.000+00:00")
    (made / LOG).chmod(0o644)
    return made


def whole(files):
    import hashlib

    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != SUMS}
    return {**files, SUMS: sums_of(hashes).encode()}


def found(bundle):
    return [(one.code.removeprefix("research."), one.where) for one in verify(bundle)]


def of_log(bundle):
    return [(one.code.removeprefix("research."), one.values["line"]) for one in verify(bundle) if "line" in one.values]


def rewrite(bundle, change):
    lines = (bundle / LOG).read_text("utf-8").split("\n")[:-1]
    (bundle / LOG).write_text("".join(line + "\n" for line in change(lines)), "utf-8", newline="\n")


def test_a_bundle_as_it_was_written_is_found_whole(bundle):
    assert verify(bundle) == []
    assert verify(bundle.with_name("bundle.zip")) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_a_changed_byte_anywhere_is_named_by_its_file(files, bundle, data):
    there = whole(files)
    name = data.draw(st.sampled_from(sorted(there)))
    content = there[name]
    place = data.draw(st.integers(0, len(content) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != content[place]))
    (bundle / name).write_bytes(content[:place] + bytes([other]) + content[place + 1 :])
    try:
        assert ("changed", name) in found(bundle)
    finally:
        (bundle / name).write_bytes(content)


def test_missing_and_extra_files_are_named(bundle):
    (bundle / "README.md").unlink()
    (bundle / "tables" / "more.csv").write_text("x")
    assert found(bundle) == [("missing", "README.md"), ("extra", "tables/more.csv")]


def test_a_changed_line_is_named(bundle):
    rewrite(bundle, lambda lines: [*lines[:6], lines[6].replace('"op":"save"', '"op":"undo"'), *lines[7:]])
    assert of_log(bundle) == [("line_changed", 7)]


def test_a_removed_line_is_named(bundle):
    rewrite(bundle, lambda lines: [*lines[:6], *lines[7:]])
    assert of_log(bundle) == [("line_moved", 7)]


def test_lines_in_another_order_are_named(bundle):
    rewrite(bundle, lambda lines: [*lines[:6], lines[7], lines[6], *lines[8:]])
    assert of_log(bundle) == [("line_moved", 7)]


def test_lines_lost_at_the_end_are_counted(bundle):
    rewrite(bundle, lambda lines: lines[:-2])
    ((code, line),) = of_log(bundle)
    (error,) = [one for one in verify(bundle) if "count" in one.values]
    assert (code, error.values["count"], error.values["line"]) == ("lines_lost", 2, line)


def test_lines_added_at_the_end_are_named(bundle):
    count = len((bundle / LOG).read_text("utf-8").split("\n")) - 1
    rewrite(bundle, lambda lines: [*lines, lines[-1]])
    assert of_log(bundle) == [("lines_added", count + 1)]


def test_a_whole_log_chained_anew_is_not_the_one_of_the_manifest(bundle):
    def forged(lines):
        told = [json.loads(line) for line in lines]
        told[3]["op"] = "undo"
        return [canonical(line) for line in chain_lines(told)]

    rewrite(bundle, forged)
    assert [code for code, _ in of_log(bundle)] == ["line_changed"]


def test_what_no_json_is_in_the_log_or_the_manifest_is_found_and_does_not_break(bundle):
    rewrite(bundle, lambda lines: [*lines[:2], "{", *lines[3:]])
    (bundle / PACKAGE).write_text("[]", "utf-8")
    assert of_log(bundle) == [("line_changed", 3)]
    assert ("changed", PACKAGE) in found(bundle)


def test_a_file_changed_inside_the_zip_is_named(files, tmp_path):
    file = tmp_path / "bundle.zip"
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, content in whole(files).items():
            made.writestr(f"bundle/{name}", content + (b"x" if name == "tables/answers.csv" else b""))
    assert found(file) == [("changed", "tables/answers.csv")]


def test_every_finding_is_said_in_words(bundle):
    rewrite(bundle, lambda lines: lines[:-2])
    for language in ("th", "en"):
        texts = Texts(share() / "data" / "texts", language)
        assert all(texts.say(one) for one in verify(bundle))


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir(), lambda path: path.write_text("x")])
def test_what_is_no_bundle_is_said(tmp_path, make):
    make(tmp_path / "none")
    with pytest.raises(SamutError) as error:
        verify(tmp_path / "none")
    assert error.value.code == "research.no_bundle"


def test_what_systems_leave_in_folders_is_no_part_of_a_bundle_and_nothing_else_is_let_by(bundle):
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "tables/.DS_Store"):
        (bundle / name).write_bytes(b"x")
    assert verify(bundle) == []
    for name in ("Thumbs.db.csv", "._README.md"):
        (bundle / name).write_bytes(b"x")
    assert found(bundle) == [("extra", "._README.md"), ("extra", "Thumbs.db.csv")]
