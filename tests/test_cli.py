from __future__ import annotations

import http.server
import io
import os
import signal
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

import pytest
import segno

from samut.cli import lab, main, serving
from samut.cli.options import parse, settings_of, spoken
from samut.cli.running import Running, healthy
from samut.cli.terminal import qr
from samut.errors import SamutError
from samut.settings import Settings, share
from samut.storage.store import Store
from samut.texts import Texts

LIB = Path(__file__).resolve().parent.parent / "lib"
ENGLISH = Texts(share() / "data" / "texts", "en")
COMMANDS = ["serve", "check", "erase", "export", "import", "lab", "reproduce", "restore", "xlsform"]


def typed(*words):
    return parse(ENGLISH, words)


def settings(*words):
    return settings_of(typed(*words), "en")


def samut(*words, **more):
    environ = {**os.environ, "PYTHONPATH": str(LIB), "PYTHONIOENCODING": "utf-8", **more}
    command = [sys.executable, "-m", "samut", *map(str, words)]
    return subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", timeout=300)


def test_help_is_in_thai_and_in_english_and_names_every_command():
    thai, english = samut("--help"), samut("--help", "--lang", "en")
    assert thai.returncode == english.returncode == 0
    assert "วิธีใช้" in thai.stdout and "usage" not in thai.stdout
    assert english.stdout.isascii()
    for command in COMMANDS:
        assert command in thai.stdout and command in english.stdout


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["th", "en"])
def test_each_command_has_its_help(command, language, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help", "--lang", language])
    assert ended.value.code == 0
    assert "--data" in capsys.readouterr().out


def test_the_language_is_known_before_the_options_are():
    assert spoken(["check", "--lang", "en"], {}) == "en"
    assert spoken(["--lang=en"], {}) == "en"
    assert spoken([], {"SAMUT_LANGUAGE": "en"}) == "en"
    assert spoken(["--lang", "th"], {"SAMUT_LANGUAGE": "en"}) == "th"
    assert spoken(["--lang"], {}) == "th"


def test_options_without_a_command_open_the_workbook(tmp_path):
    found = settings("--port", "9000", "--data", str(tmp_path), "--no-browser", "--local")
    assert typed("--port", "9000").command == typed().command == "serve"
    assert (found.port, found.data, found.browser, found.local) == (9000, tmp_path, False, True)


def test_the_network_is_open_unless_it_is_closed():
    assert not settings().local
    assert not settings("--lan").local
    assert settings("--local").local


def test_the_demonstration_has_a_folder_of_its_own(tmp_path):
    assert settings("--demo", "--data", str(tmp_path)).data == tmp_path / "demo"


@pytest.mark.parametrize("words", [["--port", "x"], ["--port", "70000"], ["--lan", "--local"], ["fly"], ["check", "--demo"]])
def test_what_is_not_understood_is_said_with_where_to_look(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*words, "--lang", "en"])
    assert ended.value.code == 2
    assert "--help" in capsys.readouterr().err


def test_check_ends_with_1_where_something_has_to_be_mended(tmp_path):
    good = samut("check", "--data", tmp_path / "Samut", "--lang", "en", "--local")
    bad = samut("check", "--data", tmp_path / "Dropbox", "--lang", "en", "--local")
    assert good.returncode == 0 and "Ready." in good.stdout
    assert bad.returncode == 1 and "Dropbox" in bad.stdout and "--data" in bad.stdout


def test_check_draws_each_address(tmp_path, monkeypatch, capsys):
    from samut.network.addresses import Network

    monkeypatch.setattr("samut.network.addresses.networks", lambda: [Network("Wi-Fi", "192.168.1.7")])
    main(["check", "--data", str(tmp_path), "--port", "9123", "--lang", "en"])
    said = capsys.readouterr().out
    assert "This laptop on Wi-Fi: http://192.168.1.7:9123" in said
    assert qr("http://192.168.1.7:9123", io.StringIO()) in said


def test_an_error_is_said_in_words_with_its_remedy(tmp_path):
    said = samut("export", "--data", tmp_path)
    assert said.returncode == 1
    assert "--data" in said.stderr and "Traceback" not in said.stderr


def matrix(drawn):
    """The modules of a QR drawn in half blocks, light on dark: True where dark."""
    halves = {"█": (0, 0), " ": (1, 1), "▀": (0, 1), "▄": (1, 0)}
    rows = []
    for line in drawn.splitlines():
        rows += [[halves[mark][half] for mark in line] for half in (0, 1)]
    return rows


def test_a_qr_in_the_terminal_has_the_modules_of_the_address_and_a_margin():
    url = "http://192.168.1.7:8866/join#015873"
    expected = [list(row) for row in segno.make(url, error="m", micro=False).matrix_iter(border=2)]
    assert matrix(qr(url, io.StringIO()))[: len(expected)] == expected


def test_the_code_stands_behind_the_hash_and_so_in_no_request():
    said = serving.announcement(ENGLISH, ["192.168.1.7", "10.0.0.5"], "1234", "015873", 9000)
    assert qr("http://192.168.1.7:9000/join#015873") in said
    for told in ("http://127.0.0.1:9000/staff", "1234", "http://192.168.1.7:9000", "015873", "http://10.0.0.5:9000"):
        assert told in said


def test_a_laptop_on_no_network_is_told_what_to_do():
    assert "hotspot" in serving.announcement(ENGLISH, [], "1234", "015873", 9000)


def test_a_local_run_draws_no_qr_that_no_phone_could_use():
    said = serving.announcement(ENGLISH, ["127.0.0.1"], "1234", "015873", 9000, local=True)
    assert "█" not in said and "015873" not in said


def test_the_browser_opens_where_it_is_wanted_and_there_is_a_screen(tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr(serving, "has_display", lambda: True)
    serving.show("a", Settings(data=tmp_path))
    serving.show("b", Settings(data=tmp_path, browser=False))
    monkeypatch.setattr(serving, "has_display", lambda: False)
    serving.show("c", Settings(data=tmp_path))
    assert opened == ["a"]


def test_the_server_is_imported_without_the_slow_grammar_it_has_no_use_for(tmp_path):
    script = (
        "import sys; from samut.cli.serving import _without\n"
        "with _without('rfc3987_syntax'): import samut.server.app\n"
        "print([name for name in sys.modules if name.startswith(('rfc3987_syntax', 'lark'))])\n"
        "import rfc3987_syntax"
    )
    environ = {**os.environ, "PYTHONPATH": str(LIB)}
    said = subprocess.run([sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


class Answers(http.server.BaseHTTPRequestHandler):
    body = b'{"ok": true}'

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_):
        pass


@pytest.fixture
def neighbour():
    """A server on some port."""
    with http.server.HTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def test_health_is_asked_for_without_a_proxy_between(neighbour, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert healthy(neighbour)


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"ok": false}'])
def test_another_program_on_the_port_is_not_samut(neighbour, monkeypatch, body):
    monkeypatch.setattr(Answers, "body", body)
    assert not healthy(neighbour)


def test_one_that_is_open_and_never_answers_is_told_of(tmp_path):
    with pytest.raises(SamutError) as error:
        Running(tmp_path).answering(patience=0.2)
    assert error.value.code == "cli.stuck"


def test_a_data_folder_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(SamutError) as error:
        serving.run(Settings(data=tmp_path / "file"), ENGLISH)
    assert error.value.code == "cli.no_folder"


@pytest.fixture
def served(tmp_path):
    """A Samut that was really started, and what its terminal said until it was open."""
    data = tmp_path / "ข้อมูล เวที"
    environ = {**os.environ, "PYTHONPATH": str(LIB), "SAMUT_LANGUAGE": "en"}
    command = [sys.executable, "-m", "samut", "serve", "--local", "--no-browser", "--port", "0", "--data", str(data)]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as process:
        said = ""
        while "Ctrl+C" not in said:
            line = process.stdout.readline()
            assert line, process.stderr.read()
            said += line
        yield process, data, said
        process.kill()


def test_started_twice_the_second_finds_the_first_and_the_first_ends_when_told(served):
    process, data, said = served
    url = next(word for word in said.split() if word.endswith("/staff"))
    assert urllib.request.urlopen(url, timeout=10).status == 200
    second = samut("serve", "--no-browser", "--data", data, "--lang", "en")
    assert second.returncode == 0
    assert f"open already at {url}" in second.stdout
    if os.name != "nt":
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_jupyterlab_stays_on_this_machine(tmp_path):
    words = lab.command(tmp_path, ["--no-browser", "--ServerApp.port=9999"])
    assert "--ServerApp.ip=127.0.0.1" in words and "--ServerApp.port=9999" in words


@pytest.mark.parametrize(
    "word",
    ["--ip", "--ip=0.0.0.0", "-ip=*", "--ServerApp.ip=0.0.0.0", "--NotebookApp.ip=*", "--LabApp.ip=*", "--config=x.py",
     "--ServerApp.allow_remote_access=True", "--ServerApp.config_file=x.py"],
)  # fmt: skip
def test_what_would_open_jupyterlab_to_the_network_is_refused(word, tmp_path):
    with pytest.raises(SamutError) as error:
        lab.command(tmp_path, [word])
    assert error.value.code == "cli.lab_stays_here"


def test_a_kernel_of_jupyterlab_is_no_visitor(tmp_path):
    environ = lab.environment(Settings(data=tmp_path), {"SAMUT_VISIT": "v", "SAMUT_VIEW": "form", "HOME": "h"})
    assert "SAMUT_VISIT" not in environ and "SAMUT_VIEW" not in environ
    assert environ["SAMUT_DATA"] == str(tmp_path) and environ["HOME"] == "h"


def test_jupyterlab_does_not_ask_whether_to_fetch_news(tmp_path, monkeypatch):
    from jupyterlab.commands import get_app_dir
    from jupyterlab_server.settings_utils import get_settings

    environ = lab.environment(Settings(data=tmp_path), {"JUPYTER_CONFIG_PATH": str(tmp_path / "own")})
    assert environ["JUPYTER_CONFIG_PATH"].endswith(os.pathsep + str(tmp_path / "own"))
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", environ["JUPYTER_CONFIG_PATH"])
    schemas, asked = str(Path(get_app_dir()) / "schemas"), "@jupyterlab/apputils-extension:notification"
    told, _ = get_settings(str(tmp_path), schemas, str(tmp_path), asked)
    defaults = {name: one["default"] for name, one in told["schema"]["properties"].items()}
    assert defaults["fetchNews"] == "false" and defaults["checkForUpdates"] is False


def test_a_backup_comes_back_and_what_was_there_is_put_aside(tmp_path):
    from samut.domain.entries import Entry
    from samut.storage.backup import back_up

    here = Settings(data=tmp_path)

    def write(name):
        store = Store(here.url)
        store.append(Entry(id=name, workshop="w", activity="a2", key="q", item=name))
        store.close()

    write("before")
    file = back_up(here.url, tmp_path / "backups")
    write("after")
    said = samut("restore", file, "--data", tmp_path, "--lang", "en")
    assert said.returncode == 0 and "What was there before is now" in said.stdout
    store = Store(here.url)
    assert [entry.id for entry in store.since("w")] == ["before"]
    store.close()
