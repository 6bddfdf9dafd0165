"""Types of the configuration that a page gets once, and of its state. Each widget's part is its own type."""

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
"""The body of the board in a phase, by its `kind`."""
BoardPanel = InstrumentsPanel | PlanPanel | ThemesPanel | VideosPanel
"""The console's panel of a phase's board, by its `kind`."""


class ThingState(TypedDict):
    """A text or list of the kit that is read in a phase."""

    id: str
    num: str
    title: str
    text: str
    points: list[str]
    slices: list[str]
    items: list[str]


class PhaseConfig(TypedDict):
    """A phase. shows: texts read in it. looks_at: the phase whose answers are read again. revises: questions."""

    id: str
    title: str
    minutes: int
    board: str
    shows: list[ThingState]
    looks_at: str
    revises: list[str]


class ActivityName(TypedDict):
    """An activity that can be opened."""

    id: str
    num: str
    title: str


class PageConfig(TypedDict):
    """The configuration of a page. visit: the visitor's, shortened. colours, symbols: of groups by their index.

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
    """The configuration of the console."""

    script: Script


class ProgressState(TypedDict):
    """The activity and phase that everybody is led to. reached: phases that were opened."""

    lead: str
    phase: str
    reached: list[str]
    timer: TimerState
    announced: Announcement
    pause: PauseState


class WorkshopState(ProgressState):
    """The state of board and console. pairs: viewer -> shown in this round. grid: which groups saw which."""

    about: AboutState
    groups: list[GroupTile]
    grid: list[SeenBy]
    round: RoundState
    pairs: dict[str, str]


class JoiningState(TypedDict, total=False):
    """How phones join; {} in a rehearsal. qr: a data URI."""

    urls: list[str]
    code: str
    qr: str


class Backup(TypedDict, total=False):
    """When the last backup was made, in epoch seconds, and whether one is overdue; {} if nobody watches."""

    at: float | None
    overdue: bool


class Warning(TypedDict, total=False):
    """A warning that the facilitator has to heed first; {} if all is well."""

    level: str
    where: str
    what: str
    do: str


class Surroundings(TypedDict):
    """The state of the server. online: group -> people with a page open; None if that is not known."""

    joining: JoiningState
    online: dict[str, int] | None
    backup: Backup
    warning: Warning


class PhoneParts(TypedDict, total=False):
    """The parts of a phone's state that widgets add, in activities with a phase of that board."""

    again: AgainPart
    home: HomePart
    plan: PlanPart
    measures: dict[str, OwnMeasure]
    filled: FilledAnswers


class PhoneState(ProgressState, DeletedOnPhone, PhoneParts):
    """The state of a participant's page: only what that person and that group may see.

    single: question -> the item of its only answer. feedback: what other groups wrote of this group's work. before: its
    answers before they were revised. walk: work of other groups that it was shown. done: phases it has finished.
    """

    called: bool
    own: OwnState
    group: str
    answers: list[PhoneAnswer]
    single: dict[str, str]
    offers: dict[str, list[Offer]]
    feedback: list[NamedCard]
    before: list[Card]
    walk: list[Work]
    rounds: GroupRounds
    done: list[str]


class BoardState(WorkshopState):
    """The state of the board. body: None before the first phase. spotlight: an answer alone and large."""

    body: BoardBody | None
    spotlight: Card | None
    joining: JoiningState


class ConsoleState(WorkshopState, LeadState, UndoState, Surroundings):
    """The state of the console. asking: how many people ask to be erased. spotlight: an answer's item, or ""."""

    asking: int
    answers: list[ConsoleAnswer]
    spotlight: str
    led: BoardPanel | None
    deleted: list[DeletedOfGroup]


PageState = PhoneState | BoardState | ConsoleState
DECLARED = {
    "BoardBody": BoardBody,
    "BoardPanel": BoardPanel,
    "PageConfig": PageConfig,
    "ConsoleConfig": ConsoleConfig,
    "PhoneState": PhoneState,
    "BoardState": BoardState,
    "ConsoleState": ConsoleState,
}
"""The types that web/state.d.ts declares, with all the types in them."""
