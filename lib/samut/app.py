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
from types import ModuleType
from typing import Any

from samut import kit_files
from samut.domain.entries import new_id
from samut.domain.workshop import VIEWS, Role, Visit, visit
from samut.errors import SamutError
from samut.kit_files.instruments import load_instruments
from samut.network.join_link import invitation
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

EXERCISED = ("a2", "a3")  # one of each kind
ROLE_OF: dict[str, Role] = {"form": "participant", "board": "board", "console": "facilitator"}


@dataclass
class Activity:
    """An activity as one visitor meets it. `show()` displays the phone's page, the board or the console."""

    context: Context
    kind: ModuleType
    view: str
    served: bool = False
    invited: str = ""
    watch: Watch | None = None
    online: Online | None = None

    def frame(self) -> dict[str, Any]:
        """Return what a page needs once: words, questions, limits."""
        frame: dict[str, Any] = self.kind.frame(self.context, self.view)
        return frame

    def state(self) -> dict[str, Any]:
        """Return what the page shows now."""
        state: dict[str, Any] = self.kind.state(self.context, self.view)
        if self.view == "form":
            return state
        online = self.online.counts if self.online else None
        return {**state, "joining": invitation(self.invited), "online": online, **self.safety()}

    def safety(self) -> dict[str, Any]:
        """Return {backup: {at, overdue}, warning: {level, where, what, do}}: what the watch saw last, in words."""
        trouble = self.watch and self.watch.trouble
        if not self.watch or not trouble:
            return {"backup": self.watch.backup if self.watch else {}, "warning": {}}
        words = self.say(SamutError(f"safety.{trouble.code}", where=str(trouble.where), **trouble.values))
        return {"backup": self.watch.backup, "warning": {"level": trouble.level, **words}}

    def news(self) -> bool:
        """Tell whether anything was committed since the last look, or watch or server noticed something new."""
        news = [self.context.read()]
        news += [self.watch.news(self.context.log, self.context.clock())] if self.watch else []
        news += [self.online.news()] if self.online else []
        return any(news)

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Carry out a command of this view; every result has the server's time. Raises SamutError.

        args["pressed_at"]: the activity on whose page it was pressed, if the hall may have been led on since.
        """
        place = args.get("pressed_at", self.context.activity.id)
        context, kind = self.context, self.kind
        if place != context.activity.id:
            context = context.moved(place)
            kind = kind_of(context)
        command = kind.COMMANDS[self.view].get(name)
        if command is None:
            raise SamutError("desk.not_allowed")
        self.context.read()
        return {**command(context, args), "now": context.clock().timestamp()}

    def say(self, error: SamutError) -> dict[str, str]:
        """Return an error in words."""
        return self.context.texts.parts(error)

    def close(self) -> None:
        """Close the store, unless all pages of this kernel share it."""
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
    """Open an activity for the visitor whose kernel this is.

    Outside Samut's server, in JupyterLab say, it is a rehearsal on an empty store that is thrown away.

    Parameters
    ----------
    id : str
        The activity: "a2", ….
    view : str, optional
        Of a rehearsal: "form" (a phone), "board" or "console".

    Returns
    -------
    Activity
        `show()` displays it in the notebook.

    Raises
    ------
    SamutError
        "desk.no_activity" if the kit has no such activity.

    Examples
    --------
    >>> activity = open_activity("a2")
    >>> activity.context.activity.id, activity.view
    ('a2', 'form')
    >>> activity.close()
    """
    settings = from_environment()
    who = os.environ.get("SAMUT_VISIT")
    if who:
        return served(settings, id, os.environ)
    return rehearsal(settings, id, view)


def served(settings: Settings, id: str, environ: Mapping[str, str]) -> Activity:
    """Return the activity for the visit whose page is being made."""
    visitor = Visit(environ["SAMUT_VISIT"], "board")
    context = context_for(settings, kernel_record(settings.url, environ["SAMUT_WORKSHOP"]), visitor, id)
    visit_here = visit(context.workshop_items, context.visit.id)
    if visit_here is None or environ["SAMUT_VIEW"] not in VIEWS[visit_here.role]:
        raise SamutError("desk.not_allowed")
    context.visit = visit_here
    view, join_link = environ["SAMUT_VIEW"], environ.get("SAMUT_JOIN", "")
    watch = Watch(settings.data) if view == "console" and not settings.database else None
    activity = Activity(context, kind_of(context), view, served=True, invited=join_link, watch=watch)
    activity.online = Online(settings.data) if view == "console" else None
    activity.news()
    return activity


@cache
def kernel_record(url: str, workshop: str) -> WorkshopProjection:
    """Return the projection that all pages of this kernel share, by the one store they have."""
    return WorkshopProjection(Store(url), workshop)


def rehearsal(settings: Settings, id: str, view: str, folder: Path | None = None) -> Activity:
    """Return the activity on a store of its own in `folder`, or a new one, with one group of one, to try it out."""
    folder = folder or Path(tempfile.mkdtemp(prefix="samut-"))
    store = Store(replace(settings, data=folder, database="").url)
    group = roster.new_group(store, "rehearsal", "1")
    leader = roster.join(store, "rehearsal", Visit(new_id(), "facilitator"))
    visitor = roster.join(store, "rehearsal", Visit(new_id(), ROLE_OF[view], group))
    record = WorkshopProjection(store, "rehearsal")
    first = context_for(settings, record, leader, id)
    kind_of(first).COMMANDS["console"]["phase"](first, {"phase": first.activity.phases[0].id})
    context = context_for(settings, record, visitor, id)
    return Activity(context, kind_of(context), view)


def exercise(settings: Settings) -> None:
    """Do once what a kernel does first, on a store that is thrown away: what stays in memory, its forks share."""
    import_module("samut.pages.screen")
    with tempfile.TemporaryDirectory(prefix="samut-") as folder:
        for id, view in product(EXERCISED, ROLE_OF):
            activity = rehearsal(settings, id, view, Path(folder))
            activity.frame(), activity.state()
            activity.close()


def context_for(settings: Settings, record: WorkshopProjection, visitor: Visit, activity: str) -> Context:
    """Return a context that has read everything so far. Raises SamutError if there is no such activity."""
    root = share()
    kit = kit_files.load_kit(settings.kit or root / "data" / "kit")
    if activity not in kit.activities:
        raise SamutError("desk.no_activity", activity=activity, there=", ".join(sorted(kit.activities)))
    texts = Texts(root / "data" / "texts", settings.language)
    words = load_year_words(root / "data" / "thai")
    context = Context(record, visitor, kit.activities[activity], texts, words, kit=kit)
    instruments, context.troubles = load_instruments(root / "data" / "instruments")
    context.instruments = {id: instrument for id, instrument in instruments.items() if instrument.kind != "mixed"}
    context.mixed = {id: instrument for id, instrument in instruments.items() if instrument.kind == "mixed"}
    context.seal = sealed_in(settings.data / "secret")
    context.read()
    return context


def kind_of(context: Context) -> ModuleType:
    """Return the module of samut.pages that plays this activity's kind."""
    return import_module(f"samut.pages.{context.activity.kind}")
