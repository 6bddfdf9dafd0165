from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from samut.domain.entries import Entry, Items, new_id
from samut.errors import SamutError
from samut.settings import share
from samut.storage import sqlite
from samut.storage.entry_table import ENTRY
from samut.storage.store import Store
from samut.texts import Texts

ONLY_POSIX = pytest.mark.skipif(os.name != "posix", reason="an open file can't be moved or deleted here")


def saving(value: Any = "ประกันสังคม", **changed: Any) -> Entry:
    made = Entry(new_id(), "w1", "a2", "q1", new_id(), group="g1", author="v1", value=value)
    return replace(made, **changed)


def refused(code: str, doing: Callable[[], object]) -> SamutError:
    with pytest.raises(SamutError) as caught:
        doing()
    assert caught.value.code == f"store.{code}"
    return caught.value


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with closing(Store(url)) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "samut.sqlite"


@pytest.fixture
def on_file(file: Path) -> Iterator[Store]:
    with closing(Store(f"sqlite:///{file.as_posix()}")) as opened:
        yield opened


@pytest.fixture(scope="module")
def lasting(lasting_url: str) -> Iterator[Store]:
    with closing(Store(lasting_url)) as opened:
        yield opened


def raw_values(store: Store) -> list[str]:
    with store._read.connect() as connection:
        return list(connection.scalars(sa.select(ENTRY.c.value).order_by(ENTRY.c.seq)))


# What is kept

THAI = st.text(alphabet=st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B), max_size=40)
EMOJI = st.lists(
    st.sampled_from(["😀", "👨‍👩‍👧‍👦", "🇹🇭", "👍🏽", "☑️", "e\u0301", "ก้ำ", "กํ้า", "\u200b", "\u2028"])
).map("".join)
TEXT = st.one_of(st.text(), THAI, EMOJI, st.tuples(THAI, EMOJI, st.text()).map("".join))
LONE = st.text(alphabet=st.one_of(st.characters(), st.characters(categories=["Cs"]), st.just("\0")))
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXT
)
JSON = st.recursive(PLAIN, lambda inside: st.lists(inside) | st.dictionaries(TEXT, inside), max_leaves=12)


def there_and_back(store: Store, value: Any) -> None:
    stored = store.append(saving(value, workshop=new_id()))
    (kept,) = store.since(stored.workshop)
    assert kept == stored
    assert kept.value == value
    assert repr(kept.value) == repr(value)  # True is no 1, and 1.0 no 1


@settings(max_examples=100, deadline=None)
@given(text=TEXT)
@example(text="ประกันสังคมในความทรงจำ" * 500)
@example(text="👵🏽" * 10_000)
@example(text="'; DROP TABLE entry; --\r\n\t\\u0e01 %s {} \x7f")
def test_any_text_comes_back_as_it_was_typed(lasting: Store, text: str) -> None:
    there_and_back(lasting, text)


@settings(max_examples=100, deadline=None)
@given(value=JSON)
@example(value={"year": -0.0, "about": True, "": [[], {}, None, 10**30]})
def test_any_json_value_comes_back_as_it_was(lasting: Store, value: Any) -> None:
    there_and_back(lasting, value)


@settings(max_examples=100, deadline=None)
@given(text=LONE)
@example(text="\ud83d\ude00")
@example(text="ก\ud800\0ข\udfff")
@example(text="\\ud800\ud800")
def test_a_broken_character_comes_back_or_is_refused(lasting: Store, text: str) -> None:
    try:
        there_and_back(lasting, {text: text})
    except SamutError as error:
        assert error.code == "store.not_kept"
        assert re.search("[\ud800-\udbff][\udc00-\udfff]", text)


def test_text_lies_in_the_file_as_it_was_typed(store: Store) -> None:
    store.append(saving("กำ ก\u0e4d\u0e32 “๒๕๓๓”"))

    assert raw_values(store) == ['"กำ ก\u0e4d\u0e32 “๒๕๓๓”"']


DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), (1, 2), {1: "a"}, {"a"}, b"a", object(), DEEP],
    ids=lambda v: str(type(v)),
)
def test_what_would_come_back_changed_is_refused(store: Store, value: Any) -> None:
    refused("not_kept", lambda: store.append(saving(value)))

    assert store.since("w1") == []


@pytest.mark.parametrize(
    "wrong",
    [
        *({"id": id} for id in ("", "a b", "\ud800", "x" * 201)),
        *({"base": (id,)} for id in ("", "a b")),
        *({"item": "a\0"}, {"group": "\udfff"}, {"key": "ก" * 201}),
    ],
    ids=ascii,
)
def test_a_name_that_could_not_be_kept_is_refused(store: Store, wrong: dict[str, Any]) -> None:
    refused("bad_name", lambda: store.append(saving(**wrong)))

    assert store.since("w1") == []


def test_an_entry_comes_back_whole_with_its_time_and_place(url: str) -> None:
    at = datetime(2026, 11, 22, 9, 15, 0, 250_000, tzinfo=timezone(timedelta(hours=7)))
    entry = saving(op="undo", base=("r1", "r2"))
    with closing(Store(url, clock=lambda: at)) as store:
        stored = store.append(entry)

        assert stored == replace(entry, at="2026-11-22T02:15:00.250+00:00", seq=1)
        assert store.history("w1", entry.item) == [stored]


def test_the_time_given_is_now_in_utc(store: Store) -> None:
    before = datetime.now(UTC) - timedelta(milliseconds=1)

    assert before <= datetime.fromisoformat(store.append(saving()).at) <= datetime.now(UTC)


# Sent again


def test_a_thousand_shuffled_duplicates_are_one_revision_each(store: Store) -> None:
    entries = [saving(f"คำตอบ {n}") for n in range(50)]
    sent = entries * 20
    random.Random(40).shuffle(sent)

    answers = {(answer.id, answer.seq, answer.at) for answer in map(store.append, sent)}

    kept = store.since("w1")
    assert len(answers) == len(kept) == 50
    assert answers == {(entry.id, entry.seq, entry.at) for entry in kept}
    assert Counter(item.revisions for item in Items(kept).values()) == {1: 50}


@pytest.mark.parametrize(
    "other",
    [
        *({name: "other"} for name in ("workshop", "activity", "key", "item", "group", "author")),
        *({"value": value} for value in ("other", None, {"b": True, "a": [1]}, {"b": 1, "a": [1.0]})),
        {"op": "delete"},
    ],
    ids=str,
)
def test_an_id_that_belongs_to_another_entry_is_refused(store: Store, other: dict[str, Any]) -> None:
    first = store.append(saving({"b": 1, "a": [1]}))

    refused("id_taken", lambda: store.append(replace(first, **other)))

    assert store.since("w1") == [first]
    assert store.since("other") == []


def test_many_are_stored_as_one_by_one_would_be(store: Store) -> None:
    there = store.append(saving("ก่อน"))
    sent = [saving("หนึ่ง"), there, saving("สอง")]
    stored = store.append_all(sent)
    assert [one.value for one in stored] == ["หนึ่ง", "ก่อน", "สอง"] and stored[1] == there
    assert store.since("w1") == [there, stored[0], stored[2]]
    assert store.append_all(sent) == stored and len(store.since("w1")) == 3
    assert store.append_all([]) == []


def test_of_many_all_are_stored_or_none(store: Store) -> None:
    there = store.append(saving("ก่อน"))
    refused("id_taken", lambda: store.append_all([saving(), replace(there, value="อื่น"), saving()]))
    refused("not_kept", lambda: store.append_all([saving(), saving(float("nan"))]))
    assert store.since("w1") == [there]
    assert store.append(saving("หลัง")).seq > there.seq


def test_a_resend_may_know_more_revisions_and_order_its_keys_another_way(store: Store) -> None:
    first = store.append(saving({"a": 1, "b": 2}, base=("r1",)))

    again = store.append(replace(first, value={"b": 2, "a": 1}, base=("r1", "r2"), at="", seq=0))

    assert again == first
    assert store.since("w1") == [first]


def test_one_entry_sent_by_many_threads_at_once_is_stored_once(store: Store) -> None:
    entry = saving()
    answers = in_threads(8, lambda n: store.append(entry))

    assert len(set(answers)) == 1
    assert store.since("w1") == [answers[0]]


def in_threads(count: int, doing: Callable[[int], Any]) -> list[Any]:
    results: list[Any] = []
    started = threading.Barrier(count)

    def run(n: int) -> None:
        started.wait()
        results.append(doing(n))

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == count
    return results


# Read


def test_since_gives_what_came_after_in_order_and_of_that_workshop_only(store: Store) -> None:
    first, second, third = (store.append(saving(n)) for n in range(3))
    other = store.append(saving(workshop="w2"))

    assert store.since("w1") == [first, second, third]
    assert store.since("w1", first.seq) == [second, third]
    assert store.since("w1", third.seq) == []
    assert store.since("w2", first.seq) == [other]
    assert store.since("w3") == []


def test_history_gives_the_revisions_of_one_item(store: Store) -> None:
    first = store.append(saving("เดิม", item="i1"))
    store.append(saving(item="i2"))
    store.append(saving(item="i1", workshop="w2"))
    second = store.append(saving("ใหม่", item="i1", base=(first.id,)))

    assert store.history("w1", "i1") == [first, second]


def test_the_newest_workshop_is_last_even_when_an_older_one_goes_on(store: Store) -> None:
    for workshop in ("w9", "w1", "w5", "w9"):
        store.append(saving(workshop=workshop))

    assert store.workshops() == ["w9", "w1", "w5"]


def test_what_one_store_saved_another_reads_after_it_was_closed(url: str) -> None:
    with closing(Store(url)) as store:
        stored = store.append(saving())

    with closing(Store(url)) as store:
        assert store.since("w1") == [stored]


def test_threads_share_a_store(store: Store) -> None:
    in_threads(8, lambda n: [store.append(saving(n)).seq + store.version() for _ in range(10)])

    assert Counter(entry.value for entry in store.since("w1")) == dict.fromkeys(range(8), 10)


def test_stores_see_each_others_commits_in_the_version(url: str) -> None:
    with closing(Store(url)) as ours, closing(Store(url)) as theirs:
        seen = [(ours.version(), theirs.version())]
        for writer in (ours, theirs, theirs, ours):
            writer.append(saving())
            seen.append((ours.version(), theirs.version()))
            assert (ours.version(), theirs.version()) == seen[-1]

    for versions in zip(*seen, strict=True):
        assert len(set(versions)) == len(seen)


def test_an_unfinished_read_blocks_no_writer(url: str) -> None:
    with closing(Store(url)) as store, closing(Store(url)) as other:
        if store.journal == "delete":
            pytest.skip(
                "without WAL it does, until the store gives up waiting: so reads are finished at once"
            )
        earlier = [store.append(saving(n)) for n in range(3)]
        with store._read.connect() as connection:
            reading = connection.execute(sa.select(ENTRY))
            reading.fetchone()

            saved = [other.append(saving()), store.append(saving())]

            reading.close()
        assert store.since("w1") == earlier + saved


# SQLite: the journal, the driver, the disk


def pragmas(engine: sa.Engine) -> list[object]:
    names = ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")
    with engine.connect() as connection:
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]


def test_every_connection_keeps_what_is_committed(on_file: Store) -> None:
    kept = ["wal", 2, 15000, 1] if on_file.journal == "wal" else ["delete", 3, 15000, 1]
    with on_file._read.connect():  # one more than the pool has ready
        assert pragmas(on_file._read) == pragmas(on_file._write) == kept


def test_the_read_engine_can_not_write(on_file: Store) -> None:
    entry = on_file.append(saving())

    with on_file._read.connect() as connection, pytest.raises(sa.exc.OperationalError, match="readonly"):
        connection.execute(ENTRY.delete())
    assert on_file.since("w1") == [entry]


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_the_wal_reset_race_is_known_by_version(version: tuple[int, ...], safe: bool) -> None:
    assert sqlite.safe_for_wal(version) is safe


OLD = SimpleNamespace(sqlite_version_info=(3, 40, 1))
NEW = SimpleNamespace(sqlite_version_info=(3, 53, 4))


@pytest.mark.parametrize(
    ("own", "other", "chosen"), [(OLD, NEW, NEW), (NEW, OLD, NEW), (OLD, OLD, sqlite3), (OLD, None, sqlite3)]
)
def test_the_driver_is_the_first_safe_one(
    monkeypatch: pytest.MonkeyPatch, own: Any, other: Any, chosen: Any
) -> None:
    monkeypatch.setattr(sqlite, "_drivers", lambda: filter(None, iter((own, other))))

    assert sqlite.driver() is chosen


def test_without_a_safe_sqlite_the_journal_is_slower_and_as_lasting(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    url = f"sqlite:///{file.as_posix()}"
    with closing(Store(url)) as store:
        first = store.append(saving())
    monkeypatch.setattr(sqlite, "safe_for_wal", lambda version: False)

    with closing(Store(url)) as store:
        second = store.append(saving())

        assert pragmas(store._write) == pragmas(store._read) == ["delete", 3, 15000, 1]
        assert (store.journal, store.since("w1")) == ("delete", [first, second])


def test_a_full_disk_is_told_and_nothing_saved_is_lost(on_file: Store) -> None:
    first, big = on_file.append(saving()), saving("ก" * 100_000)
    with on_file._write.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    refused("full", lambda: on_file.append(big))
    assert on_file.since("w1") == [first]

    with on_file._write.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    again = on_file.append(big)
    assert on_file.since("w1") == [first, again]


def test_a_commit_that_fails_is_told_and_leaves_nothing_open(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    """Without WAL a reader who does not end makes COMMIT itself fail, after all else went well."""
    monkeypatch.setattr(sqlite, "safe_for_wal", lambda version: False)
    entry = saving()
    with closing(Store(f"sqlite:///{file.as_posix()}")) as store, closing(sqlite.connect(file)) as reader:
        with store._write.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 20")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entry").fetchall()
        refused("busy", lambda: store.append(entry))
        reader.execute("ROLLBACK")

        assert store.since("w1") == []
        assert store.append(entry) == store.since("w1")[0]


def test_a_read_only_file_is_told(on_file: Store, file: Path) -> None:
    on_file.append(saving())
    with closing(Store(f"sqlite:///file:{file.as_posix()}?mode=ro&uri=true")) as reader:
        refused("read_only", lambda: reader.append(saving()))

        assert len(reader.since("w1")) == 1


def test_another_writer_that_will_not_end_is_told(on_file: Store, file: Path) -> None:
    with on_file._write.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    with closing(sqlite.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused("busy", lambda: on_file.append(saving()))
        other.execute("ROLLBACK")

    on_file.append(saving())


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "stick" / "samut.sqlite"

    error = refused("missing", lambda: Store(f"sqlite:///{gone.as_posix()}"))

    assert str(gone.as_posix()) in error.where
    assert not gone.parent.exists()


@ONLY_POSIX
def test_a_file_that_went_away_is_told_until_it_is_back(on_file: Store, file: Path) -> None:
    first = on_file.append(saving())
    away = file.parent.with_name("away")
    file.parent.rename(away)
    refused("moved", lambda: on_file.append(saving("หาย")))
    refused("moved", lambda: on_file.append(first))

    away.rename(file.parent)
    on_file.append(saving())


@ONLY_POSIX
def test_a_file_put_in_the_place_of_ours_is_told(on_file: Store, file: Path, tmp_path: Path) -> None:
    on_file.append(saving())
    shutil.copy(file, tmp_path / "other")
    (tmp_path / "other").replace(file)

    refused("moved", lambda: on_file.append(saving()))


def test_a_file_that_is_no_database_is_told_and_left_as_it_is(file: Path) -> None:
    file.write_bytes(b"PK\x03\x04" * 2000)

    refused("damaged", lambda: Store(f"sqlite:///{file.as_posix()}"))

    assert file.read_bytes() == b"PK\x03\x04" * 2000


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory&uri=true"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    refused("in_memory", lambda: Store(url))


@pytest.mark.parametrize("url", ["", "samut", "mysql://root:secret@db/samut"])
def test_the_address_of_no_database_is_refused_without_its_password(url: str) -> None:
    assert "secret" not in str(refused("bad_url", lambda: Store(url)))


def test_a_store_that_crossed_a_fork_does_nothing(on_file: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getpid", lambda: -1)

    for doing in (lambda: on_file.append(saving()), lambda: on_file.since("w1"), on_file.version):
        with pytest.raises(RuntimeError, match="fork"):
            doing()


# PostgreSQL


def test_on_postgresql_no_entry_appears_before_one_already_read(postgres_url: str) -> None:
    """An entry gets its seq, its commit hangs, another one is saved: a reader must not go past the first."""
    go = threading.Event()
    with closing(Store(postgres_url)) as slow, closing(Store(postgres_url)) as quick:
        sa.event.listen(slow._write, "commit", lambda connection: go.wait(30))
        writers = [
            threading.Thread(target=store.append, args=(saving(name),))
            for store, name in ((slow, "slow"), (quick, "quick"))
        ]
        writers[0].start()
        wait_for(postgres_url, "granted")
        writers[1].start()
        wait_for(postgres_url, "NOT granted")
        assert quick.since("w1") == []

        go.set()
        for writer in writers:
            writer.join()
        assert [entry.value for entry in quick.since("w1")] == ["slow", "quick"]


def wait_for(url: str, lock: str) -> None:
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        locks = f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND {lock}"
        deadline = datetime.now(UTC) + timedelta(seconds=20)
        while not connection.exec_driver_sql(locks).scalar_one():
            assert datetime.now(UTC) < deadline, f"no writer's lock is {lock}"


def test_on_postgresql_a_commit_means_it_is_on_the_disk(postgres_url: str) -> None:
    with closing(Store(postgres_url)) as store, store._write.connect() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "15s"


def test_a_postgresql_that_is_not_there_is_told_without_its_password(postgres_server: str) -> None:
    error = refused("unreachable", lambda: Store("postgresql+psycopg://samut:secret@127.0.0.1:1/samut"))

    assert "secret" not in str(error)
    assert "127.0.0.1" in error.where


# Words


def share_of_texts() -> Path:
    return share() / "data" / "texts"


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_error_of_the_store_has_words(language: str) -> None:
    modules = [path.read_text("utf-8") for path in Path(sqlite.__file__).parent.glob("*.py")]
    codes = set(re.findall(r'"(store\.[a-z_0-9]+)"', " ".join(modules)))
    texts = Texts(share_of_texts(), language)

    for code in codes:
        said = texts.parts(SamutError(code, why="WHY", encoding="LATIN1", name="NAME"))
        assert said["what"] and said["do"], code
    assert len(codes) > 20
