"""Scripts, styles and letters."""

from __future__ import annotations

import gzip
import re

from samut.server.static import TYPES, Files


def test_a_file_is_found_by_its_exact_name_only(server, visitor):
    assert visitor.get("/static/page.js").status == 200
    for name in ("Page.js", "page.js/", "./page.js", "x/../page.js", "fonts/", "fonts", "", "..%2findex.html.j2", "../index.html.j2", "page.js%00", "fonts/OFL.txt"):
        assert visitor.get(f"/static/{name}").status == 404, name


def test_types_are_ours_whatever_the_machine_says(server, visitor):
    import mimetypes

    mimetypes.add_type("text/plain", ".js")
    assert visitor.get("/static/page.js").headers["Content-Type"] == TYPES[".js"] == "text/javascript; charset=utf-8"
    assert visitor.get("/static/base.css").headers["Content-Type"] == "text/css; charset=utf-8"
    assert visitor.get("/static/fonts/noto-sans-thai-thai-400.woff2").headers["Content-Type"] == "font/woff2"


def test_a_file_is_compressed_for_who_takes_it(server, visitor):
    plain = visitor.get("/static/page.js")
    packed = visitor.get("/static/page.js", Accept_Encoding="br, gzip")
    assert packed.headers["Content-Encoding"] == "gzip" and plain.headers["Content-Encoding"] is None
    assert gzip.decompress(packed.body) == plain.body and len(packed.body) < len(plain.body) / 2
    assert visitor.get("/static/page.js", Accept_Encoding="gzip;q=0").headers["Content-Encoding"] is None
    assert packed.headers["Etag"] != plain.headers["Etag"]
    assert visitor.get("/static/fonts/noto-sans-thai-thai-400.woff2", Accept_Encoding="gzip").headers["Content-Encoding"] is None


def test_an_unchanged_file_is_not_sent_again(server, visitor):
    first = visitor.get("/static/page.js")
    again = visitor.get("/static/page.js", If_None_Match=first.headers["Etag"])
    assert (again.status, again.body) == (304, b"")
    assert visitor.get("/static/page.js", If_None_Match='"x"').status == 200


def test_a_file_named_with_its_hash_is_kept_for_ever(server, visitor):
    url = re.search(r'href="(/static/base\.css\?v=\w+)"', visitor.get("/join").text)[1]
    assert "immutable" in visitor.get(url).headers["Cache-Control"]
    assert visitor.get("/static/base.css?v=old").headers["Cache-Control"] == "no-cache"
    assert visitor.get("/static/base.css").headers["Cache-Control"] == "no-cache"


def test_a_head_has_no_body(server, visitor):
    answer = visitor.ask("HEAD", "/static/page.js")
    assert answer.status == 200 and answer.body == b"" and int(answer.headers["Content-Length"]) > 1000


def test_the_hash_follows_the_contents(tmp_path):
    (tmp_path / "a.js").write_text("1", "utf-8")
    (tmp_path / "b.txt").write_text("1", "utf-8")
    before = Files([tmp_path]).url("a.js")
    (tmp_path / "a.js").write_text("2", "utf-8")
    after = Files([tmp_path, tmp_path / "not there"])
    assert after.url("a.js") != before
    assert list(after.scripts()) == ["/static/a.js"]
    assert after.get("b.txt") is None


def test_no_file_asks_for_anything_elsewhere(server):
    for path in (server.share / "voila_templates").rglob("*"):
        if path.suffix in {".js", ".css", ".j2"}:
            assert not re.search(r"(https?:)?//[a-z0-9-]+\.[a-z]", path.read_text("utf-8")), path.name
