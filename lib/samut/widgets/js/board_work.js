// What the board shows in a phase of the kind "work", by the kind of its body
import { Plan } from "./board_plan.js";
import { Wall } from "./board_wall.js";

export const WORK = { wall: Wall, plan: Plan };
