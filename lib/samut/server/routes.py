"""The exact list of what is served. Anything else is 404."""

from __future__ import annotations

from typing import Any

from samut.server.context import PLACES
from samut.server.download_handlers import ExportsHandler, FileHandler, RemoveHandler, StopHandler
from samut.server.import_handlers import AboutHandler, ImportHandler, ImportsHandler, UploadHandler
from samut.server.join_handlers import JoinHandler, LeaveHandler
from samut.server.page_handlers import ActivityHandler, HealthHandler, HomeHandler, WaitHandler
from samut.server.staff_handlers import StaffHandler
from samut.server.static_handlers import StaticHandler
from samut.server.websocket import ChannelsHandler

SEAT = r"(?P<seat>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"


def routes() -> list[tuple[Any, ...]]:
    """Return (pattern of the whole path, handler, its arguments). What a pattern catches is only looked up."""
    return [
        (r"/", HomeHandler),
        (r"/health", HealthHandler),
        (r"/wait", WaitHandler),
        (r"/join", JoinHandler),
        (r"/leave", LeaveHandler),
        (r"/staff", StaffHandler),
        *((rf"/{place}/([a-z0-9]+)", ActivityHandler, {"view": view}) for view, place in PLACES.items()),
        (r"/exports", ExportsHandler),
        (r"/exports/stop", StopHandler),
        (r"/exports/([0-9a-f]{32})/remove", RemoveHandler),
        (r"/exports/([0-9a-f]{32})/([0-9]{1,3})", FileHandler),
        (rf"/api/kernels/{SEAT}/channels", ChannelsHandler),
        *((r"/import/about", AboutHandler), (r"/import/file", UploadHandler), (r"/import/(look|store)", ImportHandler)),
        (r"/import/(brought|out)", ImportsHandler),
        (r"/static/([A-Za-z0-9_./-]+)", StaticHandler),
    ]
