"""The server's log: requests and failures. No code, cookie, query or address of a phone."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import BinaryIO

from tornado.web import RequestHandler

MOST_BYTES = 2_000_000
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"
access = logging.getLogger("samut.access")


class QuietFile(RotatingFileHandler):
    """A log that stops on a full disk: the console warns of that, and the terminal is not filled with it."""

    def handleError(self, record: logging.LogRecord) -> None:
        return None


def keep_log(folder: Path) -> Path:
    """Write to server.log in that folder from now on; the terminal is the facilitator's. Returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "server.log"
    file = QuietFile(path, maxBytes=MOST_BYTES, backupCount=3, encoding="utf-8")
    file.setFormatter(logging.Formatter(LINE))
    root = logging.getLogger()
    root.addHandler(file)
    root.setLevel(logging.INFO)
    # Its warnings repeat cookies that don't verify and lines of malformed requests.
    logging.getLogger("tornado.general").setLevel(logging.ERROR)
    return path


def log_request(handler: RequestHandler) -> None:
    """Log a request in one line, without the query string."""
    status = handler.get_status()
    level = logging.ERROR if status >= 500 else logging.INFO
    request = handler.request
    took = 1000 * request.request_time()
    access.log(level, "%s %s %d %.0f ms", request.method, request.path, status, took)


def keep_kernel_log(folder: Path) -> BinaryIO:
    """Open the file that kernels print to, instead of the facilitator's terminal; begun anew once it is large."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "kernels.log"
    large = path.exists() and path.stat().st_size > MOST_BYTES
    return path.open("wb" if large else "ab")
