"""Moves the clock of Samut by COMPATIBILITY_CLOCK seconds in every Python that finds this on its path.

Only what Samut itself asks is moved, and `time.time`: libraries in C know the classes of `datetime` by their address.
"""

import datetime as real
import importlib.machinery
import os
import sys
import time

BY = float(os.environ.get("COMPATIBILITY_CLOCK", "0"))
clock, clock_ns = time.time, time.time_ns


class datetime(real.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def today(cls):
        return cls.now()


class date(real.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())


class Finder(importlib.machinery.PathFinder):
    """Gives each module of Samut these classes where it has imported the real ones."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname.partition(".")[0] != "samut":
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader.exec_module = moved(spec.loader.exec_module)
        return spec


def moved(execute):
    def exec_module(module):
        execute(module)
        for name, ours in (("datetime", datetime), ("date", date)):
            if getattr(module, name, None) is getattr(real, name):
                setattr(module, name, ours)

    return exec_module


if BY:
    time.time = lambda: clock() + BY
    time.time_ns = lambda: clock_ns() + int(BY * 1e9)
    sys.meta_path.insert(0, Finder)
