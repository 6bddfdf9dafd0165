"""How kernels begin, what they know, and that none is left behind."""

from __future__ import annotations

import asyncio
import json
import signal
import sqlite3
import sys
from contextlib import closing

import psutil
import pytest

from samut.domain.workshop import Visit
from samut.kernels.manager import environment
from samut.settings import Settings
from server.talk import refused, talk, wait_until


def press(visitor, answer):
    """The reply of the page's widget: it tells its environment."""

    async def script(page):
        await page.press(answer.models[0], id="me")
        return await page.reply()

    return talk(visitor, answer.page["seat"], script)


def test_a_kernel_knows_who_it_is_for_and_no_secret(server, visitor):
    page = visitor.join().get("/a/a2?template=lab&theme=dark&SAMUT_VIEW=console&hush=1", X_Hush="hush", SAMUT_VISIT="x")
    known = press(visitor, page)["env"]
    assert known["SAMUT_VIEW"] == "form"
    assert known["SAMUT_DATA"] == str(server.data)
    assert len(known["SAMUT_VISIT"]) == len(known["SAMUT_WORKSHOP"]) == 32
    assert known["PLAIN"] == "kept"
    assert "SAMUT_JOIN" not in known
    everything = " ".join([*known, *known.values()])
    token = visitor.cookies["samut_visit"].split("|")[4].split(":")[1]
    for secret in ("hush", "HUSH", "QUERY_STRING", "HTTP_", "REQUEST_URL", server.pin, server.code, token):
        assert secret not in everything, secret


def test_each_view_is_told_to_its_kernel(server, visitor):
    visitor.sign_in()
    for place in ("console", "board"):
        told = press(visitor, visitor.get(f"/{place}/a2"))["env"]
        assert told["SAMUT_VIEW"] == place
        assert json.loads(told["SAMUT_JOIN"]) == {"code": server.code, "port": server.port, "local": True}


def test_what_looks_like_a_secret_is_not_handed_on(tmp_path):
    risky = {"MY_PASSWORD": "a", "TOKEN": "b", "AWS_SECRET_ACCESS_KEY": "c", "SSH_AUTH_SOCK": "d", "PGPASSWORD": "e",
             "A": "https://me:pw@there/", "SAMUT_BROWSER": "f", "SAMUT_VISIT": "g"}
    fine = {"PATH": "p", "HOME": "h", "LANG": "th_TH.UTF-8", "MONKEY": "m", "B": "http://there:80/"}
    made = environment(Settings(data=tmp_path), "w", Visit("v", "board"), "board", {**risky, **fine})
    assert fine.items() <= made.items()
    assert made["SAMUT_VISIT"] == "v"
    assert not {"MY_PASSWORD", "TOKEN", "AWS_SECRET_ACCESS_KEY", "SSH_AUTH_SOCK", "PGPASSWORD", "A", "SAMUT_BROWSER"} & set(made)


STOPS = [signal.SIGTERM, signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signals between processes")
@pytest.mark.parametrize("number", STOPS)
def test_kernels_end_with_the_server_and_a_last_backup_is_made(own_server, number):
    own_server.start()
    own_server.visitor().join().get("/a/a2")
    own_server.visitor().sign_in().get("/console/a2")
    kernels = own_server.kernels()
    assert len(kernels) == 2
    assert own_server.stop(number) == 0
    assert not any(kernel.is_running() for kernel in kernels), "the server goes last"
    backup = max((own_server.data / "backups").glob("*.sqlite"))
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("select count(*) from entry where key = 'visit'").fetchone()[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_kernels_end_when_the_server_is_killed(own_server):
    own_server.start()
    own_server.visitor().join().get("/a/a2")
    kernels = own_server.kernels()
    own_server.stop(signal.SIGKILL)
    assert len(kernels) == 1 and not psutil.wait_procs(kernels, timeout=60)[1]


def test_a_kernel_that_no_page_is_connected_to_is_ended(own_server):
    own_server.idle = 3.0
    own_server.start()
    visitor, other = own_server.visitor().join(), own_server.visitor().join("Ban Klai")
    kept = visitor.get("/a/a2")
    left = []

    async def script(page):
        left.append(await asyncio.to_thread(other.get, "/a/a2"))
        while len(own_server.kernels()) > 1:
            await asyncio.sleep(0.02)
        await page.press(kept.models[0], id="me")
        return await page.reply()

    assert talk(visitor, kept.page["seat"], script)["ok"], "the one with a page lives"
    wait_until(lambda: not own_server.kernels(), what="the end of the kernel whose page is gone")
    assert refused(visitor, kept.page["seat"]) == 404 and left[0].page["seat"] != kept.page["seat"]


def test_reloading_again_and_again_does_not_fill_the_laptop(server, visitor):
    visitor.join()
    pages = [visitor.get("/a/a2") for _ in range(6)]
    assert [page.text for page in pages if not page.models] == []
    alive = [page for page in pages if refused(visitor, page.page["seat"]) == 101]
    assert pages[-1] in alive and all(page in pages[-3:] for page in alive)


def test_a_kernel_that_dies_closes_its_page(server, visitor):
    before = {kernel.pid for kernel in server.kernels()}
    page, mate = visitor.join("Ban Lom").get("/a/a2"), server.visitor().join("Ban Lom")
    assert mate.get("/a/a2").models
    mine, = (kernel for kernel in server.kernels() if kernel.pid not in before)

    async def script(talking):
        await talking.press(page.models[0], id="me")
        assert await talking.reply()
        mine.kill()
        return await talking.closed()

    assert talk(visitor, page.page["seat"], script) == 4404
    assert refused(visitor, page.page["seat"]) == 404
    assert mate.get("/a/a2").models, "the group gets another one"


def test_the_same_phone_comes_back_to_its_group_after_a_restart(own_server):
    visitor = own_server.start().visitor().join("Ban Mai", "Daeng")
    secrets = own_server.pin, own_server.code
    own_server.stop()
    own_server.start()
    assert (own_server.pin, own_server.code) == secrets
    assert visitor.get("/").to == "/a/a2"
    assert "Ban Mai · Daeng" in visitor.get("/a/a2").text


def test_the_head_of_a_page_comes_before_its_kernel(server, visitor):
    import http.client

    visitor.join()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", "/a/a2", headers={"Host": server.host, "Cookie": visitor.cookie})
    response = connection.getresponse()
    first = response.read1().decode()
    assert "กำลังเปิด" in first and "samut-page" not in first
    assert "samut-page" in response.read().decode()
    connection.close()


def test_a_page_that_nobody_waits_for_leaves_no_kernel(own_server):
    import http.client

    own_server.idle = 3.0
    visitor = own_server.start().visitor().join()
    connection = http.client.HTTPConnection("127.0.0.1", own_server.port, timeout=60)
    connection.request("GET", "/a/a2", headers={"Host": own_server.host, "Cookie": visitor.cookie})
    connection.getresponse().read1()
    connection.close()
    wait_until(own_server.kernels, what="a kernel")
    wait_until(lambda: not own_server.kernels(), what="its end")
