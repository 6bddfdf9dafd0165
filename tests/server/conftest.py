"""The real server in a process of its own, with a tiny notebook, and visitors who speak plain HTTP to it."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
import psutil
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

COUNTER = """
import os, anywidget, traitlets
from ipywidgets.widgets.widget import _instances
class Counter(anywidget.AnyWidget):
    count = traitlets.Int(0).tag(sync=True)
    def __init__(self):
        self._esm = "/static/counter.js"
        super().__init__()
        self.on_msg(self.told)
        self.comm.on_close(lambda _message: self.close())
    def told(self, _, message, __):
        self.count += 1
        self.send({"id": message.get("id"), "ok": True, "count": self.count, "env": dict(os.environ), "there": [type(one).__name__ for one in _instances.values()].count("Counter")})
Counter()
"""
COUNTER_JS = """
export default {
  render({ model, el }) {
    const button = document.createElement("button");
    const show = () => (button.textContent = `count ${model.get("count")}`);
    model.on("change:count", show);
    button.onclick = () => model.send({ id: "one" });
    el.append(button);
    show();
  },
};
"""


def make_share(folder: Path) -> Path:
    """The shared files of Samut, with notebooks of our own: a2 counts, a3 fails."""
    shutil.copytree(ROOT / "voila_templates", folder / "voila_templates")
    shutil.copytree(ROOT / "data" / "texts", folder / "data" / "texts")
    (folder / "voila_templates" / "samut" / "static" / "counter.js").write_text(COUNTER_JS, "utf-8")
    (folder / "notebooks").mkdir()
    foreign = COUNTER.replace("/static/counter.js", "http://evil.example/counter.js")
    notebooks = {"a2_counter": COUNTER, "a3_broken": "1 / 0  # a secret place", "a4_foreign": foreign, "panel": COUNTER}
    for name, code in notebooks.items():
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(notebook, folder / "notebooks" / f"{name}.ipynb")
    return folder


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def to(self) -> str:
        return self.headers.get("Location", "")

    @property
    def page(self) -> dict[str, Any]:
        """What the page tells its script."""
        found = re.search(r'<script type="application/json" id="samut-page">(.*?)</script>', self.text)
        return json.loads(found[1]) if found else {}

    @property
    def models(self) -> list[str]:
        return re.findall(r'"model_id": "([0-9a-f]{32})"', self.text)


@dataclass
class Visitor:
    """A browser as far as HTTP goes: it keeps cookies and follows nothing by itself."""

    server: Server
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        sent = {"Host": self.server.host, "Cookie": self.cookie, **(headers or {})}
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in ({"Content-Length": str(len(body))} | sent).items():
            if value:
                connection.putheader(name, value)
        connection.endheaders(body)
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        self.keep(answer)
        return answer

    def keep(self, answer: Answer) -> None:
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value.strip('"')

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, headers: Mapping[str, str] | None = None, **fields: str) -> Answer:
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.server.url}
        return self.ask("POST", path, urllib.parse.urlencode(fields, doseq=True).encode(), {**form, **(headers or {})})

    def join(self, group: str = "Nong Bua", nickname: str = "") -> Visitor:
        """Joins as a participant, in that group, made where it is not there yet."""
        assert self.post("/join", step="code", code=self.server.code).status == 303
        choices = dict(re.findall(r'name="group" value="(\w+)">([^<]+)<', self.get("/join?at=group").text))
        there = next((id for id, name in choices.items() if name == group), None)
        chosen = self.post("/join", step="group", group=there) if there else self.post("/join", step="make", name=group)
        assert chosen.to == "/join?at=name"
        assert self.post("/join", step="name", nickname=nickname).to == "/"
        return self

    def sign_in(self, role: str = "facilitator") -> Visitor:
        assert self.post("/staff", pin=self.server.pin, role=role).to == "/"
        return self


@dataclass
class Server:
    """One laptop's server, which can be stopped and started again on the same data."""

    folder: Path
    share: Path
    idle: float = 60.0
    env: Mapping[str, str] = field(default_factory=dict)
    hosts: tuple[str, ...] = ()
    warm: str = "fork"
    most: int | None = None
    exporter: tuple[str, ...] = ()
    port: int = 0
    pin: str = ""
    code: str = ""

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def start(self) -> Server:
        given = {"data": str(self.data), "port": self.port, "share": str(self.share), "idle": self.idle, "warm": self.warm, "most": self.most, "exporter": self.exporter}
        command = [sys.executable, str(HERE / "launch.py"), json.dumps({**given, "hosts": self.hosts})]
        env = {**os.environ, "PYTHONPATH": str(ROOT / "lib"), **self.env}
        self.errors = (self.folder / "errors.txt").open("ab")
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=self.errors)
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, (self.folder / "errors.txt").read_text("utf-8")
        told = json.loads(line)
        self.port, self.pin, self.code = told["port"], told["pin"], told["code"]
        return self

    def kernels(self) -> list[psutil.Process]:
        """The kernels that run now."""
        try:
            children = psutil.Process(self.process.pid).children(recursive=True)
        except psutil.NoSuchProcess:
            return []
        return [child for child in children if _is_kernel(child)]

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        code = self.process.wait(120)
        self.errors.close()
        return code

    def visitor(self) -> Visitor:
        return Visitor(self)

    def log(self) -> str:
        return (self.data / "log" / "server.log").read_text("utf-8")


def _is_kernel(process: psutil.Process) -> bool:
    """Started by itself, or forked from the warm process, whose name a fork keeps."""
    try:
        return "ipykernel_launcher" in process.cmdline() or (is_warm(process) and is_warm(process.parent()))
    except psutil.Error:
        return False


def is_warm(process: psutil.Process | None) -> bool:
    return process is not None and "samut.kernels.fork_server" in process.cmdline()


@pytest.fixture(scope="session")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_share(tmp_path_factory.mktemp("share"))


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, share: Path) -> Iterator[Server]:
    """One server for all tests that leave it as it was."""
    secret = {"LAPTOP_SECRET_TOKEN": "hush", "DATABASE": "postgresql://me:hush@there/db", "PLAIN": "kept"}
    server = Server(tmp_path_factory.mktemp("server"), share, env=secret, hosts=("samut.test",)).start()
    yield server
    server.stop()


@pytest.fixture
def own_server(tmp_path: Path, share: Path) -> Iterator[Server]:
    """A server for one test, not started yet."""
    server = Server(tmp_path, share)
    yield server
    if server.process.poll() is None:
        server.stop()


@pytest.fixture
def visitor(server: Server) -> Visitor:
    return server.visitor()
