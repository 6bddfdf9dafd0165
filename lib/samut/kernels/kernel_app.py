"""The kernel of a served page: ipykernel's own, without what no page uses, made in two halves.

No debugger, no subshells, no heartbeat, no input and no thread: one loop does all, and what is printed goes to the
process's own output. `LeanApp.prepare` makes all of it that can be made before anybody has come; it holds no socket,
no thread and no loop, so that a process may be forked from there. `LeanApp.begin` connects it to its visitor.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
import uuid
from collections.abc import Callable
from typing import Any

import zmq
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from jupyter_client.session import Session
from tornado.ioloop import IOLoop
from traitlets.config import Config
from zmq.eventloop.zmqstream import ZMQStream

LINGER_MS = 1000
TIDY_SECONDS = 5.0
QUIET = {"HistoryManager": {"enabled": False, "hist_file": ":memory:"}}


def without_debugger() -> None:
    """Keep ipykernel.debugger from being imported: 20 MB that no page ever uses. Call it first."""
    sys.modules.setdefault("debugpy", None)  # type: ignore[arg-type]


class LeanKernel(IPythonKernel):
    """The kernel of IPython, connected after it was made."""

    def connect(self, app: LeanApp) -> None:
        """Take over the app's sockets and session, and speak under a name of its own."""
        self.ident = str(uuid.uuid4())
        self.session = app.session
        self.shell_stream, self.control_stream = ZMQStream(app.shell_socket), ZMQStream(app.control_socket)
        self.iopub_thread, self.iopub_socket = app.iopub_thread, app.iopub_socket
        self.record_ports({f"{name}_port": port for name, port in app._ports.items()})
        shell: Any = self.shell
        for publisher in (shell.displayhook, shell.display_pub):
            publisher.session, publisher.pub_socket = self.session, self.iopub_socket
        shell.displayhook.topic = self._topic("execute_result")
        self.shell_handlers["comm_close"] = self.clear(self.shell_handlers["comm_close"])

    def clear(self, close: Callable[..., Any]) -> Callable[..., Any]:
        """Collect what pages leave soon: it hangs together in cycles, of which Python itself lets many gather.

        Once for all pages that leave together: they are led somewhere, and the next page is more urgent.
        """
        waiting: list[object] = []

        def collect() -> None:
            waiting.clear()
            gc.collect()

        def closing(*message: Any) -> None:
            close(*message)
            if not waiting:
                waiting.append(IOLoop.current().call_later(TIDY_SECONDS, collect))

        return closing

    async def shell_main(self, subshell_id: str | None, msg: Any) -> None:
        """Handle one message after the other.

        ipykernel lets a widget's message in while a cell runs, and the cell's output may then be sent as another's.
        """
        async with self._main_asyncio_lock:
            await self.dispatch_shell(msg, subshell_id=subshell_id)

    def start(self) -> None:
        """Start without the debugger that IPython's would speak to."""
        shell: Any = self.shell
        shell.exit_now = False
        super(IPythonKernel, self).start()


class LeanApp(IPKernelApp):
    """The process of a kernel."""

    outstream_class = None  # type: ignore[assignment]
    kernel_class = LeanKernel

    def prepare(self) -> None:
        """Do everything up to the sockets."""
        before = dict(os.environ)
        self.update_config(Config(QUIET))
        self.init_crash_handler()
        self.init_profile_dir()
        self.init_pdb()
        self.configure_tornado_logger()
        self.kernel = LeanKernel.instance(parent=self, session=None, log=self.log, profile_dir=self.profile_dir)
        self.init_path()
        self.init_shell()
        self.init_gui_pylab()
        self.init_extensions()
        self.init_code()
        self.environ = dict(os.environ.items() - before.items())

    def rehearse(self) -> None:
        """Run a cell that does nothing: what that imports and compiles is then there."""
        shell: Any = self.shell
        shell.run_cell("pass")

    def begin(self, arguments: list[str], parent: int, bound: Callable[[], None], polling: bool = True) -> None:
        """Be the kernel that ipykernel_launcher would be with these arguments, until asked to stop.

        parent: the process to end with, looked at each second; polling: False if it ends with that anyway.
        bound: called once its sockets are bound: a client that connects earlier waits for ZeroMQ to try again.
        """
        os.environ.update(self.environ)
        sys.argv = ["ipykernel_launcher", *arguments]
        self.connection_file, self.parent_handle = arguments[arguments.index("-f") + 1], parent
        self.session = Session(parent=self)
        self.init_connection_file()
        if polling:
            self.init_poller()
        self.init_sockets()
        bound()
        self.log_connection_info()
        self.init_io()
        self.init_signal()
        self.kernel.connect(self)
        self.start()

    def init_sockets(self) -> None:
        self.context: zmq.Context[Any] = zmq.Context()
        atexit.register(self.close)
        self.shell_socket, self.shell_port = self.bound(zmq.ROUTER, self.shell_port)
        self.control_socket, self.control_port = self.bound(zmq.ROUTER, self.control_port)
        publishing, self.iopub_port = self.bound(zmq.XPUB, self.iopub_port)
        self.iopub_thread = OutputPublisher(publishing, session=self.session)
        self.iopub_socket = self.iopub_thread.background_socket

    def bound(self, kind: int, port: int) -> tuple[Any, int]:
        """Return a socket on that port, or a free one for 0.

        Options are set by number: by name, ZeroMQ touches 1 MB.
        """
        socket = self.context.socket(kind)
        socket.setsockopt(zmq.LINGER, LINGER_MS)
        if kind == zmq.ROUTER:
            socket.setsockopt(zmq.ROUTER_HANDOVER, 1)
        return socket, self._bind_socket(socket, port)


class OutputPublisher(IOPubThread):
    """A publisher that sends at once from the one loop, which also greets subscribers: no thread is started."""

    def _setup_event_pipe(self) -> None:
        self.io_loop.close()
        self.io_loop = IOLoop.current()

    def _setup_xpub_listener(self) -> None:
        self._xpub_stream = ZMQStream(self.socket, self.io_loop)
        self._xpub_stream.on_recv(self._handle_subscription)
