"""The public widgets in a real JupyterLab: on rows of one's own they draw, are edited, and give the rows back."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request

import nbformat
import pytest
from playwright.sync_api import expect

from browser.people import ROOT, free_port, wait_until
from samut.cli import lab
from samut.settings import Settings
from samut.widgets import __all__ as public

ROWS = """from samut.widgets import *
timeline = Timeline([{"year": 2554, "text": "กองทุนเริ่มขึ้น", "group": "บ้านเหนือ"}, {"year": 1990, "text": "มีกฎหมาย", "group": "บ้านใต้"}])
timeline"""
REST = f"from IPython.display import display\nfor widget in ({', '.join(name for name in public if name != 'Timeline')}): display(widget([]))"
BACK = "print([row['text'] for row in timeline.value])"


@pytest.fixture
def notebook(tmp_path):
    """The address of a notebook of four cells in a JupyterLab as `samut lab` opens it."""
    cells = [nbformat.v4.new_code_cell(code) for code in (ROWS, BACK, REST)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), tmp_path / "rows.ipynb")
    port, settings = free_port(), Settings(data=tmp_path / "data")
    words = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token=key"]
    environ = {**lab.environment(settings, os.environ), "PYTHONPATH": str(ROOT / "lib"), "JUPYTER_CONFIG_DIR": str(tmp_path)}
    log = (tmp_path / "lab.log").open("wb")
    command = [sys.executable, *lab.command(tmp_path, words)]
    with subprocess.Popen(command, env=environ, cwd=tmp_path, stdout=log, stderr=subprocess.STDOUT) as process:
        address = f"http://127.0.0.1:{port}"
        wait_until(lambda: urllib.request.urlopen(f"{address}/api?token=key").status == 200, what="JupyterLab")
        yield f"{address}/lab/tree/rows.ipynb?token=key"
        process.terminate()


def run(page, cell):
    page.locator(".jp-CodeCell").nth(cell).locator(".jp-InputArea-editor").click()
    page.keyboard.press("Shift+Enter")


def test_widgets_draw_and_are_edited_on_rows_of_ones_own(notebook, chromium):
    context = chromium.new_context(viewport={"width": 1400, "height": 1600}, locale="th-TH")
    page, foreign = context.new_page(), []
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith((notebook[:22], "data:", "blob:", "ws:")) else None)
    page.goto(notebook)
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').wait_for()
    run(page, 0)
    drawn = page.locator(".cell-board").first
    drawn.locator(".main-svg").first.wait_for()
    expect(drawn.locator(".period")).to_have_count(2)
    drawn.locator(".cell-rows summary").click()
    new = drawn.locator(".cell-row").last
    for box, words in enumerate(("2560", "เพิ่มที่หน้า", "บ้านกลาง")):
        new.locator("input").nth(box).fill(words)
    new.get_by_role("button").click()
    expect(drawn.locator(".period")).to_have_count(3)
    drawn.locator(".cell-row").first.locator("input").nth(1).fill("กองทุนเริ่มจากยี่สิบคน")
    drawn.locator(".cell-row").first.locator("input").nth(1).press("Tab")
    drawn.locator(".cell-row").nth(1).get_by_role("button").click()
    expect(drawn.locator(".cell-row")).to_have_count(3)
    run(page, 1)
    expect(page.locator(".jp-OutputArea-output pre")).to_have_text("['กองทุนเริ่มจากยี่สิบคน', 'เพิ่มที่หน้า']")
    run(page, 2)
    expect(page.locator(".cell-board")).to_have_count(len(public))
    assert foreign == []
    context.close()


def test_a_row_that_can_not_be_is_told_beside_the_rows(notebook, chromium):
    context = chromium.new_context(viewport={"width": 1400, "height": 1600}, locale="th-TH")
    page = context.new_page()
    page.goto(notebook)
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').wait_for()
    run(page, 0)
    drawn = page.locator(".cell-board").first
    drawn.locator(".cell-rows summary").click()
    drawn.locator(".cell-row").first.locator("input").first.fill("ปีไหนก็ไม่รู้")
    drawn.locator(".cell-row").first.locator("input").first.press("Tab")
    expect(drawn.get_by_role("alert")).to_contain_text("แถวที่ 1")
    expect(drawn.locator(".period")).to_have_count(2)
    context.close()
