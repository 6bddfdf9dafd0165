"""Letters in a DOCX: Sarabun put into the file, so that it looks the same on a machine that lacks it."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from samut.documents.writers.docx_xml import FACE, element

OFFICE = "TH Sarabun New"
"""The civil service's own font, which stands in if embedded letters are not read."""
STYLES = {"embedRegular": "Sarabun-Regular.ttf", "embedBold": "Sarabun-Bold.ttf"}
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_SPACE = uuid.UUID("5ea4ab00-0017-4000-8000-000000000000")


def embed(document: Any) -> None:
    """Put the letters into a python-docx document. Obfuscated as ECMA-376 part 4, 4.2.9 has it."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    table = next(rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/fontTable"))
    rows = []
    for number, (style, name) in enumerate(STYLES.items(), 1):
        key = uuid.uuid5(_SPACE, name)
        data = scrambled(_file(name).read_bytes(), key)
        place = PackURI(f"/word/fonts/font{number}.odttf")
        part = Part(place, "application/vnd.openxmlformats-officedocument.obfuscatedFont", data, document.part.package)
        rows.append(f'<w:{style} r:id="{table.relate_to(part, _TYPE)}" w:fontKey="{{{str(key).upper()}}}"/>')
    table._blob = _font_table("".join(rows)).encode()
    document.settings.element.find("{*}zoom").addnext(element("embedTrueTypeFonts"))


def scrambled(font: bytes, key: uuid.UUID) -> bytes:
    """Return a font with its first 32 bytes XORed with the key's digits, last pair first; twice undoes it."""
    pad = bytes.fromhex(key.hex)[::-1] * 2
    return bytes(letter ^ other for letter, other in zip(font[:32], pad, strict=True)) + font[32:]


def _font_table(embedded: str) -> str:
    spaces = "http://schemas.openxmlformats.org"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:fonts xmlns:w="{spaces}/wordprocessingml/2006/main"'
        f' xmlns:r="{spaces}/officeDocument/2006/relationships">'
        f'<w:font w:name="{FACE}"><w:altName w:val="{OFFICE}"/><w:charset w:val="DE"/><w:family w:val="swiss"/>'
        f'<w:pitch w:val="variable"/>{embedded}</w:font></w:fonts>'
    )


def _file(name: str) -> Path:
    import fontpkg_sarabun

    return next(Path(fontpkg_sarabun.__file__).parent.rglob(name))
