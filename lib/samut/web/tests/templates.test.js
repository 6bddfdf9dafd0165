import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import htm from "htm";
import { compiled } from "../templates.mjs";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources
const SOURCES = [
  'html`<p class="gentle" lang=${"th"}>${"words"} and ${3} more</p>`',
  'html`<p>\n    first ${"a"}\n    <strong> b </strong>${" "}\n    ${false}${null}\n  </p>`',
  "html`<${Part} ...${given} key=${1} open />`",
  "html`<${Part} ...${given}>${[1, 2].map((one) => html`<li key=${one}>${one}</li>`)}<//>`",
  'html`<h2>${"x"}</h2>\n    <p></p>${"y"}`',
  'html`<i class="a ${"b"}" data-n=${0}></i>`',
  "html`<input disabled=${false} value=${'\"'} />`",
  'html`<a href="?a=1&b=2">&nbsp;·</a>`',
  "html``",
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources

const evaluated = (source, html) =>
  new Function("html", "Part", "given", `return ${source}`)(html, "part", { name: "n", open: false });

for (const source of SOURCES)
  test(`a template that was taken apart draws the same: ${JSON.stringify(source)}`, async () => {
    const now = evaluated(await compiled(source), h);
    assert.deepEqual(shape(now), shape(evaluated(source, htm.bind(h))));
  });

function shape(node) {
  if (Array.isArray(node)) return node.map(shape);
  return node?.props ? { type: node.type, key: node.key, props: shape(propsOf(node)) } : node;
}

const propsOf = ({ props }) =>
  Object.entries(props).map(([name, value]) =>
    name === "children" ? [name, [].concat(value).map(shape)] : [name, value],
  );
