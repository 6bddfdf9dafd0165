"""The state of the boards of the opening."""

from __future__ import annotations

from typing import Literal, TypedDict


class WelcomeBody(TypedDict):
    """The kit's own words."""

    kind: Literal["welcome"]
    title: str
    subtitle: str
    slogan: str


class VideoState(TypedDict):
    """A film on the web."""

    id: str
    title: str
    url: str
    needs_internet: bool


class WarmupBody(TypedDict):
    """Movements, whose words are the board's own, and films."""

    kind: Literal["warmup"]
    videos: list[VideoState]


class VideosPanel(TypedDict):
    """The films, for the console to open."""

    kind: Literal["videos"]
    videos: list[VideoState]


class AgendaSlot(TypedDict):
    """A slot as it is read. now: whether it is the current slot."""

    id: str
    time: str
    text: str
    now: bool


class AgendaDay(TypedDict):
    """A day without its skipped slots."""

    label: str
    slots: list[AgendaSlot]


class ReadItem(TypedDict):
    """A numbered line that is read aloud."""

    num: str
    text: str


class ReadPart(TypedDict):
    """Lines that are read together, with their title if they have one."""

    title: str
    items: list[ReadItem]


class AgendaBody(TypedDict):
    """The days of the agenda, and the lines that the phase shows."""

    kind: Literal["agenda"]
    days: list[AgendaDay]
    read: list[ReadPart]
