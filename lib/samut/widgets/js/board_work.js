// What the board shows in a phase of the kind "work", by the kind of its body
import { Alone } from "./board_alone.js";
import { Home, Numbers } from "./board_closing.js";
import { Columns } from "./board_columns.js";
import { Forms } from "./board_forms.js";
import { GoalsBoard } from "./board_goals.js";
import { Instruments } from "./board_instruments.js";
import { Matrix } from "./board_matrix.js";
import { Agenda, Welcome } from "./board_opening.js";
import { Plan } from "./board_plan.js";
import { Scale } from "./board_scale.js";
import { Story } from "./board_story.js";
import { Team } from "./board_team.js";
import { Themes } from "./board_themes.js";
import { Wall } from "./board_wall.js";
import { Warmup } from "./board_warmup.js";

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
