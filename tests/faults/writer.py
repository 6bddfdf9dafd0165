"""One writer for strace to watch: saves entries through the Store and writes each acknowledged id to standard output.

python writer.py FILE WRITES [--journal delete] [--synchronous NORMAL] [--checkpoint 20]

The options are set in this process only, over what `samut.sqlite` says on every connect.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from samut.domain.entries import Entry
from samut.storage import sqlite
from samut.storage.store import Store


def set_here(asked: argparse.Namespace) -> None:
    """Have every connection of this process do as asked."""
    prepare = sqlite._prepare

    def otherwise(connection, query_only):
        prepare(connection, query_only)
        if asked.synchronous:
            connection.execute(f"PRAGMA synchronous = {asked.synchronous}")
        if asked.checkpoint:
            connection.execute(f"PRAGMA wal_autocheckpoint = {asked.checkpoint}")

    sqlite._prepare = otherwise
    if asked.journal:
        sqlite.journal = lambda: asked.journal


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("writes", type=int)
    parser.add_argument("--journal")
    parser.add_argument("--synchronous")
    parser.add_argument("--checkpoint", type=int)
    asked = parser.parse_args()
    set_here(asked)
    store = Store(f"sqlite:///{asked.file}")
    for number in range(asked.writes):
        id = f"{number:032x}"
        entry = Entry(id, "w", "a2", "q1", id, value="ใจ" * (1 + 97 * number % 800))
        os.write(1, f"{store.append(entry).id}\n".encode())
    store.close()


if __name__ == "__main__":
    main()
