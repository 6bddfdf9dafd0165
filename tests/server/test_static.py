"""Scripts, styles and letters."""

from __future__ import annotations

import gzip
import re

import pytest

from samut.server.static_files import TYPES, StaticFiles
from server.conftest import ROOT

STATIC = [ROOT / "lib" / "samut" / "web" / "static", ROOT / "voila_templates" / "samut" / "static"]


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
    packed = visitor.get("/static/page.js", Accept_Encoding="deflate, gzip")
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
    url = re.search(r'href="(/static/base\.[0-9a-f]{16}\.css)"', visitor.get("/join").text)[1]
    assert "immutable" in visitor.get(url).headers["Cache-Control"]
    assert visitor.get(url).body == visitor.get("/static/base.css").body
    assert visitor.get("/static/base.css").headers["Cache-Control"] == "no-cache"


def test_an_old_hash_leads_to_the_file_of_now_which_is_not_kept(server, visitor):
    """A phone may show a page of before the laptop was updated."""
    old = visitor.get("/static/page.0123456789abcdef.js")
    assert (old.status, old.headers["Cache-Control"]) == (200, "no-cache")
    assert old.body == visitor.get("/static/page.js").body
    for name in ("page.0123456789abcdef.css", "page.0123456789ABCDEF.js", "page.0123.js", "none.0123456789abcdef.js"):
        assert visitor.get(f"/static/{name}").status == 404, name


def test_letters_are_named_with_their_hash_by_the_style(server, visitor):
    fonts = re.findall(r"url\((/static/fonts/[^)]+)\)", visitor.get("/static/base.css").text)
    assert len(fonts) == 4
    for font in fonts:
        assert re.search(r"\.[0-9a-f]{16}\.woff2$", font) and "immutable" in visitor.get(font).headers["Cache-Control"]
    assert visitor.get("/static/fonts/noto-sans-thai-thai-400.woff2").headers["Cache-Control"] == "no-cache"


def test_every_script_a_page_names_is_kept_for_ever(server):
    page = server.visitor().join().get("/a/a2")
    scripts = page.page["scripts"]
    assert {"/static/page.js", "/static/plotly-basic.min.js"} <= set(scripts)
    for url in scripts.values():
        assert "immutable" in server.visitor().get(url).headers["Cache-Control"], url


def test_brotli_is_what_the_script_was_built_to(server, visitor):
    brotli = sorted(path for folder in STATIC for path in folder.glob("*.br"))
    sources = [path for folder in STATIC for path in folder.glob("*.*s") if b"url(/static/" not in path.read_bytes()]
    assert {path.name.rsplit(".", 2)[0] for path in brotli} == {path.name for path in sources}
    for path in brotli:
        name = path.name.rsplit(".", 2)[0]
        packed = visitor.get(f"/static/{name}", Accept_Encoding="gzip, deflate, br")
        plain = visitor.get(f"/static/{name}")
        small = visitor.get(f"/static/{name}", Accept_Encoding="gzip, br;q=0")
        assert packed.headers["Content-Encoding"] == "br", "run: npm run build"
        assert packed.body == path.read_bytes() and small.headers["Content-Encoding"] == "gzip"
        assert len(packed.body) < len(small.body) < len(plain.body)
        assert len({packed.headers["Etag"], plain.headers["Etag"], small.headers["Etag"]}) == 3
        assert visitor.get(f"/static/{path.name}").status == 404


def test_brotli_of_other_contents_is_never_served(tmp_path):
    (tmp_path / "a.js").write_text("1", "utf-8")
    right = tmp_path / f"a.js.{StaticFiles([tmp_path]).get('a.js').hash}.br"
    right.write_bytes(b"packed")
    assert StaticFiles([tmp_path]).get("a.js").brotli == b"packed"
    (tmp_path / "a.js").write_text("2", "utf-8")
    assert StaticFiles([tmp_path]).get("a.js").brotli is None


def test_a_file_whose_name_looks_hashed_is_found_by_it(tmp_path):
    (tmp_path / "a.0123456789abcdef.js").write_text("1", "utf-8")
    (tmp_path / "a.js").write_text("2", "utf-8")
    files = StaticFiles([tmp_path])
    found, _ = files.find("a.0123456789abcdef.js")
    assert found.body == b"1"
    assert files.find(files.url("a.0123456789abcdef.js").removeprefix("/static/")) == (found, True)


@pytest.mark.parametrize(
    ("offer", "taken"),
    [
        ("", None), ("gzip", "gzip"), ("br", "br"), ("BR;q=1.0, GZIP", "br"), ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.0, gzip;q=0", None), ("identity", None), ("brotli, x-gzip", None), ("gzip ; q=0.001", "gzip"),
    ],
)  # fmt: skip
def test_what_is_offered_chooses(server, visitor, offer, taken):
    assert visitor.get("/static/page.js", Accept_Encoding=offer).headers["Content-Encoding"] == taken


def test_a_head_has_no_body(server, visitor):
    answer = visitor.ask("HEAD", "/static/page.js")
    assert answer.status == 200 and answer.body == b"" and int(answer.headers["Content-Length"]) > 1000


def test_the_hash_follows_the_contents(tmp_path):
    (tmp_path / "a.js").write_text("1", "utf-8")
    (tmp_path / "b.txt").write_text("1", "utf-8")
    before = StaticFiles([tmp_path]).url("a.js")
    (tmp_path / "a.js").write_text("2", "utf-8")
    after = StaticFiles([tmp_path, tmp_path / "not there"])
    assert after.url("a.js") != before
    assert list(after.scripts()) == ["/static/a.js"]
    assert after.get("b.txt") is None


def test_no_file_asks_for_anything_elsewhere(server):
    for path in (server.share / "voila_templates").rglob("*"):
        if path.suffix in {".js", ".css", ".j2"}:
            assert not re.search(r"(https?:)?//[a-z0-9-]+\.[a-z]", path.read_text("utf-8")), path.name
