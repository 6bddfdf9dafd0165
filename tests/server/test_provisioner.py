"""What Jupyter's kernel managers rely on, held to by both kinds of warm kernels."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from jupyter_client.connect import LocalPortCache
from traitlets.config import Config

from samut.kernels.manager import Kernels, OwnKernelSpec, connection_folder, kernel_config, warm_process
from samut.kernels.provisioner import Warm, can_fork
from samut.kernels.spares import Standby
from samut.settings import Settings
from server.talk import in_a_loop, wait_until

WAYS = {"fork": Warm, "standby": Standby}


@dataclass
class Lab:
    """A kernel manager as the server makes it, without the server; and what its kernels are started with."""

    kernels: Kernels
    given: dict[str, Any]

    async def start(self, **more):
        """A kernel that answers, and a client of it."""
        id = await self.kernels.start_kernel(**{**self.given, **more})
        kernel = self.kernels.get_kernel(id)
        assert "ipykernel_launcher" not in psutil.Process(kernel.provisioner.pid).cmdline(), "it started cold"
        client = kernel.client()
        client.start_channels()
        await client.wait_for_ready(timeout=120)
        return id, kernel, client


@pytest.fixture(scope="module", params=WAYS)
def pool(request, tmp_path_factory):
    if request.param == "fork" and not can_fork():
        pytest.skip("no kernels are forked on this system")
    folder = tmp_path_factory.mktemp("pool")
    with (folder / "log").open("wb") as log:
        pool = warm_process(Settings(data=folder), log, request.param)
        assert type(pool) is WAYS[request.param]
        if isinstance(pool, Standby):
            pool._calm = 0
        yield pool, log
        pool.close()


@pytest.fixture
def lab(pool, tmp_path):
    pool, log = pool
    if isinstance(pool, Standby):
        wait_until(lambda: len(pool._ready) > 1, 120, "two on standby")
    folder = connection_folder()
    made = {"connection_dir": str(folder), "kernel_spec_manager": OwnKernelSpec(), "warm": pool}
    kernels = Kernels(config=Config(kernel_config(folder)), **made)
    given = {"env": dict(os.environ), "stdout": log, "stderr": log, "cwd": str(tmp_path)}
    yield Lab(kernels, given)
    in_a_loop(kernels.shutdown_all(now=True))
    kernels.context.destroy(linger=0)
    shutil.rmtree(folder)


async def value(client, code):
    """What an expression is in the kernel."""
    reply = await client.execute_interactive("", user_expressions={"x": code}, timeout=120)
    return reply["content"]["user_expressions"]["x"]["data"]["text/plain"]


def pid(client):
    return value(client, "__import__('os').getpid()")


def test_a_kernel_that_is_launched_is_alive_and_is_the_process_of_its_provisioner(lab):
    async def script():
        _, kernel, client = await lab.start()
        mine = kernel.provisioner
        assert mine.has_process and await mine.poll() is None and await kernel.is_alive()
        assert mine.pid == mine.pgid == int(await pid(client)) != os.getpid()
        assert mine.connection_info == kernel.get_connection_info()
        assert mine.resolve_path("x") is None and mine.resolve_path(".") == lab.given["cwd"]
        client.stop_channels()

    in_a_loop(script())


def test_an_interrupt_reaches_the_kernel_and_what_it_runs_is_stopped(lab):
    async def script():
        _, kernel, client = await lab.start()
        runs = Path(lab.given["cwd"], "runs")
        code = f"open({str(runs)!r}, 'w').close()\nwhile True: pass"
        asked = asyncio.ensure_future(client.execute_interactive(code))
        await asyncio.to_thread(wait_until, runs.exists)
        await kernel.interrupt_kernel()
        assert (await asyncio.wait_for(asked, 20))["content"]["ename"] == "KeyboardInterrupt"
        assert await value(client, "6 * 7") == "42"
        client.stop_channels()

    in_a_loop(script())


@pytest.mark.parametrize("now", [True, False])
@pytest.mark.parametrize(("transport", "newports"), [("ipc", False), ("tcp", False), ("tcp", True)])
def test_a_restart_is_another_process_that_has_forgotten(lab, now, transport, newports):
    async def script():
        cached = transport == "tcp" and not newports
        lab.kernels.config["KernelManager"].update(transport=transport, cache_ports=cached)
        _, kernel, client = await lab.start()
        before, ports = kernel.provisioner.pid, kernel.get_connection_info()
        await value(client, "globals().update(left=1)")
        await kernel.restart_kernel(now=now, newports=newports)
        assert (kernel.get_connection_info() == ports) is not newports
        client.stop_channels()
        client = kernel.client()
        client.start_channels()
        await client.wait_for_ready(timeout=120)
        assert int(await pid(client)) == kernel.provisioner.pid != before
        assert await value(client, "'left' in globals()") == "False"
        assert not psutil.pid_exists(before)
        client.stop_channels()

    in_a_loop(script())


@pytest.mark.parametrize("now", [True, False])
def test_a_shutdown_ends_the_process_and_all_that_it_started(lab, now):
    async def script():
        id, kernel, client = await lab.start()
        child = int(await value(client, "__import__('subprocess').Popen(['sleep', '600']).pid"))
        process, mine = psutil.Process(kernel.provisioner.pid), kernel.provisioner
        client.stop_channels()
        await lab.kernels.shutdown_kernel(id, now=now)
        assert not mine.has_process and await mine.poll() == 0 and id not in lab.kernels
        assert not process.is_running()
        if now:
            wait_until(lambda: gone(child), 120, "the end of the child")
        else:
            with suppress(ProcessLookupError):  # a shutdown that took too long has ended it as well
                os.kill(child, signal.SIGKILL)

    in_a_loop(script())


def gone(pid):
    """Whether it has ended. Whose parent is gone may be left to be waited for by nobody."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.mark.parametrize("how", ["terminate", "kill"])
def test_terminate_and_kill_end_the_process_and_wait_forgets_it(lab, how):
    async def script():
        _, kernel, client = await lab.start()
        client.stop_channels()
        mine, process = kernel.provisioner, psutil.Process(kernel.provisioner.pid)
        await getattr(mine, how)()
        assert isinstance(await asyncio.wait_for(mine.wait(), 20), int)
        assert not mine.has_process and not process.is_running()
        assert await mine.poll() == await mine.wait() == 0, "one without a process has ended"
        await mine.terminate()
        await mine.kill()
        await mine.send_signal(signal.SIGINT)
        assert not await kernel.is_alive()

    in_a_loop(script())


def test_a_kernel_that_died_by_itself_is_noticed_and_a_signal_reaches_nobody(lab):
    async def script():
        _, kernel, client = await lab.start()
        client.stop_channels()
        mine = kernel.provisioner
        os.kill(mine.pid, signal.SIGKILL)
        mine.process.wait(10)
        assert mine.has_process and await mine.poll() is not None and not await kernel.is_alive()
        await mine.send_signal(signal.SIGTERM)

    in_a_loop(script())


def test_a_process_that_runs_on_is_not_waited_for_longer_than_asked(lab):
    async def script():
        _, kernel, client = await lab.start()
        client.stop_channels()
        with pytest.raises(subprocess.TimeoutExpired):
            kernel.provisioner.process.wait(0.01)

    in_a_loop(script())


def test_what_a_provisioner_tells_of_itself_another_can_take_over(lab):
    async def script():
        _, kernel, client = await lab.start()
        client.stop_channels()
        mine = kernel.provisioner
        told = await mine.get_provisioner_info()
        assert (told["pid"], told["pgid"]) == (mine.pid, mine.pid) and told["connection_info"]["key"]
        other = type(mine)(kernel_spec=mine.kernel_spec, parent=kernel)
        await other.load_provisioner_info(told)
        assert (other.pid, other.pgid, other.connection_info) == (mine.pid, mine.pgid, told["connection_info"])
        assert not other.has_process and await other.poll() == 0

    in_a_loop(script())


def test_it_is_told_of_a_shutdown_and_says_how_long_to_wait(lab):
    async def script():
        id, kernel, client = await lab.start()
        client.stop_channels()
        told = []
        type(kernel.provisioner).shutdown_requested, before = requested(told), type(kernel.provisioner).shutdown_requested
        try:
            await lab.kernels.shutdown_kernel(id)
        finally:
            type(kernel.provisioner).shutdown_requested = before
        assert told == [False]
        assert kernel.provisioner.get_shutdown_wait_time(5.0) == 5.0
        assert kernel.provisioner.get_stable_start_time(10.0) == 10.0

    def requested(told):
        async def shutdown_requested(self, restart=False):
            told.append(restart)

        return shutdown_requested

    in_a_loop(script())


@pytest.mark.parametrize("transport", ["ipc", "tcp"])
def test_cleaning_up_gives_ports_back_once(lab, transport):
    async def script():
        lab.kernels.config["KernelManager"]["transport"] = transport
        _, kernel, client = await lab.start()
        client.stop_channels()
        mine = kernel.provisioner
        ports = LocalPortCache.instance().currently_used_ports
        assert (kernel.shell_port in ports) is mine.ports_cached is (transport == "tcp")
        await mine.cleanup(restart=True)
        await mine.kill()
        await mine.wait()
        assert (kernel.shell_port in ports) is mine.ports_cached, "a restart keeps them"
        await mine.cleanup()
        assert kernel.shell_port not in ports
        mine.ports_cached = False

    in_a_loop(script())


def test_a_manager_starts_a_second_kernel_once_the_first_has_ended(lab):
    async def script():
        _, kernel, client = await lab.start()
        client.stop_channels()
        first = kernel.provisioner.pid
        await kernel.shutdown_kernel(now=True)
        await kernel.start_kernel(**lab.given)
        assert kernel.provisioner.pid != first and await kernel.is_alive() and not psutil.pid_exists(first)
        await kernel.shutdown_kernel(now=True)

    in_a_loop(script())


@pytest.mark.parametrize("more", [{"stdout": subprocess.PIPE}, {"stderr": subprocess.DEVNULL}])
def test_output_that_no_file_is_there_for_yet_is_left_to_jupyter(lab, more, caplog):
    async def script():
        with pytest.raises(AssertionError, match="started cold"):
            await lab.start(**more)

    in_a_loop(script())
    assert "a kernel starts cold" in caplog.text


def test_a_kernel_of_another_kind_is_left_to_jupyter(lab, tmp_path, caplog):
    async def script():
        id = await lab.kernels.start_kernel(**lab.given)
        mine = lab.kernels.get_kernel(id).provisioner
        await mine.kill()
        await mine.wait()
        await mine.launch_kernel(["sleep", "600"], env=dict(os.environ))
        other = psutil.Process(mine.pid)
        await asyncio.to_thread(wait_until, lambda: other.cmdline() == ["sleep", "600"])
        await mine.kill()
        await mine.wait()

    in_a_loop(script())
    assert "not one of ours" in caplog.text
