"""What the tests of activities share: a workshop of their own, and the commands of its people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.pages import views
from samut.session.context import Context
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage import roster
from samut.storage.store import Store


class Hall:
    """A workshop in a folder of its own, with a clock that the test moves."""

    def __init__(self, folder, activity="a2"):
        self.activity = activity
        self.settings = Settings(data=folder)
        self.now = datetime.now(UTC).replace(hour=3, minute=0)  # ten in the morning there: no test runs into the night
        self.store = Store(self.settings.url, lambda: self.now)
        self.leader = self.sit(Visit(new_id(), "facilitator"))

    def sit(self, visit: Visit) -> Context:
        context = context_for(self.settings, WorkshopProjection(self.store, "w"), roster.join(self.store, "w", visit), self.activity)
        context.clock = lambda: self.now
        return context

    def group(self, name: str) -> Context:
        """A member of a new group."""
        return self.sit(Visit(new_id(), "participant", roster.new_group(self.store, "w", name), "n"))

    def mate(self, context: Context) -> Context:
        return self.sit(Visit(new_id(), "participant", context.visit.group, "m"))

    def lead(self, name, /, **args):
        return do(self.leader, name, "console", **args)

    def pass_minutes(self, minutes):
        self.now += timedelta(minutes=minutes)


def do(context, name, view="form", /, **args):
    context.read()
    return views.COMMANDS[view][name](context, args)


def save(context, question="w1_3", text="", **args):
    return do(context, "save", **{"id": new_id(), "item": new_id(), "base": [], "question": question, "text": text, **args})


def state(context, view="form"):
    context.read()
    return views.state(context, view)
