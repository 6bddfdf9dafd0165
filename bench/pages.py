"""Opening a page in a real browser: how much goes over the wire, and when it can be used, first and later."""

from __future__ import annotations

from bench.chromium import Visit, device
from bench.hall import ours, plain
from bench.run import Run
from bench.servers import Site

VIEWS = ("entry", "board")
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
