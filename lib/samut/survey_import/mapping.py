"""What becomes of each column of a file: the answer it is, of what kind, and how its values are read."""

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
class Column:
    """One column. header: as in the file. id: of the answer. kind skip: it is not brought in.

    options: what may be chosen; of a number, the words for 1, 2, … or, with from_zero, 0, 1, …
    other: words that are no option are taken as well. between: what parts several options in a cell.
    era: of dates: be, ce, or each by itself; order: of a day and a month in figures; both "" where that was not told
    yet. zone: utc where the file's times are.
    identifies: person or place, who could be known by it; at, when the answers were given; row, what is the same when
    the row comes again; consent, without which the row is left out; code, a person's own secret, of which only a seal
    is kept. of, tick: the column says by 1 or 0 whether the option `tick` of the answer `of` was chosen.
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
    columns: tuple[Column, ...] = field(default=(), metadata={"needed": True, "key": "column"})

    @property
    def asks_consent(self) -> bool:
        """Whether one of its columns is brought in as consent. Without one nothing of it is told to researchers."""
        return any(one.kind != "skip" and CONSENT in (one.id, one.identifies) for one in self.columns)

    @property
    def value(self) -> dict[str, Any]:
        """What the entry `mapping` keeps: a column for each answer, those of one answer's ticks as one."""
        return {"survey": self.survey, "columns": list(_told(self.columns))}


def _told(columns: Iterable[Column]) -> Iterator[dict[str, Any]]:
    ticks: dict[str, dict[str, Any]] = {}
    for one in columns:
        told = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(one).items() if v or name == "id"}
        if not one.of:
            yield told
        elif one.of in ticks:
            ticks[one.of]["options"].append(one.tick)
        else:
            ticks[one.of] = {"header": one.of, "id": one.of, "kind": "choices", "options": [one.tick]}
    yield from ticks.values()


def name_of(survey: str, headings: Iterable[str]) -> str:
    """The same for the same headings, in whatever order: by it a mapping is found again."""
    keys = sorted(map(same_key, headings))
    return f"{survey}-{digest(*keys, between=chr(10))[:8]}"
