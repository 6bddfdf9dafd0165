"""Writers that run until they are done, or until they are killed.

python crew.py URL NOTES --writers 40 --writes 25      each saves 25 entries and ends
python crew.py URL NOTES --writers 3 --rounds 60       each saves until it is killed; 60 times over
… --early                                              notes an id before it is saved: the mistake to find out

Each writer appends to its file in the folder NOTES the id of every entry that was acknowledged to it. What goes
wrong in one is told on stderr.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import time
from pathlib import Path

from samut.domain.entries import Entry, new_id
from samut.storage.store import Store

METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
PRELOAD = [
    "samut.storage.store",
    "pysqlite3.dbapi2",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.postgresql",
    "psycopg",
]
LONGEST_LIFE = 0.06  # seconds after the first acknowledgement, when others may still open the store


def write(url: str, notes: Path, writes: int | None, early: bool) -> None:
    store = Store(url)
    with open(notes, "ab", buffering=0) as noted:
        while writes != 0:
            id = new_id()
            if early:
                noted.write(f"{id}\n".encode())
            store.append(Entry(id, "crew", "a2", "q1", new_id(), author=notes.stem, value="ใจ" * 50))
            if not early:
                noted.write(f"{id}\n".encode())
            writes = writes and writes - 1
    store.close()


def start(asked: argparse.Namespace) -> list[multiprocessing.process.BaseProcess]:
    context = multiprocessing.get_context(METHOD)
    files = [asked.notes / new_id() for _ in range(asked.writers)]
    crew = [
        context.Process(target=write, args=(asked.url, file, asked.writes, asked.early)) for file in files
    ]
    for writer in crew:
        writer.start()
    while asked.writes is None and not any(map(noted, files)) and any(writer.is_alive() for writer in crew):
        time.sleep(0.001)
    return crew


def noted(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("notes", type=Path)
    parser.add_argument("--writers", type=int, required=True)
    parser.add_argument("--writes", type=int)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--early", action="store_true")
    asked = parser.parse_args()
    if METHOD == "forkserver":
        multiprocessing.get_context(METHOD).set_forkserver_preload(PRELOAD)
    for _ in range(asked.rounds):
        crew = start(asked)
        if asked.writes is None:
            time.sleep(random.uniform(0, LONGEST_LIFE))
            for writer in crew:
                writer.kill()
        for writer in crew:
            writer.join()


if __name__ == "__main__":
    main()
