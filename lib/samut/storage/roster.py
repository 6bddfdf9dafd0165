"""Groups and visits of a workshop, written to the store."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Entry, Op, new_id
from samut.domain.ports import EntryLog
from samut.domain.workshop import ACTIVITY, Visit


def put(
    log: EntryLog, workshop: str, key: str, item: str, value: Any, *, base: tuple[str, ...] = (), by: str = ""
) -> Entry:
    """Append one entry of the workshop's own. A value of None deletes."""
    op: Op = "delete" if value is None else "save"
    return log.append(Entry(new_id(), workshop, ACTIVITY, key, item, author=by, value=value, base=base, op=op))


def new_group(log: EntryLog, workshop: str, name: str, by: str = "", district: str = "") -> str:
    """Make a group and return its id. district: the group's, if it is not the workshop's."""
    group = new_id()
    put(log, workshop, "group", group, {"name": name} | ({"district": district} if district else {}), by=by)
    return group


def join(log: EntryLog, workshop: str, visit: Visit) -> Visit:
    """Write down that a visit has begun."""
    value = {"role": visit.role, "group": visit.group, "nickname": visit.nickname}
    put(log, workshop, "visit", visit.id, value, by=visit.id)
    return visit
