"""Many at once: the last one's page, memory and idling while all are there; and what one join costs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

from tornado.simple_httpclient import HTTPTimeoutError

from bench.hall import ours, phones, plain, staff
from bench.people import in_a_loop
from bench.run import Run
from bench.servers import Ours, Site

SETTLE, IDLE_SECONDS = 10.0, 20.0
"""Until what comes after the joining is done, and how long one then looks on; a short run hurries."""
SHORTER = 5
TRIES = 2
"""Of a round that was not answered."""
JOINS = 3


def crowd(run: Run) -> None:
    """All open the entry page at the same moment; a new server for each round."""
    for number in range(run.rounds):
        run.tell(f"{run.many} at once, round {number + 1} of {run.rounds}")
        for begin in (ours, plain):
            any(answered(run, begin, number) for _ in range(TRIES))


def answered(run: Run, begin: Callable[[Run], AbstractContextManager[Site]], number: int) -> bool:
    """Play a round. Whether each page was answered: one of plain Voila's that was not is kept in mind."""
    with begin(run) as site:
        try:
            in_a_loop(all_at_once(run, site, run.files_of(site, "entry")))
        except HTTPTimeoutError:
            if isinstance(site, Ours):
                raise
            run.unanswered.append(f"{run.many} at once, round {number + 1}")
            return False
    return True


async def all_at_once(run: Run, site: Site, files: list[str]) -> None:
    watching = [await staff(site, view) for view in ("console", "board")] if isinstance(site, Ours) else []
    many = await phones(site, run.many)
    before, busy = time.perf_counter(), time.process_time()
    opened = await asyncio.gather(*(phone.open(site.paths["entry"], files) for phone in many))
    run.add("crowd_s", site.name, max(opened))
    run.add("crowd_client_share", site.name, (time.process_time() - busy) / (time.perf_counter() - before))
    hurry = SHORTER if run.short else 1
    await asyncio.sleep(SETTLE / hurry)
    began, at = site.tree.cpu(), time.perf_counter()
    await asyncio.sleep(IDLE_SECONDS / hurry)
    run.add("idle_percent", site.name, 100 * (site.tree.cpu() - began) / (time.perf_counter() - at))
    run.add("memory_mb", site.name, site.tree.memory())
    for phone in (*watching, *many):
        phone.leave()


def joining(run: Run) -> None:
    """Processor time of everything that serves, for one visitor after the other; the mean of a few is one value.

    Ours also with kernels that start by themselves, for what forking them saves.
    """
    for number in range(run.rounds):
        run.tell(f"{JOINS} joins one after the other, round {number + 1} of {run.rounds}")
        for row, begin in (("join", ours), ("join", plain), ("unforked", partial(ours, warm="cold"))):
            with begin(run) as site:
                in_a_loop(one_by_one(run, row, site, run.files_of(site, "entry")))


async def one_by_one(run: Run, row: str, site: Site, files: list[str]) -> None:
    came = await phones(site, JOINS)
    began = site.tree.cpu()
    opened = [await phone.open(site.paths["entry"], files) for phone in came]
    run.add(f"{row}_cpu_s", site.name, (site.tree.cpu() - began) / JOINS)
    run.add(f"{row}_s", site.name, sum(opened) / JOINS)
    for phone in came:
        phone.leave()
