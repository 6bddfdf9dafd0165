"""Ours, plain Voila and the peers, each started with nothing of this machine's settings and data of its own."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import tomllib
from contextlib import closing
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

import psutil

from bench.people import Phone, in_a_loop
from bench.processes import Kept, Tree, answers, free_port, kept, wait_until

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = HERE / "peers"
POINT = ".scatterlayer path.point >> nth=0"
INPUT = ":is(input, textarea) >> visible=true >> nth=0"


@dataclass
class Site:
    """A running server as visitors know it. paths: of the pages. usable: what is there once a page can be used.

    fields: where one types a year and a text, and what saves them.
    """

    name: str
    tree: Tree
    port: int
    paths: dict[str, str]
    usable: dict[str, str]
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def cookies(self, _view: str) -> dict[str, str]:
        """What a visitor of that page brings."""
        return {}

    def stop(self) -> None:
        self.tree.stop()


class Ours(Site):
    """This checkout's server. idle: seconds until a kernel without a page is ended.

    groups: names of groups that are there already, for visitors to join.
    """

    def __init__(self, folder: Path, idle: float = 60.0, warm: str = "fork", groups: tuple[str, ...] = ()) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.groups = folder, groups
        self.given = json.dumps({"data": str(folder / "data"), "idle": idle, "warm": warm})
        tree, self.pin, self.code, port = self._begun()
        paths = {"entry": "/a/a2", "board": "/board/a2", "console": "/console/a2"}
        usable = {"entry": INPUT, "board": POINT}
        fields = {"year": "#year", "text": "#story", "save": ".composer button.primary"}
        super().__init__("samut", tree, port, paths, usable, fields)

    def _begun(self) -> tuple[Tree, str, str, int]:
        """The server once people can connect, with PIN, code and port. Raises RuntimeError with the end of its log."""
        env = {"PYTHONPATH": f"{ROOT / 'lib'}", "SAMUT_DATABASE": "", **own_settings(self.folder)}
        tree = Tree([sys.executable, str(HERE / "serve.py"), self.given], self.folder / "log", ROOT, env)
        assert tree.process.stdout
        line = tree.process.stdout.readline()
        if not line:
            raise RuntimeError((self.folder / "log").read_text("utf-8", "replace")[-2000:])
        _, pin, code, port = json.loads(line)
        return tree, pin, code, port

    def begin_again(self) -> None:
        """After its tree was killed: on the same data, at another port."""
        self.tree, self.pin, self.code, self.port = self._begun()

    def cookies(self, view: str) -> dict[str, str]:
        phone = Phone(self.host)
        come = self.joined(phone, 0, "browser") if view == "entry" else phone.sign_in(self.pin, view)
        return in_a_loop(come).cookies

    async def joined(self, phone: Phone, number: int, made: str) -> Phone:
        """The phone in one of the groups that are there, by turns, or else in one that is made."""
        if self.groups:
            return await phone.join(self.code, self.groups[number % len(self.groups)], there=True)
        return await phone.join(self.code, made)

    def warm(self) -> psutil.Process | None:
        """The process that kernels are forked from."""
        children = self.tree.root.children()
        return next((one for one in children if "samut.kernels.fork_server" in " ".join(one.cmdline())), None)

    def kernels(self) -> list[psutil.Process]:
        warm = self.warm()
        below = [one for one in self.tree.root.children() if one != warm]
        return below + (warm.children() if warm else [])

    def kept(self) -> dict[str, Kept]:
        """What the server and the warm process hold."""
        warm = self.warm()
        return {"server": kept(self.tree.root), **({"warm": kept(warm)} if warm else {})}


def own_settings(folder: Path) -> dict[str, str]:
    """An environment in which Jupyter and IPython find no settings but their own, and Python keeps what it compiles.

    Where it may not, each kernel of plain Voila compiles what others have, and takes twice as long.
    """
    places = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR", "JUPYTER_RUNTIME_DIR")
    nothing = {"JUPYTER_PATH": "", "JUPYTER_PREFER_ENV_PATH": "1", "PYTHONDONTWRITEBYTECODE": ""}
    return {name: str(folder / name.lower()) for name in places} | nothing


def plain_voila(folder: Path) -> Site:
    """Stock Voila, default template and kernels, on our notebook (a2, a2_board) and the small program."""
    books = folder / "notebooks"
    shutil.copytree(PEERS / "voila", books)
    shutil.copy(ROOT / "notebooks" / "a2_memory.ipynb", books / "a2.ipynb")
    port = free_port()
    command = [sys.executable, "-m", "voila", str(books), f"--port={port}", "--Voila.ip=127.0.0.1", "--no-browser"]
    places = os.pathsep.join((str(ROOT / "lib"), str(PEERS)))
    env = {"PYTHONPATH": places, "BENCH_DATABASE": seeded(folder), **own_settings(folder)}
    tree = Tree(command, folder / "log", folder, env)
    names = {"entry": "a2", "board": "board", "small": "entry", "a2_board": "a2_board"}
    paths = {view: f"/voila/render/{name}.ipynb" for view, name in names.items()}
    usable = {"entry": INPUT, "small": INPUT, "board": POINT, "a2_board": ".board"}
    fields = {"year": "input >> nth=0", "text": "input >> nth=1", "save": "button.jupyter-button"}
    return _up(Site("voila", tree, port, paths, usable, fields))


def peer(name: str, python: Path, folder: Path) -> Site:
    """The small program in another framework, run by the Python of that framework's environment."""
    folder.mkdir(parents=True, exist_ok=True)
    port, here = free_port(), PEERS / name
    commands = {
        "streamlit": [
            "streamlit", "run", "app.py", f"--server.port={port}", "--server.address=127.0.0.1",
            "--server.headless=true", "--browser.gatherUsageStats=false",
            "--server.enableCORS=false", "--server.enableXsrfProtection=false",
        ],
        "solara": ["solara", "run", "app.py", "--host=127.0.0.1", f"--port={port}", "--no-open", "--production"],
        "panel": [
            "panel", "serve", "entry.py", "board.py", f"--port={port}", "--address=127.0.0.1",
            "--allow-websocket-origin=*",
        ],
    }  # fmt: skip
    env = {"PYTHONPATH": str(PEERS), "BENCH_DATABASE": seeded(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    tree = Tree([str(python), "-m", *commands[name]], folder / "log", here, env)
    usable = {"entry": INPUT, "board": POINT}
    fields = {"year": "input >> nth=0", "text": "input >> nth=1", "save": "button:has-text('Save')"}
    paths = {"entry": "/" if name == "streamlit" else "/entry", "board": "/board"}  # its first page has no other
    return _up(Site(name, tree, port, paths, usable, fields))


def _up(site: Site) -> Site:
    """The site once it answers. Raises RuntimeError with the end of its log where it does not."""
    try:
        wait_until(lambda: answers(f"http://{site.host}/") or site.tree.process.poll() is not None, site.name)
        if site.tree.process.poll() is not None:
            raise RuntimeError(f"{site.name} ended at once")
    except Exception:
        site.stop()
        raise
    return site


def seeded(folder: Path) -> str:
    """A database for the small program, with as many answers as our own board begins with."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "answers.sqlite"
    with closing(sqlite3.connect(file)) as base, base:
        base.execute("CREATE TABLE answers (year INTEGER, text TEXT)")
        base.executemany("INSERT INTO answers VALUES (?, ?)", first_answers())
    return str(file)


def first_answers() -> list[tuple[int, str]]:
    """(year, text) of the forty answers that stand before anything is measured; told by the demonstration."""
    told = tomllib.loads((ROOT / "data" / "demo" / "a2.toml").read_text("utf-8"))
    texts = [answer["text"] for group in told["group"] for answer in group["answers"]]
    return [(2537 + number * 3 % 30, text) for number, text in zip(range(40), cycle(texts), strict=False)]
