// What the facilitator does with the board of a phase of the kind "work", by the kind of that board
import { InstrumentsPanel } from "./console_instruments.js";
import { PlanPanel } from "./console_plan.js";

export const LED = { instruments: InstrumentsPanel, plan: PlanPanel };
