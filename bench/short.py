"""Counts of ours that do not depend on how fast a machine is: what a test holds against limits.toml."""

from __future__ import annotations

import asyncio
import tomllib
from contextlib import suppress

import psutil

from bench.chromium import device
from bench.hall import ours, phones, staff
from bench.pages import VIEWS
from bench.people import Phone, in_a_loop
from bench.processes import wait_until
from bench.run import Run
from bench.servers import HERE, Ours

IDLE = 1.0
PHONES = 6
LED = ("a2", "a3", "a4a", "a4b", "a5", "a6")


def limits() -> dict[str, dict[str, float]]:
    return tomllib.loads((HERE / "limits.toml").read_text("utf-8"))


def opened(run: Run) -> dict[str, dict[str, float]]:
    """Bytes and requests of entry and board, first and later, in a real browser."""
    found: dict[str, dict[str, float]] = {}
    with ours(run) as site:
        for view in VIEWS:
            with device(site) as browser:
                browser.come(view)
                first, later = browser.visit(view), browser.visit(view)
            found[view] = {
                "first_kb": first.kb,
                "later_kb": later.kb,
                "first_requests": len(first.files),
                "later_requests": len(later.files),
                "off_origin": len(first.off_origin) + len(later.off_origin),
            }
    return found


def left(run: Run) -> dict[str, float]:
    """What is there with six phones after each has come again and again, and what stays once they are gone."""
    with ours(run, IDLE) as site:
        return in_a_loop(come_again_and_go(site))


def led_on(run: Run) -> dict[str, float]:
    """What is there once a group was led from page to page."""
    with ours(run) as site:
        return in_a_loop(follow_all_day(site))


async def follow_all_day(site: Ours) -> dict[str, float]:
    many = [await site.joined(Phone(site.host), number, "one group") for number in range(PHONES)]
    for activity in LED:
        for phone in many:
            phone.leave()
        await asyncio.gather(*(phone.open(f"/a/{activity}") for phone in many))
    found = {"kernels": float(len(site.kernels()))}
    for phone in many:
        phone.leave()
    return found


async def come_again_and_go(site: Ours) -> dict[str, float]:
    many = [await staff(site, "board"), *await phones(site, PHONES)]
    for phone in many[1:]:
        await phone.open(site.paths["entry"])
    await again(site, many[1:])
    await ended(site, len(many))
    there, before = site.kept()["server"], everything(site)
    for _ in range(2):
        await again(site, many[1:])
        await ended(site, len(many))
    with suppress(TimeoutError):  # what is told then is what is there
        back = lambda: site.kept()["server"].handles <= there.handles  # noqa: E731
        await asyncio.to_thread(wait_until, back, "handles let go of", 20)
    now = site.kept()["server"]
    found = {
        "kernels_beyond_pages": len(site.kernels()) - len(many),
        "processes_more": everything(site) - before,
        "threads_more": now.threads - there.threads,
        "handles_more": now.handles - there.handles,
    }
    for phone in many:
        phone.leave()
    await ended(site, 0)
    return {**found, "processes_in_the_end": everything(site)}


async def ended(site: Ours, but: int) -> None:
    """Wait until no more kernels are left, while sockets go on."""
    await asyncio.to_thread(wait_until, lambda: len(site.kernels()) <= but, "the end of kernels nobody uses")


async def again(site: Ours, many: list[Phone]) -> None:
    for phone in many:
        phone.leave()
        await phone.open(site.paths["entry"])


def everything(site: Ours) -> int:
    """Processes, the server's own among them; one that has just ended is none."""
    return sum(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in site.tree.all())
