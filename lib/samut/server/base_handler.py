"""The base of every handler: Host, Origin, the visitor, and what a browser may do with replies."""

from __future__ import annotations

import asyncio
import logging
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from tornado.web import HTTPError, RequestHandler

from samut.domain.ids import visit_id
from samut.domain.limits import LIMITS
from samut.domain.workshop import VIEWS, Visit
from samut.errors import SamutError
from samut.server.allowed_hosts import bare, is_loopback
from samut.server.context import ServerContext

log = logging.getLogger(__name__)

COOKIE = "samut_visit"
YEARS = 100 * 365
MONTH = 30 * 24 * 3600
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'{socket}; object-src 'none'; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'self'"
)
WORDS = {403: "server.forbidden", 404: "server.not_found", 405: "server.not_found", 429: "server.slow_down"}
THROUGH_ANOTHER = ("X-Forwarded-For", "X-Real-Ip", "Forwarded", "Via")


class BaseHandler(RequestHandler):
    """The base of every handler. plain: errors are a bare line, not a page.

    Needs_origin: as a POST does, for any method.
    """

    plain = False
    needs_origin = False
    foreign = False

    @property
    def reception(self) -> ServerContext:
        return self.application.settings["reception"]

    @cached_property
    def visit(self) -> Visit | None:
        """The visit of this cookie, while it lasts.

        Its age doesn't count: a laptop's clock may be years off at one start and right at the next.
        """
        token = self.get_signed_cookie(COOKIE, max_age_days=YEARS)
        return self.reception.register.visit(visit_id(token.decode("ascii", "replace"))) if token else None

    @property
    def device(self) -> str:
        return self.request.remote_ip or ""

    @property
    def here(self) -> bool:
        """Whether the laptop itself asks, and not somebody through a proxy on it."""
        direct = not any(name in self.request.headers for name in THROUGH_ANOTHER)
        return direct and is_loopback(self.device) and is_loopback(bare(self.request.host))

    def set_default_headers(self) -> None:
        """Set headers.

        Referrer-Policy is not "no-referrer", as browsers then send `Origin: null` with our own forms.
        """
        host = bare(self.request.host) and self.request.host
        self.set_header("Content-Security-Policy", POLICY.format(socket=f" ws://{host}" if host else ""))
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "same-origin")
        self.set_header("Cache-Control", "no-store")
        self.clear_header("Server")

    async def prepare(self) -> None:
        if not await self.reception.hosts.allowed(self.request.host):
            self.foreign = True
            raise HTTPError(403)
        writes = self.request.method not in ("GET", "HEAD")
        if (writes or self.needs_origin) and not self.same_origin():
            raise HTTPError(403)
        more = super().prepare()
        if more is not None:
            await more

    def same_origin(self) -> bool:
        """Tell whether a page of ours sent this: its Origin, or its Referer without one, names our Host."""
        headers = self.request.headers
        source = headers.get("Origin") or ("" if self.needs_origin else headers.get("Referer", ""))
        try:
            parts = urlsplit(source)
        except ValueError:
            return False
        return parts.scheme in ("http", "https") and parts.netloc.lower() == self.request.host.lower()

    def set_visit(self, token: str) -> None:
        """Set the cookie with Max-Age, not Expires: a phone's clock and the laptop's may differ by years."""
        self.set_signed_cookie(COOKIE, token, expires_days=None, max_age=MONTH, path="/", httponly=True, samesite="Lax")

    def forget_visit(self) -> None:
        self.clear_cookie(COOKIE, path="/")

    async def leave(self) -> None:
        """End the visit of this cookie, its pages and its kernels."""
        if self.visit is not None:
            await asyncio.to_thread(self.reception.register.leave, self.visit.id)
            await self.reception.seats.end_visit(self.visit.id)

    def page(self, template: str, status: int = 200, **values: Any) -> None:
        """Answer with a page of plain HTML."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        shared = {"t": self.reception.texts, "url": self.reception.files.url, "limits": LIMITS}
        self.finish(self.reception.pages.get_template(template).render(**shared, **values))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        if self.plain or self.foreign:
            self.set_header("Content-Type", "text/plain; charset=utf-8")
            self.finish(f"{status_code}\n")
            return
        error = SamutError(WORDS.get(status_code, "server.failed"))
        self.page("error.html.j2", status_code, error=self.reception.texts.parts(error))

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Log an error without query and headers, which Tornado's own would write down."""
        if not isinstance(value, HTTPError):
            log.error("%s %s failed", self.request.method, self.request.path, exc_info=(typ, value, tb))


class FacilitatorHandler(BaseHandler):
    """The base of handlers for those who may see the console; replies in JSON."""

    plain = True

    async def prepare(self) -> None:
        await super().prepare()
        if self.visit is None or "console" not in VIEWS[self.visit.role]:
            raise HTTPError(403)


class NotFound(BaseHandler):
    """The handler of every path that is not on the list."""

    def initialize(self, **kwargs: Any) -> None:
        return None

    async def prepare(self) -> None:
        await super().prepare()
        raise HTTPError(404)
