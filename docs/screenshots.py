"""Makes the pictures of the README from the demonstration workshop: python3 docs/screenshots.py [FOLDER].

Run it with the Python of .venv, after `python3 start.py test` has installed what it needs.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "lib"), str(ROOT / "tests")]

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from browser.people import QUIET, Hall, Server, browser_path, open_page  # noqa: E402
from samut.demo import fill, read  # noqa: E402
from samut.settings import Settings  # noqa: E402
from samut.texts import Texts  # noqa: E402

PHASES = ("recall", "gallery", "plenary")
LEAD_HERE = Texts(ROOT / "data" / "texts")("console.console_lead_here")


def main(folder: Path, whole: bool = False) -> None:
    """Fill a demonstration, serve it, and take the README's pictures, or, `whole`, those of every activity."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept, sync_playwright() as playwright:
        data = Path(kept) / "demo"
        fill(Settings(data=data))
        server = Server(data).start()
        hall = Hall(server, playwright.chromium.launch(executable_path=browser_path(), args=QUIET))
        try:
            for picture in (every,) if whole else (take, plan, home):
                picture(hall, folder)
        finally:
            hall.close()
            server.stop()


def take(hall: Hall, folder: Path) -> None:
    """phone-, board- and console- pictures, one a phase, and the phone's steps of joining."""
    console, board = hall.console(), hall.board()
    wide = hall.board({"width": 1920, "height": 1080})
    phone = hall.phone(read("a2")["group"][0]["name"])
    lead_to(console, hall, "a2")
    for number, phase in enumerate(PHASES):
        console.locator(".phases button").nth(number).click()
        phone.locator(f"[data-phase={phase}]").wait_for()
        board.locator(f"[data-phase={phase}]").wait_for()
        for name, page in (("phone", phone), ("board", board), ("board-wide", wide), ("console", console)):
            shoot(page, folder / f"{name}-{phase}.png")


def lead_to(console: Page, hall: Hall, activity: str) -> None:
    """This console, all phones and boards to that activity."""
    open_page(console, f"{hall.server.url}/console/{activity}")
    console.locator(".phases button").first.wait_for()
    here = console.locator(".next-button", has_text=LEAD_HERE)
    if here.count():
        here.click()
        here.wait_for(state="detached")


def plan(hall: Hall, folder: Path) -> None:
    """The calendar of activity 6."""
    console, board = hall.console(), hall.board()
    lead_to(console, hall, "a6")
    console.locator(".phases button").first.click()
    board.wait_for_url("**/board/a6")
    board.locator("[data-phase]:not([data-phase=''])").wait_for()
    shoot(board, folder / "board-plan.png")


def home(hall: Hall, folder: Path) -> None:
    """What is taken home: the console's panel once files are made, and the first page of the action plans."""
    console = hall.console()
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").first.click()
    console.locator(".exports .button.primary").click()
    files = console.locator(".exports-files a")
    files.first.wait_for(timeout=120_000)
    shoot(console, folder / "console-exports.png")
    made = next(hall.server.data.glob("exports/*/*.pdf"))
    plans = next((one for one in made.parent.glob("*.pdf") if one != max(made.parent.glob("*.pdf"), key=size)), made)
    subprocess.run(["pdftoppm", "-r", "80", "-png", "-singlefile", plans, folder / "document-plan"], check=True)


def size(path: Path) -> int:
    return path.stat().st_size


def every(hall: Hall, folder: Path) -> None:
    """board- and phone- pictures of each phase of each activity, and the phone's last step of it."""
    console, board = hall.console(), hall.board()
    phone = hall.phone(read("a2")["group"][0]["name"])
    for notebook in sorted((ROOT / "notebooks").glob("a*_*.ipynb")):
        activity = notebook.stem.split("_")[0]
        lead_to(console, hall, activity)
        for number in range(console.locator(".phases button").count()):
            console.locator(".phases button").nth(number).click()
            console.locator(f".phases li:nth-child({number + 1}) button.now").wait_for()
            for name, page, place in (("board", board, "board"), ("phone", phone, "a")):
                open_page(page, f"{hall.server.url}/{place}/{activity}")
                page.locator("[data-phase]:not([data-phase=''])").first.wait_for()
                shoot(page, folder / f"{activity}-{number + 1}-{name}.png")
            shoot(console, folder / f"{activity}-{number + 1}-console.png")


def shoot(page: Page, path: Path) -> None:
    """A picture once fonts are there and nothing is moving."""
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, animations="disabled")


if __name__ == "__main__":
    arguments = [one for one in sys.argv[1:] if one != "--all"]
    main(Path(arguments[0]) if arguments else ROOT / "docs" / "pictures", "--all" in sys.argv)
