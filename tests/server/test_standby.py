"""Kernels where there is no fork: processes on standby, of which each becomes one. They work on Linux as well."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager

import psutil
import pytest

from samut.kernels.manager import without_secrets
from samut.kernels.provisioner import MOST_FAILURES, Cold
from samut.kernels.spares import MOST_READY, Standby
from server.talk import in_a_loop, wait_until
from server.test_warm import broken_for, press, share  # noqa: F401  (a notebook that tells what is in its kernel)


@pytest.fixture
def running(own_server):
    own_server.env = {"LAPTOP_SECRET_TOKEN": "hush", "PLAIN": "kept"}
    return start(own_server)


def start(server):
    server.warm = "standby"
    server.start()
    wait_until(lambda: len(of_pool(server)) == MOST_READY, 120, "processes on standby")
    return server


def of_pool(server):
    """What the server's pool started: processes that wait, and kernels they have become."""
    children = psutil.Process(server.process.pid).children()
    return [child for child in children if "samut.kernels.spares" in child.cmdline()]


def tell(server, group="Ban Mai"):
    """What a visitor's kernel says of itself."""
    visitor = server.visitor().join(group)
    page = visitor.get("/a/a5")
    return press(visitor, page, who=page.page["seat"])


def test_kernels_come_from_the_pool_share_nothing_and_are_replaced(running):
    there = {process.pid for process in of_pool(running)}
    first, second = tell(running, "Ban Mai"), tell(running, "Ban Kao")
    assert {first["pid"], second["pid"]} <= there and first["pid"] != second["pid"]
    assert first["before"] is None and second["before"] is None
    assert first["env"]["SAMUT_VISIT"] != second["env"]["SAMUT_VISIT"]
    assert not set(first["drawn"]) & set(second["drawn"])
    assert first["pid"] == first["group"], "it and what it starts can be ended together"
    wait_until(lambda: len(of_pool(running)) == MOST_READY + 2, 120, "two more on standby")
    assert "cold" not in running.log()


def test_a_kernel_is_told_what_one_started_by_itself_is_told(own_server):
    standby = tell(start(own_server))
    own_server.stop()
    own_server.warm, own_server.port = "cold", 0
    own_server.start()
    cold = tell(own_server)
    own = {"SAMUT_VISIT", "JPY_PARENT_PID", "JPY_SESSION_NAME", "VOILA_KERNEL_ID", "LEFT"}
    assert {name for name, value in standby["env"].items() if value != cold["env"].get(name)} <= own
    assert set(cold["env"]) - set(standby["env"]) <= {"PYDEVD_USE_FRAME_EVAL"}, "the debugger says this to itself"
    assert standby["cwd"] == cold["cwd"] and standby["path"] == cold["path"]
    assert standby["argv"][1:2] == cold["argv"][1:2] == ["-f"]


def test_no_secret_is_in_what_they_were_started_with(running):
    assert all("hush" not in process.environ().values() for process in of_pool(running))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_when_the_server_ends(running, number):
    kernel = tell(running)["pid"]
    left = of_pool(running)
    assert kernel in [process.pid for process in left] and len(left) >= MOST_READY
    running.stop(number)
    assert not psutil.wait_procs(left, timeout=60)[1]


def test_one_that_was_killed_is_passed_over_with_a_word_in_the_log(running):
    dead, *_ = sorted(of_pool(running), key=psutil.Process.create_time)
    dead.kill()
    assert tell(running)["pid"] != dead.pid
    assert "standby had died" in running.log()


def test_where_none_can_start_kernels_are_cold_with_a_word_in_the_log(own_server, tmp_path):
    own_server.warm, own_server.env = "standby", broken_for("samut.kernels.spares", tmp_path)
    own_server.start()
    told = tell(own_server)
    assert told["pid"] in [kernel.pid for kernel in own_server.kernels()]
    assert "a kernel starts cold" in own_server.log() and "no process could be warmed" in own_server.log()


@contextmanager
def a_pool(tmp_path, calm=0.0, begun=True, **env):
    with (tmp_path / "log").open("wb") as log:
        pool = Standby({**without_secrets(), **env}, log, calm)
        if begun:
            pool.start()
        yield pool, log.fileno()
        if begun:
            pool.close()


def test_a_pool_that_cannot_be_filled_is_left_alone_after_a_few_failures(tmp_path):
    with a_pool(tmp_path, **broken_for("samut.kernels.spares", tmp_path)) as (pool, out):
        pool._thread.join(60)
        assert not pool._thread.is_alive() and pool._failures == MOST_FAILURES
        with pytest.raises(Cold, match="too often"):
            in_a_loop(pool.kernel({}, out, out))


def test_nobody_waits_for_one_that_is_not_ready_or_prints_elsewhere(tmp_path):
    with a_pool(tmp_path, begun=False) as (pool, out):
        for files, why in (((out, out), "none is on standby"), ((out, 1), "elsewhere")):
            with pytest.raises(Cold, match=why):
                in_a_loop(pool.kernel({}, *files))


def test_while_visitors_come_none_is_warmed(tmp_path):
    """The first ones are, as nobody was there before; the next only once it is calm."""
    with a_pool(tmp_path, calm=3600) as (pool, out):
        wait_until(lambda: len(pool._ready) == MOST_READY, 120, "a full pool")
        taken = in_a_loop(pool.kernel({"env": {}, "cwd": str(tmp_path), "arguments": []}, out, out))
        assert pool._warming is None and len(pool._ready) == MOST_READY - 1
        taken.kill()
        taken.wait(60)


def test_closing_ends_those_that_wait_and_the_one_that_is_on_its_way(tmp_path):
    with a_pool(tmp_path) as (pool, _):
        both = wait_until(lambda: (a := [*pool._ready]) and (b := pool._warming) and [*a, b], 120, "one ready and one warming")
        there = [psutil.Process(process.pid) for process in both]
    assert not pool._thread.is_alive() and not psutil.wait_procs(there, timeout=60)[1]


def test_one_that_is_told_nothing_ends(tmp_path):
    with a_pool(tmp_path) as (pool, _):
        wait_until(lambda: pool._ready, 120, "one that is ready")
        pool._ready[0].stdin.close()
        assert pool._ready[0].wait(60) == 0


def test_a_taker_that_is_gone_leaves_no_kernel_behind(tmp_path):
    async def script(pool, out):
        taking = asyncio.ensure_future(pool.kernel({"env": {}, "cwd": str(tmp_path), "arguments": []}, out, out))
        await asyncio.sleep(0)
        taking.cancel()
        await asyncio.gather(taking, return_exceptions=True)
        return taking.cancelled()

    with a_pool(tmp_path, calm=3600) as (pool, out):
        wait_until(lambda: len(pool._ready) == MOST_READY, 120, "a full pool")
        first = pool._ready[0]
        assert in_a_loop(script(pool, out))
        assert first.wait(60) != 0
