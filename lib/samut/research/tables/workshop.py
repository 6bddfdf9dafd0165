"""The tables of the workshop itself: workshops, groups and phases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from samut.domain.entries import Entry, taken_back
from samut.domain.workshop import place_of
from samut.research.release.release import Release, Row, day, minute


def workshops(release: Release) -> Iterator[Row]:
    """Yield the row of the workshop."""
    about = release.about
    yield {
        "workshop": release.workshop,
        "province": about.province,
        "district": release.district((about.district, about.province)),
        "began": day(release.entries[0].at),
        "days": len({day(entry.at) for entry in release.entries if entry.id in release.released}),
        "groups": len(release.groups),
        "people": len(release.people) + len(release.on_paper),
        "consenting": len(release.consenting),
        "demo": about.demo,
    }


def groups(release: Release) -> Iterator[Row]:
    """Yield a row for each group, in the order they were made."""
    for group in release.groups:
        place = place_of(group, release.about)
        yield {
            "workshop": release.workshop,
            "group": release.names.pseudonym("g", group.id),
            "province": place[1],
            "district": release.district(place),
        }


def phases(release: Release) -> Iterator[Row]:
    """Yield a row for each phase that was opened and not taken back, in the order they first were."""
    steps = _steps(release)
    planned = {
        (activity.id, phase.id): phase.minutes
        for activity in release.kit.activities.values()
        for phase in activity.phases
    }
    seen: set[tuple[str, str]] = set()
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        place = (step.activity, step.value["phase"])
        if place not in seen:
            yield {
                "workshop": release.workshop,
                "activity": place[0],
                "phase": place[1],
                "opened_at": minute(step.at),
                "minutes_planned": planned.get(place),
                "minutes_held": _minutes(step, after),
            }
        seen.add(place)


def _steps(release: Release) -> list[Entry]:
    back = taken_back(release.entries)
    return [entry for entry in release.entries if entry.key == "phase" and entry.op == "save" and entry.id not in back]


def _minutes(step: Entry, after: Entry | None) -> float | None:
    if after is None:
        return None
    return round((datetime.fromisoformat(after.at) - datetime.fromisoformat(step.at)).total_seconds() / 60, 1)
