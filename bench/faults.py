"""A page whose kernel, server or Wi-Fi is gone: how soon it says so, and how soon it is connected again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from playwright.sync_api import Page

from bench.chromium import Device, device
from bench.hall import ours
from bench.processes import wait_until
from bench.run import Run
from bench.servers import Ours

HEARING = """addEventListener("samut:connection", ({ detail }) => heard.push([detail.connected, Date.now() / 1000])),
  (window.heard = [])"""
PATIENCE = 60_000

Fault = Callable[[Ours, Device], AbstractContextManager[object]]
"""Broken while it is open; what is left of it then is for the page to mend."""


def faults(run: Run) -> None:
    with ours(run) as site, device(site) as browser:
        browser.come("entry")
        for number in range(run.rounds):
            run.tell(f"kernel, server and Wi-Fi fail, round {number + 1} of {run.rounds}")
            for name, fault in FAULTS.items():
                said, back = suffered(site, browser, fault)
                run.add(f"{name}_said_s", site.name, said)
                run.add(f"{name}_back_s", site.name, back)


def suffered(site: Ours, browser: Device, fault: Fault) -> tuple[float, float]:
    """Seconds from the fault until the page says so, and from its end until the page is connected."""
    page, _ = browser.open("entry")
    page.wait_for_selector("[data-connection=on]", timeout=PATIENCE)
    page.evaluate(HEARING)
    broken = time.time()
    with fault(site, browser):
        said = heard(page, False)
    mended = broken if fault is kernel_killed else time.time()
    back = heard(page, True)
    page.close()
    return said - broken, back - mended


def heard(page: Page, connected: bool) -> float:
    """When the page said so first, after it had said that it was not connected."""
    words = f"heard.slice(heard.findIndex(([on]) => !on)).find(([on]) => on === {str(connected).lower()})?.[1]"
    gone = "heard.some(([on]) => !on)"
    return float(wait_until(lambda: page.evaluate(f"{gone} && {words}"), "a word of the connection"))


@contextmanager
def kernel_killed(site: Ours, browser: Device) -> Iterator[None]:
    for kernel in site.kernels():
        kernel.kill()
    yield


@contextmanager
def server_killed(site: Ours, browser: Device) -> Iterator[None]:
    site.tree.kill()
    yield
    site.begin_again()
    browser.wire.to = site.port


@contextmanager
def black_hole(site: Ours, browser: Device) -> Iterator[None]:
    """Long enough that the page has tried again, and waits for an answer that will never come."""
    browser.wire.hole = True
    yield
    before = browser.wire.swallowed
    wait_until(lambda: browser.wire.swallowed > before, "another attempt")
    browser.wire.hole = False


FAULTS: dict[str, Fault] = {"kernel": kernel_killed, "server": server_killed, "hole": black_hole}
