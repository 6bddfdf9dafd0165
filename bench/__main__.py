"""`python3 start.py bench`: measures what the README claims, and writes it there.

    python3 start.py bench                    everything, more than half an hour on two processors
    python3 start.py bench --short            one round of everything of ours and plain Voila, about three minutes
    python3 start.py bench --only crowd live  single parts: pages late phone crowd joining live faults soak peers
    python3 start.py bench --no-peers         without Streamlit, Solara and Panel, which want the internet once
    python3 start.py bench --table FILE       the README's table again, from an earlier result

Results go to bench/results/<name>.json with every value. Only a whole run without failures, or --readme, changes the
README.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path
from typing import Any

from bench import contest, crowd, faults, live, machine, pages, soak, table
from bench.processes import MEMORY, RUNNING
from bench.run import Run
from bench.servers import HERE, ROOT

PARTS = {
    "pages": pages.pages,
    "late": pages.late,
    "phone": pages.phone,
    "crowd": crowd.crowd,
    "joining": crowd.joining,
    "live": live.live,
    "faults": faults.faults,
    "soak": soak.soak,
    "peers": contest.contest,
}


def main() -> int:
    signal.signal(signal.SIGTERM, end_all)
    given = arguments()
    if given.table:
        write_readme(json.loads(given.table.read_text("utf-8")))
        return 0
    without = {"peers"} if given.no_peers or given.short else set()
    parts = given.only or [name for name in PARTS if name not in without]
    with tempfile.TemporaryDirectory(prefix="samut-bench-", ignore_cleanup_errors=True) as folder:
        run = Run(given.rounds or (1 if given.short else 5), Path(folder), given.short)
        failed = [name for name in parts if not measure(run, name, parts, given.name)]
    found = results(run, parts)
    print(f"\n{table.page(found)}")
    if given.readme or not (given.only or given.short or failed):
        write_readme(found)
    if failed:
        print(f"\nNot measured: {', '.join(failed)}")
    return 1 if failed else 0


def end_all(_number: int, _frame: object) -> None:
    """Leave no server behind when told to stop."""
    for tree in list(RUNNING):
        tree.stop()
    os._exit(143)


def measure(run: Run, part: str, parts: list[str], name: str) -> bool:
    """Measure one part and keep all there is so far; whatever becomes of it, the others go on."""
    try:
        PARTS[part](run)
    except Exception:
        traceback.print_exc()
        return False
    file = HERE / "results" / f"{name}.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(results(run, parts), indent=1, ensure_ascii=False) + "\n", "utf-8")
    run.tell(f"written to {file.relative_to(ROOT)}")
    return True


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="one round, eight phones, no peers")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="these parts only")
    parser.add_argument("--rounds", type=int, help="how often each thing is measured; 5 where nothing is said")
    parser.add_argument("--no-peers", action="store_true", help="leave the other frameworks out")
    parser.add_argument("--name", default=datetime.now().strftime("%Y-%m-%d-%H%M"), help="of the result")
    parser.add_argument("--readme", action="store_true", help="write the table into the README in any case")
    parser.add_argument("--table", type=Path, metavar="FILE", help="only write the README's table, from this result")
    return parser.parse_args()


def results(run: Run, parts: list[str]) -> dict[str, Any]:
    """All that is kept of a run."""
    return {
        "when": datetime.now().astimezone().isoformat(timespec="seconds"),
        "parts": parts,
        "rounds": run.rounds,
        "phones": run.many,
        "machine": machine.machine(),
        "versions": machine.versions(),
        "memory": MEMORY,
        "commit": machine.commit(),
        "measured": run.measured,
        "peers": run.peers,
        "lacking": run.lacking,
        "unanswered": run.unanswered,
    }


def write_readme(found: dict[str, Any]) -> None:
    readme = ROOT / "README.md"
    readme.write_text(table.put(readme.read_text("utf-8"), table.page(found)), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
