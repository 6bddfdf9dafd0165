"""What the boards "story" and "matrix" are told."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from samut.widgets.lessons_wall.state import QuestionCards


class Heading(TypedDict):
    """A pillar, policy, actor or whatever the kit lists. of: the list's name."""

    id: str
    of: str
    num: str
    text: str


class StoryBody(TypedDict):
    """What is read, piece by piece, then the answers. heads: of what may be chosen in them."""

    kind: Literal["story"]
    columns: list[QuestionCards]
    pieces: list[str]
    heads: list[Heading]


class Need(TypedDict):
    """A need with its pillars, and its policies and actors."""

    item: str
    group: str
    text: str
    rows: list[str]
    columns: list[str]


class Cell(TypedDict):
    """How many needs a pillar has with a policy or actor; column "" for all of them."""

    row: str
    column: str
    n: int
    groups: list[str]


class FlowNode(TypedDict):
    """An end of the flow. kind: need, row or column. by, n, groups: of needs that are drawn as one."""

    id: str
    kind: str
    text: str
    by: NotRequired[str]
    n: NotRequired[int]
    groups: NotRequired[list[str]]
    of: NotRequired[str]
    num: NotRequired[str]


class FlowLink(TypedDict):
    """How many needs go from one end to another."""

    source: str
    target: str
    n: int


class Flow(TypedDict):
    """Needs by pillars to policies and actors."""

    nodes: list[FlowNode]
    links: list[FlowLink]


class MatrixBody(TypedDict):
    """Needs by pillars, policies and actors; only cells that are not empty."""

    kind: Literal["matrix"]
    rows: list[Heading]
    columns: list[Heading]
    needs: list[Need]
    cells: list[Cell]
    flow: Flow
