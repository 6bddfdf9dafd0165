"""What somebody may try over the WebSocket to a kernel."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest
from tornado.websocket import WebSocketClosedError

from server.talk import custom, refused, talk


@pytest.fixture
def opened(visitor):
    """A participant's page: (visitor, kernel, model)."""
    answer = visitor.join().get("/a/a2")
    return visitor, answer.page["seat"], answer.models[0]


def test_a_page_reads_its_widget_and_presses_its_button(opened):
    visitor, kernel, model = opened

    async def script(page):
        await page.say("comm_msg", {"comm_id": model, "data": {"method": "request_state"}})
        state = await page.hear(lambda message: message["content"].get("data", {}).get("state"))
        await page.press(model, id="me")
        return state, await page.reply()

    state, reply = talk(visitor, kernel, script)
    assert state["_esm"] == "/static/counter.js" and state["count"] == 0
    assert reply["ok"] and reply["count"] == 1


CHANNELS = ("shell", "control", "stdin", "iopub", None, "nothing")
KINDS = ("execute_request", "debug_request", "comm_open", "shutdown_request", "input_reply", "complete_request")


def test_code_sent_by_a_page_does_not_run(opened, tmp_path):
    visitor, kernel, model = opened
    mark = tmp_path / "it ran"
    code = f"open({str(mark)!r}, 'w').close()"
    content = {"code": code, "silent": False, "store_history": False, "user_expressions": {"x": code}, "value": code}
    content |= {"comm_id": "c" * 32, "target_name": "jupyter.widget", "data": {}, "restart": False, "command": "evaluate"}

    async def script(page):
        for channel in CHANNELS:
            for kind in KINDS:
                await page.say(kind, content, channel=channel)
        await page.press(model, id="me")
        return await page.reply()

    assert talk(visitor, kernel, script)["ok"], "the kernel lives and has come to what was sent after"
    assert not mark.exists()


def test_a_header_that_says_two_things_is_read_once(opened, tmp_path):
    visitor, kernel, model = opened
    mark = tmp_path / "it ran"

    async def script(page):
        header = '{"msg_type": "comm_msg", "msg_id": "x", "session": "x", "date": "", "version": "5.3", "msg_type": "execute_request"}'
        code = json.dumps({"code": f"open({str(mark)!r}, 'w')", "silent": False})
        await page.socket.write_message(f'{{"channel": "shell", "header": {header}, "content": {code}, "metadata": {{}}, "parent_header": {{}}}}')
        await page.press(model, id="me")
        return await page.reply()

    assert talk(visitor, kernel, script)["ok"]
    assert not mark.exists()


NONSENSE = (
    "", "{", "[]", "null", '"x"', "{}", '{"header": 1, "content": {}}', "[" * 50_000, '{"header": {"msg_type": ["comm_msg"]}, "content": {}}', "\x00", b"\x00\x01", b'{"header": {}}',
)


def test_what_is_no_message_harms_nobody(opened):
    visitor, kernel, model = opened

    async def sense(page):
        await page.press(model, id="me")
        return await page.reply()

    for raw in NONSENSE:

        async def nonsense(page, raw=raw):
            await page.socket.write_message(raw, binary=isinstance(raw, bytes))
            await page.press(model, id="me")
            return await page.reply()

        with contextlib.suppress(WebSocketClosedError):
            talk(visitor, kernel, nonsense)
    assert talk(visitor, kernel, sense)["ok"]


async def counted(page, model):
    """How often the widget has been pressed, this time included, by a socket that is still open."""
    await page.press(model, id="counted")
    return (await page.reply("counted"))["count"]


def test_a_message_far_too_large_closes_the_socket_with_a_code_that_says_so(opened):
    visitor, kernel, model = opened

    async def script(page):
        with contextlib.suppress(WebSocketClosedError):
            await page.press(model, id="me", text="x" * 5_000_000)
        return await page.closed()

    assert talk(visitor, kernel, script) in (1009, 1006, None), "cut off while it is still sending, it may not hear the code"
    assert talk(visitor, kernel, lambda page: counted(page, model)) == 1, "the large one has not reached the widget"


DEEP = json.loads("[" * 200 + "]" * 200)
REFUSED = {
    "too large": ({"text": "x" * 300_000}, "ข้อความยาวเกิน"),
    "too large in bytes": ({"text": "ก" * 98_000}, "ข้อความยาวเกิน"),
    "deep": ({"args": DEEP}, "ข้อมูลที่ส่งมา"),
    "no number": ({"args": {"minutes": float("nan")}}, "ข้อมูลที่ส่งมา"),
    "no end": ({"args": {"minutes": float("-inf")}}, "ข้อมูลที่ส่งมา"),
    "digits": ({"args": {"minutes": 10**4000}}, "ข้อมูลที่ส่งมา"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_the_server_cannot_take_is_answered_in_words_and_the_rest_goes_on(opened, case):
    visitor, kernel, model = opened
    content, words = REFUSED[case]

    async def script(page):
        await page.press(model, id="bad", **content)
        reply = await page.reply("bad")
        return reply, await counted(page, model)

    reply, count = talk(visitor, kernel, script)
    assert (reply["id"], reply["ok"], count) == ("bad", False, 1)
    assert words in reply["error"]["what"] and reply["error"]["do"]


HALF = "\ud83d"
HALVES = {"in a text": {"text": f"ดีใจ {HALF}"}, "in a list": {"args": {"from": [HALF]}}, "in a name": {"args": {HALF: 1}}, "in the command": {"do": HALF}}


@pytest.mark.parametrize("case", HALVES)
def test_half_an_emoji_anywhere_reaches_the_widget_as_well_formed_text(opened, case):
    visitor, kernel, model = opened

    async def script(page):
        await page.press(model, id="me", **HALVES[case])
        return await page.reply("me"), await counted(page, model)

    reply, count = talk(visitor, kernel, script)
    assert (reply["ok"], count) == (True, 2)


def test_half_an_emoji_in_a_header_or_an_id_harms_nobody(opened):
    visitor, kernel, model = opened

    async def script(page):
        await page.say("comm_msg", {"comm_id": HALF, "data": {}})
        await page.say("comm_msg", {"comm_id": model, "data": {"method": HALF}})
        await page.say("comm_msg", {"comm_id": model, "data": {}}, header={"msg_id": HALF, "msg_type": "comm_msg", "date": "2020-99-99T99:99:99Z"})
        await page.press(model, id=HALF)
        return await counted(page, model)

    assert talk(visitor, kernel, script) == 2


def test_a_hundred_refused_messages_leave_a_line_of_each_kind_in_the_log_and_no_words(own_server):
    server = own_server.start()
    visitor = server.visitor().join()
    answer = visitor.get("/a/a2")
    model = answer.models[0]

    async def script(page):
        for number in range(100):
            await page.press(model, id=f"large {number}", text="ดีใจมาก" * 20_000)
            await page.press(model, id=f"deep {number}", args=DEEP)
            await page.press(model, id=f"half {number}", args={"text": f"ดีใจ {HALF}"})
            await page.socket.write_message("ดีใจ {")
            await page.socket.write_message(b"\x00", binary=True)
            await page.say("comm_msg", {"comm_id": "f" * 32, "data": {}})
        return await counted(page, model)

    assert talk(visitor, answer.page["seat"], script) == 101, "what can be mended has arrived, and nothing else"
    lines = server.log().splitlines()
    refusals = [line.rpartition(": ")[2] for line in lines if "refused" in line]
    assert sorted(refusals) == ["binary", "foreign", "malformed", "too large", "unreadable"]
    kernels = (server.data / "log" / "kernels.log").read_text("utf-8").splitlines()
    assert len([line for line in lines if "samut.access" not in line]) + len(kernels) < 20
    assert "ดีใจ" not in server.log() and answer.page["seat"] in server.log()


def test_a_long_answer_still_fits(opened):
    visitor, kernel, model = opened

    async def script(page):
        await page.press(model, id="me", text="ก" * 30_000)
        return await page.reply()

    assert talk(visitor, kernel, script)["ok"]


def test_a_page_that_talks_too_fast_is_slowed_down_and_loses_nothing(opened):
    visitor, kernel, model = opened

    async def script(page):
        began = time.monotonic()
        for number in range(200):
            await page.press(model, id=str(number))
        last = await page.reply("199")
        return last["count"], time.monotonic() - began

    count, seconds = talk(visitor, kernel, script)
    assert count == 200
    assert seconds > (200 - 100) / 50 * 0.9


def test_a_page_hears_that_it_is_connected_whatever_its_kernel_does(server, opened):
    """As often as it asks, and a kernel that is stopped is not asked."""
    visitor, kernel, model = opened
    before = server.kernels()

    async def script(page):
        await page.press(model, id="me")
        await page.reply()
        try:
            for process in before:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.suspend()
            for _ in range(300):
                await page.socket.write_message(".")
            said = [await asyncio.wait_for(page.socket.read_message(), 20) for _ in range(300)]
            return [one for one in said if one == "."]
        finally:
            for process in before:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.resume()

    assert len(talk(visitor, kernel, script)) > 290, "but for a state that was still on its way"


def test_a_kernel_is_for_its_own_visit_only(server, opened):
    _, kernel, _ = opened
    strangers = [server.visitor(), server.visitor().join(), server.visitor().sign_in(), server.visitor().sign_in("board")]
    assert [refused(stranger, kernel) for stranger in strangers] == [403, 404, 404, 404]
    made_up = str(uuid.uuid4())
    assert refused(opened[0], made_up) == 404, "a kernel that is not there looks the same"


@pytest.mark.parametrize("kernel", ["..", "%2e%2e", "x", "0" * 36, "", "../../api/kernels"])
def test_a_kernel_id_is_an_id(opened, kernel):
    assert refused(opened[0], kernel) == 404


def test_a_participant_can_not_speak_to_the_consoles_kernel(server, opened):
    """A hidden button of the facilitator's is out of reach: its widget lives in a kernel of the facilitator's."""
    facilitator = server.visitor().sign_in()
    console = facilitator.get("/console/a2")
    visitor, own, model = opened
    assert refused(visitor, console.page["seat"]) == 404

    async def press(page):
        await page.press(console.models[0], id="me")
        await page.press(model, id="own")
        return await page.hear(lambda message: message["content"]["data"].get("content", {}).get("id"))

    assert talk(visitor, own, press) == "own", "no reply of the console's widget came"

    async def count(page):
        await page.press(console.models[0], id="me")
        return await page.reply()

    assert talk(facilitator, console.page["seat"], count)["count"] == 1


@pytest.mark.parametrize("origin", ["", "null", "http://evil.example", "http://127.0.0.1", "ws://127.0.0.1"])
def test_a_socket_is_for_our_own_pages_only(opened, origin):
    visitor, kernel, _ = opened
    assert refused(visitor, kernel, Origin=origin) == 403


def test_a_socket_needs_a_host_of_ours(opened):
    visitor, kernel, _ = opened
    assert refused(visitor, kernel, Host="evil.example", Origin="http://evil.example") == 403


def test_a_session_must_look_like_one(server, opened):
    visitor, kernel, _ = opened
    for session in ("", "x", "a" * 300, "..%2f" * 3):
        upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "x" * 22 + "=="}
        answer = visitor.ask("GET", f"/api/kernels/{kernel}/channels?session_id={session}", headers={"Origin": server.url, **upgrade})
        assert answer.status == 400


def test_not_me_closes_the_socket_and_ends_the_kernel(server, opened):
    visitor, kernel, _ = opened

    async def script(page):
        await asyncio.to_thread(visitor.post, "/leave")
        return await page.closed()

    assert talk(visitor, kernel, script) == 4401
    assert refused(visitor, kernel) == 403
    assert refused(server.visitor().join(), kernel) == 404


def test_no_code_and_no_output_of_a_kernel_leaves_it(opened):
    """The page hears of states and replies only, whatever a kernel publishes."""
    visitor, kernel, model = opened

    async def script(page):
        kinds = set()
        await page.say("comm_msg", {"comm_id": "f" * 32, "data": {}})
        await page.press(model, id="me")
        await page.hear(lambda message: kinds.add(message["header"]["msg_type"]) or custom(message, "me"))
        return kinds

    assert talk(visitor, kernel, script) == {"comm_msg"}


@pytest.fixture
def mates(server):
    """Two pages of one group, new for each test, whose widgets are in one kernel: [(visitor, seat, model), …]."""
    group = f"Ban {uuid.uuid4().hex[:8]}"
    visitors = [server.visitor().join(group), server.visitor().join(group)]
    answers = [visitor.get("/a/a2") for visitor in visitors]
    return [(visitor, answer.page["seat"], answer.models[0]) for visitor, answer in zip(visitors, answers, strict=True)]


def ids(message):
    """Of which of our presses this message is the reply, and from which widget."""
    content = message["content"]["data"].get("content", {})
    return content.get("id") and (message["content"]["comm_id"], content["id"], content["count"])


def test_a_group_shares_a_kernel(server):
    before = set(server.kernels())
    for _ in range(4):
        assert server.visitor().join("Ban Ruam").get("/a/a2").models
    assert len(set(server.kernels()) - before) == 1


def test_a_page_reaches_its_own_widget_only_also_in_its_groups_kernel(mates):
    (visitor, seat, own), (_, _, others) = mates

    async def press(page):
        await page.press(others, id="theirs")
        await page.say("comm_close", {"comm_id": others, "data": {}})
        await page.say("comm_msg", {"comm_id": [others], "data": {}})
        await page.press(own, id="mine")
        return await page.hear(ids)

    assert talk(visitor, seat, press) == (own, "mine", 1)
    visitor, seat, own = mates[1]
    assert talk(visitor, seat, press)[2] == 1, "nobody else has pressed it, and it is still there"


def test_a_page_hears_its_own_widget_only_also_in_its_groups_kernel(mates):
    (first, seat, own), (second, other_seat, others) = mates

    async def listen(page):
        await asyncio.to_thread(talk, second, other_seat, lambda other: pressed(other, others))
        await page.press(own, id="mine")
        heard = set()
        await page.hear(lambda message: heard.add(message["content"]["comm_id"]) or ids(message))
        return heard

    async def pressed(page, model):
        await page.press(model, id="theirs")
        return await page.reply("theirs")

    assert talk(first, seat, listen) == {own}


def test_a_seat_is_for_its_own_visit_also_in_the_group(mates):
    (first, seat, _), (second, other_seat, _) = mates
    assert (refused(first, other_seat), refused(second, seat)) == (404, 404)


def test_who_leaves_takes_no_other_page_of_the_group_along(mates):
    (first, seat, _), (second, other_seat, others) = mates
    async def press(page):
        assert (await asyncio.to_thread(first.post, "/leave")).status == 303
        await page.press(others, id="me")
        return await page.reply()

    assert talk(second, other_seat, press)["ok"]
    assert refused(first, seat) == 403


def test_pages_of_a_group_that_open_at_once_each_get_their_own_widgets(server):
    visitors = [server.visitor().join("Ban Phrom", str(number)) for number in range(4)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: visitors[number % 4].get("/a/a2"), range(12)))
    seats = {answer.page.get("seat") for answer in answers}
    models = {model for answer in answers for model in answer.models}
    assert len(seats) == len(models) == 12 and None not in seats


def test_widgets_that_nobody_is_shown_any_more_are_cleared_from_the_groups_kernel(mates):
    (first, _, _), (second, seat, model) = mates
    for _ in range(8):
        assert first.get("/a/a2").models

    async def press(page):
        while True:
            await page.press(model, id="me")
            reply = await page.reply()
            if reply["there"] <= 4:
                return reply["there"]

    assert talk(second, seat, press) == 4, "three of the first phone's pages, and this one"


def test_pages_open_whole_while_others_of_their_group_end(mates):
    """What a cell shows is told as that cell's, whatever the kernel is asked by others while it runs."""
    visitors = [visitor for visitor, _, _ in mates]
    with ThreadPoolExecutor(2) as pool:
        opened = list(pool.map(lambda number: visitors[number % 2].get("/a/a2").models, range(80)))
    assert all(opened)
