"""The pages of the activities: a notebook, run by Voila for one visit, shown by our template."""

from __future__ import annotations

import logging

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError
from voila.notebook_renderer import NotebookRenderer

from samut.domain.workshop import VIEWS, Visit
from samut.server.base_handler import BaseHandler
from samut.server.frames import MOST_BYTES
from samut.server.page_sessions import PageSession

ASK_AGAIN = 3
"""Seconds after which a page that waits asks again."""
log = logging.getLogger(__name__)


class HomeHandler(BaseHandler):
    """The handler of /, which leads everybody to the page they belong to."""

    def get(self) -> None:
        start = "/staff" if self.here else "/join"
        self.redirect(self.reception.home(self.visit) if self.visit else start, status=303)


class HealthHandler(BaseHandler):
    """/health: whether the server answers. A page that lost its kernel asks it."""

    plain = True

    def get(self) -> None:
        self.finish({"ok": True})


class WaitHandler(BaseHandler):
    """/wait: the place of this visit among those who wait, for the page that waits."""

    plain = True

    async def get(self) -> None:
        if self.visit is None:
            raise HTTPError(403)
        self.finish({"place": await self.reception.seats.place(self.visit)})


class ActivityHandler(BaseHandler):
    """/a/<activity>, /console/<activity> and /board/<activity>. No kernel before the role is known."""

    def initialize(self, view: str) -> None:
        self.view = view
        self.begun = False

    async def get(self, activity: str) -> None:
        visit = self.visit
        if visit is None:
            self.forget_visit()
            self.redirect("/join" if self.view == "form" else "/staff", status=303)
            return
        if self.view not in VIEWS[visit.role]:
            raise HTTPError(403)
        notebook = self.reception.notebooks.get(activity)
        if notebook is None:
            raise HTTPError(404)
        if self.reception.seats.closed:
            raise HTTPError(503)
        place = await self.reception.seats.place(visit)
        if place:
            self._wait(place)
        else:
            await self._show(visit, notebook)

    def _wait(self, place: int) -> None:
        self.set_header("Retry-After", str(ASK_AGAIN))
        log.warning("no kernel is free: %d wait", place)
        self.page("wait.html.j2", 503, place=place, again=ASK_AGAIN)

    async def _show(self, visit: Visit, notebook: str) -> None:
        seat = self.reception.seats.take(visit, self.view)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        environment = self._environment(visit)
        try:
            await self._stream(await self.reception.renderer(notebook, environment, visit.id), seat)
        except StreamClosedError:
            await self.reception.seats.end(seat)
        except Exception:
            await self.reception.seats.end(seat)
            if not self.begun:
                raise
            log.exception("could not show %s", notebook)
            self.finish(self.reception.pages.get_template("failed.html.j2").render(samut=environment))
        finally:
            self.reception.seats.opened(seat)

    async def _stream(self, renderer: NotebookRenderer, seat: PageSession) -> None:
        """Send the head first: the template asks for the kernel once its head is written."""

        async def kernel() -> object:
            self.begun = True
            await self.flush()
            return await self.reception.seats.start(seat)

        waiting = kernel()
        try:
            async for part, _ in renderer.generate_content_generator(seat.id, waiting):
                self.write(part)
            executor = renderer.executor
            seat.models = frozenset(executor.widget_state)
            await self.flush()
        finally:
            waiting.close()
            executor = getattr(renderer, "executor", None)
            if executor is not None and executor.kc is not None:
                executor.kc.stop_channels()  # Voila's own way is not taken if the page was left

    def _environment(self, visit: Visit) -> dict[str, object]:
        """Return the values for the page's template: words, who this is, and where the files are."""
        reception = self.reception
        sheets = ["base.css", f"{self.view}.css"]
        return {
            "words": dict(reception.texts.room("page")),
            "language": reception.texts.language,
            "sheets": [reception.files.url(name) for name in sheets if reception.files.get(name)],
            "script": reception.files.url("page.js"),
            "scripts": reception.files.scripts(),
            "most_bytes": MOST_BYTES,
            "view": self.view,
            "group": reception.register.group_name(visit.group),
            "nickname": visit.nickname,
        }
