"""Undo of the newest of the facilitator's own actions, whatever it was, and of nothing behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from samut.domain import workshop as halls
from samut.domain.entries import Entry, Items, new_id, taken_back, written_over
from samut.domain.ids import act_id, act_of
from samut.domain.rules.redaction import CLEARED
from samut.errors import SamutError
from samut.protocol.arguments import Nothing
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.history.state import UndoState

OF_ACTIVITIES = ("round", "phase", "timer", "rounds", "hide", "spotlight", "column", "theme")
OF_THE_HALL = ("now", "agenda", "announce", "call", "about", "group", "away", CLEARED, "typist")
SETTINGS = (*OF_ACTIVITIES, *OF_THE_HALL)
"""Keys of what facilitators set; an action that sets several is named by the first of them."""
OWN_ONLY = ("typist", "answer")
"""Taken back only by the facilitator who typed it: another may be typing in beside the one who leads."""
IMPORTED = ("response", "mapping")


@dataclass(frozen=True)
class Act:
    """An action. entries: all it wrote, oldest first. name: what pages call it. can_undo: whether that is possible."""

    entries: tuple[Entry, ...]
    name: str
    can_undo: bool


@command("undo", CONSOLE)
def undo(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Take back the newest action, with all that it set: a phase with its clock.

    Returns
    -------
    dict
        {"undone": its name}; if it led everybody on, with {"activity": where everybody is led now}.

    Raises
    ------
    SamutError
        If there is none, or the newest can't be taken back: what is behind it stays then.
    """
    act = newest(context)
    if act is None:
        raise SamutError("stage.nothing_to_undo")
    if not act.can_undo:
        raise SamutError("stage.not_undoable")
    log, id = context.store.since(context.workshop), new_id()
    undoing = [undone for entry in reversed(act.entries) if (undone := _undo_entry(context, log, entry, id))]
    context.append(undoing)
    moved = any(entry.key == "now" for entry in undoing)
    return {"undone": act.name, **({"activity": halls.led(context.workshop_items)} if moved else {})}


def newest(context: Context) -> Act | None:
    """Return the facilitator's newest action that is not undone, in whatever activity; None if there is none."""
    acts = context.projection.acts
    back = taken_back(acts)
    left = (entry for entry in acts if entry.op not in ("undo", "erase") and entry.id not in back)
    own = [entry for entry in left if _is_own_action(context, entry)]
    if not own:
        return None
    entries = tuple(entry for entry in own if act_of(entry.id) == act_of(own[-1].id))
    return Act(entries, _name(context, entries), all(_can_undo(context, entry) for entry in entries))


def state(context: Context) -> UndoState:
    """Return the name of the action that can be undone, or of the newest if it can't, and its activity.

    undo_in: empty if that is this one, or the workshop as a whole.
    """
    act = newest(context)
    if act is None:
        return {"undo": "", "stuck": "", "undo_in": ""}
    elsewhere = act.entries[-1].activity not in (context.activity.id, halls.ACTIVITY)
    activity = act.entries[-1].activity if elsewhere and context.activity_of(act.entries[-1].activity) else ""
    return {"undo": act.name if act.can_undo else "", "stuck": "" if act.can_undo else act.name, "undo_in": activity}


def _is_own_action(context: Context, entry: Entry) -> bool:
    """Return whether an entry counts as this facilitator's action.

    Joining does not, nor the first leading of all, a call that was answered, and what another facilitator typed.
    """
    kind = _kind(context, entry)
    if kind == "now":
        return entry.id != next((first.id for first in context.workshop_log if first.key == "now"), "")
    if kind == "call":
        return not _overtaken(context, entry)
    return kind != "visit" and (kind not in OWN_ONLY or entry.author == context.visit.id)


def _can_undo(context: Context, entry: Entry) -> bool:
    kind = _kind(context, entry)
    if kind == "group" and context.workshop_items[entry.item].first.id == entry.id:
        return not _is_in_use(context, entry.item)
    return kind in SETTINGS or (kind == "answer" and len(entry.base) < 2 and not _overtaken(context, entry))


def _kind(context: Context, entry: Entry) -> str:
    """Return the key of an entry; "answer" for all questions."""
    is_answer = entry.key not in SETTINGS and context.activity_of(entry.activity) is not None
    return "answer" if is_answer else entry.key


def _overtaken(context: Context, entry: Entry) -> bool:
    """Return whether somebody else wrote on the same item since."""
    item = _items(context, entry)[entry.item]
    return any(head.seq > entry.seq and head.author != entry.author for head in item.heads)


def _is_in_use(context: Context, group: str) -> bool:
    visits = (item.first.value or {} for item in context.workshop_items.values() if item.key == "visit")
    written = (item.group for items in context.everywhere for item in items.values())
    return group in (*(visit.get("group") for visit in visits), *written)


def _name(context: Context, entries: Sequence[Entry]) -> str:
    kinds = [_kind(context, entry) for entry in entries]
    kind = next((key for key in SETTINGS if key in kinds), kinds[-1])
    if kind == "group":
        return _name_of_group(context, entries[-1])
    return "import" if kind in IMPORTED else kind


def _name_of_group(context: Context, entry: Entry) -> str:
    before = _value_before(context.workshop_log, entry)
    if before is None:
        return "group_added"
    return "group_place" if before["name"] == (entry.value or {}).get("name") else "group_name"


def _undo_entry(context: Context, log: Sequence[Entry], entry: Entry, act: str) -> Entry | None:
    """Return the entry that takes an entry back; None if it stays: everybody was led somewhere, and stays with it."""
    answer = _kind(context, entry) == "answer"
    before = written_over(log, entry) if answer else _value_before(log, entry)
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


def _value_before(log: Sequence[Entry], entry: Entry) -> Any:
    """Return the value that a setting had before an entry."""
    place = (entry.activity, entry.item)
    earlier = (each for each in log if (each.activity, each.item) == place and each.seq < entry.seq)
    return Items(earlier).now(entry.item)


def _items(context: Context, entry: Entry) -> Items:
    return context.workshop_items if entry.activity == halls.ACTIVITY else context.items_of(entry.activity)
