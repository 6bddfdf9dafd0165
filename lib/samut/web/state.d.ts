// Types of the configurations and states of pages, written by `python -m samut.pages.typescript`

export type BoardBody = AgendaBody | AloneBody | ColumnsBody | FormsBody | GalleryBody | GoalsBody | HomeBody | InstrumentsBody | MatrixBody | NumbersBody | PlanBody | PlenaryBody | ScaleBody | StoryBody | TeamBody | ThemesBody | TimelineBody | WallBody | WarmupBody | WelcomeBody;

export type BoardPanel = InstrumentsPanel | PlanPanel | ThemesPanel | VideosPanel;

/** An item of form 1. counts: how many said each level from 1 on; [] of too few. */
export interface AbilityState {
  field: string;
  n: number;
  waiting: number;
  counts: number[];
  mean: number | null;
}

/** What the facilitator says of the workshop. */
export interface AboutState {
  title: string;
  province: string;
  district: string;
  place: string;
  starts: string;
  may_make_groups: boolean;
  demo: boolean;
}

/** A question over all groups, the answer of most groups first. */
export interface AcrossGroups {
  question: string;
  answers: SameAnswer[];
}

/** An activity that can be opened. */
export interface ActivityName {
  id: string;
  num: string;
  title: string;
}

/** A phone's part of revising goals; {} before. to: goal -> the item of its revision. */
export interface AgainPart {
  to?: Record<string, string>;
  able?: RoleMean[];
  measured?: InstrumentMean[];
}

/** The days of the agenda, and the lines that the phase shows. */
export interface AgendaBody {
  kind: "agenda";
  days: AgendaDay[];
  read: ReadPart[];
}

/** A day without its skipped slots. */
export interface AgendaDay {
  label: string;
  slots: AgendaSlot[];
}

/** A slot as it is read. now: whether it is the current slot. */
export interface AgendaSlot {
  id: string;
  time: string;
  text: string;
  now: boolean;
}

/** The agenda with the next phase of this slot, "" if there is none. */
export interface AgendaWithPhase {
  slots: SlotState[];
  now: string;
  resting: boolean;
  next: NextSlot;
  ahead: number | null;
  edited: boolean;
  phase: string;
}

/** Questions that each person answers alone; not their answers. */
export interface AloneBody {
  kind: "alone";
  rows: AloneRow[];
}

/** A question with how many people have answered it, and how many answers are shared. */
export interface AloneRow {
  question: string;
  people: number;
  shared: number;
}

/** The line that stands on all phones; {} if none does. id: by it a phone remembers that it was closed there. */
export interface Announcement {
  id?: string;
  text?: string;
}

/** How many answers an activity has. */
export interface AnswerCount {
  activity: string;
  num: string;
  title: string;
  n: number;
}

/** When the last backup was made, in epoch seconds, and whether one is overdue; {} if nobody watches. */
export interface Backup {
  at?: number | null;
  overdue?: boolean;
}

/** A band of scores, and how many are in it. */
export interface BandState {
  text: string;
  count: number;
}

/** The state of the board. body: None before the first phase. spotlight: an answer alone and large. */
export interface BoardState {
  lead: string;
  phase: string;
  reached: string[];
  timer: TimerState;
  announced: Announcement;
  pause: PauseState;
  about: AboutState;
  groups: GroupTile[];
  grid: SeenBy[];
  round: RoundState;
  pairs: Record<string, string>;
  body: AgendaBody | AloneBody | ColumnsBody | FormsBody | GalleryBody | GoalsBody | HomeBody | InstrumentsBody | MatrixBody | NumbersBody | PlanBody | PlenaryBody | ScaleBody | StoryBody | TeamBody | ThemesBody | TimelineBody | WallBody | WarmupBody | WelcomeBody | null;
  spotlight: Card | null;
  joining: JoiningState;
}

/** An answer as others see it. year: C.E. about: the group it is about, or "". */
export interface Card {
  text: string;
  year: number | null;
  year_text: string;
  about: string;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
}

/** How many needs a pillar has with a policy or actor; column "" for all of them. */
export interface Cell {
  row: string;
  column: string;
  n: number;
  groups: string[];
}

/** A column for each question, in tabs. */
export interface ColumnsBody {
  kind: "columns";
  tabs: ColumnsTab[];
}

/** A tab of columns. wall: its name, as the questions have it. */
export interface ColumnsTab {
  wall: string;
  columns: QuestionCards[];
}

/** An answer on the console. hidden: from the board. */
export interface ConsoleAnswer {
  entry: string;
  text: string;
  year: number | null;
  typed: string;
  year_text: string;
  about: string;
  via: string;
  fields: Record<string, any>;
  by: string;
  from: string[];
  of: string;
  shared: boolean;
  item: string;
  question: string;
  group: string;
  base: string[];
  versions: RevisionState[];
  hidden: boolean;
}

/** The configuration of the console. */
export interface ConsoleConfig {
  activity: string;
  visit: string;
  language: string;
  texts: Record<string, any>;
  title: string;
  activities: ActivityName[];
  phases: PhaseConfig[];
  questions: QuestionConfig[];
  limits: Record<string, number>;
  colours: string[];
  symbols: string[];
  plan_rows?: PlanRow[];
  instruments?: InstrumentConfig[];
  surveys?: SurveyConfig[];
  questionnaires?: QuestionnaireConfig[];
  here?: Record<string, string[]>;
  script: Script;
}

/** The state of the console. asking: how many people ask to be erased. spotlight: an answer's item, or "". */
export interface ConsoleState {
  lead: string;
  phase: string;
  reached: string[];
  timer: TimerState;
  announced: Announcement;
  pause: PauseState;
  about: AboutState;
  groups: GroupTile[];
  grid: SeenBy[];
  round: RoundState;
  pairs: Record<string, string>;
  agenda: AgendaWithPhase;
  minutes: Record<string, number>;
  pace: number | null;
  single: Record<string, Record<string, string>>;
  undo: string;
  stuck: string;
  undo_in: string;
  joining: JoiningState;
  online: Record<string, number> | null;
  backup: Backup;
  warning: Warning;
  asking: number;
  answers: ConsoleAnswer[];
  spotlight: string;
  led: InstrumentsPanel | PlanPanel | ThemesPanel | VideosPanel | null;
  deleted: DeletedOfGroup[];
}

/** A deleted answer. name: whose it was. by, you, leader, at: who deleted it, and when. entry: the deletion. */
export interface DeletedAnswer {
  text: string;
  year_text: string;
  about: string;
  via: string;
  fields: Record<string, any>;
  name: string;
  activity: string;
  question: string;
  item: string;
  entry: string;
  by: string;
  you: boolean;
  leader: boolean;
  at: string;
}

/** A deleted answer on the console, with the group that it is of. */
export interface DeletedOfGroup {
  text: string;
  year_text: string;
  about: string;
  via: string;
  fields: Record<string, any>;
  name: string;
  activity: string;
  question: string;
  item: string;
  entry: string;
  by: string;
  you: boolean;
  leader: boolean;
  at: string;
  group: string;
}

/** An error in words: where it is, what it is, and what to do. */
export interface ErrorWords {
  where: string;
  what: string;
  do: string;
}

/** A part of an answer as a page asks it. more: asked further down. after: the month it must not be before. */
export interface FieldConfig {
  id: string;
  kind: string;
  text: string;
  levels: number;
  low: string;
  high: string;
  more: boolean;
  after: string;
  options: Option[];
}

/** A field of an answer that holds words. */
export interface FieldText {
  label: string;
  words: string;
}

/** A chart as plotly takes it. */
export interface Figure {
  data: any[];
  layout: Record<string, any>;
}

/** An item of a questionnaire of several kinds: counts, mean and median of many people, or groups' answers. */
export interface FilledPage {
  instrument: string;
  when: string;
  item: string;
  text: string;
  n: number;
  waiting: number;
  counts?: BandState[];
  mean?: number | null;
  median?: number | null;
  groups?: GroupWords[];
}

/** Needs by pillars to policies and actors. */
export interface Flow {
  nodes: FlowNode[];
  links: FlowLink[];
}

/** How many needs go from one end to another. */
export interface FlowLink {
  source: string;
  target: string;
  n: number;
}

/** An end of the flow. kind: need, row or column. by, n, groups: of needs drawn as one. kit_list: of a heading. */
export interface FlowNode {
  id: string;
  kind: string;
  text: string;
  by?: string;
  n?: number;
  groups?: string[];
  kit_list?: string;
  num?: string;
}

/** An issue of a form with its rows. */
export interface FormIssue {
  text: string;
  rows: FormRowState[];
}

/** A row of a form. filled: how many groups have written in it. */
export interface FormRowState {
  question: string;
  filled: number;
  cards: NextStep[];
}

/** The next steps of all groups, row by row. */
export interface FormsBody {
  kind: "forms";
  issues: FormIssue[];
}

/** The gallery walk. */
export interface GalleryBody {
  kind: "gallery";
}

/** A goal with the points ticked of it. */
export interface GoalCard {
  text: string;
  year: number | null;
  year_text: string;
  about: string;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
  met: string[];
}

/** All groups' goals. points: of the checklist. pairs: [] before the gallery. feedback: answers of other groups. */
export interface GoalsBody {
  kind: "goals";
  question: string;
  points: string[];
  goals: GoalCard[];
  pairs: Pair[];
  feedback: Card[];
}

/** What a group takes home, with its id. */
export interface GroupHome {
  goals?: HomeRow[];
  plans?: HomeRow[];
  commitments?: HomeRow[];
  group: string;
}

/** A group that may be shown by itself, role by role. */
export interface GroupProfile {
  group: string;
  roles: ProfileState[];
}

/** The gallery walk for one group. number: rounds begun. shown: the group whose work it looks at now, or "". */
export interface GroupRounds {
  number: number;
  shown: string;
}

/** A group. counts: answers by phase. done: phases it says it has finished. */
export interface GroupTile {
  id: string;
  name: string;
  away: boolean;
  district: string;
  province: string;
  members: number;
  called: boolean;
  counts: Record<string, number>;
  done: string[];
}

/** A group's answer to an item, in words. */
export interface GroupWords {
  group: string;
  words: string[];
}

/** An entry of a list of the kit, such as a pillar, policy or actor. kit_list: the name of the list. */
export interface HeadingState {
  id: string;
  kit_list: string;
  num: string;
  text: string;
}

/** What each group takes home. */
export interface HomeBody {
  kind: "home";
  homes: GroupHome[];
}

/** What a group takes home; {} on a phone before that phase. */
export interface HomePart {
  goals?: HomeRow[];
  plans?: HomeRow[];
  commitments?: HomeRow[];
}

/** What will be done, when and by whom, in words. */
export interface HomeRow {
  what: string;
  when?: string;
  who?: string;
}

/** A questionnaire whose items have the same responses. values: of the responses. */
export interface InstrumentConfig {
  id: string;
  kind: string;
  title: string;
  short: string;
  intro: string;
  responses: string[];
  source: string;
  certainty: string;
  confirm: string;
  values: number[];
  items: ScaleItem[];
}

/** A questionnaire as a number of many. */
export interface InstrumentMean {
  instrument: string;
  n: number;
  mean: number;
}

/** A questionnaire before and after. change: of the `paired` people who gave both. */
export interface InstrumentRow {
  instrument: string;
  before: ScoreNumbers;
  after: ScoreNumbers;
  change: number | null;
  paired: number;
}

/** Questionnaires as numbers of many people, `least` or more. */
export interface InstrumentsBody {
  kind: "instruments";
  least: number;
  rows: InstrumentRow[];
  filled: FilledPage[];
}

/** Numbers for the console. answered: how many filled in a questionnaire. troubles: mistakes in their files. */
export interface InstrumentsPanel {
  kind: "instruments";
  least: number;
  rows: InstrumentRow[];
  answered: Record<string, number>;
  troubles: ErrorWords[];
}

/** An item of its own kind. personal: its answers never leave this laptop. */
export interface ItemConfig {
  id: string;
  kind: string;
  text: string;
  options?: ItemOption[];
  least?: number;
  most?: number | null;
  personal?: boolean;
}

/** An option of an item. id: its words, or a response's number. */
export interface ItemOption {
  id: string | number;
  text: string;
}

/** How phones join; {} in a rehearsal. qr: a data URI. */
export interface JoiningState {
  urls?: string[];
  code?: string;
  qr?: string;
}

/** An answer with the level that its group is on. */
export interface LevelCard {
  text: string;
  year: number | null;
  year_text: string;
  about: string;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
  level: number;
}

/** Needs by pillars, policies and actors; only cells that are not empty. */
export interface MatrixBody {
  kind: "matrix";
  rows: HeadingState[];
  columns: HeadingState[];
  needs: Need[];
  cells: Cell[];
  flow: Flow;
}

/** A card with the name of the group that wrote it. */
export interface NamedCard {
  text: string;
  year: number | null;
  year_text: string;
  about: string;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
  name: string;
}

/** A need with its pillars, and its policies and actors. */
export interface Need {
  item: string;
  group: string;
  text: string;
  rows: string[];
  columns: string[];
}

/** The slot after this one, with its activity; {} if there is none. */
export interface NextSlot {
  slot?: string;
  activity?: string;
}

/** A step that a group is going to take. */
export interface NextStep {
  item: string;
  group: string;
  text: string;
}

/** The whole workshop in large figures. counts: groups, members, goals, plans and commitments. */
export interface NumbersBody {
  kind: "numbers";
  counts: Record<string, number>;
  answers: AnswerCount[];
  means: ScaleMean[];
}

/** An answer from elsewhere that may be carried over into a question. */
export interface Offer {
  item: string;
  activity: string;
  question: string;
  text?: string;
  fields?: Record<string, any>;
}

/** An option of a field. */
export interface Option {
  id: string;
  text: string;
}

/** The other person who wrote an answer, last or first. paper: whether it was typed in from paper. */
export interface OtherAuthor {
  name: string;
  paper: boolean;
}

/** A person's own results before and after, and the change if both have a score. */
export interface OwnMeasure {
  before: OwnScore;
  after: OwnScore;
  change: number | null;
}

/** A person's own answers and result; {} if not answered. coded: whether a code was given. missing: open items. */
export interface OwnScore {
  answers?: Record<string, number>;
  coded?: boolean;
  total?: number | null;
  band?: string;
  missing?: string[];
}

/** What this visit agreed to. answered: whether it was asked. erased: when its words were erased last, or "". */
export interface OwnState {
  agreed: Record<string, boolean>;
  asked: boolean;
  contact: string;
  answered: boolean;
  erased: string;
}

/** The configuration of a page. visit: the visitor's, shortened. colours, symbols: of groups by their index. texts: words by name; some are lists. plan_rows: of the form of the plan. here: survey of the kit -> the questionnaires that ask it. */
export interface PageConfig {
  activity: string;
  visit: string;
  language: string;
  texts: Record<string, any>;
  title: string;
  activities: ActivityName[];
  phases: PhaseConfig[];
  questions: QuestionConfig[];
  limits: Record<string, number>;
  colours: string[];
  symbols: string[];
  plan_rows?: PlanRow[];
  instruments?: InstrumentConfig[];
  surveys?: SurveyConfig[];
  questionnaires?: QuestionnaireConfig[];
  here?: Record<string, string[]>;
}

/** A goal before and after; None if it is new, or gone. */
export interface Pair {
  item: string;
  group: string;
  before: Card | null;
  after: Card | null;
}

/** The slot that everybody rests in; {} if none. */
export interface PauseState {
  text?: string;
  time?: string;
}

/** Some years with their answers. start, end: C.E.; None, with an empty label, for answers without a year. */
export interface PeriodState {
  label: string;
  start: number | null;
  end: number | null;
  rows: TimelineRow[];
}

/** A phase. shows: texts read in it. looks_at: the phase whose answers are read again. revises: questions. */
export interface PhaseConfig {
  id: string;
  title: string;
  minutes: number;
  board: string;
  shows: ThingState[];
  looks_at: string;
  revises: string[];
}

/** An answer on a phone. own: whether this person may write on it. */
export interface PhoneAnswer {
  entry: string;
  text: string;
  year: number | null;
  typed: string;
  year_text: string;
  about: string;
  via: string;
  fields: Record<string, any>;
  by: string;
  from: string[];
  of: string;
  shared: boolean;
  item: string;
  question: string;
  group: string;
  base: string[];
  versions: RevisionState[];
  hidden: boolean;
  whose: OtherAuthor | null;
  own: boolean;
}

/** The state of a participant's page: only what that person and that group may see. single: question -> the item of its only answer. feedback: what other groups wrote of this group's work. before: its answers before they were revised. walk: work of other groups that it was shown. done: phases it has finished. */
export interface PhoneState {
  lead: string;
  phase: string;
  reached: string[];
  timer: TimerState;
  announced: Announcement;
  pause: PauseState;
  deleted: DeletedAnswer[];
  deleted_mine: DeletedAnswer[];
  again?: AgainPart;
  home?: HomePart;
  plan?: PlanPart;
  measures?: Record<string, OwnMeasure>;
  filled?: Record<string, Record<string, Record<string, any>>>;
  called: boolean;
  own: OwnState;
  group: string;
  answers: PhoneAnswer[];
  single: Record<string, string>;
  offers: Record<string, Offer[]>;
  feedback: NamedCard[];
  before: Card[];
  walk: Work[];
  rounds: GroupRounds;
  done: string[];
}

/** Plans of all groups. gaps: items by gap. first: earliest month. off: columns. lit: the line in the spotlight. */
export interface PlanBody {
  kind: "plan";
  lines: PlanLineState[];
  goals: Card[];
  gaps: Record<string, string[]>;
  first: string;
  off: string[];
  lit: string;
}

/** An optional column, which the facilitator switches. */
export interface PlanColumn {
  id: string;
  text: string;
  on: boolean;
}

/** A line with its provenance. */
export interface PlanLineState {
  text: string;
  year: number | null;
  year_text: string;
  about: string;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
  goals: string[];
  thread: ThreadStep[];
}

/** Columns that the facilitator can switch off, and how many lines have each gap. */
export interface PlanPanel {
  kind: "plan";
  columns: PlanColumn[];
  lines: number;
  goals: number;
  gaps: Record<string, number>;
}

/** A phone's part of the plan: columns that are off, and the thread of each line of its group. */
export interface PlanPart {
  off: string[];
  threads: Record<string, ThreadStep[]>;
}

/** A row or heading of the form. */
export interface PlanRow {
  question: string;
  num: string;
  text: string;
  heading: boolean;
}

/** An activity of the plan, openable or not. source: where its minutes are from. */
export interface PlannedActivity {
  id: string;
  title: string;
  num: string;
  minutes: number | null;
  source: string;
}

/** The line of years, the gallery's questions across groups, and the shared picture. */
export interface PlenaryBody {
  kind: "plenary";
  chart: Figure;
  periods: PeriodState[];
  across: AcrossGroups[];
  vision: Card[];
}

/** A role's level, the mean of its items' means; None of too few. n: the fewest people any item has. */
export interface ProfileState {
  n: number;
  mean: number | null;
}

/** A question with the answers of all groups. */
export interface QuestionCards {
  question: string;
  cards: Card[];
}

/** A question as a page asks it, in this province's words. of: the question whose answers it goes through. */
export interface QuestionConfig {
  id: string;
  phase: string;
  num: string;
  text: string;
  answer: string;
  extra: boolean;
  head: string;
  wall: string;
  single: boolean;
  by: string;
  sensitive: boolean;
  offers: string[];
  of: string;
  fields: FieldConfig[];
  words: string;
  most: number;
  under: string;
}

/** A questionnaire with items of several kinds. by: person or group. whens: when it is filled in. */
export interface QuestionnaireConfig {
  id: string;
  title: string;
  intro: string;
  by: string;
  survey: string;
  source: string;
  certainty: string;
  confirm: string;
  whens: string[];
  items: ItemConfig[];
}

/** A numbered line that is read aloud. */
export interface ReadItem {
  num: string;
  text: string;
}

/** Lines that are read together, with their title if they have one. */
export interface ReadPart {
  title: string;
  items: ReadItem[];
}

/** One revision of an answer. typed: the year as it was typed. via: how it came, by: who wrote it. */
export interface RevisionState {
  entry: string;
  text: string;
  year: number | null;
  typed: string;
  year_text: string;
  about: string;
  via: string;
  fields: Record<string, any>;
  by: string;
}

/** A role of form 1 as a number of many. */
export interface RoleMean {
  question: string;
  n: number;
  mean: number;
}

/** A role with its items. */
export interface RoleState {
  n: number;
  mean: number | null;
  question: string;
  items: AbilityState[];
}

/** The gallery walk for all groups: rounds begun, and planned with so many minutes each. */
export interface RoundState {
  number: number;
  count: number;
  minutes: number;
}

/** An answer, and all groups that gave it. item: the first of them. */
export interface SameAnswer {
  text: string;
  groups: string[];
  item: string;
}

/** Answers to a question in the same words, shown once. */
export interface Saying {
  items: string[];
  question: string;
  text: string;
  fields: Record<string, any>;
  groups: string[];
  hidden: boolean;
}

/** Where each group puts itself. question, field: of the level. others: the phase's other questions. */
export interface ScaleBody {
  kind: "scale";
  question: string;
  field: string;
  marks: LevelCard[];
  mean: number | null;
  others: QuestionCards[];
}

/** An item of a questionnaire whose items have the same responses. */
export interface ScaleItem {
  id: string;
  text: string;
}

/** The mean of n answers on a scale of so many levels. words: the question. */
export interface ScaleMean {
  activity: string;
  question: string;
  words: string;
  levels: number;
  mean: number | null;
  n: number;
}

/** Scores of many; of too few there are no mean and no bands. waiting: people not among them yet. */
export interface ScoreNumbers {
  n: number;
  waiting: number;
  mean: number | null;
  bands: BandState[];
}

/** The facilitator's script for an activity, and the whole plan. */
export interface Script {
  objective: string;
  outcome: string[];
  minutes: number | null;
  source: string;
  steps: ScriptStep[];
  tips: Tip[];
  plans: PlannedActivity[];
}

/** A few words of the plan with their number. */
export interface ScriptLine {
  id: string;
  num: string;
  text: string;
}

/** A step of the plan with its questions. */
export interface ScriptStep {
  id: string;
  num: string;
  text: string;
  items: ScriptLine[];
}

/** How often a group saw each group's work, in the order of the groups; None at its own. */
export interface SeenBy {
  viewer: string;
  times: (number | null)[];
}

/** A slot of the agenda. start: minutes after midnight. time, begins: as they are read. */
export interface SlotState {
  id: string;
  day: number;
  start: number;
  minutes: number | null;
  text: string;
  plan: string[];
  skipped: boolean;
  own: boolean;
  phases: string[];
  time: string;
  begins: string;
}

/** A text, piece by piece, then the answers. heads: of the options of their fields. */
export interface StoryBody {
  kind: "story";
  columns: QuestionCards[];
  pieces: string[];
  heads: HeadingState[];
}

/** A survey that is done elsewhere. */
export interface SurveyConfig {
  id: string;
  num: string;
  title: string;
  url: string;
  unit: string;
  needs_internet: boolean;
  sensitive: boolean;
}

/** How able people say they are, as numbers of `least` or more. */
export interface TeamBody {
  kind: "team";
  least: number;
  roles: RoleState[];
  groups: GroupProfile[];
  note: string;
}

/** A theme on the board. */
export interface ThemeState {
  theme: string;
  name: string;
  groups: string[];
  sayings: Saying[];
}

/** A theme with its answers, as the facilitator edits it. */
export interface ThemeToEdit {
  theme: string;
  name: string;
  items: string[];
  groups: string[];
}

/** Themes; those of two groups or more are common. left: how many of all answers are in no theme yet. */
export interface ThemesBody {
  kind: "themes";
  common: ThemeState[];
  different: ThemeState[];
  left: number;
  all: number;
}

/** The themes for the console, and the sayings they are put together from. */
export interface ThemesPanel {
  kind: "themes";
  themes: ThemeToEdit[];
  sayings: Saying[];
}

/** A text or list of the kit that is read in a phase. */
export interface ThingState {
  id: string;
  num: string;
  title: string;
  text: string;
  points: string[];
  slices: string[];
  items: string[];
}

/** An answer that another one grew from. depth: over how many steps. */
export interface ThreadStep {
  item: string;
  depth: number;
  activity: string;
  num: string;
  title: string;
  question: string;
  question_text: string;
  text: string;
  parts: FieldText[];
}

/** All groups on one line of years. */
export interface TimelineBody {
  kind: "timeline";
  chart: Figure;
  periods: PeriodState[];
}

/** An answer on the line of years. precision, about: of its year. */
export interface TimelineRow {
  text: string;
  year: number | null;
  year_text: string;
  about: boolean;
  fields: Record<string, any>;
  item: string;
  question: string;
  group: string;
  group_index: number;
  precision: string;
}

/** A clock that a page counts by itself; {} if none is set. ends_at: epoch seconds; `left` if it is stopped. */
export interface TimerState {
  ends_at?: number | null;
  left?: number | null;
  minutes?: number;
}

/** A tip of the kit with its parts. */
export interface Tip {
  id: string;
  num: string;
  text: string;
  here: boolean;
  items: TipLine[];
}

/** A part of a tip. here: whether it helps in this activity. */
export interface TipLine {
  id: string;
  num: string;
  text: string;
  here: boolean;
}

/** A film on the web. */
export interface VideoState {
  id: string;
  title: string;
  url: string;
  needs_internet: boolean;
}

/** The films, for the console to open. */
export interface VideosPanel {
  kind: "videos";
  videos: VideoState[];
}

/** All groups' answers, question by question. */
export interface WallBody {
  kind: "wall";
  columns: QuestionCards[];
}

/** Movements, whose words are the board's own, and films. */
export interface WarmupBody {
  kind: "warmup";
  videos: VideoState[];
}

/** A warning that the facilitator has to heed first; {} if all is well. */
export interface Warning {
  level?: string;
  where?: string;
  what?: string;
  do?: string;
}

/** The kit's own words. */
export interface WelcomeBody {
  kind: "welcome";
  title: string;
  subtitle: string;
  slogan: string;
}

/** Another group's work that a group was shown. */
export interface Work {
  group: string;
  name: string;
  answers: Card[];
}
