"""What the boards of the opening are told."""

from __future__ import annotations

from typing import Literal, TypedDict


class WelcomeBody(TypedDict):
    """The kit's own words."""

    kind: Literal["welcome"]
    title: str
    subtitle: str
    slogan: str


class Video(TypedDict):
    """A film on the web."""

    id: str
    title: str
    url: str
    needs_internet: bool


class WarmupBody(TypedDict):
    """Movements, whose words are the board's own, and films."""

    kind: Literal["warmup"]
    videos: list[Video]


class VideosPanel(TypedDict):
    """The films, for the console to open."""

    kind: Literal["videos"]
    videos: list[Video]


class AgendaSlot(TypedDict):
    """A slot as it is read. now: whether the hall is in it."""

    id: str
    time: str
    text: str
    now: bool


class AgendaDay(TypedDict):
    """A day without what is skipped."""

    label: str
    slots: list[AgendaSlot]


class ReadItem(TypedDict):
    """A numbered line that is read aloud."""

    num: str
    text: str


class ReadPart(TypedDict):
    """A part of what is read, with its title if it has one."""

    title: str
    items: list[ReadItem]


class AgendaBody(TypedDict):
    """The days, and what the phase shows."""

    kind: Literal["agenda"]
    days: list[AgendaDay]
    read: list[ReadPart]
