"""/staff: the PIN makes a visit a facilitator's, or the board's, which may write nothing."""

from __future__ import annotations

import asyncio
import secrets

from samut.domain.ids import visit_id
from samut.domain.workshop import Role
from samut.errors import SamutError
from samut.server.join_handlers import GuessedHandler

ROLES: dict[str, Role] = {"facilitator": "facilitator", "board": "board"}


class StaffHandler(GuessedHandler):
    """The page of the PIN. The laptop's own screen shows it, with one button to press."""

    def get(self) -> None:
        self._show()

    async def post(self) -> None:
        role = ROLES.get(self.get_body_argument("role", ""))
        try:
            self.guess(
                self.get_body_argument("pin", ""),
                self.reception.secrets.pin,
                self.reception.pins,
                "join.bad_pin",
            )
        except SamutError as error:
            self._show(error)
            return
        if role is None:
            self._show()
            return
        await self._enter(role)

    async def _enter(self, role: Role) -> None:
        await self.leave()
        token = secrets.token_urlsafe(32)
        await asyncio.to_thread(self.reception.register.join, visit_id(token), role)
        self.set_visit(token)
        self.redirect("/", status=303)

    def _show(self, error: SamutError | None = None) -> None:
        self.page(
            "staff.html.j2",
            self.get_status(),
            pin=self.reception.secrets.pin if self.here else "",
            error=self.reception.texts.parts(error) if error else None,
            visit=self.visit,
        )
