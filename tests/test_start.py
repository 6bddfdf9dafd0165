"""start.py, with a lock of one tiny package that is made here: nothing is fetched."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "data" / "texts"


def load():
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


start = load()


@pytest.fixture(autouse=True)
def in_english(monkeypatch):
    monkeypatch.setenv("SAMUT_LANGUAGE", "en")


def make_wheel(folder: Path) -> Path:
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny.py", "answer = 42\n")
        archive.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("tiny-1.0.dist-info/RECORD", "tiny.py,,\n")
    return wheel


def pretend_an_old_one(venv: Path) -> None:
    python = start.venv_python(venv)
    python.parent.mkdir(parents=True)
    shutil.copyfile(sys.executable, python)
    python.chmod(0o755)
    (venv / "pyvenv.cfg").write_text("version = 3.9.1\n", "utf-8")
    (venv / "old").touch()


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with an environment set up to the end, in place of one that another Python had left, and its lock."""
    folder = tmp_path_factory.mktemp("start")
    pretend_an_old_one(folder / ".venv")
    digest = hashlib.sha256(make_wheel(folder).read_bytes()).hexdigest()
    (folder / "lock.txt").write_text(f"tiny==1.0 \\\n    --hash=sha256:{digest}\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(folder))
        start.prepare(folder / ".venv", [folder / "lock.txt"])
        yield folder


@pytest.fixture
def venv(place):
    return place / ".venv"


@pytest.fixture
def locks(place):
    return [place / "lock.txt"]


def says(venv, code):
    return subprocess.check_output([start.venv_python(venv), "-c", code], text=True, env={**os.environ, "PYTHONPATH": ""}).strip()


def test_the_environment_holds_what_the_lock_pins_and_samut(venv, locks):
    assert start.is_ready(venv, locks[0])
    assert says(venv, "import tiny; print(tiny.answer)") == "42"
    assert Path(says(venv, "import samut; print(samut.__file__)")).samefile(ROOT / "lib" / "samut" / "__init__.py")


def test_the_environment_has_a_samut_to_run(venv):
    launcher = venv / ("Scripts/samut.cmd" if os.name == "nt" else "bin/samut")
    assert "samut" in subprocess.run([launcher, "--nonsense"], capture_output=True, text=True).stderr


def test_samut_is_found_by_a_path_without_any_name_of_this_machine(venv):
    text = (start.site_packages(venv) / "samut.pth").read_text("ascii")
    assert (start.site_packages(venv) / text.strip()).resolve() == ROOT / "lib"
    assert not Path(text).is_absolute()


def test_an_interrupted_install_is_finished(venv, locks):
    packages = start.site_packages(venv)
    start.stamp(venv, locks[0]).unlink()
    (packages / "tiny-1.0.dist-info" / "RECORD").unlink()
    (packages / "tiny.py").write_text("cut off in the mid", "utf-8")
    assert not start.is_ready(venv, locks[0])
    start.prepare(venv, locks)
    assert start.is_ready(venv, locks[0])
    assert says(venv, "import tiny; print(tiny.answer)") == "42"


def test_a_changed_lock_is_installed_again(venv, locks, place):
    changed = place / "changed" / "lock.txt"
    changed.parent.mkdir()
    changed.write_text(locks[0].read_text("utf-8") + "# changed\n", "utf-8")
    assert not start.is_ready(venv, changed)
    start.prepare(venv, [changed])
    assert start.is_ready(venv, changed) and not start.is_ready(venv, locks[0])
    start.stamp(venv, locks[0]).write_text(start.digest(locks[0]), "utf-8")


def test_a_package_that_is_not_the_pinned_one_is_refused_with_a_remedy(venv, locks, place):
    wrong = place / "wrong" / "lock.txt"
    wrong.parent.mkdir()
    wrong.write_text(f"tiny==1.0 --hash=sha256:{'0' * 64}\n", "utf-8")
    (start.site_packages(venv) / "tiny-1.0.dist-info" / "RECORD").unlink()
    with pytest.raises(start.Stop) as stop:
        start.prepare(venv, [wrong])
    assert stop.value.remedy == "hash"
    assert not start.is_ready(venv, wrong)
    start.prepare(venv, locks)


def test_an_environment_of_another_python_was_made_anew(venv):
    assert not (venv / "old").exists()


def test_an_environment_whose_python_was_replaced_by_an_upgrade_does_not_count(venv, locks):
    config = venv / "pyvenv.cfg"
    text = config.read_text("utf-8")
    known = f"{sys.version_info[0]}.{sys.version_info[1]}"
    config.write_text(text.replace(f"version = {known}", "version = 3.9"), "utf-8")
    assert not start.is_ready(venv, locks[0])
    config.write_text(text, "utf-8")
    assert start.is_ready(venv, locks[0])


def test_an_environment_whose_python_is_gone_does_not_count(tmp_path, locks):
    (tmp_path / "pyvenv.cfg").write_text("version = 3.11.7\n", "utf-8")
    assert not start.runs(tmp_path)


def test_who_comes_second_waits_for_the_first(venv):
    with start.alone(venv):
        script = f"import sys; sys.path.insert(0, {str(ROOT)!r})\nimport start\nfrom pathlib import Path\nwith start.alone(Path({str(venv)!r})): print('mine')"
        second = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
        assert second.stdout.readline().strip() == start.say("waiting")
        assert second.poll() is None
    assert second.communicate()[0].strip() == "mine"


def test_a_second_start_runs_one_bare_python_to_find_out_that_all_is_there(venv, locks, monkeypatch):
    ran, run = [], start.subprocess.run
    monkeypatch.setattr(start.subprocess, "run", lambda command, **given: ran.append(command) or run(command, **given))
    assert start.is_ready(venv, locks[0])
    assert [command[1:3] for command in ran] == [["-I", "-S"]]


@pytest.mark.parametrize("version", [(2, 7), (3, 6, 15), (3, 10, 99)])
def test_an_old_python_is_told_so_in_thai_and_english(version):
    thai, english = start.gate(version).splitlines()
    assert "3.11" in thai and "3.11" in english
    assert not thai.isascii() and english.isascii()


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 1), (4, 0)])
def test_a_python_that_will_do_is_let_pass(version):
    assert start.gate(version) == ""


def test_an_old_python_can_read_start_far_enough_to_be_told():
    text = (ROOT / "start.py").read_text("ascii")
    ast.parse(text, feature_version=(3, 6))
    assert "annotations" not in text.split("LEAST")[0]


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_texts_read_the_same_with_and_without_a_toml_reader(language):
    whole = tomllib.loads((TEXTS / language / "start.toml").read_text("utf-8"))
    assert start.words(language) == whole
    assert {f"remedy_{name}" for name in (*start.SIGNS, "other")} == {name for name in whole if name.startswith("remedy_")}


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("NewConnectionError('<pip._vendor...>: Failed to establish a new connection: [Errno -2] Name or service not known'", "offline"),
        ("Failed to establish a new connection: [Errno 11001] getaddrinfo failed'))': /simple/x/", "offline"),
        ("ERROR: Could not install packages due to an OSError: [Errno 101] Network is unreachable\nNo matching distribution", "offline"),
        ("connection broken by 'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))'\nNo matching distribution", "proxy"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate is not yet valid", "certificate"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "venv"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash"),
        ("ERROR: Could not find a version that satisfies the requirement x==1 (from versions: none)", "offline"),
        ("  Downloading x.whl\nERROR: Could not find a version that satisfies y==1 (from versions: none)", "version"),
        ("ERROR: No matching distribution found for pyyaml==6.0.3", "version"),
        ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\x'", "permission"),
        ("HINT: This error might have occurred since this system does not have Windows Long Path support enabled.", "long_path"),
        ("something else", "other"),
    ],
)
def test_what_pip_says_is_turned_into_what_to_do(line, remedy):
    assert start.remedy(f"Collecting x\n{line}\n") == remedy


def test_progress_counts_what_pip_has_found_and_then_what_is_installed(tmp_path):
    lock = tmp_path / "lock.txt"
    lock.write_text("".join(f"{name}==1 \\\n    --hash=sha256:0\n" for name in "abcd"), "utf-8")
    log = "Ignoring d: markers 'sys_platform' don't match\nCollecting a==1\nRequirement already satisfied: b==1\n"
    assert start.progress(log, lock, tmp_path) == ("fetch", 2, 3)
    (tmp_path / "a-1.dist-info").mkdir()
    (tmp_path / "a-1.dist-info" / "RECORD").touch()
    assert start.progress(log + "Installing collected packages: a, b, c\n", lock, tmp_path) == ("unpack", 1, 3)


def test_a_failure_shows_the_end_of_the_log_and_what_to_do(tmp_path, capsys):
    (tmp_path / "install.log").write_text("".join(f"line {n}\n" for n in range(9)), "utf-8")
    start.explain("offline", tmp_path)
    said = capsys.readouterr().out
    assert "line 8" in said and "line 3" not in said
    assert said.strip().endswith(start.say("remedy_offline"))


def test_the_python_that_made_no_environment_is_told_which_package_to_add(tmp_path, monkeypatch):
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else real(name))
    with pytest.raises(start.Stop) as stop:
        start.make(tmp_path / ".venv")
    assert stop.value.remedy == "venv"
    assert "python3-venv" in start.say("remedy_venv")


def test_all_checks_run_and_one_that_fails_fails_the_whole(monkeypatch, capfd):
    monkeypatch.setattr(start, "CHECKS", {"wrong": ["no_such_module"], "pytest": ["json.tool"]})
    assert start.test(sys.executable, ["--help"]) == 1
    said = capfd.readouterr().out
    assert "usage" in said and said.strip().endswith("wrong")
    monkeypatch.setattr(start, "CHECKS", {"pytest": ["json.tool"]})
    assert start.test(sys.executable, ["--help"]) == 0


in_two = start.in_two


@pytest.mark.parametrize(("with_browser", "others", "whole"), [(0, 0, 0), (3, 0, 1), (0, 4, 1)])
def test_all_tests_run_in_two_halves_and_either_fails_the_whole(monkeypatch, capfd, with_browser, others, whole):
    half = f"import sys; print('half', sys.argv[-1]); sys.exit({with_browser} if sys.argv[-1] == 'browser' else {others})"
    monkeypatch.setattr(start, "CHECKS", {"pytest": ["half"]})
    monkeypatch.setattr(start, "in_two", lambda run: in_two([run[0], "-c", half]))
    assert start.test(sys.executable, []) == whole
    said = capfd.readouterr().out
    assert "half not browser" in said and "half browser" in said


@pytest.mark.parametrize(
    ("given", "run"),
    [
        ([], ["serve"]),
        (["--port", "9000", "--demo"], ["serve", "--port", "9000", "--demo"]),
        (["check", "--lang", "en"], ["check", "--lang", "en"]),
    ],
)
def test_options_and_commands_are_handed_on(given, run, monkeypatch):
    monkeypatch.setattr(start, "is_ready", lambda venv, lock: True)
    monkeypatch.setattr(start, "hand_over", lambda command: command[1:])
    assert start.main(given) == ["-m", "samut", *run]


def test_help_needs_nothing_installed(monkeypatch, capsys):
    monkeypatch.setattr(start, "is_ready", lambda venv, lock: pytest.fail("looked at the environment"))
    assert start.main(["--help"]) == 0
    assert "--demo" in capsys.readouterr().out


def test_thai_is_printed_whatever_the_console(tmp_path):
    environ = {**os.environ, "SAMUT_LANGUAGE": "th", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    said = subprocess.run([sys.executable, ROOT / "start.py", "--help"], env=environ, capture_output=True, check=True)
    assert not said.stdout.decode("utf-8").isascii()


def test_a_terminal_gets_one_line_that_changes(monkeypatch, tmp_path):
    class Screen(io.StringIO):
        def isatty(self):
            return True

    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    (tmp_path / "log").touch()
    (tmp_path / "lock").write_text("a==1\n", "utf-8")
    pip = subprocess.Popen([sys.executable, "-c", ""])
    start.watch(pip, tmp_path / "log", tmp_path / "lock", tmp_path)
    assert screen.getvalue().startswith("\r") and screen.getvalue().endswith("\n")
