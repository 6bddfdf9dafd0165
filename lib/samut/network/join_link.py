"""How phones join: the addresses of this laptop, the code, and a QR that holds both."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TypedDict

import segno

from samut.network.addresses import addresses


class Joining(TypedDict, total=False):
    """How phones join."""

    urls: list[str]
    code: str
    qr: str


def invitation(door: str) -> Joining:
    """Return {urls, code, qr} for the board and the console.

    Parameters
    ----------
    door : str
        JSON of {code, port, local}, which the server hands to the facilitator's and the board's kernels only; "" for
        all others.

    Returns
    -------
    Joining
        Empty without a `door`. The QR holds the code behind "#", which no browser sends and no log keeps.
    """
    if not door:
        return {}
    server = json.loads(door)
    hosts = ["127.0.0.1"] if server["local"] else addresses() or ["127.0.0.1"]
    urls = [f"http://{host}:{server['port']}" for host in hosts]
    return {"urls": urls, "code": server["code"], "qr": qr(f"{urls[0]}/join#{server['code']}")}


@lru_cache(maxsize=8)
def qr(url: str) -> str:
    """Return a QR code as a data URI, dark on white with the quiet zone that scanners need."""
    return str(segno.make(url, error="m").svg_data_uri(scale=8, border=4))
