"""Voila as Samut serves it: named notebooks only, behind a gate, at the one address that people are told."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2
from tornado.httpserver import HTTPServer
from tornado.web import Application
from traitlets.config import Config
from voila.app import Voila

from samut.domain.kit.codes import form_code, printed_ids
from samut.domain.limits import BODY_BYTES
from samut.kernels import manager
from samut.kernels.allocation import KernelSlots
from samut.kernels.provisioner import Warm
from samut.kit_files import load_kit
from samut.kit_files.kit_versions import present
from samut.network.addresses import addresses
from samut.server.allowed_hosts import Hosts
from samut.server.base_handler import NotFound
from samut.server.context import ServerContext
from samut.server.dashboards import Dashboards, notebooks, voila_config
from samut.server.exports import COMMAND, Exports
from samut.server.import_handlers import FOLDER as WAITING
from samut.server.logs import keep_kernel_log, keep_log, log_request
from samut.server.maintenance import Backups, Kits, every
from samut.server.page_sessions import PageSessions
from samut.server.register import Register
from samut.server.routes import routes
from samut.server.secrets import open_secrets
from samut.server.sockets import listen, stopped_by_signals
from samut.server.static_files import StaticFiles
from samut.server.waiting_queue import places
from samut.server.websocket import CUT_OFF_BYTES, FROM_PAGE, Channels, VisitIdentity
from samut.session import presence
from samut.settings import PACKAGE, Settings, share
from samut.storage.store import Store
from samut.texts import Texts

# Called once people can connect, with this laptop's IPv4 addresses, the PIN, the code to join with, the port.
Announce = Callable[[list[str], str, str, int], object]

# Of a group's kernel, as bench measures it, with room for what it will hold.
MB_FORKED, MB_ALONE = 30, 90
ONLINE_SECONDS = 2.0


@dataclass(frozen=True)
class Options:
    """share: folder of notebooks/, data/ and voila_templates/. hosts: more names this server may be asked by.

    idle: seconds until a kernel without a page is ended. backup: seconds from one backup to the next.
    most: groups' kernels at once, others wait for their turn; None: as many as this machine's memory carries.
    warm: how kernels come about, see `kernels.Way`. exporter: the command that makes what is taken home.
    """

    share: Path = field(default_factory=share)
    hosts: frozenset[str] = frozenset()
    idle: float = 60.0
    backup: float = 300.0
    most: int | None = None
    warm: manager.Way = "fork"
    exporter: Sequence[str] = COMMAND


class SamutVoila(Voila):
    """The server as a Voila application.

    `start` returns when it was asked to stop, its kernels ended and a last backup made.
    """

    name = "samut"

    def __init__(self, settings: Settings, announce: Announce, options: Options | None = None) -> None:
        self.samut = settings
        self.announce = announce
        self.options = options or Options()
        self.backups = Backups(settings)
        self.online: dict[str, int] | None = None
        folder = manager.connection_folder()
        super().__init__(
            log=logging.getLogger("samut.voila"),
            config=Config(voila_config() | manager.kernel_config(folder)),
            config_file_paths=[],
            connection_dir=str(folder),
            root_dir=str(self.options.share / "notebooks"),
            identity_provider_class=VisitIdentity,
            kernel_websocket_connection_class=Channels,
        )

    def setup_template_dirs(self) -> None:
        self.template_paths = [str(self.options.share / "voila_templates" / "samut")]
        self.static_paths: list[str] = []

    def init_settings(self) -> dict[str, Any]:
        self.dashboards = Dashboards(self)
        secrets = open_secrets(self.samut.data / "secret")
        self.cookie_secret = secrets.cookie.encode()
        settings = super().init_settings()
        self.kernel_manager.allowed_message_types = sorted(FROM_PAGE)
        self.kernel_manager.warm = self.warm
        return {
            **settings,
            "reception": self.init_reception(secrets),
            "samut": self.samut,
            "default_handler_class": NotFound,
            "log_function": log_request,
            "websocket_max_message_size": CUT_OFF_BYTES,
            "websocket_compression_options": {"compression_level": 5, "mem_level": 5},
            "ws_ping_interval": 10_000,
            "ws_ping_timeout": 30_000,
        }

    def init_reception(self, secrets: Any) -> ServerContext:
        root = self.options.share
        register = Register(self.store)
        return ServerContext(
            texts=Texts(root / "data" / "texts", self.samut.language),
            secrets=secrets,
            register=register,
            seats=PageSessions(KernelSlots(self.kernel_manager, self.launch), register, self.options.idle, self.most),
            hosts=Hosts(self.options.hosts),
            files=StaticFiles([root / "voila_templates" / "samut" / "static", PACKAGE / "web" / "static"]),
            pages=jinja2.Environment(loader=jinja2.FileSystemLoader(self.template_paths), autoescape=True),
            exports=self.init_exports(),
            notebooks=notebooks(root / "notebooks"),
            renderer=self.dashboards.renderer,
        )

    def init_exports(self) -> Exports:
        kit = load_kit(present(self.samut).kit)
        forms = [form_code(id) for id in printed_ids(kit)]
        return Exports(self.samut.data / "exports", self.samut.environment(), self.options.exporter, forms=forms)

    @property
    def most(self) -> int:
        """How many groups' kernels run at once."""
        return self.options.most or places(MB_FORKED if isinstance(self.warm, Warm) else MB_ALONE)

    def init_handlers(self) -> list[Any]:
        return routes()

    def start(self) -> None:
        try:
            asyncio.run(self.serve())
        finally:
            shutil.rmtree(self.connection_dir, ignore_errors=True)

    def listen(self) -> HTTPServer:
        sockets, self.port = listen(self.samut.port, self.samut.local)
        server = HTTPServer(self.app, max_body_size=BODY_BYTES, body_timeout=30, idle_connection_timeout=120)
        server.add_sockets(sockets)
        return server

    async def serve(self) -> None:
        """Serve until a signal, or `stop`."""
        self.stopping = asyncio.Event()
        self.store = Store(self.samut.url)
        self.kits = Kits(self.samut, self.store)
        self.kernel_log = keep_kernel_log(self.samut.data / "log")
        self.warm = manager.warm_process(self.samut, self.kernel_log, self.options.warm)
        try:
            self.app = Application(**self.init_settings())
            self.app.add_handlers(".*$", self.init_handlers())
            with stopped_by_signals(self.stopping):
                await self.work(self.listen())
        finally:
            if self.warm:
                self.warm.close()
            self.kernel_log.close()
            self.store.close()
            shutil.rmtree(self.samut.data / WAITING, ignore_errors=True)

    async def work(self, server: HTTPServer) -> None:
        reception: ServerContext = self.app.settings["reception"]
        sweep = min(1.0, self.options.idle / 4)
        upkeep = [
            every(sweep, reception.seats.sweep),
            every(self.options.backup, self.backups.make),
            every(self.options.backup, self.kits.keep),
            every(ONLINE_SECONDS, self.tell_online),
        ]
        tasks = [asyncio.create_task(task) for task in upkeep]
        try:
            await self.tell(reception)
            await self.dashboards.read_all(reception.notebooks.values())
            await self.stopping.wait()
        finally:
            server.stop()
            for task in tasks:
                task.cancel()
            await reception.exports.stop()
            await reception.seats.close()
            presence.tell(self.samut.data, None)
            await server.close_all_connections()
            self.kernel_manager.context.destroy(linger=0)  # or the end might wait for what nobody reads
            await self.kits.keep()
            await self.backups.make()

    async def tell_online(self) -> None:
        """Tell the console's kernels who has a page open, where that is something else than before."""
        counts = self.app.settings["reception"].seats.online()
        if counts != self.online:
            await asyncio.to_thread(presence.tell, self.samut.data, counts)
            self.online = counts

    async def tell(self, reception: ServerContext) -> None:
        """Announce the addresses; in a thread, as opening a browser may take its time."""
        hosts = ["127.0.0.1"] if self.samut.local else await asyncio.to_thread(addresses)
        await asyncio.to_thread(self.announce, hosts, reception.secrets.pin, reception.secrets.code, self.port)

    def stop(self) -> None:
        self.stopping.set()

    def launch(self, visit: Any, view: str) -> dict[str, Any]:
        """Return the arguments to start a visit's kernel with."""
        reception: ServerContext = self.app.settings["reception"]
        env = manager.environment(self.samut, reception.register.workshop, visit, view)
        if view != "form":
            env |= manager.invitation(reception.secrets.code, self.port, self.samut.local)
        return manager.launch_arguments(env, self.kernel_log)


def serve(settings: Settings, announce: Announce, options: Options | None = None) -> int:
    """Serve workshops from this laptop until asked to stop, and return the exit code.

    Raises SamutError if the store does not open or no port is free.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    keep_log(settings.data / "log")
    app = SamutVoila(settings, announce, options)
    app.initialize([])
    app.start()
    return 0
