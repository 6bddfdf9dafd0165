"""datapackage.json: what the tables are, as Data Package v2 describes them (datapackage.org)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from samut.research.tables.schema import BundleTable, TableColumn

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
REFERENCES: Mapping[tuple[str, ...], str] = {
    ("workshop",): "workshops",
    ("workshop", "group"): "groups",
    ("workshop", "about_group"): "groups",
}
OF_ANSWERS = ("parts",)
"""Tables whose rows are of a version of an answer."""


def datapackage(
    name: str,
    title: str,
    created: str,
    contract: Sequence[BundleTable],
    files: Mapping[str, bytes],
    samut: Mapping[str, Any],
    licence: str = "",
) -> dict[str, Any]:
    """Return the manifest.

    files: path -> bytes of the tables' CSV. samut: what is our own, as the log's {lines, head}. licence: its path.
    """
    return {
        "$schema": PROFILE,
        "name": name,
        "title": title,
        "created": created,
        **({"licenses": [{"path": licence}]} if licence else {}),
        "resources": [_resource(table, files[f"tables/{table.id}.csv"]) for table in contract],
        "samut": dict(samut),
    }


def _resource(table: BundleTable, content: bytes) -> dict[str, Any]:
    return {
        "name": table.id,
        "type": "table",
        "title": table.th,
        "description": table.en,
        "path": f"tables/{table.id}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": list(_references(table)),
        },
    }


def _field(column: TableColumn) -> dict[str, Any]:
    described = {"name": column.id, "type": column.type, "title": column.th, "description": column.en}
    return described | ({"identifies": column.identifies} if column.identifies else {})


def _references(table: BundleTable) -> Iterable[dict[str, Any]]:
    columns_here = {column.id for column in table.columns}
    for columns, other in REFERENCES.items():
        if other != table.id and columns_here.issuperset(columns):
            yield _reference(columns, other, ("workshop", "group")[: len(columns)])
    if table.id in OF_ANSWERS:
        yield _reference(("workshop", "version"), "answers", ("workshop", "version"))


def _reference(columns: Sequence[str], other: str, theirs: Sequence[str]) -> dict[str, Any]:
    return {"fields": list(columns), "reference": {"resource": other, "fields": list(theirs)}}
