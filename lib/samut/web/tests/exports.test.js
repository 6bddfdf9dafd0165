import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
const own = (name) => /\.m?js$/.test(name) && !/node_modules|static/.test(name);
const paths = [web, join(web, "../widgets")].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter(own)
    .map((name) => join(folder, name)),
);
const sources = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class) (\w+|\[[^\]]*\])/gm;
const LISTED = /^export \{([^}]*)\}/gm;
const IMPORTED = /(?:import|export) \{([^}]*)\} from "(\.[^"]*)"/g;
const names = (list) => list.split(",").flatMap((one) => one.trim().split(" as ")[0].match(/\w+/g) || []);
const all = (pattern, source) => [...source.matchAll(pattern)];

// What a module gives, by `path name`
const given = (path) =>
  [...all(EXPORTED, sources.get(path)), ...all(LISTED, sources.get(path))].flatMap(([, list]) => names(list));
const taken = new Set(
  paths.flatMap((path) =>
    all(IMPORTED, sources.get(path)).flatMap(([, list, from]) =>
      names(list).map((name) => `${resolve(dirname(path), from)} ${name}`),
    ),
  ),
);
test("what a module gives to others is taken by one", () => {
  const unused = paths.flatMap((path) =>
    given(path)
      .filter((name) => !taken.has(`${path} ${name}`))
      .map((name) => `${path} ${name}`),
  );
  assert.deepEqual(unused, []);
});
