// Bundles each view's script and style into ./static and the page's own script into the template, and compresses what
// pages load; with --check says whether the committed files match.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { minify } from "terser";
import { gathered } from "./gather.mjs";
import { templates } from "./templates.mjs";

const checking = process.argv.includes("--check");
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const [here, out, pages] = ["./", "./static/", "../../../voila_templates/samut/static/"].map(folder);
const stale = [];
const widgets = folder("../widgets/");

async function put(path, contents) {
  if (!checking) await writeFile(path, contents);
  else if (Buffer.compare(await readFile(path).catch(() => Buffer.alloc(0)), contents)) stale.push(basename(path));
}

async function pack(folder) {
  const names = await readdir(folder);
  const wanted = new Set();
  for (const name of names.filter((name) => /\.(js|css)$/.test(name))) {
    const contents = await readFile(folder + name);
    if (contents.includes("url(/static/")) continue; // the server writes hashes into it
    wanted.add(await packFile(folder, name, contents));
  }
  for (const name of names.filter((name) => name.endsWith(".br") && !wanted.has(name))) {
    if (checking) stale.push(name);
    else await rm(folder + name);
  }
}

// <name>.<hash of its contents>.br: the server takes no other. Writes it if it is not there yet; returns its name
async function packFile(folder, name, contents) {
  const packed = `${name}.${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.br`;
  if (await holds(folder + packed, contents)) return packed;
  if (checking) stale.push(packed);
  else await writeFile(folder + packed, smaller(contents));
  return packed;
}

async function holds(path, contents) {
  try {
    return !Buffer.compare(brotliDecompressSync(await readFile(path)), contents);
  } catch {
    return false;
  }
}

const smaller = (contents) =>
  brotliCompressSync(contents, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
    },
  });

const bundled = (entryPoints, outdir) =>
  build({
    absWorkingDir: here,
    entryPoints,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome80", "safari14.1", "firefox78"],
    // All of them read ?. but Chrome before 91 not with spread arguments that aren't last, which nothing here has
    supported: { "optional-chain": true },
    charset: "utf8",
    legalComments: "eof",
    outdir,
    write: false,
    logLevel: "warning",
    nodePaths: [`${here}node_modules`],
    plugins: [templates],
  });
// terser finds what esbuild leaves: 4 % of the phone's script as it is sent
const small = async (path, contents) =>
  path.endsWith(".js") ? (await minify(Buffer.from(contents).toString(), SMALL)).code : contents;
const SMALL = { module: true, ecma: 2019, compress: { passes: 3, ecma: 2019 } };
for (const [name, contents] of Object.entries(await gathered(widgets))) await put(here + name, Buffer.from(contents));
const views = ["phone", "board", "console", "widget"].flatMap((view) =>
  ["js", "css"].map((kind) => ({ in: `${view}.${kind}`, out: view === "phone" ? "form" : view })),
);
for (const { outputFiles } of [await bundled(views, out), await bundled(["shell/page.js"], pages)])
  for (const { path, contents } of outputFiles) await put(path, Buffer.from(await small(path, contents)));
const plotly = "plotly-basic.min.js";
await put(out + plotly, await readFile(`${here}node_modules/plotly.js-basic-dist-min/${plotly}`));
for (const place of [out, pages]) await pack(place);

if (stale.length) {
  console.error(`not built from their sources: ${stale.join(", ")}; run: npm ci && npm run build`);
  process.exit(1);
}
