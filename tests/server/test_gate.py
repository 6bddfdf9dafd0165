"""What somebody on the Wi-Fi may try with plain requests."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "path",
    [
        "/api", "/api/contents", "/api/contents/a2_counter.ipynb", "/api/kernels", "/api/sessions", "/api/terminals",
        "/api/kernelspecs", "/api/status", "/lab", "/tree", "/tree/", "/notebooks/a2_counter.ipynb", "/files/panel.ipynb",
        "/files/a2_counter.ipynb", "/voila/render/panel.ipynb", "/voila/tree", "/voila/api/contents", "/voila/files/x.png",
        "/voila/static/voila.js", "/voila/templates/lab/static/x", "/voila/api/shutdown/x", "/voila/query/x",
        "/voila/labextensions/x", "/login", "/logout", "/metrics", "/favicon.ico", "/static/../app.py",
    ],
)
def test_nothing_of_jupyter_or_voila_is_served(server, path):
    for visitor in (server.visitor().join(), server.visitor().sign_in()):
        assert visitor.get(path).status == 404, path
        assert visitor.post(path).status in (404, 405), path


def test_other_methods_reach_nothing(server, visitor):
    kernel = visitor.join().get("/a/a2").page["seat"]
    paths = (f"/api/kernels/{kernel}", f"/api/kernels/{kernel}/channels", "/join", "/leave", "/a/a2")
    for method in ("DELETE", "PUT", "PATCH", "OPTIONS", "HEAD"):
        for path in paths:
            answer = visitor.ask(method, path, headers={"Origin": server.url})
            assert answer.status in (403, 404, 405), (method, path)
    assert visitor.get("/").to == "/a/a2"


@pytest.mark.parametrize(
    "name",
    [
        "..%2fpanel", "..%2Fpanel.ipynb", "a2%2f..%2fpanel", "..\\panel", "..%5cpanel", "%2e%2e%2fpanel", "/panel.ipynb",
        "//panel", "C:%5cpanel", "%2fetc%2fpasswd", "a2_counter.ipynb", "a2/../panel", "a2%00", "panel", "A2", "a2.", "a2%20",
    ],
)
def test_a_notebook_is_a_name_on_a_list_and_never_a_path(server, name):
    for visitor, place in ((server.visitor().join(), "a"), (server.visitor().sign_in(), "console")):
        before = len(server.kernels())
        assert visitor.get(f"/{place}/{name}").status == 404
        assert len(server.kernels()) <= before


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "samut.test.evil.example", "x@127.0.0.1", ";", "[::1"])
def test_a_foreign_host_is_refused(server, visitor, host):
    visitor.join()
    for path in ("/", "/join", "/a/a2", "/health", "/static/page.js", "/no-such-page"):
        answer = visitor.get(path, Host=host)
        assert answer.status in (400, 403), path
        assert server.code not in answer.text and "<" not in answer.text.replace("<html><title>", "")


def test_names_of_this_laptop_are_allowed(server, visitor):
    import socket

    for host in ("localhost", "127.0.0.1", "[::1]", "samut.test", socket.gethostname(), f"{socket.gethostname()}.local:{server.port}"):
        assert visitor.get("/health", Host=host).status == 200, host


@pytest.mark.parametrize("origin", ["", "null", "http://evil.example", "http://127.0.0.1", "http://127.0.0.1:1", "file://", "http://[", "https://"])
def test_a_form_is_taken_from_our_own_pages_only(server, visitor, origin):
    answer = visitor.post("/join", {"Origin": origin}, step="code", code=server.code)
    assert answer.status == 403 and not visitor.cookies


def test_a_missing_origin_is_made_up_for_by_our_own_referer_only(server, visitor):
    assert visitor.post("/join", {"Origin": "", "Referer": "http://evil.example/join"}, step="code").status == 403
    answer = visitor.post("/join", {"Origin": "", "Referer": f"{server.url}/join"}, step="code", code=server.code)
    assert answer.status == 303


def test_a_foreign_page_can_not_end_a_visit(server, visitor):
    visitor.join()
    assert visitor.post("/leave", {"Origin": "http://evil.example"}).status == 403
    assert visitor.get("/leave").status in (404, 405)
    assert visitor.get("/").to == "/a/a2"


@pytest.mark.parametrize("path", ["/", "/join", "/staff", "/a/a2", "/console/a2", "/health", "/static/page.js", "/nothing"])
def test_every_answer_says_what_a_browser_may_do_with_it(server, visitor, path):
    headers = visitor.join().get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "script-src 'self';" in policy and "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy and f"ws://{server.host}" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Server"] is None
    assert ("static" in path) or headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("place", ["console", "board"])
@pytest.mark.parametrize("activity", ["a2", "a3", "nothing"])
def test_a_participant_reaches_no_page_of_the_facilitator(server, visitor, place, activity):
    visitor.join()
    before = {kernel.pid for kernel in server.kernels()}
    answer = visitor.get(f"/{place}/{activity}")
    assert answer.status == 403
    assert 'href="/"' in answer.text and not answer.page
    assert {kernel.pid for kernel in server.kernels()} <= before


def test_the_board_reaches_the_board_only(server, visitor):
    visitor.sign_in("board")
    assert visitor.get("/").to == "/board/a2"
    assert visitor.get("/console/a2").status == 403
    assert visitor.get("/a/a2").status == 403
    assert visitor.get("/board/a2").page["seat"]


def test_the_facilitator_reaches_console_and_board(server, visitor):
    visitor.sign_in()
    assert visitor.get("/").to == "/console/a2"
    assert visitor.get("/console/a2").page["seat"]
    assert visitor.get("/board/a2").page["seat"]
    assert visitor.get("/a/a2").status == 403


def test_nobody_gets_a_kernel_without_a_visit(server, visitor):
    before = {kernel.pid for kernel in server.kernels()}
    assert visitor.get("/a/a2").to == "/join"
    assert visitor.get("/console/a2").to == "/staff"
    assert visitor.get("/board/a2").to == "/staff"
    assert {kernel.pid for kernel in server.kernels()} <= before


def test_a_tampered_cookie_is_nobody(server, visitor):
    visitor.join()
    good = visitor.cookies["samut_visit"]
    other = server.visitor().join().cookies["samut_visit"]
    parts, others = good.split("|"), other.split("|")
    for bad in (good[:-1] + ("0" if good[-1] != "0" else "1"), "|".join([*parts[:4], others[4], parts[5]]), "x", parts[4], ""):
        visitor.cookies["samut_visit"] = bad
        assert visitor.get("/a/a2").to == "/join"
    visitor.cookies["samut_visit"] = good
    assert visitor.get("/").to == "/a/a2"


def test_an_old_cookie_is_refused_after_not_me(server, visitor):
    visitor.join()
    old = visitor.cookies["samut_visit"]
    answer = visitor.post("/leave")
    assert answer.to == "/join" and visitor.cookies["samut_visit"] == ""
    visitor.cookies["samut_visit"] = old
    assert visitor.get("/a/a2").to == "/join"
    assert server.visitor().join().get("/").to == "/a/a2"


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(server, visitor):
    visitor.post("/join", step="code", code=server.code)
    visitor.post("/join", step="make", name="Cookie")
    line = visitor.post("/join", step="name").headers.get_all("Set-Cookie")[-1]
    assert line.startswith("samut_visit=") and "HttpOnly" in line and "SameSite=Lax" in line
    assert "Path=/" in line and "Max-Age=2592000" in line


def test_a_body_of_5_mb_is_not_read(server, visitor):
    try:
        status = visitor.post("/join", step="code", code="1" * 5_000_000).status
    except ConnectionError:
        status = 400
    assert status in (400, 413)
    assert visitor.get("/health").status == 200


def test_the_log_holds_no_code_no_cookie_and_no_query(server, visitor):
    visitor.get(f"/join?code={server.code}&secret=hush")
    visitor.join().get("/a/a2?secret=hush")
    visitor.cookies["samut_visit"] = "2|1:0|10:1|11:samut_visit|4:aGkh|bad"
    visitor.get("/")
    log = server.log()
    assert "GET /join 200" in log
    for secret in (server.code, server.pin, "hush", "aGkh", visitor.cookies["samut_visit"]):
        assert secret not in log
    assert (server.folder / "errors.txt").read_text("utf-8") == ""


def test_a_notebook_that_fails_says_so_in_words_and_keeps_its_traceback(server, visitor):
    answer = visitor.join().get("/a/a3")
    assert 'role="alert"' in answer.text and "เปิดหน้านี้ไม่สำเร็จ" in answer.text
    assert "ZeroDivisionError" not in answer.text and "a secret place" not in answer.text
    assert "ZeroDivisionError" in server.log()


def test_only_activities_of_the_list_are_there(server, visitor):
    visitor.join()
    for name in ("a9", "panel", "counter", "a"):
        assert visitor.get(f"/a/{name}").status == 404
