// Bundles each view's script and style into ../static; with --check says whether the committed files match.
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = fileURLToPath(new URL("../static/", import.meta.url));
const copies = [
  [`${here}node_modules/plotly.js-basic-dist-min/plotly-basic.min.js`, `${out}plotly-basic.min.js`],
];

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: ["form.js", "board.js", "console.js", "form.css", "board.css", "console.css"],
  bundle: true, minify: true, format: "esm", target: ["chrome80", "safari14.1", "firefox78"],
  charset: "utf8", legalComments: "eof", outdir: out, write: false, logLevel: "warning",
});
const files = outputFiles.map((file) => [file.path, file.contents]);
for (const [from, to] of copies) files.push([to, await readFile(from)]);

const stale = [];
for (const [path, contents] of files) {
  if (!process.argv.includes("--check")) await writeFile(path, contents);
  else if (Buffer.compare(await readFile(path).catch(() => Buffer.alloc(0)), Buffer.from(contents))) stale.push(basename(path));
}
if (stale.length) {
  console.error(`not built from their sources: ${stale.join(", ")}; run: npm ci && npm run build`);
  process.exit(1);
}
