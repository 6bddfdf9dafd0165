// What the board shows in a phase of the kind "work", by the kind of its body
import { Alone } from "../widgets/think_pair_share/board.js";
import { Home, Numbers } from "../widgets/take_home/board.js";
import { Columns } from "../widgets/lessons_wall/board_columns.js";
import { Forms } from "../widgets/situation/board.js";
import { GoalsBoard } from "../widgets/goal_setting/board.js";
import { Instruments } from "../widgets/questionnaire/board.js";
import { Matrix } from "../widgets/policy_matrix/board.js";
import { Agenda, Welcome } from "../widgets/welcome/board.js";
import { Plan } from "../widgets/action_plan/board.js";
import { Scale } from "../widgets/scale/board.js";
import { Story } from "../widgets/policy_matrix/board_story.js";
import { Team } from "../widgets/competence/board.js";
import { Themes } from "../widgets/themes/board.js";
import { Wall } from "../widgets/lessons_wall/board.js";
import { Warmup } from "../widgets/welcome/board_warmup.js";

export const WORK = {
  agenda: Agenda,
  alone: Alone,
  columns: Columns,
  forms: Forms,
  goals: GoalsBoard,
  home: Home,
  instruments: Instruments,
  matrix: Matrix,
  numbers: Numbers,
  plan: Plan,
  scale: Scale,
  story: Story,
  team: Team,
  themes: Themes,
  wall: Wall,
  warmup: Warmup,
  welcome: Welcome,
};
