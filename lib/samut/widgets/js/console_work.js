// What the facilitator does with the board of a phase of the kind "work", by the kind of that board
import { InstrumentsPanel } from "./console_instruments.js";
import { PlanPanel } from "./console_plan.js";
import { Themes } from "./console_themes.js";
import { Videos } from "./console_videos.js";

export const LED = { instruments: InstrumentsPanel, plan: PlanPanel, themes: Themes, videos: Videos };
