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
    """A line of the agenda. minutes: None if its end is open. plan: activities held then. own: not the kit's.

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
        """The minute it ends; None if that is open."""
        return None if self.minutes is None else self.start + self.minutes

    def to_value(self) -> dict[str, Any]:
        """Return it as an entry stores it."""
        return {**asdict(self), "plan": list(self.plan), "phases": list(self.phases)}

    @staticmethod
    def from_value(value: Mapping[str, Any]) -> Slot:
        """Return the slot that an entry stores."""
        values = {field.name: value[field.name] for field in fields(Slot) if field.name in value}
        return Slot(**{**values, "plan": tuple(value.get("plan", ())), "phases": tuple(value.get("phases", ()))})


Step = tuple[Slot, str]
"""A slot, and one of its activities; "" where it has none that can be opened."""


def minute(text: str) -> int | None:
    """Return the minutes after midnight of "08.30" or "8:30", in Thai digits too; None if it is no time of a day."""
    match = _TIME.fullmatch(text.strip().translate(_DIGITS))
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return int(match[1]) * 60 + int(match[2])


def span(text: str) -> tuple[int, int | None]:
    """Return the two times of "08.30-09.00"; the end is None if there is only a beginning. Raises ValueError."""
    begins, _, ends = text.replace("\u2013", "-").partition("-")
    start, end = minute(begins), minute(ends) if ends.strip() else None
    if start is None or (ends.strip() and (end is None or end < start)):
        raise ValueError(text)
    return start, end


def clock(at: int) -> str:
    """Return minutes after midnight as they are written: "08.30"."""
    return f"{at // 60:02}.{at % 60:02}"


def ordered(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """Return slots by day and time; those of one time stay as they were."""
    return tuple(sorted(slots, key=lambda slot: (slot.day, slot.start)))


def find_slot(slots: Iterable[Slot], id: object) -> Slot | None:
    """Return the slot of that id; None if there is none."""
    return next((slot for slot in slots if slot.id == id), None)


def held(named: Sequence[str], phases: Sequence[str]) -> list[str]:
    """Return the phases of an activity that belong to a slot: the ones it names, or all if it names none of them."""
    return [id for id in phases if id in named] or list(phases)


def put(slots: Sequence[Slot], changed: Slot, follow: bool = False) -> tuple[Slot, ...]:
    """Return the slots with one changed, or added. follow: later slots of that day move by as much as its end did."""
    before = find_slot(slots, changed.id)
    others = [slot for slot in slots if slot.id != changed.id]
    if follow and before and before.day == changed.day:
        by = (changed.end or changed.start) - (before.end or before.start)
        later = {slot.id for slot in others if slot.day == before.day and slot.start >= (before.end or before.start)}
        others = [replace(slot, start=_within(slot.start + by)) if slot.id in later else slot for slot in others]
    return ordered([*others, changed])


def swapped(slots: Sequence[Slot], id: str, by: Literal[-1, 1]) -> tuple[Slot, ...]:
    """Return the slots with one and its neighbour of that day swapped, in the same time.

    By: -1 before it, 1 after it.
    """
    today = [slot for slot in slots if slot.day == (find_slot(slots, id) or slots[0]).day]
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
    """Return all in the first day: the activities' slots share `total` minutes as they shared theirs, by five minutes.

    What comes before the first activity of the day stays, and its first break between activities, placed nearest to its
    time. All else without an activity is skipped.
    """
    held = [slot for slot in slots if slot.plan and not slot.skipped]
    if not held:
        return tuple(slots)
    day = held[0].day
    before = [slot for slot in slots if slot.day == day and not slot.plan and slot.start < held[0].start]
    pause = _break(slots, held)
    staying = {slot.id for slot in (*held, *before, *([pause] if pause else []))}
    at = held[0].start
    placed: list[Slot] = []
    for slot, minutes in zip(held, shares([slot.minutes or STEP for slot in held], total), strict=True):
        if pause and at + minutes / 2 >= pause.start:
            placed.append(replace(pause, day=day, start=at))
            at, pause = at + (pause.minutes or 0), None
        placed.append(replace(slot, day=day, start=_within(at), minutes=minutes))
        at += minutes
    rest = [replace(slot, skipped=True) for slot in slots if slot.id not in staying]
    return ordered([*before, *placed, *([replace(pause, day=day)] if pause else []), *rest])


def shares(minutes: Sequence[int], total: int, step: int = STEP) -> list[int]:
    """Share `total` minutes out in proportion to `minutes`, in steps, each at least one; largest rests first."""
    steps, sum_of_minutes = max(total // step, len(minutes)), sum(minutes)
    exact = [steps * share / sum_of_minutes for share in minutes]
    rounded = [max(1, int(exact_share)) for exact_share in exact]
    while sum(rounded) < steps:
        rounded[max(range(len(rounded)), key=lambda at: exact[at] - rounded[at])] += 1
    while sum(rounded) > steps:
        rounded[min((at for at in range(len(rounded)) if rounded[at] > 1), key=lambda at: exact[at] - rounded[at])] -= 1
    return [step * count for count in rounded]


def steps(slots: Iterable[Slot], opens: Callable[[str], bool]) -> list[Step]:
    """Return the steps in order: each slot that is not skipped, once for each activity in it that can be opened."""
    left = [slot for slot in slots if not slot.skipped]
    return [(slot, activity) for slot in left for activity in ([id for id in slot.plan if opens(id)] or [""])]


def now(steps: Sequence[Step], slot: str, activity: str) -> int | None:
    """Return the index of the workshop's step: of that activity in that slot, or of the slot, or of the activity."""
    wanted = [
        lambda step: step[0].id == slot and step[1] in (activity, ""),
        lambda step: step[0].id == slot,
        lambda step: activity and step[1] == activity,
    ]
    hits = (next((at for at, step in enumerate(steps) if fits(step)), None) for fits in wanted)
    return next((hit for hit in hits if hit is not None), None)


def ahead(slot: Slot, begun: int, at: int) -> int:
    """Return the minutes the day is ahead of its times (+) or behind (-), if this slot takes its planned time."""
    if slot.end is None or slot.minutes is None:
        return slot.start - begun
    return slot.end - max(at, begun + slot.minutes)


def _break(slots: Sequence[Slot], held: Sequence[Slot]) -> Slot | None:
    """Return the first slot without an activity between activities of its day."""
    free = [slot for slot in slots if not slot.plan and not slot.skipped and slot.minutes]
    between = (
        slot
        for slot in free
        if any(other.day == slot.day and other.start < slot.start for other in held)
        and any(other.day == slot.day and other.start > slot.start for other in held)
    )
    return next(between, None)


def _within(at: int) -> int:
    return max(0, min(LAST, at))
