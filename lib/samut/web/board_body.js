// What the board shows in a phase, by the kind of its body
import { Alone } from "../widgets/think_pair_share/board.js";
import { Home, Numbers } from "../widgets/take_home/board.js";
import { Columns } from "../widgets/lessons_wall/board_columns.js";
import { Forms } from "../widgets/situation/board.js";
import { Gallery } from "../widgets/gallery_walk/board.js";
import { GoalsBoard } from "../widgets/goal_setting/board.js";
import { Instruments } from "../widgets/questionnaire/board.js";
import { Matrix } from "../widgets/policy_matrix/board.js";
import { Agenda, Welcome } from "../widgets/welcome/board.js";
import { Plan } from "../widgets/action_plan/board.js";
import { Plenary } from "../widgets/timeline/board_plenary.js";
import { Scale } from "../widgets/scale/board.js";
import { Story } from "../widgets/policy_matrix/board_story.js";
import { Team } from "../widgets/competence/board.js";
import { Themes } from "../widgets/themes/board.js";
import { TimelineView } from "../widgets/timeline/board.js";
import { Wall } from "../widgets/lessons_wall/board.js";
import { Warmup } from "../widgets/welcome/board_warmup.js";

export const BODIES = {
  agenda: Agenda,
  alone: Alone,
  columns: Columns,
  forms: Forms,
  gallery: Gallery,
  goals: GoalsBoard,
  home: Home,
  instruments: Instruments,
  matrix: Matrix,
  numbers: Numbers,
  plan: Plan,
  plenary: Plenary,
  scale: Scale,
  story: Story,
  team: Team,
  themes: Themes,
  timeline: TimelineView,
  wall: Wall,
  warmup: Warmup,
  welcome: Welcome,
};
