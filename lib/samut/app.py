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
from samut.pages.commands import carry_out
from samut.pages.page_config import page_config
from samut.pages.state import PageConfig, PageState, Surroundings, Warning
from samut.protocol.arguments import decode
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


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """pressed_at: the activity on whose page a command was pressed, if the hall was led on since; "" for this one."""

    pressed_at: str = ""


@dataclass
class Activity:
    """An activity as one visitor meets it. `show()` displays the phone's page, the board or the console."""

    context: Context
    view: str
    served: bool = False
    invited: str = ""
    watch: Watch | None = None
    online: Online | None = None

    def frame(self) -> PageConfig:
        """Return what a page needs once: words, questions, limits."""
        return page_config(self.context, self.view)

    def state(self) -> PageState:
        """Return what the page shows now."""
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
        """Tell whether anything was committed since the last look, or watch or server noticed something new."""
        news = [self.context.read()]
        news += [self.watch.news(self.context.log, self.context.clock())] if self.watch else []
        news += [self.online.news()] if self.online else []
        return any(news)

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Carry out a command of this view, at the activity on whose page it was pressed.

        Every result says what the server's clock shows. Raises SamutError, see `samut.pages.commands.carry_out`.
        """
        context, pressed_at = self.context, decode(Pressed, args).pressed_at
        if pressed_at not in ("", context.activity.id):
            context = context.moved(pressed_at)
        self.context.read()
        return {**carry_out(context, self.view, name, args), "now": context.clock().timestamp()}

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

        from samut.protocol.screen import Screen, follow

        screen = Screen(self, self.served)
        display(screen)
        follow(screen)


def open_activity(id: str, view: str = "form") -> Activity:
    """Open an activity for the visitor whose kernel this is.

    Outside Samut's server, in JupyterLab say, it is a rehearsal on an empty store that is thrown away.

    Parameters
    ----------
    id : str
        An activity of the kit: "a2", ….
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
    activity = Activity(context, view, served=True, invited=join_link, watch=watch)
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
    carry_out(first, "console", "phase", {"phase": first.activity.phases[0].id})
    context = context_for(settings, record, visitor, id)
    return Activity(context, view)


def exercise(settings: Settings) -> None:
    """Do once what a kernel does first, on a store that is thrown away: what stays in memory, its forks share."""
    import_module("samut.protocol.screen")
    kit = load_kit_of(settings)
    with tempfile.TemporaryDirectory(prefix="samut-") as folder:
        for id, view in product(exercised(kit), ROLE_OF):
            activity = rehearsal(settings, id, view, Path(folder))
            activity.frame(), activity.state()
            activity.close()


def exercised(kit: Kit) -> list[str]:
    """Return the memory, whose board draws a chart, and the first activity with other boards."""
    held = sorted(
        (activity for activity in kit.activities.values() if activity.notebook),
        key=lambda activity: activity.role != "memory",
    )
    return [activity.id for activity in held[:2]]


def load_kit_of(settings: Settings) -> Kit:
    """Return the kit that activities are played from now."""
    return kit_files.load_kit(settings.kit or share() / "data" / "kit")


def context_for(settings: Settings, record: WorkshopProjection, visitor: Visit, activity: str) -> Context:
    """Return a context that has read everything so far. Raises SamutError if there is no such activity."""
    root, kit = share(), load_kit_of(settings)
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
