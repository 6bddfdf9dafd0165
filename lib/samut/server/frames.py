"""The frames of a page: a message to one of the page's own widgets, or why it goes no further."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from samut.domain.limits import MESSAGE_BYTES
from samut.errors import SamutError
from samut.server.plain_json import load, plain

MOST_BYTES = MESSAGE_BYTES
"""Of a frame. A page is told this number and sends none that is larger."""
MESSAGE = "comm_msg"
LONGEST_ID = 64
METHODS = frozenset({"custom", "request_state", "update"})
ERRORS = {"too large": "page.too_large", "malformed": "desk.bad_request", "failed": "desk.failed"}


@dataclass(frozen=True)
class Message:
    """A message to a widget of the page. command: the id of the command in it, "" if there is none."""

    model: str
    data: dict[str, Any]
    command: str = ""

    @property
    def content(self) -> dict[str, Any]:
        """Return its content for the kernel."""
        return {"comm_id": self.model, "data": self.data}


@dataclass(frozen=True)
class RefusedMessage:
    """A refusal. kind: as the log counts it. model, command: whom to reply to; "" if nobody waits."""

    kind: str
    model: str = ""
    command: str = ""

    @property
    def error(self) -> SamutError | None:
        """Return the words for the person; None if nobody can be reached."""
        return SamutError(ERRORS[self.kind]) if self.command and self.kind in ERRORS else None


def read(raw: str | bytes, models: frozenset[str]) -> Message | RefusedMessage:
    """Return the message of a frame, with its known parts only. models: ids of the page's own widgets."""
    if isinstance(raw, bytes):
        return RefusedMessage("binary")
    try:
        content = _content(load(raw))
    except ValueError:
        return RefusedMessage("unreadable")
    if content is None or content["comm_id"] not in models:
        return RefusedMessage("foreign")
    model, data = content["comm_id"], content["data"]
    return _message(model, data, len(raw.encode()) > MOST_BYTES)


def reply(refusal: RefusedMessage, error: dict[str, str]) -> str:
    """Return the frame that answers a refused command, as the widget itself would answer it."""
    answer = {"id": refusal.command, "ok": False, "error": error}
    content = {"comm_id": refusal.model, "data": {"method": "custom", "content": answer}}
    header = {"msg_type": MESSAGE}
    return json.dumps({"channel": "iopub", "header": header, "parent_header": {}, "metadata": {}, "content": content})


def _content(message: Any) -> dict[str, Any] | None:
    """Return the content of a message to a widget, on the shell channel; None for any other."""
    if not isinstance(message, dict) or message.get("channel", "shell") != "shell":
        return None
    header, content = message.get("header"), message.get("content")
    if not isinstance(header, dict) or header.get("msg_type") != MESSAGE or not isinstance(content, dict):
        return None
    return content if isinstance(content.get("comm_id"), str) and isinstance(content.get("data"), dict) else None


def _message(model: str, data: dict[str, Any], large: bool) -> Message | RefusedMessage:
    command = _command(data)
    if large:
        return RefusedMessage("too large", model, command)
    try:
        return Message(model, _is_method(plain(data)), command)
    except ValueError:
        return RefusedMessage("malformed", model, command)


def _command(data: dict[str, Any]) -> str:
    """Return the id of the command that the data of a message hold."""
    content = data.get("content")
    id = content.get("id") if data.get("method") == "custom" and isinstance(content, dict) else None
    return id if isinstance(id, str) and len(id) <= LONGEST_ID else ""


def _is_method(data: dict[str, Any]) -> dict[str, Any]:
    """Tell whether ipywidgets would read a message. Raises ValueError if it could not."""
    method = data.get("method")
    allowed = isinstance(method, str) and method in METHODS
    if not allowed or (method == "update" and not isinstance(data.get("state"), dict)):
        raise ValueError("not a message to a widget")
    return {name: data[name] for name in ("method", "content", "state") if name in data}
