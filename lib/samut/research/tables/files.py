"""Rows as files: CSV, which is the record, and Parquet with the same values and types."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from samut.research.release.release import Row
from samut.research.tables.schema import BundleTable, TableColumn


def csv_of(table: BundleTable, rows: Sequence[Row]) -> bytes:
    """Return RFC 4180 in UTF-8: a line of names, CRLF, true and false, nothing for a missing value.

    Text stays as it was typed, also if a spreadsheet would take it for a formula: programs read these data, and a
    change for one of them is wrong for all others.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(column.id for column in table.columns)
    for row in rows:
        writer.writerow(cell(column, row[column.id]) for column in table.columns)
    return stream.getvalue().encode()


def cell(column: TableColumn, value: Any) -> str:
    """Return a value as it stands in a CSV."""
    if value is None:
        return ""
    if column.type == "boolean":
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)


def parquet_of(table: BundleTable, rows: Sequence[Row]) -> bytes:
    """Return the same rows, typed."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    kinds = {
        "string": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
        "datetime": pa.timestamp("ms", tz="UTC"),
    }
    columns = [
        pa.array([value_of(column, row[column.id]) for row in rows], kinds[column.type]) for column in table.columns
    ]
    stream = io.BytesIO()
    pq.write_table(pa.table(columns, names=[column.id for column in table.columns]), stream)
    return stream.getvalue()


def value_of(column: TableColumn, value: Any) -> Any:
    """Return a value of a row as a value of its type."""
    if value is None:
        return None
    if column.type == "date":
        return date.fromisoformat(value)
    if column.type == "datetime":
        return datetime.fromisoformat(value)
    return float(value) if column.type == "number" else str(value) if column.type == "string" else value
