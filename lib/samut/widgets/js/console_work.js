// What the facilitator does with the board of a phase of the kind "work", by the kind of that board
import { Themes } from "./console_themes.js";
import { Videos } from "./console_videos.js";

export const LED = { themes: Themes, videos: Videos };
