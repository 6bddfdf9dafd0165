"""The commands, each `(settings, texts, options) -> exit code`."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from samut.cli.terminal import qr
from samut.errors import SamutError
from samut.settings import Settings
from samut.texts import Texts


def serve(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Open the workbook and stay until it is closed."""
    from samut.cli import serving

    return serving.run(settings, texts, demo=chosen.demo)


def check(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Print every finding in a line, then each address with its QR. 1 if something has to be mended first."""
    from samut.check import check as look
    from samut.network.addresses import networks

    findings = look(settings)
    for finding in findings:
        mark = texts(f"check.mark.{finding.level}")
        print(f"{mark}  {texts(f'check.{finding.name}.{finding.level}', **finding.values)}")
    for network in [] if settings.local else networks():
        url = f"http://{network.address}:{settings.port}"
        print("\n" + texts("check.address", network=network.name, url=url) + "\n" + qr(url))
    failed = any(finding.level == "fail" for finding in findings)
    print("\n" + texts("check.mend" if failed else "check.fit"))
    return 1 if failed else 0


def export(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Write the newest workshop as files, or the bundle for researchers; with --progress print a JSON object a line."""
    if chosen.research or chosen.review:
        from samut.cli.research import bundle

        return bundle(settings, texts, chosen)
    from samut.cli.exporting import exported

    return exported(settings, texts, chosen)


def erase(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Take all that was written in the newest workshop out of the store; without --yes, only say what would go."""
    from samut.storage.workshop_erasure import erase_workshop, workshop_contents

    contents = workshop_contents(settings)
    print(texts("cli.erase.goes", title=contents.title, entries=contents.entries, groups=contents.groups))
    left = {name: settings.data / name for name in ("backups", "exports", "mappings")}
    print(texts("cli.erase.stays", **left))
    if not chosen.yes:
        print(texts("cli.erase.not_yet"))
        return 1
    print(texts("cli.erase.done", entries=erase_workshop(settings)))
    return 0


def restore(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Put a backup in place of the store, and the earlier store aside."""
    from sqlalchemy import make_url

    from samut.storage import sqlite
    from samut.storage.restore import restore as put_back

    if not settings.url.startswith("sqlite"):
        raise SamutError("store.backup_postgres")
    database = sqlite.path(make_url(settings.url))
    database.parent.mkdir(parents=True, exist_ok=True)
    aside = put_back(chosen.file, database)
    print(texts("cli.restore.done", file=chosen.file, database=database))
    if aside:
        print(texts("cli.restore.aside", aside=aside))
    return 0


def import_(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Bring a survey's responses into the newest workshop; without --yes, only say what that would do."""
    from samut.cli.importing import run

    return run(settings, texts, chosen)


def xlsform(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Write our questionnaires as files for KoboToolbox and ODK."""
    from samut.cli.importing import write_xlsforms

    return write_xlsforms(settings, texts, chosen.out)


def reproduce(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Check each bundle's files, do its analyses again and compare every number. 1 if anything is not the same."""
    from samut.lab.reproduce_report import reproduce as again

    same = [again(bundle, texts) for bundle in chosen.bundle]
    return 0 if all(same) else 1


def lab(settings: Settings, texts: Texts, chosen: Namespace) -> int:
    """Open JupyterLab for the researcher, on this machine only."""
    from samut.cli.lab import become, command, environment, notebooks

    folder: Path = notebooks(settings)
    words = command(folder, [*chosen.rest, *(["--no-browser"] if chosen.no_browser else [])])
    print(texts("cli.lab.opens", folder=folder), flush=True)
    return become([sys.executable, *words], environment(settings))
