"""The table of entries, and an entry as its row: it must come back just as it was."""

from __future__ import annotations

import json
import re
from typing import Any

import sqlalchemy as sa

from samut.domain.entries import Entry
from samut.errors import SamutError

_NAMES = ("workshop", "activity", "key", "item", "group", "author", "op")
ENTRY = sa.Table(
    "entry",
    sa.MetaData(),
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    *(sa.Column(name, sa.Text, nullable=False) for name in (*_NAMES, "value", "base", "at")),
    sa.Index("entry_since", "workshop", "seq"),
    sa.Index("entry_history", "workshop", "item", "seq"),
    sqlite_autoincrement=True,
)

_ID = re.compile(r"[^\s\x00\ud800-\udfff]{1,200}")
_NAME = re.compile("[^\x00\ud800-\udfff]{0,200}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_row(entry: Entry) -> dict[str, str]:
    """Return an entry as a row. Raises SamutError if it would not come back just as it is."""
    names = {name: getattr(entry, name) for name in _NAMES}
    if not all(map(_ID.fullmatch, (entry.id, *entry.base))) or not all(map(_NAME.fullmatch, names.values())):
        raise SamutError("store.bad_name")
    return {"id": entry.id, **names, "value": to_json(entry.value), "base": " ".join(entry.base)}


def to_json(value: Any) -> str:
    """Return a value as JSON. Raises SamutError("store.not_kept") if it would not come back just as it is."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text = _SURROGATE.sub(lambda lone: f"\\u{ord(lone[0]):04x}", text)
        if json.loads(text) == value:
            return text
    except (TypeError, ValueError, RecursionError):
        pass
    raise SamutError("store.not_kept")


def from_row(row: sa.Row[Any]) -> Entry:
    """Return the entry of a row."""
    columns = dict(row._mapping)
    return Entry(**columns | {"value": json.loads(columns["value"]), "base": tuple(columns["base"].split())})


def resent(stored: sa.Row[Any], row: dict[str, str]) -> Entry:
    """Return the entry that was stored, if the row is the same entry sent again. Raises SamutError("store.id_taken").

    `base` is not compared, because a page may have learnt of more revisions meanwhile.
    """
    columns = stored._mapping
    same = all(columns[name] == row[name] for name in _NAMES)
    if not same or _sorted(columns["value"]) != _sorted(row["value"]):
        raise SamutError("store.id_taken")
    return from_row(stored)


def _sorted(text: str) -> str:
    return json.dumps(json.loads(text), sort_keys=True)
