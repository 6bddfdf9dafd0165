"""The slots of a workshop's days, as the facilitator has them: moved, shortened, skipped, or all in one day.

Times are whole minutes after midnight. The order of the slots is that of their days and times.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

ONE_DAY_MINUTES = 360
"""What the kit calls its whole: six hours of activities."""
STEP = 5
LAST = 24 * 60 - 1
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})")
_DIGITS = {0x0E50 + n: str(n) for n in range(10)}


@dataclass(frozen=True)
class Slot:
    """A line of the agenda. minutes: None where its end is open. plan: activities held then. own: not the kit's.

    phases: the phases it names, see `held`.
    """

    id: str
    day: int
    start: int
    minutes: int | None
    text: str
    plan: tuple[str, ...] = ()
    skipped: bool = False
    own: bool = False
    phases: tuple[str, ...] = ()

    @property
    def end(self) -> int | None:
        return None if self.minutes is None else self.start + self.minutes

    def to_value(self) -> dict[str, Any]:
        return {**asdict(self), "plan": list(self.plan), "phases": list(self.phases)}

    @staticmethod
    def from_value(value: Mapping[str, Any]) -> Slot:
        known = {one.name: value[one.name] for one in fields(Slot) if one.name in value}
        return Slot(**{**known, "plan": tuple(value.get("plan", ())), "phases": tuple(value.get("phases", ()))})


Step = tuple[Slot, str]
"""A slot, and one of its activities; "" where it has none that can be opened."""


def minute(text: str) -> int | None:
    """Minutes after midnight of "08.30" or "8:30", in Thai digits too; None where it is no time of a day."""
    found = _TIME.fullmatch(text.strip().translate(_DIGITS))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return int(found[1]) * 60 + int(found[2])


def span(text: str) -> tuple[int, int | None]:
    """The two times of "08.30-09.00"; the end is None where there is only a beginning. Raises ValueError."""
    begins, _, ends = text.replace("\u2013", "-").partition("-")
    start, end = minute(begins), minute(ends) if ends.strip() else None
    if start is None or (ends.strip() and (end is None or end < start)):
        raise ValueError(text)
    return start, end


def clock(at: int) -> str:
    """Minutes after midnight as they are written: "08.30"."""
    return f"{at // 60:02}.{at % 60:02}"


def ordered(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """By day and time; those of one time stay as they were."""
    return tuple(sorted(slots, key=lambda slot: (slot.day, slot.start)))


def found(slots: Iterable[Slot], id: object) -> Slot | None:
    return next((slot for slot in slots if slot.id == id), None)


def held(named: Sequence[str], phases: Sequence[str]) -> list[str]:
    """Those of an activity's phases that belong to a slot: the ones it names, or all where it names none of them."""
    return [id for id in phases if id in named] or list(phases)


def put(slots: Sequence[Slot], changed: Slot, follow: bool = False) -> tuple[Slot, ...]:
    """With one slot changed, or added. follow: what came after it that day is moved by as much as its end was."""
    before = found(slots, changed.id)
    others = [slot for slot in slots if slot.id != changed.id]
    if follow and before and before.day == changed.day:
        by = (changed.end or changed.start) - (before.end or before.start)
        later = {slot.id for slot in others if slot.day == before.day and slot.start >= (before.end or before.start)}
        others = [replace(slot, start=_within(slot.start + by)) if slot.id in later else slot for slot in others]
    return ordered([*others, changed])


def swapped(slots: Sequence[Slot], id: str, by: Literal[-1, 1]) -> tuple[Slot, ...]:
    """A slot changes places with the one before it (-1) or after it that day; both together take the same time."""
    today = [slot for slot in slots if slot.day == (found(slots, id) or slots[0]).day]
    at = next(index for index, slot in enumerate(today) if slot.id == id)
    if not 0 <= at + by < len(today):
        return tuple(slots)
    first, second = sorted((today[at], today[at + by]), key=today.index)
    ends = second.start + (second.minutes or 0)
    moved = [replace(second, start=first.start), replace(first, start=_within(ends - (first.minutes or 0)))]
    if moved[1].start <= moved[0].start:
        moved[1] = replace(moved[1], start=_within(moved[0].start + (second.minutes or 1)))
    others = [slot for slot in slots if slot not in (first, second)]
    return ordered([*others, *moved])


def one_day(slots: Sequence[Slot], total: int = ONE_DAY_MINUTES) -> tuple[Slot, ...]:
    """All in the first day: the activities' slots share `total` minutes as they shared theirs, by five minutes.

    Kept as they are: what comes before the first activity of the day, and its first break between activities, which
    comes where its time is nearest. All else without an activity is skipped.
    """
    held = [slot for slot in slots if slot.plan and not slot.skipped]
    if not held:
        return tuple(slots)
    day = held[0].day
    before = [slot for slot in slots if slot.day == day and not slot.plan and slot.start < held[0].start]
    pause = _break(slots, held)
    kept = {slot.id for slot in (*held, *before, *([pause] if pause else []))}
    at = held[0].start
    placed: list[Slot] = []
    for slot, minutes in zip(held, shares([slot.minutes or STEP for slot in held], total), strict=True):
        if pause and at + minutes / 2 >= pause.start:
            placed.append(replace(pause, day=day, start=at))
            at, pause = at + (pause.minutes or 0), None
        placed.append(replace(slot, day=day, start=_within(at), minutes=minutes))
        at += minutes
    rest = [replace(slot, skipped=True) for slot in slots if slot.id not in kept]
    return ordered([*before, *placed, *([replace(pause, day=day)] if pause else []), *rest])


def shares(minutes: Sequence[int], total: int, step: int = STEP) -> list[int]:
    """`total` minutes shared out as `minutes` are, in steps of so many, each at least one; largest rests first."""
    steps, whole = max(total // step, len(minutes)), sum(minutes)
    exact = [steps * one / whole for one in minutes]
    given = [max(1, int(one)) for one in exact]
    while sum(given) < steps:
        given[max(range(len(given)), key=lambda at: exact[at] - given[at])] += 1
    while sum(given) > steps:
        given[min((at for at in range(len(given)) if given[at] > 1), key=lambda at: exact[at] - given[at])] -= 1
    return [step * one for one in given]


def steps(slots: Iterable[Slot], opens: Callable[[str], bool]) -> list[Step]:
    """What comes after what: each slot that is not skipped, once for each activity in it that can be opened."""
    left = [slot for slot in slots if not slot.skipped]
    return [(slot, one) for slot in left for one in ([id for id in slot.plan if opens(id)] or [""])]


def now(steps: Sequence[Step], slot: str, activity: str) -> int | None:
    """Index of where the workshop is: at that activity in that slot, or in the slot, or at the activity."""
    wanted = [
        lambda step: step[0].id == slot and step[1] in (activity, ""),
        lambda step: step[0].id == slot,
        lambda step: activity and step[1] == activity,
    ]
    hits = (next((at for at, step in enumerate(steps) if fits(step)), None) for fits in wanted)
    return next((hit for hit in hits if hit is not None), None)


def ahead(slot: Slot, begun: int, at: int) -> int:
    """Minutes the day is ahead of its times (+) or behind them (-), if this slot takes as long as it is to take."""
    if slot.end is None or slot.minutes is None:
        return slot.start - begun
    return slot.end - max(at, begun + slot.minutes)


def _break(slots: Sequence[Slot], held: Sequence[Slot]) -> Slot | None:
    """The first slot without an activity that lies between activities of its day."""
    free = [slot for slot in slots if not slot.plan and not slot.skipped and slot.minutes]
    between = (
        slot
        for slot in free
        if any(one.day == slot.day and one.start < slot.start for one in held)
        and any(one.day == slot.day and one.start > slot.start for one in held)
    )
    return next(between, None)


def _within(at: int) -> int:
    return max(0, min(LAST, at))
