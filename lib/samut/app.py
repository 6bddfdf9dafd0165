"""The one place where settings, store, kit, texts, activity and screen are wired together."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

from samut import kit_files
from samut.domain.entries import new_id
from samut.domain.kit.kit import Kit
from samut.domain.workshop import VIEWS, Role, Visit, visit
from samut.errors import SamutError
from samut.kit_files.instruments import load_instruments
from samut.network.join_link import invitation
from samut.pages import views
from samut.pages.page_config import page_config
from samut.pages.state import PageConfig, PageState, Surroundings, Warning
from samut.session.context import Context
from samut.session.presence import Online
from samut.session.projection import WorkshopProjection
from samut.settings import Settings, from_environment, share
from samut.storage import roster
from samut.storage.backup_warning import Watch
from samut.storage.secret_hash import sealed_in
from samut.storage.store import Store
from samut.texts import Texts
from samut.thai import load_year_words

ROLE_OF: dict[str, Role] = {"form": "participant", "board": "board", "console": "facilitator"}


@dataclass
class Activity:
    """One activity as one visitor meets it. `show()` displays the form, the board or the controls."""

    context: Context
    view: str
    served: bool = False
    invited: str = ""
    watch: Watch | None = None
    online: Online | None = None

    def frame(self) -> PageConfig:
        return page_config(self.context, self.view)

    def state(self) -> PageState:
        if self.view == "form":
            return views.state(self.context, self.view)
        return views.state(self.context, self.view, self.surroundings())

    def surroundings(self) -> Surroundings:
        """Return how phones join, who has a page open, and what the watch found last."""
        return {
            "joining": invitation(self.invited),
            "online": self.online.counts if self.online else None,
            "backup": self.watch.backup if self.watch else {},
            "warning": self.warning(),
        }

    def warning(self) -> Warning:
        """Return in words what the watch found last; {} if all is well."""
        trouble = self.watch.trouble if self.watch else None
        if trouble is None:
            return {}
        words = self.say(SamutError(f"safety.{trouble.code}", where=str(trouble.where), **trouble.values))
        return {"level": trouble.level, "where": words["where"], "what": words["what"], "do": words["do"]}

    def news(self) -> bool:
        """Whether anything was committed since the last look, or watch or server found something else than before."""
        found = [self.context.read()]
        found += [self.watch.news(self.context.log, self.context.clock())] if self.watch else []
        found += [self.online.news()] if self.online else []
        return any(found)

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Carry out a command of this view; every result says what the server's clock shows. Raises SamutError.

        args["pressed_at"]: the activity on whose page it was pressed, where the hall may have been led on since.
        """
        there = args.get("pressed_at", self.context.activity.id)
        context = self.context if there == self.context.activity.id else self.context.moved(there)
        command = views.COMMANDS[self.view].get(name)
        if command is None:
            raise SamutError("desk.not_allowed")
        self.context.read()
        return {**command(context, args), "now": context.clock().timestamp()}

    def say(self, error: SamutError) -> dict[str, str]:
        return self.context.texts.parts(error)

    def close(self) -> None:
        """Let go of the store, where it is not that of all who share this kernel."""
        if not self.served:
            self.context.store.close()

    def show(self) -> None:
        """Display this activity's screen in the notebook and keep it up to date."""
        from IPython.display import display

        from samut.pages.screen import Screen, follow

        screen = Screen(self, self.served)
        display(screen)
        follow(screen)


def open_activity(id: str, view: str = "form") -> Activity:
    """The activity `id` of the kit for whoever this kernel was started for.

    Outside Samut's server, in JupyterLab say, it is a rehearsal on an empty store that is thrown away: `view` is then
    "form", "board" or "console". Raises SamutError where there is no such activity.
    """
    settings = from_environment()
    who = os.environ.get("SAMUT_VISIT")
    if who:
        return served(settings, id, os.environ)
    return rehearsal(settings, id, view)


def served(settings: Settings, id: str, environ: Mapping[str, str]) -> Activity:
    """The activity for the visit whose page is being made."""
    visitor = Visit(environ["SAMUT_VISIT"], "board")
    context = context_for(settings, kernel_record(settings.url, environ["SAMUT_WORKSHOP"]), visitor, id)
    known = visit(context.workshop_items, context.visit.id)
    if known is None or environ["SAMUT_VIEW"] not in VIEWS[known.role]:
        raise SamutError("desk.not_allowed")
    context.visit = known
    view, told = environ["SAMUT_VIEW"], environ.get("SAMUT_JOIN", "")
    watch = Watch(settings.data) if view == "console" and not settings.database else None
    activity = Activity(context, view, served=True, invited=told, watch=watch)
    activity.online = Online(settings.data) if view == "console" else None
    activity.news()
    return activity


@cache
def kernel_record(url: str, workshop: str) -> WorkshopProjection:
    """What all pages that this kernel serves have read, by the one store they have."""
    return WorkshopProjection(Store(url), workshop)


def rehearsal(settings: Settings, id: str, view: str, folder: Path | None = None) -> Activity:
    """The activity on a store of its own in `folder`, or a new one, with one group of one, to try it out."""
    folder = folder or Path(tempfile.mkdtemp(prefix="samut-"))
    store = Store(replace(settings, data=folder, database="").url)
    group = roster.new_group(store, "rehearsal", "1")
    leader = roster.join(store, "rehearsal", Visit(new_id(), "facilitator"))
    visitor = roster.join(store, "rehearsal", Visit(new_id(), ROLE_OF[view], group))
    record = WorkshopProjection(store, "rehearsal")
    first = context_for(settings, record, leader, id)
    views.COMMANDS["console"]["phase"](first, {"phase": first.activity.phases[0].id})
    context = context_for(settings, record, visitor, id)
    return Activity(context, view)


def exercise(settings: Settings) -> None:
    """Do once what a kernel does first, on a store that is thrown away: what stays in memory, its forks share."""
    import_module("samut.pages.screen")
    kit = load_kit_of(settings)
    with tempfile.TemporaryDirectory(prefix="samut-") as folder:
        for id, view in product(exercised(kit), ROLE_OF):
            activity = rehearsal(settings, id, view, Path(folder))
            activity.frame(), activity.state()
            activity.close()


def exercised(kit: Kit) -> list[str]:
    """Return the memory, whose board draws a chart, and the first activity with other boards."""
    held = sorted((one for one in kit.activities.values() if one.notebook), key=lambda one: one.role != "memory")
    return [activity.id for activity in held[:2]]


def load_kit_of(settings: Settings) -> Kit:
    """Return the kit that activities are played from now."""
    return kit_files.load_kit(settings.kit or share() / "data" / "kit")


def context_for(settings: Settings, record: WorkshopProjection, visitor: Visit, activity: str) -> Context:
    """A context that has read everything there is so far. Raises SamutError where there is no such activity."""
    root, kit = share(), load_kit_of(settings)
    if activity not in kit.activities:
        raise SamutError("desk.no_activity", activity=activity, there=", ".join(sorted(kit.activities)))
    texts = Texts(root / "data" / "texts", settings.language)
    words = load_year_words(root / "data" / "thai")
    context = Context(record, visitor, kit.activities[activity], texts, words, kit=kit)
    found, context.troubles = load_instruments(root / "data" / "instruments")
    context.instruments = {id: one for id, one in found.items() if one.kind != "mixed"}
    context.mixed = {id: one for id, one in found.items() if one.kind == "mixed"}
    context.seal = sealed_in(settings.data / "secret")
    context.read()
    return context
