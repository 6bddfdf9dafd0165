"""A hall of ours: the facilitator has opened the first phase, the board is up, ten groups have told forty stories."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from bench.people import Phone, in_a_loop
from bench.run import Run
from bench.servers import Ours, Site, first_answers, plain_voila
from samut import demo
from samut.settings import Settings

GROUPS = 10
S = TypeVar("S", bound=Site)
QUESTION = "w1_1"


@contextmanager
def ours(run: Run, idle: float = 60.0, warm: str = "fork") -> Iterator[Ours]:
    """Our server, just started on a copy of that hall's data: nobody is there, and no kernel of before."""
    folder = run.place("samut")
    shutil.copytree(prepared(run), folder / "data")
    with begun(Ours(folder, idle, warm)) as site:
        yield site


@contextmanager
def second_day(run: Run) -> Iterator[Ours]:
    """Our server where all is written already that the demonstration's twelve groups write in two days."""
    folder = run.place("samut")
    demo.fill(Settings(data=folder / "data"))
    groups = tuple(group["name"] for group in demo.read("a2")["group"])
    with begun(Ours(folder, groups=groups)) as site:
        yield site


def prepared(run: Run) -> Path:
    """The data of that hall, made once a run."""
    made = run.folder / "prepared"
    if not made.exists():
        site = Ours(made.with_name("preparing"))
        try:
            in_a_loop(prepare(site))
        finally:
            site.stop()
        (site.folder / "data").rename(made)
    return made


@contextmanager
def plain(run: Run) -> Iterator[Site]:
    """Plain Voila, which one visitor has seen before."""
    with begun(plain_voila(run.place("voila"))) as site:
        yield site


@contextmanager
def begun(site: S) -> Iterator[S]:
    """That server, which one visitor has seen, until it is not needed any more."""
    try:
        in_a_loop(come_and_go(site))
        yield site
    finally:
        site.stop()


async def come_and_go(site: Site) -> None:
    """The first one finds everything cold, and does not count; of ours no kernel is left behind."""
    phone = (await phones(site, 1))[0]
    await phone.open(site.paths["entry"])
    phone.leave()
    if isinstance(site, Ours):
        await phone.ask("/leave", yes="yes")


async def prepare(site: Ours) -> None:
    console = await staff(site, "console")
    await console.do("phase", phase="recall")
    tellers = await phones(site, GROUPS)
    await asyncio.gather(*(teller.open(site.paths["entry"]) for teller in tellers))
    for number, (year, text) in enumerate(first_answers()):
        await tell(tellers[number % GROUPS], text, str(year))
    for one in (console, *tellers):
        one.leave()


async def staff(site: Ours, view: str) -> Phone:
    """The console or the board, opened."""
    one = await Phone(site.host).sign_in(site.pin, view)
    await one.open(site.paths[view])
    return one


async def phones(site: Site, many: int) -> list[Phone]:
    """So many visitors who have joined, in ten groups or those there, and opened nothing yet. Plain Voila has none."""
    if not isinstance(site, Ours):
        return [Phone(site.host) for _ in range(many)]
    return [await site.joined(Phone(site.host), number, f"group {number % GROUPS}") for number in range(many)]


async def tell(phone: Phone, text: str, year: str) -> float:
    """Save an answer. Returns when it was sent."""
    ids = {"id": secrets.token_hex(16), "item": secrets.token_hex(16)}
    reply = await phone.do("save", **ids, question=QUESTION, base=[], text=text, year=year)
    return float(reply["at"])
