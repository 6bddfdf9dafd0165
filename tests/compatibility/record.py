"""Records what the tests of this folder hold the code to.

Run with the Python of the checkout whose code is to be recorded; it needs Chromium and pdftotext:

    <checkout>/.venv/bin/python tests/compatibility/record.py workshop   # the workshop itself, its bundle, its drafts
    <checkout>/.venv/bin/python tests/compatibility/record.py shown      # what files and pages say of it

"workshop" was recorded once, with the code at 9100b02, and stands for the data people have: it is made anew only where
nobody has such data any more, and then with `--anew`. "shown" is recorded again where something else is meant to be
said or shown from now on; the difference belongs in the commit that means it. Names after "shown" (exports, pages,
drafts) record only those. Nothing of Samut is asked but the command line, its pages, and `samut.lab`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from playwright.sync_api import expect, sync_playwright

from browser.people import QUIET, browser_path
from compatibility import drafts, exports, ids, laptop, playing, recorded
from compatibility.laptop import Laptop
from compatibility.pages import Pages

SHOWN = ("exports", "pages", "drafts")


def main(what: str, *names: str) -> None:
    with tempfile.TemporaryDirectory(prefix="samut-record-") as folder:
        if what == "workshop":
            assert "--anew" in names or not laptop.WORKSHOP.exists(), "the workshop is recorded: see above"
            record_workshop(Path(folder))
        elif what == "shown":
            record_shown(Path(folder), set(names or SHOWN))
        else:
            sys.exit(__doc__)


def record_workshop(folder: Path) -> None:
    """Play the demonstration and more, and keep its data folder, a bundle with codes beside it, ids and drafts."""
    site = laptop.make_site(folder / "site")
    Laptop(site, folder / "data", laptop.PLAYED).serve("--demo").stop()
    of = Laptop(site, folder / "data" / "demo", laptop.LATER)
    with chromium() as browser:
        played = playing.play(of, browser, folder / "on_the_way")
        laptop.pack(of.data)
        recorded.write("played", played)
        recorded.write("ids", ids.pairs(of.rows(), played, of.data))
        record_bundle(of, folder / "bundle")
        (folder / "copy").mkdir()
        copy = Laptop(site, laptop.clean_copy(of.data, folder / "copy"), laptop.READ)
        recorded.write("drafts", drafts.make(copy, browser, played["cookies"]))


def record_bundle(of: Laptop, folder: Path) -> None:
    """The bundle as the command makes it, whose numbers it gives again, and what two people coded beside it."""
    of.samut("export", "--research", "--blank-undecided", "--out", folder)
    (bundle,) = folder.glob("*.zip")
    of.samut("reproduce", bundle)
    for name in ("ครูอ้อย", "ครูเอก"):
        of.python(playing.CODE, name, "w1_5", bundle)
    for kept in laptop.FIXTURES.glob("samut-w-*"):
        kept.unlink()
    for made in (bundle, *folder.glob("*.coding.sqlite")):
        (laptop.FIXTURES / made.name).write_bytes(made.read_bytes())


def record_shown(folder: Path, names: set[str]) -> None:
    """What this code says of the kept workshop."""
    site, kept = laptop.make_site(folder / "site"), laptop.unpack(folder / "kept")
    played = recorded.read("played")

    def copy(name: str) -> Laptop:
        (folder / name).mkdir()
        return Laptop(site, laptop.clean_copy(kept, folder / name), laptop.READ)

    if "exports" in names:
        recorded.write("exports", exports.exported(copy("exports"), folder / "files"))
    with chromium() as browser:
        if "pages" in names:
            recorded.write("pages", read_pages(copy("pages"), browser, played["cookies"]))
        if "drafts" in names:
            profiles = recorded.read("drafts")
            recorded.write("arrived", drafts.opened(copy("drafts"), browser, played["cookies"], profiles))


def read_pages(of: Laptop, browser: Any, cookies: dict[str, Any]) -> dict[str, list[str]]:
    """Return the lines of all its pages. Raises AssertionError where a script fails or another machine is asked."""
    server = of.serve()
    pages = Pages(server, browser, cookies)
    try:
        found = pages.read()
        assert pages.broken == [] and pages.foreign == [], (pages.broken, pages.foreign)
        return found
    finally:
        pages.close()
        server.stop()


@contextmanager
def chromium() -> Iterator[Any]:
    expect.set_options(timeout=60_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=QUIET)
        yield browser
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:] or ["help"])
