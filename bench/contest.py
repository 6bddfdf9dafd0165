"""The same small program in other frameworks, and our activity, all measured alike and in real Chromium only."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Error, Locator, Page

from bench import hall
from bench.chromium import PATIENCE, devices
from bench.pages import twice
from bench.run import Run
from bench.servers import PEERS, POINT, Site, peer
from bench.table import percentile

NAMES = ("samut", "voila", "streamlit", "solara", "panel")
MOST_ROUNDS = 3
AT_ONCE = 8
ANSWERS = 10
INSTALL_SECONDS = 600
TITLES = {"samut": "Samut (a2)", "voila": "Voila", "streamlit": "Streamlit", "solara": "Solara", "panel": "Panel"}


def contest(run: Run) -> None:
    """Whoever can't be installed or fails is named with the reason, and the others go on."""
    for name in NAMES:
        try:
            with begin(run, name) as site:
                measure(run, name, site)
        except (OSError, RuntimeError, subprocess.SubprocessError, Error) as error:
            run.tell(f"{name}: {error}")
            run.lacking[TITLES[name]] = str(error).splitlines()[0][:120]


@contextmanager
def begin(run: Run, name: str) -> Iterator[Site]:
    if name == "samut":
        with hall.ours(run) as site:
            yield site
    elif name == "voila":
        with hall.plain(run) as site:
            site.paths["entry"] = site.paths["small"]
            yield site
    else:
        site = peer(name, environment(run, name), run.place(name))
        try:
            yield site
        finally:
            site.stop()


def environment(run: Run, name: str) -> Path:
    """The Python of that framework's own environment, made at the first time. Raises where it can't be."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "samut-bench"
    venv, wanted = cache / name, PEERS / name / "requirements.txt"
    python, done = venv / "bin" / "python", venv / "installed.txt"
    if not done.exists() or done.read_text("utf-8") != wanted.read_text("utf-8"):
        run.tell(f"installing {name}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True, capture_output=True)
        install = [str(python), "-m", "pip", "install", "-q", "--no-deps", "-r", str(wanted)]
        subprocess.run(install, check=True, capture_output=True, timeout=INSTALL_SECONDS)
        done.write_text(wanted.read_text("utf-8"), "utf-8")
    return python


def measure(run: Run, name: str, site: Site) -> None:
    """All rows of one contestant."""
    mine = run.peers[TITLES[name]]
    rounds = min(run.rounds, MOST_ROUNDS)
    for number in range(rounds):
        run.tell(f"{name}: pages, round {number + 1} of {rounds}")
        for view in ("entry", "board"):
            first, later = twice(site, view)
            mine[f"{view}_first_kb"].append(first.kb)
            mine[f"{view}_later_kb"].append(later.kb)
            mine[f"{view}_cold_s"].append(first.seconds)
            mine[f"{view}_off_origin"].append(len(first.off_origin))
        first, second = twice(site, "entry", phone=True)
        mine["phone_first_s"].append(first.seconds)
        mine["phone_second_s"].append(second.seconds)
    mine["off_origin"] = [sum(pair) for pair in zip(mine["entry_off_origin"], mine["board_off_origin"], strict=True)]
    run.tell(f"{name}: {AT_ONCE} pages, and answers")
    for _ in range(rounds):
        seconds, memory = at_once(site)
        mine["crowd_s"].append(seconds)
        mine["memory_mb"].append(memory)
    waited = answers(site)
    mine["seen_p50_s"], mine["seen_p95_s"] = [percentile(waited, 50)], [percentile(waited, 95)]


def at_once(site: Site) -> tuple[float, float]:
    """Seconds until the last of eight visitors of one browser can use the entry page, and MB with all there."""
    with devices(site, AT_ONCE) as visitors:
        pages = []
        for visitor in visitors:
            visitor.come("entry")
            pages.append(visitor.context.new_page())
        address = visitors[0].origin + site.paths["entry"]
        began = time.perf_counter()
        for page in pages:
            page.evaluate("address => void setTimeout(() => (location.href = address))", address)
        for page in pages:
            page.wait_for_selector(site.usable["entry"], timeout=PATIENCE)
        return time.perf_counter() - began, site.tree.memory()


def answers(site: Site) -> list[float]:
    """Seconds from pressing "save" on one visitor's entry page until another's board has one more point."""
    with devices(site, 2) as (teller, watcher):
        teller.come("entry")
        watcher.come("board")
        entry, board = teller.open("entry")[0], watcher.open("board")[0]
        points = board.locator(POINT.removesuffix(" >> nth=0"))
        return [answer(site, entry, points, number) for number in range(ANSWERS)]


def answer(site: Site, entry: Page, points: Locator, number: int) -> float:
    entry.locator(site.fields["year"]).fill(str(2530 + number))
    entry.locator(site.fields["text"]).fill(f"answer {number}")
    entry.wait_for_timeout(300 + 37 * number)
    before = points.count()
    began = time.perf_counter()
    entry.locator(site.fields["save"]).click()
    points.nth(before).wait_for(state="attached", timeout=30_000)
    taken = time.perf_counter() - began
    entry.wait_for_timeout(500)
    return taken
