// What the widgets' folders give to the board, by what stands in them: a module that exports `boards`, and board.css
import { readdir, readFile } from "node:fs/promises";

const GIVES = /^export const boards = /m;

// {"board_body.js", "board_widgets.css"}: each with what it is to hold. widgets: the folder of all widgets
export async function gathered(widgets) {
  const names = (await readdir(widgets, { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort();
  const scripts = await Promise.all(names.filter((name) => /^\w+\/board\w*\.js$/.test(name)).map(giving(widgets)));
  return {
    "board_body.js": bodies(scripts.filter(Boolean)),
    "board_widgets.css": names
      .filter((name) => /^\w+\/board\.css$/.test(name))
      .map(sheet)
      .join(""),
  };
}

const giving = (widgets) => async (name) => (GIVES.test(await readFile(widgets + name, "utf8")) ? name : "");
const sheet = (name) => `@import "../widgets/${name}";\n`;
const called = (name) => name.replace(".js", "").replaceAll(/[/_]+(\w)/g, (_, letter) => letter.toUpperCase());

const bodies = (names) =>
  [
    "// What the board shows in a phase, by the kind of its body. Written by build.mjs of the widgets there are",
    ...names.map((name) => `import { boards as ${called(name)} } from "../widgets/${name}";`),
    "",
    "export const BODIES = {",
    ...names.map((name) => `  ...${called(name)},`),
    "};",
    "",
  ].join("\n");
