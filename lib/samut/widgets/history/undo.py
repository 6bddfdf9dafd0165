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
from samut.session.context import Context
from samut.widgets.history.state import UndoState

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


def undo(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take back the newest action, with all that it set: a phase with its clock.

    Returns {"undone": its name}; where that was leading on, {"activity": where everybody is led now} too.
    Raises SamutError where there is none, or where the newest can't be taken back: what is behind it stays then.
    """
    context.require("facilitator")
    act = newest(context)
    if act is None:
        raise SamutError("stage.nothing_to_undo")
    if not act.can:
        raise SamutError("stage.not_undoable")
    whole, id = context.store.since(context.workshop), new_id()
    written = [found for one in reversed(act.entries) if (found := _undone(context, whole, one, id))]
    context.append(written)
    moved = any(one.key == "now" for one in written)
    return {"undone": act.name, **({"activity": halls.led(context.workshop_items)} if moved else {})}


def newest(context: Context) -> Act | None:
    """The facilitator's newest action that stands, in whatever activity; None where there is none."""
    acts = context.projection.acts
    back = taken_back(acts)
    own = [one for one in acts if one.op not in ("undo", "erase") and one.id not in back and _counts(context, one)]
    if not own:
        return None
    entries = tuple(one for one in own if act_of(one.id) == act_of(own[-1].id))
    return Act(entries, _name(context, entries), all(_can(context, one) for one in entries))


def state(context: Context) -> UndoState:
    """Return names of what can be undone, or of what is newest and can't; the activity it was in.

    undo_in: empty if that is this one, or the workshop as a whole.
    """
    act = newest(context)
    if act is None:
        return {"undo": "", "stuck": "", "undo_in": ""}
    elsewhere = act.entries[-1].activity not in (context.activity.id, halls.ACTIVITY)
    there = act.entries[-1].activity if elsewhere and context.activity_of(act.entries[-1].activity) else ""
    return {"undo": act.name if act.can else "", "stuck": "" if act.can else act.name, "undo_in": there}


def _counts(context: Context, entry: Entry) -> bool:
    """Not coming in, not where everybody was led first, not a call that was answered, not what another typed."""
    kind = _kind(context, entry)
    if kind == "now":
        return entry.id != next((one.id for one in context.workshop_log if one.key == "now"), "")
    if kind == "call":
        return not _overtaken(context, entry)
    return kind != "visit" and (kind not in OWN_ONLY or entry.author == context.visit.id)


def _can(context: Context, entry: Entry) -> bool:
    kind = _kind(context, entry)
    if kind == "group" and context.workshop_items[entry.item].first.id == entry.id:
        return not _anybody_in(context, entry.item)
    return kind in SETTINGS or (kind == "answer" and len(entry.base) < 2 and not _overtaken(context, entry))


def _kind(context: Context, entry: Entry) -> str:
    """The key of an entry; "answer" for all questions."""
    asked = entry.key not in SETTINGS and context.activity_of(entry.activity) is not None
    return "answer" if asked else entry.key


def _overtaken(context: Context, entry: Entry) -> bool:
    """Whether somebody else wrote on the same item since."""
    item = _items(context, entry)[entry.item]
    return any(head.seq > entry.seq and head.author != entry.author for head in item.heads)


def _anybody_in(context: Context, group: str) -> bool:
    visits = (item.first.value or {} for item in context.workshop_items.values() if item.key == "visit")
    written = (item.group for items in context.everywhere for item in items.values())
    return group in (*(one.get("group") for one in visits), *written)


def _name(context: Context, entries: Sequence[Entry]) -> str:
    kinds = [_kind(context, one) for one in entries]
    kind = next((one for one in SETTINGS if one in kinds), kinds[-1])
    if kind == "group":
        return _name_of_group(context, entries[-1])
    return "import" if kind in BROUGHT_IN else kind


def _name_of_group(context: Context, entry: Entry) -> str:
    before = _before(context.workshop_log, entry)
    if before is None:
        return "group_added"
    return "group_place" if before["name"] == (entry.value or {}).get("name") else "group_name"


def _undone(context: Context, whole: Sequence[Entry], entry: Entry, act: str) -> Entry | None:
    """What takes an entry back; None where it stays: everybody was led somewhere, and stays there."""
    answer = _kind(context, entry) == "answer"
    before = written_over(whole, entry) if answer else _before(whole, entry)
    if entry.key == "now" and before is None:
        return None
    heads = _items(context, entry)[entry.item].heads
    base = [entry.id, *(head.id for head in heads if not answer or head.author == entry.author)]
    return context.entry(
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


def _items(context: Context, entry: Entry) -> Items:
    return context.workshop_items if entry.activity == halls.ACTIVITY else context.of(entry.activity)
