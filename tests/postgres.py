"""Databases for the tests of the store: SQLite, and a PostgreSQL that is made for the tests and thrown away.

SAMUT_TEST_DATABASE=postgresql+psycopg://… takes one that is there instead; a test leaves nothing behind in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from lacking import lacking
from samut.domain.entries import new_id

KINDS = ["sqlite", "postgresql"]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Its SQLAlchemy URL. Without a PostgreSQL the tests that ask for it are skipped; in CI they fail."""
    given = os.environ.get("SAMUT_TEST_DATABASE")
    programs = _programs()
    lacks = _lacking(programs)
    if given:
        yield given
    elif programs is None or lacks:
        lacking(f"could not run the store on PostgreSQL: {lacks}")
    else:
        with _cluster(programs) as url:
            yield url


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    with _empty(request, tmp_path) as empty:
        yield empty


@pytest.fixture(params=KINDS, scope="module")
def lasting_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same, one for all tests of a module: for those that try many examples."""
    with _empty(request, tmp_path_factory.mktemp("store")) as empty:
        yield empty


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty PostgreSQL."""
    with _schema(postgres_server) as empty:
        yield empty


@contextmanager
def _empty(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{(folder / 'samut.sqlite').as_posix()}"
    else:
        with _schema(request.getfixturevalue("postgres_server")) as empty:
            yield empty


@contextmanager
def _schema(server: str) -> Iterator[str]:
    name = f"samut_{new_id()}"
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE SCHEMA {name}")
    inside = sa.make_url(server).update_query_dict({"options": f"-csearch_path={name}"})
    yield inside.render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP SCHEMA {name} CASCADE")


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl: Debian keeps them off the PATH."""
    on_path = shutil.which("initdb")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    found = Path(on_path) if on_path else next(reversed(installed), None)
    return found.parent if found else None


def _lacking(programs: Path | None) -> str:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed"
    if os.name != "posix":
        return "give one in SAMUT_TEST_DATABASE on this system"
    return "" if programs else "initdb is not installed (Debian: postgresql)"


@contextmanager
def _cluster(programs: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="samut-pg-"))
    data = folder / "data"
    # PostgreSQL does not run as root.
    user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}
    if user:
        shutil.chown(folder, "postgres", "postgres")

    def run(*words: str) -> None:
        out = subprocess.run(
            [programs / words[0], *words[1:]],
            cwd=folder,
            capture_output=True,
            text=True,
            **user,  # type: ignore[call-overload]
        )
        assert out.returncode == 0, out.stderr

    run("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=200"
    try:
        run("pg_ctl", "start", "-w", "-D", str(data), "-l", str(folder / "log"), "-o", options)
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(data))
        shutil.rmtree(folder, ignore_errors=True)
