"""The lock, and the wheel: an installed Samut has in it what the checkout has."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ["lock.txt", "lock-test.txt"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def lines(name):
    """One requirement a line, with its hashes, without comments."""
    text = (ROOT / ".ci" / name).read_text("ascii").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def requirements(name):
    return [Requirement(line.split("--hash")[0].strip()) for line in lines(name)]


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_to_one_version_and_hashed(name):
    assert len(lines(name)) > 80
    for line, one in zip(lines(name), requirements(name), strict=True):
        assert re.fullmatch(r"==[\w.]+", str(one.specifier)), line
        assert re.findall(r"--hash=sha256:[0-9a-f]{64}(?=\s|$)", line), line


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_index_no_address_and_no_path(name):
    text = (ROOT / ".ci" / name).read_text("ascii")
    assert not re.search(r"://|file:|^\s*-(?!-hash)|@|/(?!\w+(-\w+)?\.txt)", text.split("-o .ci/", 1)[1], re.MULTILINE)
    assert "find-links" not in text and "index-url " not in text.replace("--no-emit-index-url ", "")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("lock.txt", PROJECT["dependencies"]),
        ("lock-test.txt", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"] + PROJECT["optional-dependencies"]["postgres"]),
    ],
)
def test_the_lock_keeps_to_the_floors(name, wanted):
    pinned = {canonicalize_name(one.name): one for one in requirements(name)}
    for floor in map(Requirement, wanted):
        (version,) = pinned[canonicalize_name(floor.name)].specifier
        assert floor.specifier.contains(version.version), f"{floor.name} {version.version}"


def test_what_is_tested_is_what_is_run():
    assert set(map(str, requirements("lock.txt"))) <= set(map(str, requirements("lock-test.txt")))


def test_the_lock_is_for_all_three_systems():
    def needed(name, **environment):
        found = [one for one in requirements("lock.txt") if one.name == name]
        return [one for one in found if one.marker is None or one.marker.evaluate(environment)]

    windows = {"sys_platform": "win32", "os_name": "nt", "platform_machine": "AMD64", "python_full_version": "3.12.1"}
    mac = {"sys_platform": "darwin", "os_name": "posix", "platform_machine": "x86_64", "python_full_version": "3.13.0"}
    linux = {"sys_platform": "linux", "os_name": "posix", "platform_machine": "aarch64", "python_full_version": "3.11.2"}
    assert needed("pywinpty", **windows) and not needed("pywinpty", **linux)
    assert needed("pysqlite3", **windows) and not needed("pysqlite3", **linux) and not needed("pysqlite3", **mac)
    for system in (windows, mac, linux):
        assert len(needed("argon2-cffi-bindings", **system)) == len(needed("numpy", **system)) == 1


@pytest.fixture(scope="module")
def unpacked(wheel, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def kept(folder: Path) -> set[str]:
    """What is there of a folder, less what running it leaves behind."""
    left = {"__pycache__", "node_modules"}
    found = [file.relative_to(folder) for file in folder.rglob("*") if file.is_file()]
    return {file.as_posix() for file in found if not any(part in left or part.startswith(".") for part in file.parts)}


@pytest.mark.parametrize("name", ["notebooks", "data", "voila_templates"])
def test_the_wheel_holds_the_notebooks_the_data_and_the_template(unpacked, name):
    assert kept(ROOT / name) <= kept(unpacked / "samut" / "share" / name)
    assert len(kept(ROOT / name)) > 0


def test_the_wheel_holds_every_module_and_script(unpacked):
    assert kept(ROOT / "lib" / "samut") <= kept(unpacked / "samut")


def test_an_installed_samut_finds_its_own_files_and_talks(unpacked, tmp_path):
    environ = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONIOENCODING": "utf-8"}

    def run(*words):
        return subprocess.run([sys.executable, *words], env=environ, cwd=tmp_path, capture_output=True, encoding="utf-8").stdout

    share = run("-c", "from samut.settings import share; print(share())").strip()
    assert Path(share) == unpacked / "samut" / "share"
    assert "--demo" in run("-m", "samut", "serve", "--help", "--lang", "en")
    lab = "from samut.cli.lab import notebooks; from samut.settings import from_environment as f; print(notebooks(f()))"
    environ["SAMUT_DATA"] = str(tmp_path)
    assert Path(run("-c", lab).strip()) == tmp_path / "notebooks"
    assert kept(tmp_path / "notebooks") == {name for name in kept(ROOT / "notebooks") if name.endswith(".ipynb")}


def test_the_wheel_tells_its_licence_and_its_command(unpacked):
    (info,) = unpacked.glob("samut-*.dist-info")
    assert "License-Expression: BSD-3-Clause" in (info / "METADATA").read_text("utf-8")
    assert "samut = samut.cli:main" in (info / "entry_points.txt").read_text("utf-8")
    assert "Samut contributors" in (info / "licenses" / "LICENSE").read_text("utf-8")


def test_the_version_is_one_and_start_takes_the_pythons_the_package_takes():
    import samut

    assert PROJECT["version"] == samut.__version__
    least = re.search(r"^LEAST = \((\d+), (\d+)\)", (ROOT / "start.py").read_text("ascii"), re.MULTILINE)
    assert PROJECT["requires-python"] == f">={least[1]}.{least[2]}"
