"""Undo: the newest of the facilitator's own actions is taken back, whatever it was, and nothing behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from samut.domain import workshop as halls
from samut.domain.entries import Entry, Items, new_id, taken_back, written_over
from samut.domain.ids import act_id, act_of
from samut.domain.rules.redaction import CLEARED
from samut.errors import SamutError
from samut.session.context import Desk

OF_ACTIVITIES = ("round", "phase", "timer", "rounds", "hide", "spotlight", "column", "theme")
OF_THE_HALL = ("now", "agenda", "announce", "call", "about", "group", "away", CLEARED, "typist")
SETTINGS = (*OF_ACTIVITIES, *OF_THE_HALL)
"""Keys of what facilitators set; an action that sets several is called by the first of them."""
OWN_ONLY = ("typist", "answer")
"""Taken back by the one who typed it alone: another facilitator may be typing in beside the one who leads."""
BROUGHT_IN = ("response", "mapping")


@dataclass(frozen=True)
class Act:
    """One action. entries: all it wrote, oldest first. name: what it is called. can: whether it can be taken back."""

    entries: tuple[Entry, ...]
    name: str
    can: bool


def undo(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take back the newest action, with all that it set: a phase with its clock.

    Returns {"undone": its name}; where that was leading on, {"activity": where everybody is led now} too.
    Raises SamutError where there is none, or where the newest can't be taken back: what is behind it stays then.
    """
    desk.require("facilitator")
    act = newest(desk)
    if act is None:
        raise SamutError("stage.nothing_to_undo")
    if not act.can:
        raise SamutError("stage.not_undoable")
    whole, id = desk.store.since(desk.workshop), new_id()
    written = [found for one in reversed(act.entries) if (found := _undone(desk, whole, one, id))]
    desk.append(written)
    moved = any(one.key == "now" for one in written)
    return {"undone": act.name, **({"activity": halls.led(desk.hall)} if moved else {})}


def newest(desk: Desk) -> Act | None:
    """The facilitator's newest action that stands, in whatever activity; None where there is none."""
    acts = desk.record.acts
    back = taken_back(acts)
    own = [one for one in acts if one.op not in ("undo", "erase") and one.id not in back and _counts(desk, one)]
    if not own:
        return None
    entries = tuple(one for one in own if act_of(one.id) == act_of(own[-1].id))
    return Act(entries, _name(desk, entries), all(_can(desk, one) for one in entries))


def state(desk: Desk) -> dict[str, str]:
    """{undo, stuck, undo_in}: names of what can be undone, or of what is newest and can't; the activity it was in.

    undo_in: empty where that is this one, or the workshop as a whole.
    """
    act = newest(desk)
    if act is None:
        return {"undo": "", "stuck": "", "undo_in": ""}
    elsewhere = act.entries[-1].activity not in (desk.activity.id, halls.ACTIVITY)
    there = act.entries[-1].activity if elsewhere and desk.activity_of(act.entries[-1].activity) else ""
    return {"undo": act.name if act.can else "", "stuck": "" if act.can else act.name, "undo_in": there}


def _counts(desk: Desk, entry: Entry) -> bool:
    """Not coming in, not where everybody was led first, not a call that was answered, not what another typed."""
    kind = _kind(desk, entry)
    if kind == "now":
        return entry.id != next((one.id for one in desk.hall_log if one.key == "now"), "")
    if kind == "call":
        return not _overtaken(desk, entry)
    return kind != "visit" and (kind not in OWN_ONLY or entry.author == desk.visit.id)


def _can(desk: Desk, entry: Entry) -> bool:
    kind = _kind(desk, entry)
    if kind == "group" and desk.hall[entry.item].first.id == entry.id:
        return not _anybody_in(desk, entry.item)
    return kind in SETTINGS or (kind == "answer" and len(entry.base) < 2 and not _overtaken(desk, entry))


def _kind(desk: Desk, entry: Entry) -> str:
    """The key of an entry; "answer" for all questions."""
    asked = entry.key not in SETTINGS and desk.activity_of(entry.activity) is not None
    return "answer" if asked else entry.key


def _overtaken(desk: Desk, entry: Entry) -> bool:
    """Whether somebody else wrote on the same item since."""
    item = _items(desk, entry)[entry.item]
    return any(head.seq > entry.seq and head.author != entry.author for head in item.heads)


def _anybody_in(desk: Desk, group: str) -> bool:
    visits = (item.first.value or {} for item in desk.hall.values() if item.key == "visit")
    written = (item.group for items in desk.everywhere for item in items.values())
    return group in (*(one.get("group") for one in visits), *written)


def _name(desk: Desk, entries: Sequence[Entry]) -> str:
    kinds = [_kind(desk, one) for one in entries]
    kind = next((one for one in SETTINGS if one in kinds), kinds[-1])
    if kind == "group":
        return _name_of_group(desk, entries[-1])
    return "import" if kind in BROUGHT_IN else kind


def _name_of_group(desk: Desk, entry: Entry) -> str:
    before = _before(desk.hall_log, entry)
    if before is None:
        return "group_added"
    return "group_place" if before["name"] == (entry.value or {}).get("name") else "group_name"


def _undone(desk: Desk, whole: Sequence[Entry], entry: Entry, act: str) -> Entry | None:
    """What takes an entry back; None where it stays: everybody was led somewhere, and stays there."""
    answer = _kind(desk, entry) == "answer"
    before = written_over(whole, entry) if answer else _before(whole, entry)
    if entry.key == "now" and before is None:
        return None
    heads = _items(desk, entry)[entry.item].heads
    base = [entry.id, *(head.id for head in heads if not answer or head.author == entry.author)]
    return desk.entry(
        entry.key,
        entry.item,
        before,
        id=act_id(act, entry.item),
        base=tuple(dict.fromkeys(base)),
        op="undo",
        group=entry.group,
        activity=entry.activity,
    )


def _before(log: Sequence[Entry], entry: Entry) -> Any:
    """What stood before a setting."""
    place = (entry.activity, entry.item)
    earlier = (one for one in log if (one.activity, one.item) == place and one.seq < entry.seq)
    return Items(earlier).now(entry.item)


def _items(desk: Desk, entry: Entry) -> Items:
    return desk.hall if entry.activity == halls.ACTIVITY else desk.of(entry.activity)
