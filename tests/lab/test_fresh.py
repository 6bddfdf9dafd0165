"""A bundle goes to somebody who never saw the laptop it was made on, and gives the same numbers there.

Fresh is: the environment (a new venv), Samut in it (from the wheel alone: no checkout, no PYTHONPATH), its notebooks and
data (those in the wheel), the home folder, the working folder, the language, the time zone, the order of hashes, and
the bundle's place. Not fresh, as tests have no network to install from: the interpreter's own files, and the other
libraries, which are read from the folder where they are installed for the tests. That the lock installs on a bare
machine is what `.ci/run` shows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from samut.lab.reproduce import count_numbers, notebooks
from samut.settings import PACKAGE, share
from samut.texts import Texts

ENGLISH = Texts(share() / "data" / "texts", "en")


@pytest.fixture(scope="module")
def fresh(wheel, tmp_path_factory):
    """The folder of the commands of a new environment with Samut's wheel, and beside it the libraries of this one."""
    environment = tmp_path_factory.mktemp("fresh") / "env"
    venv.EnvBuilder(symlinks=os.name != "nt").create(environment)
    commands = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", shutil.which("python", path=commands)]
    done = subprocess.run([*pip, "install", "--no-index", "--no-deps", wheel], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (site,) = {Path(sysconfig.get_path(name, "venv", vars={"base": str(environment), "platbase": str(environment)})) for name in ("purelib", "platlib")}
    libraries = dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib"))
    (site / "libraries.pth").write_text("".join(f"{one}\n" for one in libraries), "utf-8")  # no .pth in there is followed
    return commands


@pytest.fixture
def elsewhere(fresh, tmp_path):
    """What a process there is handed: nothing of this one but where the system is."""
    (tmp_path / "บ้าน").mkdir()
    variables = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    home = str(tmp_path / "บ้าน")
    own = {"HOME": home, "USERPROFILE": home, "PATH": os.pathsep.join([str(fresh), os.defpath])}
    other = {"SAMUT_LANGUAGE": "en", "LC_ALL": "C", "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"}
    return {"env": variables | own | other, "cwd": tmp_path / "บ้าน", "capture_output": True, "encoding": "utf-8", "timeout": 300}


def test_nothing_of_samut_there_is_from_this_checkout(fresh, elsewhere):
    asks = "import samut, sys; from samut.settings import share; print(samut.__file__, share(), *sys.path, sep='\\n')"
    done = subprocess.run([fresh / "python", "-c", asks], **elsewhere)
    module, shared, *path = done.stdout.splitlines()
    assert Path(module).is_relative_to(fresh.parent) and Path(shared).is_relative_to(fresh.parent), done.stderr
    checkout = PACKAGE.parent.parent
    assert not [folder for folder in path if folder and (Path(folder) / "samut").exists() and not Path(folder).is_relative_to(fresh.parent)]
    assert str(checkout) not in path and str(checkout / "lib") not in path


@pytest.mark.timeout(400)
def test_a_bundle_gives_the_same_numbers_to_somebody_else_in_a_fresh_environment_without_a_network(bundles, fresh, elsewhere, tmp_path):
    copy = shutil.copy(bundles[1], tmp_path / "ที่อื่น.zip")
    done = subprocess.run([fresh / "samut", "reproduce", copy], **elsewhere)
    assert done.returncode == 0, done.stdout + done.stderr
    output = done.stdout.splitlines()
    assert ENGLISH("reproduce.whole") in output and ENGLISH("reproduce.same", n=count_numbers(bundles[0])) in output
    assert ENGLISH("reproduce.same_setting", samut="0.1.0") in output, "the wheel's code is that of the checkout"
    assert all(ENGLISH("reproduce.runs", notebook=path.name) in output for path in notebooks()) and not done.stderr
    assert not {*tmp_path.glob("*.coding.sqlite")}
