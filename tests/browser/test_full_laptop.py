"""Phones that find the laptop full: they are told, wait their turn, and come in by themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from browser.people import PHONE, ROOT, Hall, ask_in


class FullServer:
    """The real notebooks, for one participant at a time."""

    def __init__(self, data):
        given = {"data": str(data), "port": 0, "share": str(ROOT), "idle": 1.0, "most": 1}
        command = [sys.executable, str(ROOT / "tests" / "server" / "launch.py"), json.dumps(given)]
        env = {**os.environ, "PYTHONPATH": str(ROOT / "lib")}
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE)
        told = json.loads(self.process.stdout.readline())
        self.port, self.secrets, self.url = told["port"], told, f"http://127.0.0.1:{told['port']}"

    def secret(self, name):
        return self.secrets[name]


@pytest.fixture
def hall(tmp_path, chromium):
    server = FullServer(tmp_path / "data")
    hall = Hall(server, chromium)
    yield hall
    hall.close()
    server.process.terminate()
    server.process.wait(30)
    assert hall.foreign == [] and hall.broken == []


def test_who_comes_to_a_full_laptop_waits_and_comes_in_by_itself(hall):
    first = hall.phone("กลุ่มแรก", new=True)
    second = hall.device(PHONE, is_mobile=True, has_touch=True)
    second.goto(f"{hall.server.url}/join#{hall.server.secret('code')}")
    ask_in(second, "กลุ่มสอง", new=True)
    expect(second.locator("h1")).to_have_text("ตอนนี้เต็ม รอสักครู่")
    expect(second.locator("#place")).to_have_text("1")
    with second.expect_event("requestfailed"):
        second.context.set_offline(True)
    second.context.set_offline(False)
    first.close()
    expect(second.locator(".form")).to_be_visible()
