"""The join page and the page's own script in a real browser."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from itertools import pairwise
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import expect

from server.talk import wait_until

PHONE = {"width": 360, "height": 640}


class Phone:
    """A browser of its own; what it asked for elsewhere and what went wrong in it are kept."""

    def __init__(self, chromium, server, **options):
        self.server, self.foreign, self.wrong = server, [], []
        self.context = chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True, **options)
        self.context.on("request", self.watch)
        self.page = self.context.new_page()
        self.page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))

    def watch(self, request):
        if urlsplit(request.url).netloc != self.server.host:
            self.foreign.append(request.url)

    def join(self, group="Browser"):
        visitor = self.server.visitor().join(group)
        cookie = {"name": "samut_visit", "value": visitor.cookies["samut_visit"], "url": self.server.url}
        self.context.add_cookies([cookie])
        return self

    def open(self, path="/"):
        self.page.goto(self.server.url + path)
        return self.page


@pytest.fixture
def phone(chromium, server):
    phone = Phone(chromium, server)
    yield phone
    phone.context.close()
    assert phone.foreign == [], "a page asked another machine"


def test_a_phone_joins_by_the_qr_and_uses_its_page(phone, server):
    page = phone.open(f"/join#{server.code}")
    expect(page.locator("#code")).to_have_value(server.code)
    expect(page).to_have_url(f"{server.url}/join")  # the code is out of sight
    page.click("button[value=code]")
    page.fill("#name", "By QR")
    page.click("button[value=make]")
    page.fill("#nickname", "Daeng")
    page.click(".press-main")
    expect(page.locator("header > span")).to_have_text("By QR · Daeng")
    button = page.locator(".samut-view button")
    expect(button).to_have_text("count 0")
    button.click()
    expect(button).to_have_text("count 1")
    expect(page.locator("#samut-opening")).to_have_count(0)
    assert phone.wrong == []


def test_the_pages_to_join_fit_a_small_phone(phone, server):
    page = phone.open("/join")
    for step in ("code", "group", "name", "staff"):
        if step == "group":
            page.fill("#code", server.code)
            page.click("button[value=code]")
            assert server.visitor().join("Small phone " + "ยาวมาก" * 8)
            page.reload()
        elif step == "name":
            page.click("button[name=group] >> nth=-1")
        elif step == "staff":
            page.goto(server.url + "/staff")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, step
        for box in page.locator("button, input:not([type=hidden]), a.press").all():
            assert box.bounding_box()["height"] >= 44, step
            assert float(box.evaluate("it => getComputedStyle(it).fontSize").removesuffix("px")) >= 18
        for field in page.locator("input:not([type=hidden])").all():
            assert field.evaluate("it => it.labels.length") == 1


def test_joining_needs_no_scripts(chromium, server):
    phone = Phone(chromium, server, java_script_enabled=False)
    page = phone.open(f"/join#{server.code}")
    page.fill("#code", server.code)
    page.click("button[value=code]")
    page.fill("#name", "No scripts")
    page.click("button[value=make]")
    page.click("button[name=skip]")
    expect(page).to_have_url(f"{server.url}/a/a2")
    expect(page.locator("noscript p")).to_contain_text("จาวาสคริปต์")
    page.click("summary")
    page.click("header form button")
    expect(page).to_have_url(f"{server.url}/join")
    phone.context.close()


def test_a_lost_connection_is_said_in_words_and_comes_back_by_itself(phone):
    page = phone.join().open()
    button = page.locator(".samut-view button")
    expect(button).to_have_text("count 0")
    status = page.locator("#samut-status")
    expect(status).to_have_text("")
    page.evaluate("window.heard = []; addEventListener('samut:connection', (e) => heard.push(e.detail.connected))")
    phone.context.set_offline(True)
    expect(status).to_contain_text("ไม่ได้เชื่อมต่อ")
    assert status.get_attribute("role") == "status"
    phone.context.set_offline(False)
    expect(page.locator("[data-connection=on]")).to_have_count(1)
    button.click()
    expect(button).to_have_text("count 1")
    expect(status).to_have_text("")
    heard = page.evaluate("heard")
    assert (heard[0], heard[-1]) == (False, True)


def test_a_page_comes_back_by_itself_after_a_restart_of_the_laptop(chromium, own_server):
    own_server.start()
    phone = Phone(chromium, own_server).join()
    page = phone.open()
    button = page.locator(".samut-view button")
    expect(button).to_have_text("count 0")
    button.click()
    expect(button).to_have_text("count 1")
    own_server.stop()
    expect(page.locator("#samut-status")).to_contain_text("ไม่ได้เชื่อมต่อ")
    own_server.start()
    expect(button).to_have_text("count 0")
    button.click()
    expect(button).to_have_text("count 1")
    phone.context.close()


def test_a_page_comes_back_by_itself_when_its_kernel_dies_but_not_over_and_over(phone, server):
    page = phone.join().open()
    button = page.locator(".samut-view button")
    expect(button).to_have_text("count 0")
    button.click()
    expect(button).to_have_text("count 1")
    loads = []
    page.on("load", lambda _page: loads.append(1))
    kill_kernels(server)
    expect(button).to_have_text("count 0")
    wait_until(lambda: page.locator("body").get_attribute("data-connection") == "on")
    assert loads == [], "the page is the same one"


def test_not_me_forgets_what_was_typed_on_this_phone(phone):
    page = phone.join().open()
    expect(page.locator(".samut-view button")).to_be_visible()
    page.evaluate("localStorage.setItem('samut:draft', 'x'); localStorage.setItem('other', 'y')")
    page.click("summary")
    page.click("header form button")
    page.wait_for_url(re.compile("/join$"))
    assert page.evaluate("Object.keys(localStorage)") == ["other"]
    assert page.goto(phone.server.url + "/a/a2").url.endswith("/join")


def test_a_script_of_another_machine_is_never_asked_for(phone):
    page = phone.join().open("/a/a4")
    failed = page.locator(".samut-view .problem")
    expect(failed).to_contain_text("เปิดหน้านี้ไม่สำเร็จ")
    assert failed.get_attribute("role") == "alert"
    expect(failed.locator("a")).to_have_text("เปิดใหม่")


def test_a_notebook_that_fails_shows_words_and_a_way_to_try_again(phone):
    page = phone.join().open("/a/a3")
    expect(page.locator(".failed")).to_contain_text("เปิดหน้านี้ไม่สำเร็จ")
    expect(page.locator(".failed a")).to_have_attribute("href", "")


def test_the_board_has_no_header(chromium, server):
    phone = Phone(chromium, server)
    page = phone.open("/staff")
    page.click("button[value=board]")
    expect(page.locator(".samut-view button")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/board/a2")
    assert page.locator("header").count() == 0
    phone.context.close()


def test_a_kernel_that_dies_again_and_again_is_made_anew_seldom(phone, server):
    page = phone.join().open()
    asked = []
    page.on("request", lambda request: request.url.endswith("/a/a2") and asked.append(time.monotonic()))
    button = page.locator(".samut-view button")
    for _ in range(3):
        expect(button).to_have_text("count 0")
        button.click()
        expect(button).to_have_text("count 1")
        kill_kernels(server)
        expect(button).to_have_text("count 0")
    assert len(asked) >= 3
    assert all(later - earlier > 4.5 for earlier, later in pairwise(asked))


def kill_kernels(server):
    for kernel in server.kernels():
        with suppress(psutil.NoSuchProcess):
            kernel.kill()


PAGE = re.compile(r"/a/a2$")


def kill(server, phone):
    button = phone.page.locator(".samut-view button")
    expect(button).to_have_text("count 0")
    button.click()
    expect(button).to_have_text("count 1")
    phone.page.evaluate("document.body.same = true")
    kill_kernels(server)


def test_a_page_waits_for_its_turn_as_long_as_the_server_says(phone, server):
    page = phone.join().open()
    answered = []

    def turn(route):
        answered.append(time.monotonic())
        route.fulfill(status=503, headers={"Retry-After": "2"}, body="wait") if len(answered) < 3 else route.continue_()

    page.route(PAGE, turn)
    kill(server, phone)
    expect(page.locator(".samut-view button")).to_have_text("count 0")
    assert len(answered) == 3
    assert all(later - earlier >= 2 for earlier, later in pairwise(answered))
    assert page.evaluate("document.body.same")


def test_a_page_with_newer_scripts_is_opened_and_not_taken_over(phone, server):
    page = phone.join().open()

    def newer(route):
        body = route.fetch().text()
        route.fulfill(content_type="text/html; charset=utf-8", body=re.sub(r"page\.[0-9a-f]+\.js", "page.0123456789abcdef.js", body))

    page.route(PAGE, newer, times=1)
    kill(server, phone)
    expect(page.locator(".samut-view button")).to_have_text("count 0")
    assert not page.evaluate("document.body.same"), "it was loaded again"


def test_a_page_for_somebody_else_is_opened_and_not_taken_over(phone, server):
    page = phone.join("One").open()
    expect(page.locator("header > span")).to_have_text("One")
    phone.join("Two")
    kill(server, phone)
    expect(page.locator("header > span")).to_have_text("Two")


@pytest.mark.parametrize("status", [500, 404])
def test_an_answer_that_makes_no_sense_is_asked_for_again(phone, server, status):
    page = phone.join().open()
    asked = []

    def odd(route):
        asked.append(1)
        route.fulfill(status=status, body="?") if len(asked) < 2 else route.continue_()

    page.route(PAGE, odd)
    kill(server, phone)
    expect(page.locator(".samut-view button")).to_have_text("count 0")
    assert page.evaluate("document.body.same")


def test_a_script_that_is_lost_on_the_way_is_asked_for_again(phone):
    phone.join().page.route("**/counter.js*", lambda route: route.abort(), times=2)
    expect(phone.open().locator(".samut-view button")).to_have_text("count 0")
