// What the board shows in a phase of the kind "work", by the kind of its body
import { GoalsBoard } from "./board_goals.js";
import { Matrix } from "./board_matrix.js";
import { Story } from "./board_story.js";
import { Wall } from "./board_wall.js";

export const WORK = {
  wall: Wall,
  story: Story,
  matrix: Matrix,
  goals: GoalsBoard,
};
