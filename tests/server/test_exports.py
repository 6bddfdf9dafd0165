"""What the facilitator fetches from the console, with a stand-in for `samut export` that does as each test says."""

from __future__ import annotations

import json
import os
import sys
import urllib.parse
from pathlib import Path

import psutil
import pytest

from samut.errors import SamutError
from samut.server.download_handlers import disposition, kept_name
from samut.server.exports import Exports, FinishedExport, Order
from server.conftest import Server
from server.talk import in_a_loop, wait_until

NAME = "รายงานเวที “๑”.pdf"
HERE = Path(__file__).parent


class Kit:
    """A server whose exporter is the stand-in."""

    def __init__(self, folder, share):
        self.folder, self.hold = folder, folder / "hold"
        self.tell(files={NAME: "เนื้อหา"})
        command = (sys.executable, str(HERE / "exporter.py"), str(folder / "told.json"))
        self.server = Server(folder, share, exporter=command).start()
        self.leader = self.server.visitor().sign_in()

    def tell(self, **told):
        (self.folder / "seen.json").unlink(missing_ok=True)
        (self.folder / "told.json").write_text(json.dumps(told), "utf-8")

    def holding(self, **told):
        """As `tell`, but it waits until it is let go."""
        self.hold.write_text("", "utf-8")
        self.tell(wait=str(self.hold), **told)

    def start(self, visitor=None, choice="report", **fields):
        return (visitor or self.leader).post("/exports", choice=choice, **fields)

    def state(self):
        return json.loads(self.leader.get("/exports").text)

    def seen(self):
        """What the exporter was started with, once it is under way."""
        wait_until((self.folder / "seen.json").exists, what="the exporter")
        return json.loads(wait_until(lambda: (self.folder / "seen.json").read_text("utf-8")))

    def ended(self):
        return wait_until(lambda: (told := self.state())["running"] is None and told, what="the export's end")

    def exports(self):
        return sorted(path.name for path in (self.server.data / "exports").iterdir())


@pytest.fixture(scope="module")
def made(tmp_path_factory, share):
    """One server for all: each test leaves it with nothing running."""
    kit = Kit(tmp_path_factory.mktemp("made"), share)
    yield kit
    kit.server.stop()


@pytest.fixture
def kit(made):
    made.hold.unlink(missing_ok=True)
    made.tell(files={NAME: "เนื้อหา"})
    yield made
    made.hold.unlink(missing_ok=True)
    made.ended()


def test_what_was_made_is_listed_and_fetched_as_an_attachment_with_its_thai_name(kit):
    assert kit.start().status == 200
    made = kit.ended()["made"][0]
    assert made["files"] == [{"number": 0, "name": NAME, "bytes": len("เนื้อหา".encode())}]
    assert made["choices"] == ["report"] and made["whose"] == "" and "/25" in made["at"]
    answer = kit.leader.get(f"/exports/{made['id']}/0")
    assert (answer.status, answer.text) == (200, "เนื้อหา")
    kind = answer.headers["Content-Disposition"]
    day = made["at"].split(" ")[0].replace("/", "-")
    assert kind.startswith("attachment;") and kind.isascii()
    assert urllib.parse.unquote(kind).endswith(f"{NAME.removesuffix('.pdf')} {day}.pdf")
    assert answer.headers["X-Content-Type-Options"] == "nosniff" and answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"] == "application/pdf"


def test_what_was_made_can_be_deleted_and_the_others_stay(kit):
    kit.start()
    kept = kit.ended()["made"][0]["id"]
    kit.start()
    gone = kit.ended()["made"][0]["id"]
    folders = kit.exports()
    told = json.loads(kit.leader.post(f"/exports/{gone}/remove").text)
    ids = [one["id"] for one in told["made"]]
    assert kept in ids and gone not in ids
    assert len(kit.exports()) == len(folders) - 1
    assert kit.leader.get(f"/exports/{gone}/0").status == kit.leader.post(f"/exports/{gone}/remove").status == 404
    assert kit.leader.get(f"/exports/{kept}/0").status == 200


def test_a_file_the_system_does_not_let_go_of_is_told_in_words(tmp_path):
    with pytest.raises(SamutError, match="not_removed"):
        Exports(tmp_path, {}).remove(FinishedExport("0" * 32, "w", "not-there", "", (), "", ()))


def test_it_is_told_what_and_for_whom_and_gives_way_to_the_hall(kit):
    kit.server.visitor().join("บ้านเหนือ --progress")
    groups = kit.server.visitor()
    groups.post("/join", step="code", code=kit.server.code)
    page = groups.get("/join?at=group").text
    id = page[: page.index('">บ้านเหนือ')].split('"')[-1]
    kit.tell(files={NAME: "เนื้อหา"})
    body = f"choice=report&choice=data&group={id}".encode()
    form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": kit.server.url}
    assert kit.leader.ask("POST", "/exports", body, form).status == 200
    seen = kit.seen()
    assert seen["argv"][0] == "--progress" and seen["argv"][2:] == ["--as=report-docx,report-pdf,data-xlsx", f"--group={id}"]
    assert seen["data"] == str(kit.server.data) and seen["nice"] > 0
    assert kit.ended()["made"][0]["whose"] == "บ้านเหนือ --progress"


def test_while_it_runs_it_says_how_far_it_is_and_another_has_to_wait(kit):
    kit.holding(files={NAME: "x"})
    kit.start()
    running = wait_until(lambda: (kit.state()["running"] or {}).get("done") and kit.state()["running"])
    assert running == {"done": 0.25, "what": "report-pdf"}
    other = kit.start(kit.server.visitor().sign_in())
    assert other.status == 409 and json.loads(other.text)["refused"]["do"]
    kit.hold.unlink()
    assert kit.ended()["error"] is None


def test_it_can_be_stopped_and_leaves_nothing(kit):
    before = kit.exports() if (kit.server.data / "exports").exists() else []
    kit.holding(files={NAME: "x"})
    kit.start()
    pid = kit.seen()["pid"]
    told = json.loads(kit.leader.post("/exports/stop").text)
    assert told["running"] is None and told["error"] is None
    assert not psutil.pid_exists(pid) and kit.exports() == before


def test_its_errors_are_told_in_its_own_words_and_a_crash_in_ours(kit):
    error = {"where": "เวที", "what": "ยังไม่มีคำตอบ", "do": "รอก่อน", "code": "cli.nothing"}
    kit.tell(error=error)
    kit.start()
    assert kit.ended()["error"] == error
    kit.tell(dies=True)
    kit.start()
    told = kit.ended()
    assert told["error"]["what"] and "secret" not in json.dumps(told)
    assert "a secret trace" in kit.server.log()


def test_a_file_elsewhere_is_not_listed_and_not_served(kit):
    outside = kit.folder / "outside.txt"
    outside.write_text("hush", "utf-8")
    (kit.folder / "told.json").write_text(json.dumps({"files": {"a.csv": "1"}, "besides": [str(outside), str(kit.server.data / "secret" / "pin")]}))
    kit.start(choice="data")
    assert [file["name"] for file in kit.ended()["made"][0]["files"]] == ["a.csv"]


def test_the_research_bundle_is_a_run_of_its_own_and_lies_with_the_others(kit):
    exports = kit.server.data / "exports"
    exports.mkdir(exist_ok=True)
    (exports / "bundle.zip").write_text("zip", "utf-8")
    kit.tell(files={"a.csv": "1"}, besides=[str(exports / "bundle.zip")])
    assert kit.start(choice="research").status == 200
    assert kit.seen()["argv"] == ["--progress", f"--out={exports}", "--research"]
    made = kit.ended()["made"][0]
    assert {file["name"] for file in made["files"]} == {"a.csv", "bundle.zip"}
    assert kit.leader.get(f"/exports/{made['id']}/1").headers["Content-Type"] == "application/zip"


def test_what_was_made_before_the_research_bundle_is_kept_where_that_has_to_wait(kit):
    error = {"where": "review.csv", "what": "ยังไม่ได้ตัดสิน", "do": "ตัดสินก่อน", "code": "research.undecided"}
    kit.tell(files={"a.docx": "1"}, undecided=error)
    kit.start(choice=["report", "research"])
    told = kit.ended()
    assert told["error"] == error
    assert [file["name"] for file in told["made"][0]["files"]] == ["a.docx"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_out_of_the_folder_is_not_followed(kit):
    kit.start()
    made = kit.ended()["made"][0]
    folder = max((kit.server.data / "exports").iterdir(), key=lambda path: path.stat().st_mtime_ns)
    (folder / NAME).unlink()
    (folder / NAME).symlink_to(kit.server.data / "secret" / "pin")
    assert kit.leader.get(f"/exports/{made['id']}/0").status == 404


@pytest.mark.parametrize("path", [
    "/exports/../secret/pin", "/exports/%2e%2e/secret", "/exports/" + "0" * 32 + "/0", "/exports/" + "0" * 32 + "/../0", "/exports/..%2f..%2fsecret%2fpin/0",
    "/exports/{id}/1", "/exports/{id}/999", "/exports/{id}/-1", "/exports/{id}/0/", "/exports/{id}/..", "/exports/{id}/export.json", "/exports/{ID}/0", "/exports/{id}/1000",
])
def test_no_name_and_no_number_guesses_a_file(kit, path):
    kit.start()
    id = kit.ended()["made"][0]["id"]
    answer = kit.leader.get(path.replace("{id}", id).replace("{ID}", id.upper()))
    assert answer.status == 404 or id.upper() == id
    assert kit.server.pin not in answer.text


def test_only_a_facilitator_reaches_any_of_it(kit):
    kit.start()
    id = kit.ended()["made"][0]["id"]
    for visitor in (kit.server.visitor(), kit.server.visitor().join(), kit.server.visitor().sign_in("board")):
        for path in ("/exports", f"/exports/{id}/0"):
            assert visitor.get(path).status == 403, path
        assert visitor.post("/exports", choice="report").status == 403
        for path in ("/exports/stop", f"/exports/{id}/remove"):
            assert visitor.post(path).status == 403, path
    assert kit.state()["made"][0]["id"] == id
    assert kit.state()["running"] is None


def test_a_facilitator_who_left_reaches_it_no_more(kit):
    other = kit.server.visitor().sign_in()
    old = dict(other.cookies)
    other.post("/leave")
    other.cookies = old
    assert other.get("/exports").status == 403


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": ""}])
def test_another_sites_page_starts_and_stops_nothing(kit, headers):
    assert kit.leader.post("/exports", headers, choice="report").status == 403
    for path in ("/exports/stop", f"/exports/{'0' * 32}/remove"):
        assert kit.leader.post(path, headers).status == 403
        assert kit.leader.get(path).status == 405
    assert kit.state()["running"] is None


def test_some_of_the_blank_forms_are_asked_for_by_their_codes(kit):
    assert kit.state()["forms"] == ["A2", "F1", "F2", "F3", "A7"]
    kit.start(choice=["blank", "data"], form=["F1", "F3"])
    assert "--form=F1,F3" in kit.seen()["argv"]
    kit.ended()
    kit.tell(files={NAME: "x"})
    kit.start(choice="data", form=["F1"])
    assert not [one for one in kit.seen()["argv"] if one.startswith("--form")]


@pytest.mark.parametrize("fields", [{"choice": "blank", "form": "F9"}, {"choice": "blank", "form": ["F1", "--research"]}, {"choice": ""}, {"choice": "log"}, {"choice": "../x"}, {"group": "0" * 32}, {"district": "ไม่มีที่นี่"}])
def test_what_there_is_not_is_refused_in_words(kit, fields):
    answer = kit.start(**{"choice": "report", **fields})
    assert answer.status == 422 and json.loads(answer.text)["refused"]["do"]
    assert kit.state()["running"] is None


def test_it_ends_with_the_server(tmp_path, share):
    kit = Kit(tmp_path, share)
    kit.holding(files={NAME: "x"})
    kit.start()
    pid = kit.seen()["pid"]
    assert kit.server.stop() == 0
    assert not psutil.pid_exists(pid) and kit.exports() == []


def test_it_is_ended_after_its_time(tmp_path):
    (tmp_path / "hold").write_text("", "utf-8")
    (tmp_path / "told.json").write_text(json.dumps({"wait": str(tmp_path / "hold")}), "utf-8")
    command = (sys.executable, str(HERE / "exporter.py"), str(tmp_path / "told.json"))

    async def run():
        exports = Exports(tmp_path / "exports", {"SAMUT_DATA": str(tmp_path)}, command, longest=0.4)
        exports.start("w", Order(("report",)), "")
        await exports._task
        return exports

    exports = in_a_loop(run())
    assert exports.running is None and exports.error.code == "exports.too_long"
    assert exports.finished("w") == [] and list((tmp_path / "exports").iterdir()) == []


def test_those_of_another_workshop_are_not_listed(tmp_path):
    (tmp_path / "told.json").write_text(json.dumps({"files": {"a.csv": "1"}}), "utf-8")
    command = (sys.executable, str(HERE / "exporter.py"), str(tmp_path / "told.json"))

    async def run():
        exports = Exports(tmp_path / "exports", {"SAMUT_DATA": str(tmp_path)}, command)
        exports.start("old", Order(("data",)), "")
        await exports._task
        return exports

    exports = in_a_loop(run())
    (made,) = exports.finished("old")
    assert exports.finished("new") == [] and exports.find("new", made.id) is None and exports.path(made, 0)


def test_a_kept_file_is_named_by_whose_it_is_and_its_day_as_any_system_takes_it():
    made = FinishedExport("0" * 32, "w", "f", "2026-11-25T01:00:00+07:00", ("plans",), 'บ้าน "เหนือ"/1: <a>\r\n', ("แผน.pdf",))
    assert kept_name(made, Path("f/แผน.pdf")) == "แผน บ้าน -เหนือ--1- -a--- 25-11-2569.pdf"


@pytest.mark.parametrize("name", [NAME, 'a"; x="b.pdf', "a\r\nSet-Cookie: x.pdf", "แผน/../x.pdf", "a\\b.pdf"])
def test_a_name_stays_inside_its_header(name):
    told = disposition(name)
    assert told.isascii() and "\r" not in told and "\n" not in told
    before, _, after = told.removeprefix('attachment; filename="').partition('"')
    assert after.startswith("; filename*=UTF-8''") and not set(before) & set('"\\/;')
    assert urllib.parse.unquote(after.removeprefix("; filename*=UTF-8''")) == name
