"""What pages are told: a configuration once, and a state as it changes. Each widget's part is its own type."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from samut.widgets.action_plan.state import PlanBody, PlanPanel, PlanPart, PlanRow
from samut.widgets.agenda.state import PauseState
from samut.widgets.announcements.state import Announcement
from samut.widgets.competence.state import TeamBody
from samut.widgets.gallery_walk.state import GalleryBody
from samut.widgets.goal_setting.state import AgainPart, GoalsBody
from samut.widgets.group_answers.state import (
    Card,
    ConsoleAnswer,
    DeletedOfGroup,
    DeletedOnPhone,
    NamedCard,
    Offer,
    PhoneAnswer,
    QuestionConfig,
    Work,
)
from samut.widgets.history.state import UndoState
from samut.widgets.lead.state import GroupTile, LeadState, Script
from samut.widgets.lessons_wall.state import ColumnsBody, WallBody
from samut.widgets.people.state import OwnState
from samut.widgets.phases.state import GroupRounds, RoundState, SeenBy, TimerState
from samut.widgets.policy_matrix.state import MatrixBody, StoryBody
from samut.widgets.questionnaire.state import (
    FilledAnswers,
    InstrumentConfig,
    InstrumentsBody,
    InstrumentsPanel,
    OwnMeasure,
    QuestionnaireConfig,
    SurveyConfig,
)
from samut.widgets.scale.state import ScaleBody
from samut.widgets.situation.state import FormsBody
from samut.widgets.take_home.state import HomeBody, HomePart, NumbersBody
from samut.widgets.themes.state import ThemesBody, ThemesPanel
from samut.widgets.think_pair_share.state import AloneBody
from samut.widgets.timeline.state import PlenaryBody, TimelineBody
from samut.widgets.welcome.state import AgendaBody, VideosPanel, WarmupBody, WelcomeBody
from samut.widgets.workshop.state import AboutState

BoardBody = (
    AgendaBody
    | AloneBody
    | ColumnsBody
    | FormsBody
    | GalleryBody
    | GoalsBody
    | HomeBody
    | InstrumentsBody
    | MatrixBody
    | NumbersBody
    | PlanBody
    | PlenaryBody
    | ScaleBody
    | StoryBody
    | TeamBody
    | ThemesBody
    | TimelineBody
    | WallBody
    | WarmupBody
    | WelcomeBody
)
"""What the board shows in a phase, told apart by `kind`."""
LedPanel = InstrumentsPanel | PlanPanel | ThemesPanel | VideosPanel
"""What the facilitator does with a phase's board, told apart by `kind`."""


class Thing(TypedDict):
    """A thing of the kit that is read in a phase."""

    id: str
    num: str
    title: str
    text: str
    points: list[str]
    slices: list[str]
    items: list[str]


class PhaseConfig(TypedDict):
    """A phase. shows: what is read in it. looks_at: the phase whose answers are read again. revises: questions."""

    id: str
    title: str
    minutes: int
    board: str
    shows: list[Thing]
    looks_at: str
    revises: list[str]


class ActivityName(TypedDict):
    """An activity that can be opened."""

    id: str
    num: str
    title: str


class PageConfig(TypedDict):
    """What a page needs once. visit: of this page's visitor, shortened. colours, symbols: of groups by their place.

    texts: words by name; some are lists.
    plan_rows: of the form of the plan. here: survey of the kit -> the questionnaires that ask it.
    """

    activity: str
    visit: str
    language: str
    texts: dict[str, Any]
    title: str
    activities: list[ActivityName]
    phases: list[PhaseConfig]
    questions: list[QuestionConfig]
    limits: dict[str, int]
    colours: list[str]
    symbols: list[str]
    plan_rows: NotRequired[list[PlanRow]]
    instruments: NotRequired[list[InstrumentConfig]]
    surveys: NotRequired[list[SurveyConfig]]
    questionnaires: NotRequired[list[QuestionnaireConfig]]
    here: NotRequired[dict[str, list[str]]]


class ConsoleConfig(PageConfig):
    """What the console needs once."""

    script: Script


class LedState(TypedDict):
    """Where everybody is led. reached: phases that were opened."""

    lead: str
    phase: str
    reached: list[str]
    timer: TimerState
    announced: Announcement
    pause: PauseState


class HallState(LedState):
    """What board and console both show. pairs: viewer -> shown in this round. grid: who has seen what."""

    about: AboutState
    groups: list[GroupTile]
    grid: list[SeenBy]
    round: RoundState
    pairs: dict[str, str]


class Joining(TypedDict, total=False):
    """How phones join; {} in a rehearsal. qr: a data URI."""

    urls: list[str]
    code: str
    qr: str


class Backup(TypedDict, total=False):
    """When the last backup was made, in epoch seconds, and whether one is overdue; {} if nobody watches."""

    at: float | None
    overdue: bool


class Warning(TypedDict, total=False):
    """What the facilitator has to do before anything else; {} if all is well."""

    level: str
    where: str
    what: str
    do: str


class Surroundings(TypedDict):
    """What is known outside the store. online: group -> people with a page open; None if that is not known."""

    joining: Joining
    online: dict[str, int] | None
    backup: Backup
    warning: Warning


class PhoneParts(TypedDict, total=False):
    """What a phone needs of a widget, in activities with a phase of that board."""

    again: AgainPart
    home: HomePart
    plan: PlanPart
    measures: dict[str, OwnMeasure]
    filled: FilledAnswers


class PhoneState(LedState, DeletedOnPhone, PhoneParts):
    """What a participant's page shows: what that person and that group may see, nothing else.

    single: question -> the item it is answered in once. asked: what others asked this group. before: its answers before
    they were gone over again. walk: others' work it was shown. done: phases it has finished.
    """

    called: bool
    own: OwnState
    group: str
    answers: list[PhoneAnswer]
    single: dict[str, str]
    offers: dict[str, list[Offer]]
    asked: list[NamedCard]
    before: list[Card]
    walk: list[Work]
    rounds: GroupRounds
    done: list[str]


class BoardState(HallState):
    """What the board shows. body: None before the first phase. spotlight: an answer alone and large."""

    body: BoardBody | None
    spotlight: Card | None
    joining: Joining


class ConsoleState(HallState, LeadState, UndoState, Surroundings):
    """What the facilitator leads with. asking: how many people ask to be erased. spotlight: an answer's item, or ""."""

    asking: int
    answers: list[ConsoleAnswer]
    spotlight: str
    led: LedPanel | None
    deleted: list[DeletedOfGroup]


PageState = PhoneState | BoardState | ConsoleState
DECLARED = {
    "BoardBody": BoardBody,
    "LedPanel": LedPanel,
    "PageConfig": PageConfig,
    "ConsoleConfig": ConsoleConfig,
    "PhoneState": PhoneState,
    "BoardState": BoardState,
    "ConsoleState": ConsoleState,
}
"""What is written to web/state.d.ts, with all that is in it."""
