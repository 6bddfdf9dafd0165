// What components are given. What else a component takes of its own stays unchecked: state and frame are what pages are
// told, and a field that they don't declare fails

import type {
  BoardState,
  ConsoleConfig,
  ConsoleState,
  GroupTile,
  OwnState,
  PageConfig,
  PhoneState,
} from "./state.d.ts";

/** Some texts are lists of words. The last parts are there in the activities that have components which read them. */
type Config<Told> = Required<Told> & { texts: { [name: string]: any } };
type Others = { [name: string]: any };

/** Words of the page, with its values filled in. */
export type Translate = (name: string, values?: object) => any;

/** A group's mark. */
export interface Look {
  id: string;
  name: string;
  colour: string;
  symbol: string;
}

/** Commands to the kernel, see core/commands.js. */
export interface Page extends Others {
  call(name: string, args?: object): Promise<Reply>;
  connected(): boolean;
  now(): number;
}

/** What the kernel or the server answers; {} if it has no answer. */
export interface Reply extends Others {
  ok?: boolean;
  error?: Problem;
}

/** What went wrong, and what to do. */
export interface Problem {
  where?: string;
  what: string;
  do: string;
}

export interface PhoneProps extends Others {
  frame: Config<PageConfig>;
  state: Required<PhoneState>;
  own: OwnState;
  page: Page;
  t: Translate;
}

export interface BoardProps<Body = BoardState["body"]> extends Others {
  frame: Config<PageConfig>;
  state: Omit<BoardState, "body"> & { body: Body };
  page: Page;
  t: Translate;
  groups: Map<string, Look>;
}

/** A board in a notebook. columns: of the rows, if they can be edited. */
export interface WidgetProps extends Others {
  frame: Config<PageConfig> & { columns: string[] };
  state: Omit<BoardState, "body"> & { body: NonNullable<BoardState["body"]>; rows: { [column: string]: any }[] };
  page: Page;
  t: Translate;
}

export interface ConsoleProps<Led = ConsoleState["led"]> extends Others {
  frame: Config<ConsoleConfig>;
  state: Omit<ConsoleState, "led"> & { led: Led };
  page: Page;
  t: Translate;
  groups: Map<string, Look>;
  group: any;
  run(name: string, args?: object, success?: any): Promise<Reply>;
}

/** Props of a component that is given parts of the state: `With<{card: Card}>`. */
export type With<Parts> = Parts & Others;

/** What the page says of itself in its HTML. */
export interface PageData {
  seat: string;
  socket: string;
  scripts: Record<string, string>;
  most_bytes: number;
}
