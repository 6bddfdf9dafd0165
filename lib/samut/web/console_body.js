// What the facilitator does with the board of a phase, by the kind of that board
import { InstrumentsPanel } from "../widgets/questionnaire/console.js";
import { PlanPanel } from "../widgets/action_plan/console.js";
import { Themes } from "../widgets/themes/console.js";
import { Videos } from "../widgets/welcome/console.js";

export const LED = { instruments: InstrumentsPanel, plan: PlanPanel, themes: Themes, videos: Videos };
