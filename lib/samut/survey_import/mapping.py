"""The mapping of a file: which answer each column is, of what kind, and how its values are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from samut.domain.ids import digest
from samut.domain.kit.source import NEEDED, needed
from samut.thai import same_key

Kind = Literal["text", "choice", "choices", "number", "age", "date", "grid", "skip"]
Era = Literal["", "be", "ce", "each"]
Order = Literal["", "dmy", "mdy"]
Identifies = Literal["", "person", "place", "at", "row", "consent", "code"]
Between = Literal["", ";", ",", " "]
CONSENT = "consent"
KINDS: tuple[Kind, ...] = ("text", "choice", "choices", "number", "age", "date", "grid", "skip")


@dataclass(frozen=True, kw_only=True)
class MappedColumn:
    """A column. header: as in the file. id: of the answer. kind skip: it is not imported.

    options: what may be chosen; of a number, the words for 1, 2, … or, with from_zero, 0, 1, …
    other: words that are no option are taken as well. between: what parts several options in a cell.
    era: of dates: be, ce, or each by itself; order: of a day and a month in figures; both "" if nobody said yet.
    zone: utc if the file's times are.
    identifies: person or place, by which somebody could be recognised; at, when the answers were given; row, what is
    the
    same when the row comes again; consent, without which the row is left out; code, a person's own secret, of which
    only a
    seal is stored. of, tick: the column says by 1 or 0 whether the option `tick` of the answer `of` was chosen.
    """

    header: str = needed("")
    kind: Kind = field(default="text", metadata=NEEDED)
    id: str = ""
    options: tuple[str, ...] = ()
    other: bool = False
    from_zero: bool = False
    between: Between = ""
    era: Era = ""
    order: Order = ""
    zone: Literal["", "utc"] = ""
    identifies: Identifies = ""
    of: str = ""
    tick: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """All columns of one kind of file. survey: id of the kit's survey, or of a questionnaire or form of ours."""

    name: str = needed("")
    survey: str = needed("")
    columns: tuple[MappedColumn, ...] = field(default=(), metadata={"needed": True, "key": "column"})

    @property
    def asks_consent(self) -> bool:
        """Whether one of its columns is imported as consent. Without one nothing of it is released to researchers."""
        return any(column.kind != "skip" and CONSENT in (column.id, column.identifies) for column in self.columns)

    @property
    def value(self) -> dict[str, Any]:
        """The value of the entry `mapping`: a column for each answer, the ticks of one answer as one."""
        return {"survey": self.survey, "columns": list(_stored_columns(self.columns))}


def _stored_columns(columns: Iterable[MappedColumn]) -> Iterator[dict[str, Any]]:
    ticks: dict[str, dict[str, Any]] = {}
    for column in columns:
        stored = {
            name: list(v) if isinstance(v, tuple) else v for name, v in asdict(column).items() if v or name == "id"
        }
        if not column.of:
            yield stored
        elif column.of in ticks:
            ticks[column.of]["options"].append(column.tick)
        else:
            ticks[column.of] = {"header": column.of, "id": column.of, "kind": "choices", "options": [column.tick]}
    yield from ticks.values()


def name_of(survey: str, headings: Iterable[str]) -> str:
    """Return the name by which a mapping is found again: the same for the same headings, in any order."""
    keys = sorted(map(same_key, headings))
    return f"{survey}-{digest(*keys, between=chr(10))[:8]}"
