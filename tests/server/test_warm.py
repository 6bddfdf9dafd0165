"""Kernels that are forked from one warm process: apart from each other, and gone with their server."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import psutil
import pytest

import samut
from samut.kernels.manager import Kernels, OwnKernelSpec, kernel_config, warm_process
from samut.kernels.provisioner import MOST_FAILURES, Cold, Forked, can_fork
from samut.settings import Settings
from server.conftest import is_warm, make_share
from server.talk import in_a_loop, talk, wait_until

pytestmark = pytest.mark.skipif(not can_fork(), reason="no kernels are forked on this system")

TELLS = """
import os, random, sys, uuid, anywidget, numpy
class Teller(anywidget.AnyWidget):
    def __init__(self):
        self._esm = "/static/counter.js"
        super().__init__()
        self.on_msg(self.told)
    def told(self, _, message, __):
        before = getattr(sys, "left_by_another", None)
        sys.left_by_another = os.environ["LEFT"] = message["who"]
        drawn = [random.random(), float(numpy.random.random()), uuid.uuid4().hex]
        self.send({"id": "me", "before": before, "drawn": drawn, "env": dict(os.environ), "group": os.getpgid(0),
                   "pid": os.getpid(), "argv": sys.argv, "path": sys.path, "cwd": os.getcwd()})
Teller()
"""


@pytest.fixture(scope="module")
def share(tmp_path_factory):
    """a2 counts, as elsewhere; a5 tells what is in its kernel."""
    folder = make_share(tmp_path_factory.mktemp("share"))
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(TELLS)])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, folder / "notebooks" / "a5_teller.ipynb")
    return folder


@pytest.fixture
def running(own_server):
    return own_server.start()


def press(visitor, page, who="me"):
    async def script(talking):
        await talking.press(page.models[0], id="me", who=who)
        return await talking.reply()

    return talk(visitor, page.page["seat"], script)


def warm_of(server):
    """The warm process of that server."""
    found = [child for child in psutil.Process(server.process.pid).children() if is_warm(child)]
    return found[0] if found else None


def forked(server):
    return [kernel for kernel in server.kernels() if is_warm(kernel)]


def test_a_page_works_with_a_forked_kernel(running):
    visitor = running.visitor().join()
    assert press(visitor, visitor.get("/a/a2"))["count"] == 1
    assert len(forked(running)) == len(running.kernels()) == 1
    assert "cold" not in running.log()


def test_kernels_are_started_by_themselves_where_that_is_wanted(own_server):
    own_server.warm = "cold"
    visitor = own_server.start().visitor().join()
    assert press(visitor, visitor.get("/a/a2"))["count"] == 1
    assert not warm_of(own_server) and not forked(own_server) and len(own_server.kernels()) == 1


def test_two_kernels_share_nothing(running):
    one, other = running.visitor().join("Ban Mai"), running.visitor().join("Ban Kao")
    pages = [(one, one.get("/a/a5")), (other, other.get("/a/a5"))]
    first, second = (press(visitor, page, who=page.page["seat"]) for visitor, page in pages)
    assert first["before"] is None and second["before"] is None
    assert not set(first["drawn"]) & set(second["drawn"])
    assert first["env"]["SAMUT_VISIT"] != second["env"]["SAMUT_VISIT"]
    assert first["env"]["LEFT"] not in second["env"].values()
    assert first["pid"] == first["group"] != second["group"]
    later = running.visitor().join("Ban Nok")
    third = press(later, later.get("/a/a5"))
    assert third["before"] is None, "nor does a later one find anything of an earlier one"


def test_a_forked_kernel_is_told_what_one_started_by_itself_is_told(own_server):
    told = []
    for warm in ("fork", "cold"):
        own_server.warm, own_server.port = warm, 0
        visitor = own_server.start().visitor().join()
        told.append(press(visitor, visitor.get("/a/a5")))
        own_server.stop()
    warm, cold = told
    assert set(cold["env"]) - set(warm["env"]) <= {"PYDEVD_USE_FRAME_EVAL"}, "the debugger says this to itself"
    own = {"SAMUT_VISIT", "JPY_PARENT_PID", "JPY_SESSION_NAME", "VOILA_KERNEL_ID", "LEFT"}
    assert {name for name, value in warm["env"].items() if value != cold["env"].get(name)} <= own
    assert warm["cwd"] == cold["cwd"] and warm["path"] == cold["path"]
    assert warm["argv"][1:2] == cold["argv"][1:2] == ["-f"]


def test_no_secret_is_in_what_the_warm_process_was_started_with(own_server):
    own_server.env = {"LAPTOP_SECRET_TOKEN": "hush"}
    own_server.start()
    started = wait_until(lambda: warm_of(own_server), what="the warm process")
    assert "hush" not in started.environ().values()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_when_the_server_ends(running, number):
    running.visitor().join().get("/a/a2")
    left = [warm_of(running), *forked(running)]
    assert len(left) == 2
    running.stop(number)
    assert not psutil.wait_procs(left, timeout=60)[1]


def test_without_the_warm_process_the_next_visitor_gets_a_page_and_a_new_one(running):
    visitor = running.visitor().join()
    visitor.get("/a/a2")
    warm, kernels = warm_of(running), forked(running)
    warm.kill()
    assert not psutil.wait_procs(kernels, timeout=60)[1]
    assert press(visitor, visitor.get("/a/a2"))["count"] == 1
    wait_until(lambda: warm_of(running) not in (None, warm), what="a new warm process")
    assert forked(running)


def broken_for(module, folder):
    """An environment where a library fails in that module's process, and nowhere else."""
    broken = folder / "broken" / "ipywidgets"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text(
        f"""
import sys
if "{module}" in sys.orig_argv:
    raise RuntimeError("not today")
import importlib.util, pathlib
here = str(pathlib.Path(__file__).parent.parent)
sys.path = [path for path in sys.path if path != here]
del sys.modules["ipywidgets"]
import ipywidgets
""",
        "utf-8",
    )
    return {"PYTHONPATH": os.pathsep.join([str(broken.parent), str(Path(samut.__file__).parent.parent)])}


def test_a_warm_process_that_cannot_start_leaves_ordinary_kernels_and_a_word_in_the_log(own_server, tmp_path):
    own_server.env = broken_for("samut.kernels.fork_server", tmp_path)
    visitor = own_server.start().visitor().join()
    assert press(visitor, visitor.get("/a/a2"))["count"] == 1
    assert own_server.kernels() and not forked(own_server)
    assert "a kernel starts cold" in own_server.log()


def test_visitors_who_come_at_once_get_a_kernel_each(running):
    visitors = [running.visitor().join(f"Ban {number}") for number in range(6)]
    with ThreadPoolExecutor(6) as pool:
        pages = list(pool.map(lambda visitor: visitor.get("/a/a2"), visitors))
    assert len({page.page["seat"] for page in pages}) == len(forked(running)) == 6


@pytest.fixture
def kernels(tmp_path):
    """A kernel manager as the server makes it, without the server."""
    from traitlets.config import Config

    with (tmp_path / "log").open("wb") as log:
        warm = warm_process(Settings(data=tmp_path), log)
        made = {"connection_dir": str(tmp_path), "kernel_spec_manager": OwnKernelSpec(), "warm": warm}
        manager = Kernels(config=Config(kernel_config(tmp_path)), **made)
        manager.launch = {"env": dict(os.environ), "stdout": log, "stderr": log, "cwd": str(tmp_path)}
        yield manager
        manager.context.destroy(linger=0)
        warm.close()


async def started(kernels):
    """A kernel that answers, and a client of it."""
    id = await kernels.start_kernel(**kernels.launch)
    kernel = kernels.get_kernel(id)
    assert isinstance(kernel.provisioner.process, Forked)
    client = kernel.client()
    client.start_channels()
    await client.wait_for_ready(timeout=120)
    return id, kernel, client


def test_a_warm_process_that_dies_while_many_wait_is_started_anew(kernels):
    async def script():
        clients = [(await started(kernels))[2]]
        warm = kernels.warm
        os.kill(warm._process.pid, signal.SIGSTOP)
        told = {"env": {}, "cwd": os.getcwd(), "arguments": []}
        waiting = [asyncio.ensure_future(warm.kernel(told, 1, 2)) for _ in range(2 * MOST_FAILURES)]
        await asyncio.sleep(0)
        warm._process.kill()
        ends = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(end) for end in ends} == {Cold}
        warm._process.wait()
        clients.append((await started(kernels))[2])
        for client in clients:
            client.stop_channels()

    in_a_loop(script())


def test_a_kernel_nobody_waits_for_any_more_ends_by_itself(kernels):
    """The asker is gone before it said "go"."""
    import json
    import socket

    ours, theirs = socket.socketpair()
    with ours, theirs, open(os.devnull, "wb") as nothing:
        socket.send_fds(kernels.warm._asking, [b"k"], [theirs.fileno(), nothing.fileno(), nothing.fileno()])
        theirs.close()
        ours.sendall(json.dumps({"env": {}, "cwd": os.getcwd(), "arguments": []}).encode() + b"\n")
        ours.settimeout(30)
        forgotten = psutil.Process(int(ours.recv(32)))
    forgotten.wait(10)


def test_what_kernels_share_holds_neither_pandas_nor_plotly_nor_a_debugger():
    """In a process of its own, as it makes a kernel."""
    heavy = "{'pandas', 'plotly', 'numpy', 'pythainlp', 'jupyterlab', 'debugpy'}"
    say = f"print(sorted(name for name in {heavy} if sys.modules.get(name)))"
    code = f"import sys; from samut.kernels import fork_server; fork_server.warm_up(); {say}"
    env = {**os.environ, "PYTHONPATH": str(Path(samut.__file__).parent.parent)}
    said = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120)
    assert said.stdout.splitlines()[-1:] == ["[]"], said.stderr
