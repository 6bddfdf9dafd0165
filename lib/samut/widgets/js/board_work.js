// What the board shows in a phase of the kind "work", by the kind of its body
import { Alone } from "./board_alone.js";
import { Forms } from "./board_forms.js";
import { GoalsBoard } from "./board_goals.js";
import { Instruments } from "./board_instruments.js";
import { Matrix } from "./board_matrix.js";
import { Plan } from "./board_plan.js";
import { Story } from "./board_story.js";
import { Team } from "./board_team.js";
import { Wall } from "./board_wall.js";

export const WORK = {
  alone: Alone,
  forms: Forms,
  goals: GoalsBoard,
  instruments: Instruments,
  matrix: Matrix,
  plan: Plan,
  story: Story,
  team: Team,
  wall: Wall,
};
