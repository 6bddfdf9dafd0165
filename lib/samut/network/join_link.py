"""How phones join: the addresses of this laptop, the code, and a QR that holds both."""

from __future__ import annotations

import json
from functools import lru_cache

import segno

from samut.network.addresses import addresses


def invitation(told: str) -> dict[str, object]:
    """{urls, code, qr} for the board and the console; empty where the server told nothing.

    told: JSON of {code, port, local} as the server hands it to the facilitator's and the board's kernels only. The QR
    holds the code behind "#", which no browser sends and no log keeps.
    """
    if not told:
        return {}
    known = json.loads(told)
    hosts = ["127.0.0.1"] if known["local"] else addresses() or ["127.0.0.1"]
    urls = [f"http://{host}:{known['port']}" for host in hosts]
    return {"urls": urls, "code": known["code"], "qr": qr(f"{urls[0]}/join#{known['code']}")}


@lru_cache(maxsize=8)
def qr(url: str) -> str:
    """A QR code as a data URI, dark on white with the quiet zone scanners need."""
    return str(segno.make(url, error="m").svg_data_uri(scale=8, border=4))
