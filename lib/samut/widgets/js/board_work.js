// What the board shows in a phase of the kind "work", by the kind of its body
import { Home, Numbers } from "./board_closing.js";
import { Columns } from "./board_columns.js";
import { Agenda, Welcome } from "./board_opening.js";
import { Scale } from "./board_scale.js";
import { Themes } from "./board_themes.js";
import { Wall } from "./board_wall.js";
import { Warmup } from "./board_warmup.js";

export const WORK = {
  wall: Wall,
  agenda: Agenda,
  columns: Columns,
  home: Home,
  numbers: Numbers,
  scale: Scale,
  themes: Themes,
  warmup: Warmup,
  welcome: Welcome,
};
