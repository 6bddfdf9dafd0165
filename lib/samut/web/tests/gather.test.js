import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { gathered } from "../gather.mjs";

test("a board's script and sheet are found in its widget's folder, and what is no board's is left alone", async () => {
  const folder = `${await mkdtemp(`${tmpdir()}/widgets-`)}/`;
  await mkdir(`${folder}weather`);
  await writeFile(`${folder}weather/board_rain.js`, "export const boards = { rain: Rain };\n");
  await writeFile(`${folder}weather/board_cloud.js`, "export const Cloud = 1;\n");
  await writeFile(`${folder}weather/console.js`, "export const boards = {};\n");
  await writeFile(`${folder}weather/board.css`, "");
  const files = await gathered(folder);
  assert.match(
    files["board_body.js"],
    /import \{ boards as weatherBoardRain \} from "\.\.\/widgets\/weather\/board_rain\.js";/,
  );
  assert.match(files["board_body.js"], /export const BODIES = \{\n {2}\.\.\.weatherBoardRain,\n\};/);
  assert.equal(files["board_widgets.css"], '@import "../widgets/weather/board.css";\n');
  await rm(folder, { recursive: true });
});
