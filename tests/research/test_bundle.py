from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date, datetime
from zipfile import ZipFile

import pytest

from consenting import CONTRACT, HALL, SECRET, hall, id_of, material
from samut.errors import SamutError
from samut.research.bundle.package import AUTHORS, LICENCE, BundleSources, contents, name_of, write
from samut.research.tables.reading import open_tables
from samut.settings import share

FORMULA = "=HYPERLINK(\"x\")\nบรรทัดสอง, \"คำพูด\""


@dataclass
class Result:
    id: str
    numbers: dict


def analysed(frames):
    return {"answers": Result("answers", {"n": len(frames["answers"])})}


def workshop():
    """A bit of everything, a formula among it, and words of who did not agree in every place they may be."""
    log = hall()
    log.say("a", FORMULA, "p1", year={"year": 1994, "precision": "year", "about": True, "typed": "ปีลับ 2537"})
    log.agree("p1", research=True, happiness=True, contact=True, attendance=True)
    log.put("reach", HALL, "contact", {"words": "ติดต่อลับ 081-234-5678"}, f"contact.{id_of('p1')}", author="p1")
    log.say("b", SECRET, "p4")
    log.say("c", f"{SECRET} ต่อ", "p1", of="b")
    log.say("x", SECRET, "p4", of="a")
    log.say("d", "ของกลุ่มสอง", "p5", "g2")
    log.say("w", "ชม", "p5", "g2", about=id_of("g1"))
    log.say("own", "ไม่แบ่งปันกับใคร", "p2", own=True)
    log.say("r", "", "p1", question="k1", activity="a5", fields={"k1_1": 4}, levels=5, own=True, sensitive=True)
    log.say("l", "อบรม", "p5", "g2", "plan_m1", "a6", fields={"how": "ทุกเดือน", "from": "2026-12"}, **{"from": [id_of("d")]})
    log.put("m", "a5", "measure", {"instrument": "thi15", "when": "before", "answers": {"t1": 2}, "code": "sealedcode"}, author="p1", group="g1")
    log.put("h", "a2", "hide", True, f"hide.{id_of('d')}", author="f")
    log.put("s", "a2", "spotlight", id_of("d"), "a2.spotlight", author="f")
    log.put("ro", "a2", "round", {"number": 1, "minutes": 5, "pairs": {id_of("g1"): id_of("g2")}}, "a2.round.1", author="f")
    log.put("done", "a2", "done", True, f"done.recall.{id_of('g1')}", author="p1", group="g1")
    log.put("away", HALL, "away", True, f"away.{id_of('g2')}", author="f")
    log.put("say", HALL, "announce", {"text": "ประกาศลับ"}, "workshop.announce", author="f")
    log.put("t", "a2", "theme", {"name": "ร่วม", "items": [id_of("a"), id_of("b"), id_of("d")]}, author="f")
    log.put("erase", HALL, "erase", True, f"erase.{id_of('p2')}", author="p2")
    return log


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    return BundleSources(share(), share() / "data" / "kit", share() / "data" / "instruments", tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def files(sources):
    return contents(material(workshop()), sources, analysed)


@pytest.fixture(scope="module")
def made(files, tmp_path_factory):
    of = material(workshop())
    return write(files, tmp_path_factory.mktemp("out") / name_of(of), of.entries[-1].at)


def lines(files):
    return [json.loads(line) for line in files["log/entries.jsonl"].decode().splitlines()]


def test_nothing_in_any_byte_tells_who_anybody_is_or_what_others_did_not_agree_to(made):
    folder, zipped = made
    words = [SECRET, SECRET[:12], "ชื่อลับ", "กลุ่มลับ", "ศาลาลับ", "เวทีลับ", "ประกาศลับ", "ไม่แบ่งปันกับใคร", "sealedcode", "ปีลับ", "ติดต่อลับ"]
    names = ["workshop", "f", "g1", "g2", *(f"p{n}" for n in range(1, 8)), *"abcxdlrmhst", "w", "own", "ro", "done", "say"]
    within = [one.read_bytes() for one in folder.rglob("*") if one.is_file()]
    with ZipFile(zipped) as archive:
        within += [archive.read(one) for one in archive.namelist()]
    assert len(within) > 60
    for content in within:
        assert not [one for one in [*words, *map(id_of, names)] if one.encode() in content]


def test_no_line_of_the_log_has_both_a_person_and_a_group(files):
    told = lines(files)
    assert all(not (line["person"] and line["group"]) for line in told)
    assert {line["key"] for line in told if line["person"]} == {"visit", "consent", "k1", "measure"}


def test_the_log_keeps_what_belongs_together(files):
    told = {line["key"]: line for line in lines(files)}
    answers = [line for line in lines(files) if line["key"] == "w1_3"]
    hidden = next(line for line in answers if line["value"]["text"] == "ของกลุ่มสอง")
    assert told["hide"]["about"] == hidden["item"] == told["spotlight"]["value"]
    assert told["plan_m1"]["value"]["from"] == [hidden["item"]]
    assert told["theme"]["value"]["items"] == [hidden["item"]]
    assert told["round"]["value"]["pairs"] == {answers[0]["group"]: hidden["group"]}
    assert "announce" not in told and "erase" not in told


def test_what_was_written_over_without_consent_is_no_answer_but_its_own_revision_is_in_the_log(files):
    assert FORMULA in [line["value"]["text"] for line in lines(files) if line["key"] == "w1_3"]
    assert FORMULA.encode() not in files["tables/answers.csv"]


def test_the_same_store_gives_the_same_bytes(made, sources, tmp_path):
    of = material(workshop())
    again, zipped = write(contents(of, sources, analysed), tmp_path / name_of(of), of.entries[-1].at)
    assert zipped.read_bytes() == made[1].read_bytes()
    assert (again / "SHA256SUMS").read_bytes() == (made[0] / "SHA256SUMS").read_bytes()


def test_a_bundle_is_put_in_the_place_of_one_before_it(files, tmp_path):
    at = "2026-11-24T03:00:00.000+00:00"
    first, _ = write(files, tmp_path / "bundle", at)
    assert not (first / "log" / "entries.jsonl").stat().st_mode & 0o222
    write(files, tmp_path / "bundle", at)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bundle", "bundle.zip"]


def test_text_that_looks_like_a_formula_is_as_it_was_typed(sources, tmp_path):
    log = hall()
    log.say("a", FORMULA, "p1")
    of = material(log)
    content = contents(of, sources)["tables/answers.csv"].decode()
    assert next(csv.DictReader(io.StringIO(content, newline="")))["text"] == FORMULA
    _folder, zipped = write(contents(of, sources), tmp_path / "one", of.entries[-1].at)
    assert list(open_tables(zipped)["answers"]["text"]) == [FORMULA]


PARSED = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
}


def test_each_value_of_each_csv_is_what_datapackage_json_says(files):
    package = json.loads(files["datapackage.json"])
    assert [one["name"] for one in package["resources"]] == [table.id for table in CONTRACT]
    keys = {}
    for resource in package["resources"]:
        rows = list(csv.DictReader(io.StringIO(files[resource["path"]].decode(), newline="")))
        schema = resource["schema"]
        assert [field["name"] for field in schema["fields"]] == list(rows[0] if rows else [one["name"] for one in schema["fields"]])
        for row in rows:
            for field in schema["fields"]:
                assert row[field["name"]] == "" or PARSED[field["type"]](row[field["name"]]) is not None
        keys[resource["name"]] = rows
        assert len(files[resource["path"]]) == resource["bytes"]
    for resource in package["resources"]:
        for key in resource["schema"]["foreignKeys"]:
            there = {tuple(row[one] for one in key["reference"]["fields"]) for row in keys[key["reference"]["resource"]]}
            ours = [tuple(row[one] for one in key["fields"]) for row in keys[resource["name"]]]
            assert all(one in there for one in ours if "" not in one), (resource["name"], key)


def test_parquet_holds_what_the_csv_holds(files, made):
    import pyarrow.parquet as pq

    frames = open_tables(made[0])
    for table in CONTRACT:
        there = pq.read_table(io.BytesIO(files[f"tables/{table.id}.parquet"])).to_pylist()
        rows = frames[table.id].astype(object).to_dict("records")
        assert len(there) == len(rows)
        for one, row in zip(there, rows, strict=True):
            for column in table.columns:
                missing = row[column.id] is None or row[column.id] != row[column.id] or str(row[column.id]) in ("<NA>", "NaT")
                assert (one[column.id] is None) == missing
                if not missing and column.type == "date":
                    assert one[column.id] == row[column.id].date()
                elif not missing:
                    assert one[column.id] == row[column.id]


def test_bundles_are_read_one_under_the_other(made):
    folder, zipped = made
    once, twice = open_tables(folder), open_tables(folder, zipped)
    assert len(once["answers"]) == len(twice["answers"]) > 0, "the same bundle twice is the same rows"
    assert str(once["answers"]["year"].dtype) == "Int64" and str(once["workshops"]["demo"].dtype) == "boolean"


def test_what_goes_with_the_tables_is_there(files):
    assert json.loads(files["results/answers.json"]) == {"id": "answers", "numbers": {"n": 3}}
    assert {"kit/kit.toml", "instruments/thi15.toml", "tables.toml", "CITATION.cff"} <= set(files)
    assert files["kit/kit.toml"] == (share() / "data" / "kit" / "kit.toml").read_bytes()
    made = json.loads(files["environment.json"])
    assert "pyarrow" in made["packages"] and made["samut"]["version"] == "0.1.0"
    assert files["lock.txt"] == (share() / ".ci" / "lock.txt").read_bytes() and b"--hash=sha256:" in files["lock.txt"]
    told = json.loads(files["datapackage.json"])["samut"]
    assert {name: told[name] for name in ("version", "code")} == {name: made["samut"][name] for name in ("version", "code")}
    assert '"title": "Samut", "version": "0.1.0"' in files["CITATION.cff"].decode()
    readme = files["README.md"].decode()
    assert "ยังไม่มีสัญญาอนุญาต" in readme and "no licence yet" in readme and "samut reproduce" in readme
    assert readme.count("0.1.0") == readme.count(made["samut"]["code"]) == readme.count("--require-hashes") == 2
    assert "licenses" not in json.loads(files["datapackage.json"])


def citation_of(files):
    return {name: json.loads(value) for name, _, value in (line.partition(": ") for line in files["CITATION.cff"].decode().splitlines())}


def test_the_data_are_of_who_held_the_workshop_and_the_kit_is_what_they_refer_to(files):
    told = citation_of(files)
    kit = material(hall()).kit
    assert told["authors"] == [{"name": f"The association that held the workshop {told['identifiers'][0]['value']}"}]
    assert told["references"][0] == {"type": "generic", "title": kit.title, "authors": [{"name": kit.publisher.name}]}
    assert kit.publisher.name not in json.dumps(told["authors"], ensure_ascii=False)
    assert {"cff-version", "message", "title"} <= set(told) and "AUTHORS.txt" in files["README.md"].decode()


def test_whom_the_owner_names_is_whom_the_data_are_cited_by(sources, tmp_path):
    (tmp_path / AUTHORS).write_text("\ufeffเครือข่ายแรงงานนอกระบบพะเยา\r\n\n  มูลนิธิ: \"ก\"  \n", "utf-8")
    files = contents(material(hall()), BundleSources(share(), sources.kit, sources.instruments, tmp_path))
    assert citation_of(files)["authors"] == [{"name": "เครือข่ายแรงงานนอกระบบพะเยา"}, {"name": 'มูลนิธิ: "ก"'}]
    assert "AUTHORS.txt" not in files["README.md"].decode()


def test_names_that_can_not_be_read_are_said_to_be(sources, tmp_path):
    (tmp_path / AUTHORS).write_bytes("เครือข่าย".encode("cp874"))
    with pytest.raises(SamutError) as error:
        contents(material(hall()), BundleSources(share(), sources.kit, sources.instruments, tmp_path))
    assert error.value.code == "research.bad_authors" and error.value.where.endswith(AUTHORS)


def test_the_owners_licence_goes_in(sources, tmp_path):
    (tmp_path / LICENCE).write_text("CC BY 4.0", "utf-8")
    files = contents(material(hall()), BundleSources(share(), sources.kit, sources.instruments, tmp_path))
    assert files[LICENCE] == b"CC BY 4.0"
    assert json.loads(files["datapackage.json"])["licenses"] == [{"path": LICENCE}]
