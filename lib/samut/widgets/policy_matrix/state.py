"""The state of the boards "story" and "matrix"."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from samut.widgets.lessons_wall.state import QuestionCards


class HeadingState(TypedDict):
    """An entry of a list of the kit, such as a pillar, policy or actor. kit_list: the name of the list."""

    id: str
    kit_list: str
    num: str
    text: str


class StoryBody(TypedDict):
    """A text, piece by piece, then the answers. heads: of the options of their fields."""

    kind: Literal["story"]
    columns: list[QuestionCards]
    pieces: list[str]
    heads: list[HeadingState]


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
    """An end of the flow. kind: need, row or column. by, n, groups: of needs drawn as one. kit_list: of a heading."""

    id: str
    kind: str
    text: str
    by: NotRequired[str]
    n: NotRequired[int]
    groups: NotRequired[list[str]]
    kit_list: NotRequired[str]
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
    rows: list[HeadingState]
    columns: list[HeadingState]
    needs: list[Need]
    cells: list[Cell]
    flow: Flow
