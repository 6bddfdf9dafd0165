"""What it costs to join: kernels forked from the warm process beside kernels that start by themselves.

    python bench/join.py [--many 12 40] [--rounds 5]

Starts this checkout's server twice on loopback, with data of its own that are thrown away, and has visitors open the
form of activity a2 as a page does: GET until its end, then the WebSocket until the widget's first state. Prints a
table. Seconds are this machine's; only the ratio of two columns of one run says something. Linux only for the memory.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.websocket import websocket_connect

ROOT = Path(__file__).resolve().parent.parent
SERVE = """
import json, sys
from pathlib import Path
from samut.server.app import Options, serve
from samut.settings import Settings
told = lambda *told: print(json.dumps(told), flush=True)
data, warm = json.loads(sys.argv[1])
serve(Settings(data=Path(data), port=0, local=True), told, Options(warm="fork" if warm else "cold"))
"""


@dataclass
class Phone:
    """One visitor. url: of the server."""

    url: str
    cookies: dict[str, str] = field(default_factory=dict)

    async def ask(self, path: str, **fields: str) -> HTTPResponse:
        request = HTTPRequest(
            self.url + path,
            method="POST" if fields else "GET",
            body=urllib.parse.urlencode(fields) if fields else None,
            headers={"Cookie": self.cookie, "Origin": self.url},
            follow_redirects=False,
            request_timeout=300,
        )
        answer = await AsyncHTTPClient().fetch(request, raise_error=False)
        for line in answer.headers.get_list("Set-Cookie"):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        return answer

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    async def join(self, code: str, group: str) -> Phone:
        await self.ask("/join", step="code", code=code)
        await self.ask("/join", step="make", name=group)
        await self.ask("/join", step="name", nickname="")
        return self

    async def open(self) -> tuple[float, float]:
        """Seconds from GET to the end of the page, and to the first state."""
        began = time.perf_counter()
        page = (await self.ask("/a/a2")).body.decode()
        loaded = time.perf_counter() - began
        told = re.search(r'id="samut-page">(.*?)</script>', page)
        models = re.findall(r'"model_id": "([0-9a-f]{32})"', page)
        if not told or not models:
            raise SystemExit(f"a page without a widget: {page[:300]}")
        await self.first_state(json.loads(told[1])["kernel"], models[0])
        return loaded, time.perf_counter() - began

    async def first_state(self, kernel: str, model: str) -> None:
        address = f"{self.url.replace('http', 'ws')}/api/kernels/{kernel}/channels?session_id={'a' * 32}"
        headers = {"Cookie": self.cookie, "Origin": self.url}
        self.socket = await websocket_connect(HTTPRequest(address, headers=headers), max_message_size=50_000_000)
        header = {"msg_id": "0" * 16, "msg_type": "comm_msg", "session": "s" * 8, "date": "", "version": "5.3"}
        content = {"comm_id": model, "data": {"method": "request_state"}}
        asked = {"header": {**header, "username": ""}, "parent_header": {}, "metadata": {}, "content": content}
        await self.socket.write_message(json.dumps({**asked, "channel": "shell"}))
        while raw := await self.socket.read_message():
            if json.loads(raw)["content"].get("data", {}).get("method") == "update":
                return
        raise SystemExit("the socket closed before the first state")

    def leave(self) -> None:
        self.socket.close()


class Server:
    """This checkout's server in a process of its own, with empty data."""

    def __init__(self, folder: Path, warm: bool) -> None:
        env = {**os.environ, "PYTHONPATH": str(ROOT / "lib")}
        command = [sys.executable, "-c", SERVE, json.dumps([str(folder), warm])]
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE)
        assert self.process.stdout
        _, self.pin, self.code, port = json.loads(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{port}"

    def kernels(self) -> list[psutil.Process]:
        below = psutil.Process(self.process.pid).children(recursive=True)
        warm = {process.pid for process in below if "samut.server.warm" in process.cmdline()}
        return [
            process
            for process in below
            if "ipykernel_launcher" in process.cmdline() or (process.pid in warm and process.ppid() in warm)
        ]

    def memory(self) -> tuple[float, float]:
        """MB (PSS) of a kernel, and of the server with all that it started."""
        kernels = [_pss(process) for process in self.kernels()]
        everything = [self.process.pid, *(p.pid for p in psutil.Process(self.process.pid).children(recursive=True))]
        return statistics.median(kernels), sum(_pss(psutil.Process(pid)) for pid in everything)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(60)


def _pss(process: psutil.Process) -> float:
    return float(getattr(process.memory_full_info(), "pss", 0)) / 1e6


async def alone(server: Server, rounds: int) -> dict[str, Any]:
    """One visitor after the other; medians. The first one, who finds everything cold, is not counted."""
    loaded, usable, cpu = [], [], []
    for number in range(rounds + 1):
        phone = await Phone(server.url).join(server.code, f"one {number}")
        before = {process.pid for process in server.kernels()}
        page, state = await phone.open()
        mine = next(process for process in server.kernels() if process.pid not in before)
        times = mine.cpu_times()
        phone.leave()
        loaded, usable, cpu = [*loaded, page], [*usable, state], [*cpu, times.user + times.system]
    return {
        "one: page complete, s": loaded[1:],
        "one: first state, s": usable[1:],
        "one: CPU of the kernel, s": cpu[1:],
    }


async def together(server: Server, many: int) -> dict[str, Any]:
    """All at once: the last one's first state, and memory while all are there."""
    joined = [await Phone(server.url).join(server.code, f"all {many} {number}") for number in range(many)]
    opened = await asyncio.gather(*(phone.open() for phone in joined))
    kernel, everything = server.memory()
    for phone in joined:
        phone.leave()
    return {
        f"{many} at once: the last one's first state, s": [max(state for _, state in opened)],
        f"{many} at once: memory of a kernel (PSS), MB": [kernel],
        f"{many} at once: server and all kernels (PSS), MB": [everything],
    }


def measure(warm: bool, many: list[int], rounds: int) -> dict[str, list[float]]:
    """All figures of one way to start kernels; a server of its own for each number of visitors."""
    AsyncHTTPClient.configure(None, max_clients=200)
    found: dict[str, list[float]] = {}
    for number in [0, *many]:
        with tempfile.TemporaryDirectory() as folder:
            server = Server(Path(folder), warm)
            try:
                found |= asyncio.run(together(server, number) if number else alone(server, rounds))
            finally:
                server.stop()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--many", type=int, nargs="*", default=[12, 40])
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    cold, warm = (measure(way, given.many, given.rounds) for way in (False, True))
    python = sys.version.split()[0]
    print(f"{os.cpu_count()} processors, Python {python}, {sys.platform}; medians, spread in brackets\n")
    print("| | by themselves | forked | ratio |\n|---|---|---|---|")
    for name in cold:
        one, other = cold[name], warm[name]
        ratio = statistics.median(one) / (statistics.median(other) or 1)
        print(f"| {name} | {_said(one)} | {_said(other)} | {ratio:.1f} |")


def _said(values: list[float]) -> str:
    spread = f" ({min(values):.2f}–{max(values):.2f})" if len(values) > 1 else ""
    return f"{statistics.median(values):.2f}{spread}"


if __name__ == "__main__":
    main()
