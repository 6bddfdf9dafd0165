"""The tables of the workshop itself: workshops, groups and phases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from samut.domain.entries import Entry, taken_back
from samut.domain.workshop import place_of
from samut.research.release.release import Material, Row, day, minute


def workshops(of: Material) -> Iterator[Row]:
    """One row."""
    about = of.about
    yield {
        "workshop": of.workshop,
        "province": about.province,
        "district": of.district((about.district, about.province)),
        "began": day(of.entries[0].at),
        "days": len({day(one.at) for one in of.entries if one.id in of.kept}),
        "groups": len(of.groups),
        "people": len(of.people) + len(of.on_paper),
        "consenting": len(of.consenting),
        "demo": about.demo,
    }


def groups(of: Material) -> Iterator[Row]:
    """A row for each group, in the order they were made."""
    for group in of.groups:
        place = place_of(group, of.about)
        yield {
            "workshop": of.workshop,
            "group": of.names.of("g", group.id),
            "province": place[1],
            "district": of.district(place),
        }


def phases(of: Material) -> Iterator[Row]:
    """A row for each phase that was opened and not taken back, in the order they first were."""
    steps = _steps(of)
    planned = {(one.id, phase.id): phase.minutes for one in of.kit.activities.values() for phase in one.phases}
    seen: set[tuple[str, str]] = set()
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        place = (step.activity, step.value["phase"])
        if place not in seen:
            yield {
                "workshop": of.workshop,
                "activity": place[0],
                "phase": place[1],
                "opened_at": minute(step.at),
                "minutes_planned": planned.get(place),
                "minutes_held": _minutes(step, after),
            }
        seen.add(place)


def _steps(of: Material) -> list[Entry]:
    back = taken_back(of.entries)
    return [one for one in of.entries if one.key == "phase" and one.op == "save" and one.id not in back]


def _minutes(step: Entry, after: Entry | None) -> float | None:
    if after is None:
        return None
    return round((datetime.fromisoformat(after.at) - datetime.fromisoformat(step.at)).total_seconds() / 60, 1)
