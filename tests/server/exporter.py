"""Stands in for `samut export`: speaks as it does, and does what the file `told` beside it says."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def say(**told: object) -> None:
    print(json.dumps(told, ensure_ascii=False), flush=True)


def main(plan: Path, given: list[str]) -> int:
    out = Path(next(one for one in given if one.startswith("--out=")).removeprefix("--out="))
    told = json.loads(plan.read_text("utf-8"))
    say(done=0.25, what="report-pdf")
    plan.with_name("seen.json").write_text(json.dumps({"argv": given, "pid": os.getpid(), "nice": os.nice(0), "data": os.environ["SAMUT_DATA"]}), "utf-8")
    while told.get("wait") and Path(told["wait"]).exists():
        time.sleep(0.02)
    if told.get("undecided") and "--research" in given:
        say(error=told["undecided"])
        return 1
    if told.get("error"):
        say(error=told["error"])
        return 1
    if told.get("dies"):
        print("a secret trace", file=sys.stderr)
        return 3
    for name, words in told["files"].items():
        (out / name).write_text(words, "utf-8")
    say(done=1.0, what="report-pdf")
    print("not JSON", flush=True)
    say(files=[str(out / name) for name in told["files"]] + told.get("besides", []))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
