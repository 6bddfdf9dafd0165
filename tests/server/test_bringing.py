"""Files that the facilitator sends to be brought in."""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from urllib.parse import quote

import psutil
import pytest

CSV = "ประทับเวลา,ชื่อ,จำนวน\n\"22/11/2026, 9:15:00\",ใคร,3\n".encode()


def send(visitor, body=CSV, name="ก.csv", **headers):
    sent = {"Origin": visitor.server.url, "X-File-Name": quote(name), "Content-Type": "application/octet-stream", **headers}
    return visitor.ask("POST", "/import/file", body, sent)


def ask(visitor, what, **told):
    headers = {"Origin": visitor.server.url, "Content-Type": "application/json"}
    return visitor.ask("POST", f"/import/{what}", json.dumps(told).encode(), headers)


def waiting(server):
    folder = server.data / "imports"
    return list(folder.iterdir()) if folder.is_dir() else []


def test_only_the_facilitator_brings_anything_in(server):
    for visitor in (server.visitor(), server.visitor().join(), server.visitor().sign_in("board")):
        assert visitor.get("/import/about").status == 403
        assert send(visitor).status == 403
        assert ask(visitor, "look", file="0" * 32 + ".csv").status == 403
        assert visitor.get("/import/brought").status == ask(visitor, "out", id="x").status == 403
    assert waiting(server) == []


def test_another_site_can_not_send_in_the_facilitators_name(server):
    leader = server.visitor().sign_in()
    for origin in ("http://evil.example", "null", ""):
        assert send(leader, Origin=origin).status == 403
    assert waiting(server) == []


def test_a_file_is_looked_at_then_brought_in_and_gone(server):
    leader = server.visitor().sign_in()
    assert json.loads(leader.get("/import/about").text)["words"]["how"]
    large = CSV + b"," * 100_000
    assert json.loads(send(leader, large).text)["ok"]
    name = json.loads(send(leader).text)["file"]
    looked = json.loads(ask(leader, "look", file=name, name="ก.csv", survey="s1").text)
    assert looked["ok"] and looked["counts"]["new"] == 1 and not looked["stored"]
    stored = json.loads(ask(leader, "store", file=name, name="ก.csv", survey="s1").text)
    assert stored["stored"] and name not in [path.name for path in waiting(server)]
    (one,) = json.loads(leader.get("/import/brought").text)["brought"]
    assert (one["file"], one["rows"]) == ("ก.csv", 1)
    assert json.loads(ask(leader, "out", id=one["id"]).text) == {"ok": True, "brought": []}
    assert not json.loads(ask(leader, "out", id=one["id"]).text)["ok"]
    again = json.loads(ask(leader, "look", file=name, name="ก.csv").text)
    assert not again["ok"] and again["error"]["do"]
    for path in waiting(server):
        path.unlink()


def test_too_large_a_file_is_refused_in_words_and_not_kept(server):
    leader = server.visitor().sign_in()
    told = json.loads(send(leader, b"", **{"Content-Length": str(11 * 2**20)}).text)
    assert not told["ok"] and told["error"]["what"] and waiting(server) == []


@pytest.mark.parametrize("name", ["../samut.sqlite", "samut.sqlite", "/etc/passwd", "..", "x" * 32 + ".csv", "0" * 32 + ".toml", ""])
def test_no_other_file_of_the_laptop_is_read(server, name):
    leader = server.visitor().sign_in()
    assert not json.loads(ask(leader, "look", file=name).text)["ok"]


def test_what_is_no_request_is_refused(server):
    leader = server.visitor().sign_in()
    for body in (b"", b"[]", b"{\"file\": 1}", b"\xff", b"{\"file\": \"a\", \"corrections\": 3}"):
        assert leader.ask("POST", "/import/look", body, {"Origin": server.url}).status == 400
    for body in (b"", b"[]", b"{}", b"{\"id\": 1}", b"{\"id\": \"\"}"):
        assert leader.ask("POST", "/import/out", body, {"Origin": server.url}).status == 400
    assert leader.get("/import/out").status == 400


def importing(server):
    """The processes that bring something in now."""
    found = 0
    for child in psutil.Process(server.process.pid).children(recursive=True):
        with suppress(psutil.Error):
            found += "samut.survey_import.worker" in child.cmdline()
    return found


def test_two_who_bring_something_in_at_once_do_so_one_after_the_other(server):
    leaders = [server.visitor().sign_in() for _ in range(2)]
    names = [json.loads(send(leader).text)["file"] for leader in leaders]
    begun = Barrier(2)

    def look(leader, name):
        begun.wait()
        return json.loads(ask(leader, "look", file=name, name="ก.csv", survey="s1").text)

    seen = set()
    with ThreadPoolExecutor(2) as pool:
        looks = [pool.submit(look, *both) for both in zip(leaders, names, strict=True)]
        while not all(one.done() for one in looks):
            seen.add(importing(server))
    assert all(one.result()["ok"] for one in looks)
    assert max(seen) == 1
    for path in waiting(server):
        path.unlink()


def test_one_file_brought_in_by_two_at_once_is_there_once(server):
    leaders = [server.visitor().sign_in() for _ in range(2)]
    body = CSV.replace(b"9:15:00", b"9:16:00")
    names = [json.loads(send(leader, body).text)["file"] for leader in leaders]
    with ThreadPoolExecutor(2) as pool:
        stored = pool.map(lambda both: json.loads(ask(both[0], "store", file=both[1], name="สองครั้ง.csv", survey="s1").text), zip(leaders, names, strict=True))
    assert sorted(one["counts"]["new"] for one in stored) == [0, 1]
    there = [one for one in json.loads(leaders[0].get("/import/brought").text)["brought"] if one["file"] == "สองครั้ง.csv"]
    assert [one["rows"] for one in there] == [1]
    assert json.loads(ask(leaders[1], "out", id=there[0]["id"]).text)["ok"]
    for path in waiting(server):
        path.unlink()


def test_a_file_nobody_came_back_for_is_gone_after_an_hour_and_not_before(server):
    leader = server.visitor().sign_in()
    folder, now = server.data / "imports", time.time()
    for name, age in (("old.csv", 3700), ("new.csv", 3300)):
        (folder / name).write_bytes(CSV)
        os.utime(folder / name, (now - age, now - age))
    leader.get("/import/about")
    assert [path.name for path in waiting(server)] == ["new.csv"]
    (folder / "new.csv").unlink()
