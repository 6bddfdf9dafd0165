"""What the server does by itself."""

from __future__ import annotations

import asyncio

from samut.server.maintenance import Backups, every
from samut.settings import Settings
from samut.storage.store import Store
from server.talk import in_a_loop


def test_one_failure_does_not_end_upkeep():
    async def run():
        done = []
        enough = asyncio.Event()

        async def work():
            done.append(1)
            if len(done) == 3:
                enough.set()
            raise ValueError

        task = asyncio.create_task(every(0.001, work))
        await asyncio.wait_for(enough.wait(), 10)
        task.cancel()

    in_a_loop(run())


def test_a_backup_that_fails_is_remembered_until_one_succeeds(tmp_path):
    settings = Settings(data=tmp_path)
    backups = Backups(settings)
    in_a_loop(backups.make())
    assert backups.last_error is not None, "there is no store yet"
    Store(settings.url).close()
    in_a_loop(backups.make())
    assert backups.last_error is None
    assert list((tmp_path / "backups").glob("*.sqlite"))
