"""What a kernel says, on its way to a page: the second line of defence, where the socket's own filter let more through."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

from samut.server.frames import Message, RefusedMessage, read
from samut.server.websocket import Channels

MINE, OTHER = "a" * 32, "b" * 32


class Page(Channels):
    """At a seat with one widget."""

    websocket_handler = SimpleNamespace(seat=SimpleNamespace(models=frozenset({MINE})))


@pytest.fixture
def page(monkeypatch):
    """(the connection, what it passed on)."""
    passed = []
    monkeypatch.setattr(ZMQChannelsWebsocketConnection, "handle_outgoing_message", lambda self, stream, message: passed.append(stream.name))
    made = Page.__new__(Page)
    made.session = Session(key=b"k")
    made.channels = {name: SimpleNamespace(name=name) for name in ("iopub", "shell", "control")}
    return made, passed


def say(page, topics, kind="comm_msg", channel="iopub"):
    message = page.session.msg(kind, {"comm_id": MINE, "data": {}})
    page.handle_outgoing_message(page.channels[channel], page.session.serialize(message, ident=list(topics)))


@pytest.mark.parametrize("kind", ["comm_msg", "comm_close"])
def test_what_a_pages_own_widget_says_goes_to_it(page, kind):
    say(page[0], [b"comm-" + MINE.encode()], kind)
    assert page[1] == ["iopub"]


@pytest.mark.parametrize("topics", [[], [b"comm-" + OTHER.encode()], [b"comm-"], [MINE.encode()], [b"kernel.x.stream"]])
def test_what_was_published_under_another_topic_does_not_whatever_its_content_names(page, topics):
    say(page[0], topics)
    assert page[1] == []


@pytest.mark.parametrize("kind", ["comm_open", "stream", "error", "display_data", "execute_result", "status", "input_request"])
def test_no_other_kind_of_message_does(page, kind):
    say(page[0], [b"comm-" + MINE.encode()], kind)
    assert page[1] == []


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_no_other_channel_does(page, channel):
    say(page[0], [b"comm-" + MINE.encode()], channel=channel)
    assert page[1] == []


DATA = {"method": "custom", "content": {"id": "1", "do": "save", "args": {}}}


def message(header=None, content=None, **more):
    return {"header": {"msg_type": "comm_msg", **(header or {})}, "content": {"comm_id": MINE, "data": DATA, **(content or {})}, **more}


def test_of_a_pages_message_nothing_goes_on_but_what_is_known():
    sent = message({"username": "me", "more": "x"}, channel="shell", parent_header={"a": 1}, metadata={"b": 2}, buffers=["c"], more="d")
    passed = read(json.dumps(sent), frozenset({MINE}))
    assert isinstance(passed, Message) and passed.content == {"comm_id": MINE, "data": DATA}
    assert read(json.dumps(message()), frozenset({MINE})) == passed, "the channel is the shell's where none is named"


@pytest.mark.parametrize(
    "sent",
    [
        message(channel="control"),
        message(channel=None),
        message({"msg_type": "execute_request"}),
        message({"msg_type": None}),
        message(content={"comm_id": OTHER}),
        message(content={"comm_id": None}),
        message(content={"data": None}),
        {"header": {"msg_type": "comm_msg"}},
        {"content": {"comm_id": MINE, "data": DATA}},
        [message()],
    ],
)
def test_a_message_that_no_page_of_ours_sends_goes_nowhere(sent):
    assert read(json.dumps(sent), frozenset({MINE})) == RefusedMessage("foreign")
