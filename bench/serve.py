"""Runs this checkout's server for the bench: `python serve.py '{"data": …, "idle": …, "warm": …}'`.

Prints one line of JSON once people can connect: [addresses, PIN, code, port].
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from samut.server.app import Options, serve
from samut.settings import Settings

HOST = "hall.test"


def told(*what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    options = Options(hosts=frozenset({HOST}), idle=given["idle"], warm=given["warm"])
    sys.exit(serve(Settings(data=Path(given["data"]), port=0, local=True), told, options))
