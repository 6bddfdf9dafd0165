from __future__ import annotations

import json

from samut.network.join_link import invitation, qr


def test_on_this_machine_alone_the_address_is_its_own():
    found = invitation(json.dumps({"code": "123456", "port": 8866, "local": True}))
    assert found["urls"] == ["http://127.0.0.1:8866"]
    assert found["code"] == "123456"


def test_the_qr_holds_the_code_behind_the_hash_where_no_log_sees_it():
    found = invitation(json.dumps({"code": "123456", "port": 8866, "local": True}))
    assert found["qr"] == qr("http://127.0.0.1:8866/join#123456")
    assert str(found["qr"]).startswith("data:image/svg+xml")


def test_who_was_told_nothing_invites_nobody():
    assert invitation("") == {}
