"""Opening a page in a real browser: how much goes over the wire, and when it can be used, first and later."""

from __future__ import annotations

from bench.chromium import Device, Visit, device
from bench.hall import ours, plain, second_day, staff
from bench.people import in_a_loop
from bench.run import Run
from bench.servers import Ours, Site

VIEWS = ("entry", "board")
PLACES = {"entry": "/a", "board": "/board"}
PLAYED = ("a1", "a2", "a3", "a4a", "a4b", "a5", "a6", "a7")
SEEN = "a2"
DRAWN = ".samut-view :is(h1, h2, p, button) >> visible=true >> nth=0"
EXTRA = "a2_board"


def pages(run: Run) -> None:
    """First and later visits of entry and board, on this machine's own speed; the sites take turns."""
    with ours(run) as our, plain(run) as other:
        for number in range(run.rounds):
            run.tell(f"pages in Chromium, round {number + 1} of {run.rounds}")
            for view in VIEWS:
                for site in (our, other):
                    look(run, site, view)
            with device(other) as browser:
                run.add("a2_board_cold_s", other.name, browser.visit(EXTRA).seconds)


def late(run: Run) -> None:
    """Every activity on the second day, where the browser has the chart already: of each view the largest."""
    with second_day(run) as site:
        for view in VIEWS:
            run.tell(f"all activities on the second day, {view}")
            with device(site) as browser:
                browser.come(view)
                of_activity(site, browser, view, SEEN)
                run.add(f"{view}_late_kb", site.name, max(of_activity(site, browser, view, one) for one in PLAYED))


def of_activity(site: Ours, browser: Device, view: str, activity: str) -> float:
    """KB of that activity's page, where everybody was led to."""
    in_a_loop(lead(site, activity))
    name = f"{view} {activity}"
    site.paths[name], site.usable[name] = f"{PLACES[view]}/{activity}", DRAWN
    return browser.visit(name).kb


async def lead(site: Ours, activity: str) -> None:
    console = await staff(site, "console")
    await console.do("lead", activity=activity)
    console.leave()


def look(run: Run, site: Site, view: str) -> None:
    """Two visits of one page, and what they say."""
    first, later = twice(site, view)
    run.files[site.name, view] = first.files
    run.add(f"{view}_first_kb", site.name, first.kb)
    run.add(f"{view}_later_kb", site.name, later.kb)
    run.add(f"{view}_cold_s", site.name, first.seconds)
    run.add(f"{view}_requests", site.name, len(first.files))
    run.add(f"{view}_off_origin", site.name, len(first.off_origin))


def phone(run: Run) -> None:
    """First and second visit of the entry page on an emulated phone."""
    with ours(run) as our, plain(run) as other:
        for number in range(run.rounds):
            run.tell(f"an emulated phone, round {number + 1} of {run.rounds}")
            for site in (our, other):
                first, second = twice(site, "entry", phone=True)
                run.add("phone_first_s", site.name, first.seconds)
                run.add("phone_second_s", site.name, second.seconds)


def twice(site: Site, view: str, phone: bool = False) -> tuple[Visit, Visit]:
    """The first visit of a new browser, and one more of the same browser."""
    with device(site, phone) as browser:
        browser.come(view)
        settle = {"settle": 0.0} if phone else {}
        return browser.visit(view, **settle), browser.visit(view, **settle)
