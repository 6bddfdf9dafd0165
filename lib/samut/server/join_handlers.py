"""Joining: the code, a group, a nickname, in plain forms, one at a time; and "not me", which ends a visit."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import math
import re
import secrets
from typing import Any

from samut.domain.entries import new_id
from samut.domain.ids import visit_id
from samut.domain.limits import LIMITS
from samut.domain.rules.names import digits
from samut.errors import SamutError
from samut.server.base_handler import YEARS, BaseHandler
from samut.server.rate_limits import Attempts

PENDING = "samut_join"
PENDING_SECONDS = 1800
FORM_ID = re.compile(r"[0-9a-f]{32}")


class GuessedHandler(BaseHandler):
    """A page that asks for a secret."""

    def guess(self, typed: str, secret: str, attempts: Attempts, error: str) -> bool:
        """Tell whether it is the secret. Raises SamutError for a wrong one, and if it is too early for another try."""
        wait = attempts.wait(self.device)
        if wait:
            seconds = math.ceil(wait)
            self.set_status(429)
            self.set_header("Retry-After", str(seconds))
            raise SamutError("join.too_many", seconds=seconds)
        if hmac.compare_digest(digits(typed).encode(), secret.encode()):
            attempts.right(self.device)
            return True
        attempts.wrong(self.device)
        self.set_status(403)
        raise SamutError(error)


class JoinHandler(GuessedHandler):
    """/join. The choices so far are in a signed cookie of its own: {code, token, group}."""

    def get(self) -> None:
        if self.visit is not None:
            self.redirect("/", status=303)
            return
        self._show(self.get_query_argument("at", ""))

    async def post(self) -> None:
        steps = {"code": self._code, "group": self._group, "make": self._make, "name": self._name}
        step = self.get_body_argument("step", "")
        allowed = step in steps and (step == "code" or self.pending)
        try:
            to = await steps[step]() if allowed else "/join"
        except SamutError as error:
            if self.get_status() == 200:
                self.set_status(422)
            self._show(step, error)
            return
        self.redirect(to, status=303)

    async def _code(self) -> str:
        self.guess(
            self.get_body_argument("code", ""),
            self.reception.secrets.code,
            self.reception.codes,
            "join.bad_code",
        )
        self._keep({"token": secrets.token_urlsafe(32)})
        return "/join?at=group"

    async def _group(self) -> str:
        group = self.get_body_argument("group", "")
        if not self.reception.register.group_name(group):
            raise SamutError("join.no_group")
        self._keep({**self.pending, "group": group})
        return "/join?at=name"

    async def _make(self) -> str:
        form = self.get_body_argument("form", "")
        form = form if FORM_ID.fullmatch(form) else new_id()
        name = self.get_body_argument("name", "", strip=False)
        group = await asyncio.to_thread(self.reception.register.make_group, name, form)
        self._keep({**self.pending, "group": group.id})
        return "/join?at=name"

    async def _name(self) -> str:
        token, group = self.pending["token"], str(self.pending.get("group", ""))
        nickname = "" if self.get_body_arguments("skip") else self.get_body_argument("nickname", "", strip=False)
        self.clear_cookie(PENDING, path="/join")
        if await self._begin(visit_id(token), group, nickname):
            self.set_visit(token)
            return "/"
        return "/join"

    async def _begin(self, id: str, group: str, nickname: str) -> bool:
        """Begin this visit and end the earlier one of this phone; False if this one has ended before."""
        try:
            await asyncio.to_thread(self.reception.register.join, id, "participant", group, nickname)
        except SamutError as error:
            if error.code == "join.visit_ended":
                return False
            self._keep(self.pending)
            raise
        if self.visit is not None and self.visit.id != id:
            await self.leave()
        return True

    def _show(self, at: str, error: SamutError | None = None) -> None:
        """Show the step `at`, or the last one that may be shown; after an error with the typed words."""
        reception = self.reception
        group = reception.register.group_name(str(self.pending.get("group", "")))
        step = "code" if not self.pending else "name" if at == "name" and group else "group"
        self.page(
            "join.html.j2",
            self.get_status(),
            step=step,
            error=reception.texts.parts(error) if error else None,
            group=group,
            groups=reception.register.groups(),
            may_make=reception.register.about().may_make_groups,
            typed={name: self._typed(name) for name in ("name", "nickname")},
            form=new_id(),
        )

    def _typed(self, name: str) -> str:
        return self.get_body_argument(name, "")[: LIMITS["joined_code_points"]]

    @property
    def pending(self) -> dict[str, Any]:
        """The choices of this phone so far; empty if it has not given the code that is valid now."""
        raw = self.get_signed_cookie(PENDING, max_age_days=YEARS)
        pending = json.loads(raw) if raw else {}
        return pending if pending.get("code") == self._code_mark() else {}

    def _keep(self, chosen: dict[str, Any]) -> None:
        value = json.dumps({**chosen, "code": self._code_mark()})
        self.set_signed_cookie(
            PENDING,
            value,
            expires_days=None,
            max_age=PENDING_SECONDS,
            path="/join",
            httponly=True,
            samesite="Lax",
        )

    def _code_mark(self) -> str:
        """Return a mark that stands for the code without giving it away."""
        secrets = self.reception.secrets
        return hmac.new(secrets.cookie.encode(), secrets.code.encode(), hashlib.sha256).hexdigest()[:16]


class LeaveHandler(BaseHandler):
    """/leave: "not me". The old cookie is refused from now on, wherever it was copied to."""

    async def post(self) -> None:
        await self.leave()
        self.forget_visit()
        self.redirect("/join", status=303)
