"""Phones that save through their kernels while kernels, and then the server, are killed: nothing confirmed is lost.

A phone here does as the page does: it sends, waits for the reply, and where its kernel is gone it loads the page again
and sends what was not confirmed once more, under the same id.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from random import Random
from typing import Any

import psutil
import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

from samut.domain.entries import Items, new_id
from samut.storage.store import Store
from server.talk import Talk, in_a_loop, talk

ROOT = Path(__file__).resolve().parents[2]
PHONES = 8
KILLS = 6
REVISIONS = 3
PATIENCE = 15.0  # seconds, the page's own
GONE = (OSError, HTTPException, HTTPClientError, WebSocketClosedError, TimeoutError)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")


@dataclass
class Phone:
    """confirmed: ids of what it was told is saved. pending: what it was told nothing of yet, last: what before that."""

    visitor: Any
    confirmed: list[str] = field(default_factory=list)
    pending: dict[str, Any] = field(default_factory=dict)
    last: dict[str, Any] = field(default_factory=dict)
    resent: int = 0
    loads: int = 0

    async def work(self, up: asyncio.Event, enough: asyncio.Event) -> None:
        """up: whether the server answers, which a page asks before it loads again."""
        while not enough.is_set() or self.pending:
            await up.wait()
            with suppress(*GONE):
                await self.use_a_page(enough)

    async def use_a_page(self, enough: asyncio.Event) -> None:
        answer = await asyncio.to_thread(self.visitor.get, "/a/a2")
        if not answer.models:
            return
        self.loads += 1
        server, kernel = self.visitor.server, answer.page["seat"]
        address = f"ws://{server.host}/api/kernels/{kernel}/channels?session_id={'a' * 32}"
        headers = {"Cookie": self.visitor.cookie, "Origin": server.url}
        with closing(await websocket_connect(HTTPRequest(address, headers=headers))) as socket:
            while not enough.is_set() or self.pending:
                if not await self.save(Talk(socket), answer.models[0]):
                    return

    async def save(self, page: Talk, model: str) -> bool:
        """False where the page is no use any more."""
        self.resent += bool(self.pending)
        self.pending = self.pending or self.next_words()
        request = new_id()
        await page.press(model, id=request, do="save", args=self.pending)
        async with asyncio.timeout(PATIENCE):
            reply = await page.reply(request)
        if reply is None:
            return False
        assert reply["ok"] and reply["saved"] == self.pending["id"], reply
        self.confirmed.append(self.pending["id"])
        self.pending, self.last = {}, self.pending
        return True

    def next_words(self) -> dict[str, Any]:
        """A new answer, or the next revision of the last one."""
        number = len(self.confirmed) % REVISIONS
        item, base = (self.last["item"], [self.last["id"]]) if number else (new_id(), [])
        return {"id": new_id(), "item": item, "base": base, "question": "w1_3", "text": f"แก้ครั้งที่ {number}"}


class Hall:
    """The phones at one server, and all processes that were ever seen there."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.phones = [Phone(server.visitor().join(f"group {number % 4}")) for number in range(PHONES)]
        self.processes: set[psutil.Process] = set()
        self.up = asyncio.Event()

    def confirmed(self) -> Counter[str]:
        return Counter(id for phone in self.phones for id in phone.confirmed)

    def look(self) -> None:
        server = psutil.Process(self.server.process.pid)
        self.processes |= {server, *server.children(recursive=True)}

    async def all_saved_more(self, times: int) -> None:
        """Every phone got through, that often, since this was asked."""
        goals = [len(phone.confirmed) + times for phone in self.phones]
        async with asyncio.timeout(60):
            while any(len(phone.confirmed) < goal for phone, goal in zip(self.phones, goals, strict=True)):
                await asyncio.sleep(0.01)

    async def kill_kernels(self, chance: Random) -> None:
        for _ in range(KILLS):
            before = self.confirmed().total()
            async with asyncio.timeout(60):
                while self.confirmed().total() < before + PHONES:
                    await asyncio.sleep(0.01)
            self.look()
            async with asyncio.timeout(60):
                while not (there := self.server.kernels()):
                    await asyncio.sleep(0.01)
            with suppress(psutil.NoSuchProcess):
                chance.choice(there).kill()

    async def kill_server(self) -> None:
        self.look()
        self.up.clear()
        await asyncio.to_thread(self.server.stop, signal.SIGKILL)
        await asyncio.to_thread(self.server.start)
        self.up.set()

    async def play(self) -> None:
        enough = asyncio.Event()
        self.up.set()
        async with asyncio.TaskGroup() as group:
            for phone in self.phones:
                group.create_task(phone.work(self.up, enough))
            await self.all_saved_more(1)
            await self.kill_kernels(Random(1))
            await self.all_saved_more(1)
            await self.kill_server()
            await self.all_saved_more(1)
            self.look()
            enough.set()


def open_recall(server: Any) -> None:
    console = server.visitor().sign_in()
    page = console.get("/console/a2")

    async def lead(talking: Talk) -> Any:
        await talking.press(page.models[0], id="me", do="phase", args={"phase": "recall"})
        return await talking.reply()

    assert talk(console, page.page["seat"], lead)["ok"]


def test_nothing_confirmed_is_lost_when_kernels_and_the_server_are_killed(own_server: Any) -> None:
    own_server.share = ROOT
    open_recall(own_server.start())
    hall = Hall(own_server)
    in_a_loop(hall.play())
    own_server.stop()

    with closing(Store(f"sqlite:///{own_server.data / 'samut.sqlite'}")) as store:
        entries = [entry for workshop in store.workshops() for entry in store.since(workshop) if entry.key == "w1_3"]
    assert Counter(entry.id for entry in entries) == hall.confirmed()
    assert not any(item.conflict for item in Items(entries).values())
    assert all(phone.loads >= 2 and not phone.pending for phone in hall.phones)
    assert sum(phone.resent for phone in hall.phones) > 0, "nobody was hit while saving"
    assert not psutil.wait_procs(hall.processes, timeout=60)[1], "processes are left behind"
