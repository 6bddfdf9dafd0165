"""Set up and run Samut: `python3 start.py`; set up and test it: `python3 start.py test`; or measure it: `bench`.

Standard library only, and a syntax that Python 3.6 still reads, so that an old Python is told what to do.
"""

import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LEAST = (3, 11)
ROOT = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
COMMANDS = ("serve", "check", "erase", "export", "import", "lab", "reproduce", "restore", "xlsform")
CHECKS = {"ruff": ["ruff", "check", "."], "mypy": ["mypy"], "pytest": ["pytest"]}

# What the end of pip's output tells, the surest sign first.
SIGNS = {
    "disk": r"No space left|not enough space|Errno 28|WinError 112",
    "venv": r"ensurepip is not|No module named '?(ensurepip|venv|pip)",
    "long_path": r"Long Path|WinError 206",
    "hash": r"DO NOT MATCH THE HASHES",
    "proxy": r"ProxyError|Proxy Authentication|Tunnel connection failed",
    "certificate": r"CERTIFICATE_VERIFY_FAILED|SSLError",
    "offline": r"NewConnection|[Nn]ame ?[Rr]esolution|(Connect|Read)Timeout|getaddrinfo|unreachable|Reset"
    r"|(?s:\A(?!.*(Downloading|cached|Processing)).*from versions: none)",
    "permission": r"PermissionError|Permission denied|Read-only|WinError (5|32)\b",
    "version": r"No matching distribution|Could not find a version|is not a supported wheel",
}


class Stop(Exception):
    """Setting up can't go on; `remedy` is the name of the text that says what to do."""

    def __init__(self, remedy: str) -> None:
        super().__init__(remedy)
        self.remedy = remedy


def words(language: str) -> dict:
    """name -> text. An old Python has no tomllib, so these texts are lines with strings as JSON has them."""
    text = (ROOT / "data" / "texts" / language / "start.toml").read_text(encoding="utf-8")
    return {name: json.loads(value) for name, value in re.findall(r'^(\w+) = (".*")$', text, re.MULTILINE)}


def language() -> str:
    """The one that was chosen; English for one that has no words here, Thai if there is no such language."""
    texts, chosen = ROOT / "data" / "texts", os.environ.get("SAMUT_LANGUAGE") or "th"
    if (texts / chosen / "start.toml").is_file():
        return chosen
    return "en" if (texts / (chosen + ".toml")).is_file() else "th"


def say(name: str, **values: object) -> str:
    return words(language())[name].format(**values)


def gate(version: tuple) -> str:
    """What to tell a Python that is too old, in Thai and English; nothing to one that is not."""
    if tuple(version[:2]) >= LEAST:
        return ""
    named = {"least": "%d.%d" % LEAST, "found": "%d.%d" % tuple(version[:2])}
    return "\n".join(words(known)["old_python"].format(**named) for known in ("th", "en"))


def venv_python(venv: Path) -> Path:
    return venv / "Scripts" / "python.exe" if WINDOWS else venv / "bin" / "python"


def site_packages(venv: Path) -> Path:
    found = [venv / "Lib" / "site-packages"] if WINDOWS else sorted(venv.glob("lib/python3*/site-packages"))
    return found[-1]


def runs(venv: Path) -> bool:
    """Whether the environment's Python is still there and the one it was made with: upgrades replace it."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    command = [str(venv_python(venv)), "-I", "-S", "-c", ask]
    try:
        noted = (venv / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
        said = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return False
    made = re.search(r"^version\w* = (\d+\.\d+)", noted, re.MULTILINE)
    return made is not None and said.stdout.decode().strip() == made.group(1)


def stamp(venv: Path, lock: Path) -> Path:
    return venv / (lock.name + ".installed")


def digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def is_ready(venv: Path, lock: Path) -> bool:
    """Whether everything in `lock` was installed, to the end, and can run. Takes hundredths of a second."""
    file = stamp(venv, lock)
    return file.exists() and file.read_text(encoding="utf-8") == digest(lock) and runs(venv)


def prepare(venv: Path, locks: list) -> None:
    """Install the last of `locks`, which holds the others too, or go on where a try was interrupted.

    Raises Stop.
    """
    with alone(venv):
        if is_ready(venv, locks[-1]):
            return
        print(say("first_time"), flush=True)
        if not runs(venv):
            make(venv)
        for lock in locks:
            with contextlib.suppress(FileNotFoundError):
                stamp(venv, lock).unlink()
        install(venv, locks[-1])
        add_samut(venv)
        for lock in locks:
            stamp(venv, lock).write_text(digest(lock), encoding="utf-8")
        print(say("ready"), flush=True)


@contextlib.contextmanager
def alone(venv: Path):  # type: ignore[no-untyped-def]
    """One process at a time sets up, and a second waits; the lock goes when its process does."""
    name = hashlib.sha256((str(venv) + str(Path.home())).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    with (Path(tempfile.gettempdir()) / ("samut-" + name + ".lock")).open("a") as file:
        told = False
        while not seize(file.fileno()):
            if not told:
                print(say("waiting"), flush=True)
            told = True
            time.sleep(0.3)
        yield


def seize(number: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def make(venv: Path) -> None:
    """A new, empty environment in place of whatever is there."""
    import importlib.util

    print(say("make_venv"), flush=True)
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise Stop("venv")
    command = [getattr(sys, "_base_executable", None) or sys.executable, "-m", "venv", "--clear", str(venv)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if made.returncode:
        venv.mkdir(exist_ok=True)
        (venv / "install.log").write_bytes(made.stdout)
        raise Stop(remedy(made.stdout.decode("utf-8", "replace")))


def install(venv: Path, lock: Path) -> None:
    """pip installs what the lock pins, and nothing else, from wherever this machine's pip is set to look."""
    forget_halves(site_packages(venv))
    log = venv / "install.log"
    what = ["--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(lock)]
    quiet = ["--progress-bar=off", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    command = [str(venv_python(venv)), "-m", "pip", "install", *quiet, *what]
    environ = dict(os.environ, PYTHONUNBUFFERED="1", PYTHONIOENCODING="utf-8", PIP_USER="0")
    with log.open("wb") as file:
        pip = subprocess.Popen(command, stdout=file, stderr=file, env=environ)
        try:
            watch(pip, log, lock, site_packages(venv))
        finally:
            if pip.poll() is None:
                pip.terminate()
            pip.wait()
    if pip.returncode:
        raise Stop(remedy(log.read_text(encoding="utf-8", errors="replace")))


def forget_halves(packages: Path) -> None:
    """pip writes RECORD last: what lacks it was cut off, and has to look as if it were not there."""
    for info in packages.glob("*.dist-info"):
        if not (info / "RECORD").exists():
            info.rename(info.with_suffix(".cut-off-%d" % time.time_ns()))


def watch(pip: "subprocess.Popen[bytes]", log: Path, lock: Path, packages: Path) -> None:
    """Say how far pip is: on a terminal in one line, elsewhere at each quarter."""
    before = ("", 0)
    while pip.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            pip.wait(0.3)
        step, done, total = progress(log.read_text(encoding="utf-8", errors="replace"), lock, packages)
        line = say(step, done=done, total=total)
        if sys.stdout.isatty():
            print("\r" + line.ljust(60), end="", flush=True)
        elif before != (step, done * 4 // total):
            print(line, flush=True)
        before = (step, done * 4 // total)
    if sys.stdout.isatty():
        print(flush=True)


def progress(log: str, lock: Path, packages: Path) -> tuple:
    """(step, done, total) as pip's output and the installed packages show them."""
    pinned = len(re.findall(r"^[\w.-]+==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    total = max(1, pinned - len(re.findall(r"^Ignoring ", log, re.MULTILINE)))
    if "Installing collected packages" in log:
        return "unpack", min(total, len(list(packages.glob("*.dist-info/RECORD")))), total
    found = re.findall(r"^(?:Collecting|Processing|Requirement already)", log, re.MULTILINE)
    return "fetch", min(total, len(found)), total


def remedy(log: str) -> str:
    return next((name for name, sign in SIGNS.items() if re.search(sign, log)), "other")


def add_samut(venv: Path) -> None:
    """A .pth file leads to lib/: no build, so neither a build tool nor a network, and an edit counts at once.

    It is relative, so it is ASCII whatever the folder's name, and still right when the folder was moved.
    """
    packages = site_packages(venv)
    lib = os.path.relpath(str(ROOT / "lib"), str(packages))
    (packages / "samut.pth").write_text(lib + "\n", encoding="ascii")
    if WINDOWS:
        (venv / "Scripts" / "samut.cmd").write_text('@"%~dp0python.exe" -m samut %*\n', encoding="ascii")
    else:
        launcher = venv / "bin" / "samut"
        launcher.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m samut "$@"\n', encoding="ascii")
        launcher.chmod(0o755)


def hand_over(command: list) -> int:
    """Become that command. Windows has no exec that a console understands: there it runs inside this one."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:
        while True:
            with contextlib.suppress(KeyboardInterrupt):
                return process.wait()


def test(python: str, arguments: list) -> int:
    """Run every check, whatever becomes of the others. The last line is pytest's, unless something failed."""
    failed = []
    for name, command in CHECKS.items():
        print(say("testing", what=name), flush=True)
        run = [python, "-m", *command, *(arguments if name == "pytest" else [])]
        if in_two(run) if name == "pytest" and not arguments else subprocess.call(run, cwd=str(ROOT)):
            failed.append(name)
    if failed:
        print(say("tests_failed", what=", ".join(failed)), flush=True)
    return 1 if failed else 0


def in_two(run: list) -> int:
    """All tests, those with a browser beside all others: each half waits most of its time. 0 where both pass."""
    with tempfile.TemporaryFile() as said:
        with subprocess.Popen([*run, "-m", "browser"], cwd=str(ROOT), stdout=said, stderr=subprocess.STDOUT) as beside:
            others = subprocess.call([*run, "-m", "not browser"], cwd=str(ROOT))
        said.seek(0)
        print(said.read().decode("utf-8", "replace"), flush=True)
    return others or beside.returncode


def explain(what_helps: str, venv: Path) -> None:
    log = venv / "install.log"
    print("\n" + say("failed"))
    if log.exists():
        print(say("log_tail", log=log))
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]:
            print("    " + line[:300])
    print(say("remedy_" + what_helps, log=log, python="%d.%d" % sys.version_info[:2]), flush=True)


def main(arguments: list) -> int:
    if "-h" in arguments[:1] or "--help" in arguments[:1]:
        print(say("help"))
        return 0
    tools = arguments[0] if arguments[:1] in (["test"], ["bench"]) else ""
    names = ["lock.txt", "lock-test.txt"] if tools else ["lock.txt"]
    locks, venv = [ROOT / ".ci" / name for name in names], ROOT / ".venv"
    try:
        if not is_ready(venv, locks[-1]):
            prepare(venv, locks)
    except (Stop, OSError) as error:
        explain(error.remedy if isinstance(error, Stop) else remedy(str(error)), venv)
        return 1
    except KeyboardInterrupt:
        print("\n" + say("interrupted"))
        return 130
    if tools == "test":
        return test(str(venv_python(venv)), arguments[1:])
    if tools == "bench":
        os.chdir(str(ROOT))
        return hand_over([str(venv_python(venv)), "-m", "bench", *arguments[1:]])
    command = arguments if arguments[:1] and arguments[0] in COMMANDS else ["serve", *arguments]
    return hand_over([str(venv_python(venv)), "-m", "samut", *command])


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a Windows console would not print Thai
    told = gate(sys.version_info)
    if told:
        try:
            print(told)
        except UnicodeEncodeError:
            print(told.splitlines()[-1])
    result = 1 if told else main(sys.argv[1:])
    if result not in (0, 130) and WINDOWS and sys.stdin.isatty():
        input(say("press_enter"))  # a double-clicked window would close before it is read
    sys.exit(result)
