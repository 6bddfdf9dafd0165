"""Eight hours of a hall, played as fast as they go: does anything stay behind?

Each phone joins once, loads its page again about every ten minutes, and sleeps about every fifteen for longer than
the server waits for it; console and board stay. After each simulated half hour, once the kernels nobody uses are
gone, the server and the warm process are looked at.
"""

from __future__ import annotations

import asyncio
import random
import time

from bench.hall import ours, phones, staff
from bench.people import Phone, in_a_loop
from bench.run import Run
from bench.servers import Ours

IDLE = 2.0
HALF_HOUR, RELOADS, SLEEPS = 0.5, 3, 2
AT_ONCE = 6
PATIENCE = 30.0


def soak(run: Run) -> None:
    """Eight hours; twenty minutes' worth, twice, in the short run."""
    with ours(run, IDLE) as site:
        in_a_loop(play(run, site, 2 if run.short else 16))


async def play(run: Run, site: Ours, halves: int) -> None:
    staying = [await staff(site, view) for view in ("console", "board")]
    many = await phones(site, run.many)
    for phone in many:
        await phone.open(site.paths["entry"])
    dice, turns = random.Random(1), asyncio.Semaphore(AT_ONCE)
    for number in range(halves):
        run.tell(f"eight hours of a hall: {number * HALF_HOUR} h of {halves * HALF_HOUR} h")
        events = ["sleep"] * (1 if run.short else SLEEPS) + ["reload"] * (2 if run.short else RELOADS)
        await asyncio.gather(*(half_hour(site, phone, dice.sample(events, len(events)), turns) for phone in many))
        await settle(site, len(many) + len(staying))
        sample(run, site)
    for one in (*staying, *many):
        one.leave()


async def half_hour(site: Ours, phone: Phone, events: list[str], turns: asyncio.Semaphore) -> None:
    """What one phone does. Only so many load at once: in a hall not all reload in the same second."""
    for event in events:
        phone.leave()
        if event == "sleep":
            await asyncio.sleep(IDLE + 1)
        async with turns:
            await phone.open(site.paths["entry"])


async def settle(site: Ours, expected: int) -> None:
    """Wait until no more kernels are there than pages; at most half a minute, and then it shows in the sample."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and len(site.kernels()) > expected:
        await asyncio.sleep(0.2)


def sample(run: Run, site: Ours) -> None:
    kept = site.kept()
    run.add("soak_kernels", "samut", len(site.kernels()))
    run.add("soak_all_mb", "samut", site.tree.memory())
    for name, one in kept.items():
        run.add(f"soak_{name}_mb", "samut", one.memory)
        run.add(f"soak_{name}_threads", "samut", one.threads)
        run.add(f"soak_{name}_handles", "samut", one.handles)
