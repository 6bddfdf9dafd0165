"""Starts the real server for the tests, with the settings given as JSON; says where it is on standard output."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from samut.server.app import Options, serve
from samut.settings import Settings


def announce(addresses: list[str], pin: str, code: str, port: int) -> None:
    print(json.dumps({"addresses": addresses, "pin": pin, "code": code, "port": port}), flush=True)


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    settings = Settings(data=Path(given["data"]), port=given["port"], local=True)
    hosts = frozenset(given.get("hosts", []))
    warm, most = given.get("warm", "fork"), given.get("most")
    told = {"exporter": given["exporter"]} if given.get("exporter") else {}
    options = Options(share=Path(given["share"]), hosts=hosts, idle=given["idle"], warm=warm, most=most, **told)
    sys.exit(serve(settings, announce, options))
