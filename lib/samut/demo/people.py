"""The invented people: who sits at which context, and how one of them presses a button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.pages import views
from samut.session.context import Context
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage import roster

Desks = dict[str, list[Context]]


@dataclass
class Hall:
    """A facilitator, and groups of visits."""

    settings: Settings
    record: WorkshopProjection
    leader: Visit
    groups: dict[str, list[Visit]] = field(default_factory=dict)

    def add_group(self, name: str, nicknames: list[str], district: str) -> None:
        group = roster.new_group(self.record.store, self.record.workshop, name, district=district)
        visits = [Visit(new_id(), "participant", group, nickname) for nickname in nicknames]
        self.groups[group] = [roster.join(self.record.store, self.record.workshop, visit) for visit in visits]

    def at(self, activity: str) -> tuple[Context, Desks]:
        """Everybody at an activity: the facilitator's context, and those of each group."""

        def sit(visit: Visit) -> Context:
            return context_for(self.settings, self.record, visit, activity)

        return sit(self.leader), {group: [sit(one) for one in visits] for group, visits in self.groups.items()}


def do(context: Context, name: str, /, **args: Any) -> dict[str, Any]:
    """One command as the page of that desk's visitor would send it."""
    view = "console" if context.visit.role == "facilitator" else "form"
    context.read()
    return views.COMMANDS[view][name](context, args)


def say(context: Context, question: str, **answer: Any) -> str:
    """Save an answer, and return its item; a year that is asked about is confirmed, or taken as first suggested."""
    item = answer.pop("item", "") or new_id()
    args = {"id": new_id(), "item": item, "question": question, "base": [], **answer}
    ask = do(context, "save", **args).get("ask")
    if ask and ask["may_confirm"]:
        do(context, "save", **args, confirmed=ask["doubt"])
    elif ask:
        do(context, "save", **{**args, "id": new_id(), "year": ask["suggestions"][0]})
    return item


def each(desks: Desks, told: dict[str, Any]) -> Iterator[tuple[Iterator[Context], dict[str, Any]]]:
    """Each group's people, taking turns for ever, and what the file tells of it."""
    return ((cycle(people), one) for people, one in zip(desks.values(), told["group"], strict=True))
