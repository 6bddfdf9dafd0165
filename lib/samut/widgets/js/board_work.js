// What the board shows in a phase of the kind "work", by the kind of its body
import { Alone } from "./board_alone.js";
import { Forms } from "./board_forms.js";
import { Instruments } from "./board_instruments.js";
import { Plan } from "./board_plan.js";
import { Team } from "./board_team.js";
import { Wall } from "./board_wall.js";

export const WORK = { alone: Alone, forms: Forms, instruments: Instruments, plan: Plan, team: Team, wall: Wall };
