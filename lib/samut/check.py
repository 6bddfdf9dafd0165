"""The facilitator's pre-flight: whether this laptop is fit for a workshop, and what to do if it is not."""

from __future__ import annotations

import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from samut.settings import Settings, share

Level = Literal["ok", "warn", "fail"]

# No laptop's clock is right before this day. It moves with each release.
RELEASED = datetime(2026, 11, 22, tzinfo=UTC)
FARTHEST = timedelta(days=20 * 365)
SLACK = timedelta(minutes=5)
THAILAND = timedelta(hours=7)
GB = 1024**3
LITTLE_DISK, NO_DISK = 2 * GB, 200 * 1024**2
LITTLE_MEMORY = 1.5 * GB  # forty visitors and the server took 0.9 to 1.5 GB

CLOUDS = re.compile(
    r"^(onedrive|dropbox|google ?drive|my ?drive|icloud|com~apple~clouddocs|mobile documents|cloudstorage"
    r"|nextcloud|owncloud|pcloud)",
    re.IGNORECASE,
)
NETWORK_DRIVES = re.compile(
    r"^(nfs|cifs|smb|afp|9p|webdav|davfs|fuse\.(sshfs|rclone|gvfs|vmhgfs)|vboxsf|prl_fs|ceph|glusterfs)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class CheckResult:
    """A finding of a check. Its words are `check.<name>.<level>` of the texts, with `values` put in."""

    name: str
    level: Level
    values: Mapping[str, object] = field(default_factory=dict)


def check(settings: Settings) -> list[CheckResult]:
    """Return all findings, in the order people read them."""
    return [look(settings) for look in CHECKS]


def python(settings: Settings, version: tuple[int, ...] = sys.version_info[:3]) -> CheckResult:
    """Check the version of Python."""
    running = ".".join(map(str, version))
    return CheckResult("python", "ok" if version >= (3, 11) else "fail", {"version": running})


def database(settings: Settings) -> CheckResult:
    """Check whether saved answers are safe from SQLite's WAL-reset race, and quick."""
    from samut.storage import sqlite

    if not settings.url.startswith("sqlite"):
        return CheckResult("postgres", "ok")
    level: Level = "ok" if sqlite.journal() == "wal" else "warn"
    return CheckResult("sqlite", level, {"version": sqlite.driver().sqlite_version})


def disk(settings: Settings, free: int | None = None) -> CheckResult:
    """Check the room on the disk. free: bytes left."""
    room = shutil.disk_usage(_standing(settings.data)).free if free is None else free
    level: Level = "fail" if room < NO_DISK else "warn" if room < LITTLE_DISK else "ok"
    return CheckResult("disk", level, {"free": f"{room / GB:.1f}", "folder": settings.data})


def cloud(settings: Settings, environ: Mapping[str, str] = os.environ) -> CheckResult:
    """Check for a synchronised folder.

    It moves SQLite's files while they are written, and sends people's answers away.
    """
    folder = _resolved(settings.data)
    named = next((part for part in folder.parts if CLOUDS.match(part)), "")
    folders = [Path(value) for name, value in environ.items() if name.lower().startswith("onedrive") and value]
    if any(folder.is_relative_to(_resolved(place)) for place in folders):
        named = named or "OneDrive"
    return CheckResult("cloud", "fail" if named else "ok", {"folder": settings.data, "service": named})


def drive(settings: Settings, mounts: Iterable[Any] | None = None) -> CheckResult:
    """Check for a network drive: SQLite's locks do not hold there. mounts: as psutil.disk_partitions returns them."""
    folder = _resolved(settings.data)
    partitions = _mounts() if mounts is None else mounts
    under = [mount for mount in partitions if folder.is_relative_to(mount.mountpoint)]
    mount = max(under, key=lambda mount: len(mount.mountpoint), default=None)
    remote = mount is not None and (NETWORK_DRIVES.match(mount.fstype) or "remote" in mount.opts.split(","))
    far = bool(remote) or str(folder).startswith("\\\\")
    kind = mount.fstype if mount else ""
    return CheckResult("drive", "fail" if far else "ok", {"folder": settings.data, "kind": kind})


def clock(settings: Settings, now: datetime | None = None) -> CheckResult:
    """Check the clock.

    Not before Samut itself or the last thing saved, and not a Buddhist year taken for a common one.
    """
    now = now or datetime.now(UTC)
    last = max(RELEASED, _last_saved(settings) or RELEASED)
    right = last - SLACK <= now < RELEASED + FARTHEST
    return CheckResult("clock", "ok" if right else "fail", {"now": f"{now.astimezone():%d/%m/%Y %H:%M}"})


def zone(settings: Settings, offset: timedelta | None = None) -> CheckResult:
    """Check the time zone: entries are in UTC, but the clock on the board is the machine's."""
    if offset is None:
        offset = datetime.now().astimezone().utcoffset() or timedelta()
    hours = offset.total_seconds() / 3600
    return CheckResult("zone", "ok" if offset == THAILAND else "warn", {"hours": f"{hours:+g}"})


def fonts(settings: Settings, root: Path | None = None) -> CheckResult:
    """Check that the pages' Thai letters are installed, as there is no internet to take them from."""
    folder = (root or share()) / "voila_templates" / "samut" / "static" / "fonts"
    files = [file for file in folder.glob("*.woff2") if file.stat().st_size]
    return CheckResult("fonts", "ok" if files else "fail", {"folder": folder, "count": len(files)})


def port(settings: Settings) -> CheckResult:
    """Check the port. A taken one is no disaster: the server goes on to the next."""
    with socket.socket() as probe:
        if sys.platform != "win32":  # there it would let two servers share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1" if settings.local else "", settings.port))
        except OSError:
            return CheckResult("port", "warn", {"port": settings.port})
    return CheckResult("port", "ok", {"port": settings.port})


def backups(settings: Settings) -> CheckResult:
    """Check whether a file can be made in the folder of backups, or in the nearest folder above that exists."""
    folder = settings.data / "backups"
    try:
        with tempfile.TemporaryFile(dir=_standing(folder)) as probe:
            probe.write(b"samut")
    except OSError as error:
        return CheckResult("backups", "fail", {"folder": folder, "why": error.strerror or error})
    return CheckResult("backups", "ok", {"folder": folder})


def memory(settings: Settings, free: int | None = None) -> CheckResult:
    """Check the memory. free: bytes that programs can still have."""
    import psutil

    room = psutil.virtual_memory().available if free is None else free
    return CheckResult("memory", "ok" if room >= LITTLE_MEMORY else "warn", {"free": f"{room / GB:.1f}"})


def network(settings: Settings, addresses: list[str] | None = None) -> CheckResult:
    """Check whether phones can reach this laptop at all."""
    if settings.local:
        return CheckResult("local", "ok")
    if addresses is None:
        from samut.network.addresses import addresses as read

        addresses = read()
    return CheckResult("network", "ok" if addresses else "warn", {"addresses": ", ".join(addresses)})


CHECKS: tuple[Callable[[Settings], CheckResult], ...] = (
    python,
    database,
    disk,
    cloud,
    drive,
    backups,
    clock,
    zone,
    fonts,
    memory,
    port,
    network,
)


def _resolved(folder: Path) -> Path:
    return folder.expanduser().resolve()


def _standing(folder: Path) -> Path:
    """Return the nearest folder above that exists."""
    return next(place for place in (folder, *_resolved(folder).parents) if place.exists())


def _mounts() -> Iterable[Any]:
    import psutil

    mounts: Iterable[Any] = psutil.disk_partitions(all=True)
    return mounts


def _last_saved(settings: Settings) -> datetime | None:
    """Return when the newest entry was saved; None if there is none or the store can't be read."""
    from sqlalchemy import make_url

    from samut.storage import sqlite

    if not settings.url.startswith("sqlite"):
        return None
    try:
        with closing(sqlite.connect(sqlite.path(make_url(settings.url)), "mode=ro")) as connection:
            (at,) = connection.execute("SELECT max(at) FROM entry").fetchone()
    except (sqlite.driver().Error, OSError):
        return None
    return datetime.fromisoformat(at) if at else None
