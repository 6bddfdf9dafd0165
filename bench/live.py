"""A hall that works: how soon all phones follow the console, and how soon an answer is on the board."""

from __future__ import annotations

import asyncio
import secrets
import time

from bench.hall import ours, phones, second_day, staff, tell
from bench.people import Phone, in_a_loop
from bench.run import Run
from bench.servers import Ours
from bench.table import percentile

PHASES = ("gallery", "recall")
ACTIVITIES = ("a3", "a2")
LATE = ("a5", "a6", "a2")
ANSWERS = 20
QUIET = 1.0


def live(run: Run) -> None:
    """All phones, console and board are connected; answers come one after the other. Once more on the second day."""
    with ours(run) as site:
        in_a_loop(play(run, site, ACTIVITIES))
    with second_day(run) as site:
        in_a_loop(play(run, site, LATE, "late_"))


async def play(run: Run, site: Ours, activities: tuple[str, ...], day: str = "") -> None:
    """day: what the rows' names begin with."""
    console, board = await staff(site, "console"), await staff(site, "board")
    many = await phones(site, run.many)
    for phone in many:
        await phone.open(site.paths["entry"])
    for number in range(run.rounds):
        run.tell(f"a hall of {run.many} that works{' on the second day' * bool(day)}, {number + 1} of {run.rounds}")
        for phase in PHASES:
            await follow(run, console, many, phase, day)
        await answer(run, board, many, day)
        for activity in activities:
            await follow_on(run, site, console, many, activity, day)
    for one in (console, board, *many):
        one.leave()


async def follow(run: Run, console: Phone, many: list[Phone], phase: str, day: str) -> None:
    """Lead everybody to a phase. One value: the 95th percentile over the phones, until the page's socket says so."""
    await asyncio.sleep(QUIET)
    sent = await console.do("phase", phase=phase)
    came = await asyncio.gather(*(one.seen(lambda raw: f'"{phase}"' in raw, sent["at"]) for one in many))
    run.add(f"{day}follow_s", "samut", percentile([at - sent["at"] for at, _ in came], 95))


async def follow_on(run: Run, site: Ours, console: Phone, many: list[Phone], activity: str, day: str) -> None:
    """Lead everybody to another activity. Two values: the 95th percentile over the phones, until the first state of the
    new page is there, and the processor time of the server and its kernels for each phone."""
    await asyncio.sleep(QUIET)
    began = site.tree.cpu()
    sent = await console.do("lead", activity=activity)
    came = await asyncio.gather(*(go_on(one, activity, sent["at"]) for one in many))
    run.add(f"{day}follow_activity_s", "samut", percentile([at - sent["at"] for at in came], 95))
    run.add(f"{day}follow_activity_cpu_s", "samut", (site.tree.cpu() - began) / len(many))


async def go_on(phone: Phone, activity: str, since: float) -> float:
    """As a page does that is told of it. Returns when the new page has its first state; its files are there already."""
    await phone.seen(lambda raw: '"lead"' in raw and f'"{activity}"' in raw, since)
    phone.leave()
    await phone.open(f"/a/{activity}")
    return time.perf_counter()


async def answer(run: Run, board: Phone, many: list[Phone], day: str) -> None:
    """Answers from one phone after the other. Two values: 50th and 95th percentile; and the bytes of each update."""
    waited = []
    for number in range(ANSWERS):
        await asyncio.sleep(secrets.randbelow(500) / 1000)
        mark = f"mark-{secrets.token_hex(4)}"
        before = len(board.frames)
        sent = await tell(many[number % len(many)], f"{mark} {'x' * 60}", str(2540 + number))
        at, _ = await board.seen(lambda raw, mark=mark: mark in raw, sent)
        waited.append(at - sent)
        run.add(f"{day}update_kb", "samut", sum(len(raw.encode()) for _, raw in board.frames[before:]) / 1000)
        for one in (board, *many):
            one.frames.clear()
    run.add(f"{day}seen_p50_s", "samut", percentile(waited, 50))
    run.add(f"{day}seen_p95_s", "samut", percentile(waited, 95))


