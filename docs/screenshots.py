"""Makes the pictures of the README from the demonstration workshop: python3 docs/screenshots.py [FOLDER].

Run it with the Python of .venv, after `python3 start.py test` has installed what it needs.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "lib"), str(ROOT / "tests")]

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from browser.people import QUIET, Hall, Server, browser_path  # noqa: E402
from samut.demo import fill, read  # noqa: E402
from samut.settings import Settings  # noqa: E402

PHASES = ("recall", "gallery", "plenary")


def main(folder: Path) -> None:
    """Fill a demonstration, serve it, and take a picture of each view in each phase."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept, sync_playwright() as playwright:
        data = Path(kept) / "demo"
        fill(Settings(data=data))
        server = Server(data).start()
        hall = Hall(server, playwright.chromium.launch(executable_path=browser_path(), args=QUIET))
        try:
            take(hall, folder)
        finally:
            hall.close()
            server.stop()


def take(hall: Hall, folder: Path) -> None:
    """phone-, board- and console- pictures, one a phase, and the phone's steps of joining."""
    console, board = hall.console(), hall.board()
    wide = hall.board({"width": 1920, "height": 1080})
    phone = hall.phone(read("a2")["group"][0]["name"])
    for number, phase in enumerate(PHASES):
        console.locator(".phases button").nth(number).click()
        phone.locator(f"[data-phase={phase}]").wait_for()
        board.locator(f"[data-phase={phase}]").wait_for()
        for name, page in (("phone", phone), ("board", board), ("board-wide", wide), ("console", console)):
            shoot(page, folder / f"{name}-{phase}.png")


def shoot(page: Page, path: Path) -> None:
    """A picture once fonts are there and nothing is moving."""
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, animations="disabled")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures")
