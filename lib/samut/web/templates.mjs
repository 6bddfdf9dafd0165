// Takes the templates apart when the scripts are built, not on each phone: html`<p>…</p>` becomes html("p", null, "…"),
// and htm is left out
import { transformAsync } from "@babel/core";
import compile from "babel-plugin-htm";
import { readFile } from "node:fs/promises";

const plugins = [[compile, { tag: "html", pragma: "html", useNativeSpread: true }]];
const CALLED = "export default { bind: (create) => create };";

export async function compiled(source) {
  const { code } = await transformAsync(source, { babelrc: false, configFile: false, plugins });
  return code;
}

// A plugin of esbuild
export const templates = {
  name: "templates",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^htm$/ }, () => ({ path: "htm", namespace: "compiled" }));
    onLoad({ filter: /.*/, namespace: "compiled" }, () => ({ contents: CALLED }));
    onLoad({ filter: /\.js$/ }, async ({ path }) =>
      path.includes("node_modules") ? null : { contents: await compiled(await readFile(path, "utf8")) },
    );
  },
};
