"""What people type never runs and never becomes markup, in any view of any activity."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from attacks import ATTACKS, filled
from browser.people import Hall, Server, go_on, open_page
from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.kit_files import load_kit
from samut.pages.commands import carry_out
from samut.session.projection import WorkshopProjection
from samut.settings import Settings, share
from samut.storage import roster
from samut.storage.store import Store
from samut.texts import Texts

KIT = load_kit(share() / "data" / "kit")
PLAYED = [id for id, one in sorted(KIT.activities.items()) if one.notebook]
TEXTS = Texts(share() / "data" / "texts")
LEAD_HERE = TEXTS("console.console_lead_here")
PANELS = {"clearing": "console_clearing", "exports": "console_exports"}
"""Rooms of texts of their own."""
MORE = {"exports", "clearing", "import", "paper", "people", "about"}
READY = {"exports": "select optgroup", "people": "li.person", "clearing": ".clearing-count"}
"""What of a panel comes later."""
GROUP = "<img src=x onerror=window.attacked=1>"
MARKUP = """() => ({
  ran: "attacked" in window,
  made: Array.from(document.querySelectorAll("img, iframe, object, embed, a[href^=javascript], [onerror], [onload], [onfocus]"))
    .filter((one) => !one.closest(".join-code, .join-panel, .qr, .lobby")).map((one) => one.outerHTML.slice(0, 200)),
})"""


@pytest.fixture(scope="module")
def attacked(tmp_path_factory, chromium):
    """A workshop where two groups have typed the whole corpus into every field of every activity."""
    data = tmp_path_factory.mktemp("attacked") / "data"
    data.mkdir()
    settings = Settings(data=data)
    store = Store(settings.url)
    groups = [roster.new_group(store, "w", name) for name in (GROUP, "กลุ่มสอง")]
    leader = roster.join(store, "w", Visit(new_id(), "facilitator", "", ""))
    members = [roster.join(store, "w", Visit(new_id(), "participant", group, GROUP[:30])) for group in groups]
    for activity in PLAYED:
        type_all(settings, store, activity, leader, members)
    lead_all(context_for(settings, WorkshopProjection(store, "w"), leader, "a3"))
    store.close()
    hall = Hall(Server(data).start(), chromium)
    yield hall
    hall.close()
    hall.server.stop()
    assert hall.broken == []


def type_all(settings, store, activity, leader, members):
    """Each phase is opened, and each question gets each attack in each of its fields."""
    lead = context_for(settings, WorkshopProjection(store, "w"), leader, activity)
    desks = [context_for(settings, WorkshopProjection(store, "w"), member, activity) for member in members]
    for phase in lead.activity.phases:
        carry_out(lead, "console", "phase", {"phase": phase.id})
        if phase.id == "gallery":
            carry_out(lead, "console", "round", {})
        for context in desks:
            context.read()
            for question in (one for one in context.activity.questions if one.phase == phase.id and not one.of):
                about = {"about": next(g.id for g in context.groups if g.id != context.visit.group)} if phase.id == "gallery" else {}
                for attack in ATTACKS[: 1 if question.single else question.most or None]:
                    carry_out(context, "form", "save", {**filled(context, question, attack), **about})


def lead_all(lead):
    """What the facilitator types: the workshop's name and place, an announcement, a slot, a theme."""
    items = [item.id for item in lead.items.with_key("q3_1")]
    for name, args in (
        ("about", {"title": ATTACKS[0], "place": ATTACKS[1]}),
        ("announce", {"text": ATTACKS[0]}),
        ("slot_add", {"text": ATTACKS[3], "start": "09.30", "minutes": 10}),
        ("theme", {"id": new_id(), "theme": new_id(), "name": ATTACKS[0], "items": items}),
    ):
        carry_out(lead, "console", name, args)


@pytest.mark.parametrize("activity", PLAYED)
def test_what_was_typed_is_text_on_phone_board_and_console(attacked, activity):
    attacked.activity = activity
    console = attacked.console()
    dialogs = []
    console.on("dialog", lambda one: (dialogs.append(one.message), one.dismiss()))
    open_page(console, f"{attacked.server.url}/console/{activity}")
    console.locator(".lead").wait_for()
    here = console.locator(".next-button", has_text=LEAD_HERE)
    if here.count():
        here.click()
        here.wait_for(state="detached")
    board = attacked.board()
    open_page(board, f"{attacked.server.url}/board/{activity}")
    phone = attacked.phone(GROUP, "ก้อย")
    open_page(phone, f"{attacked.server.url}/a/{activity}")
    shown = dict.fromkeys((console, board, phone), False)
    for number in range(console.locator(".phases button").count()):
        console.locator(".phases button").nth(number).click()
        expect(console.locator(".phases button").nth(number)).to_have_attribute("aria-current", "step")
        phase = KIT.activities[activity].phases[number].id
        board.locator(f"[data-phase={phase}]").wait_for()
        expect(phone).to_have_url(f"{attacked.server.url}/a/{activity}")
        expect(phone.locator(".form")).to_have_attribute("data-phase", phase)
        shown[console], shown[phone] = shown[console] or look(console), shown[phone] or look(phone)
        for _ in tabs(board):
            shown[board] = look(board) or shown[board]
        steps = phone.locator("nav.steps button").nth(2)
        while steps.count() and steps.is_enabled():
            go_on(phone)
            shown[phone] = look(phone) or shown[phone]
    assert dialogs == []
    assert shown[console] and shown[board], "the text itself is there to be read"
    assert shown[phone] or activity in ("a1", "a7")
    for page in (console, board, phone):
        page.context.close()
        attacked.contexts.remove(page.context)


@pytest.mark.parametrize("panel", ["agenda", "activities", "announce", "join", "exports", "clearing", "import", "paper", "people", "about"])
def test_what_was_typed_is_text_in_every_panel_of_the_console(attacked, leading, panel):
    dialogs = []
    leading.on("dialog", lambda one: (dialogs.append(one.message), one.dismiss()))
    if panel in MORE:
        leading.locator(".more-menu summary").click()
    leading.locator("header.top button", has_text=TEXTS(f"{PANELS.get(panel, 'console')}.console_{panel}")).first.click()
    inside = leading.get_by_role("dialog")
    inside.wait_for()
    if panel in READY:
        inside.locator(READY[panel]).first.wait_for(state="attached")
    look(leading)
    inside.get_by_role("button", name=TEXTS("common.close")).first.click()
    inside.wait_for(state="detached")
    assert dialogs == []


def test_what_was_typed_is_text_in_the_history_of_an_answer(leading):
    leading.get_by_role("button", name=TEXTS("console.console_history"), exact=True).first.click()
    leading.locator(".history .said-text").first.wait_for()
    assert look(leading)


@pytest.fixture(scope="module")
def leading(attacked):
    attacked.activity = "a3"
    console = attacked.console()
    open_page(console, f"{attacked.server.url}/console/a3")
    console.locator(".lead").wait_for()
    return console


def tabs(board):
    """The board as it is, then with each of its tabs."""
    yield
    every = board.locator(".tabs button")
    for number in range(every.count()):
        every.nth(number).click()
        expect(every.nth(number)).to_have_attribute("aria-pressed", "true")
        yield


def look(page):
    """Whether the first attack stands there as text. Fails where anything came of it."""
    assert page.evaluate(MARKUP) == {"ran": False, "made": []}
    return page.evaluate("(text) => document.body.innerText.includes(text)", ATTACKS[0])
