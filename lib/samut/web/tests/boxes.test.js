import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const here = new URL("../", import.meta.url);
const scripts = readdirSync(here).filter((name) => name.endsWith(".js"));
const source = (name) => readFileSync(new URL(name, here), "utf8");
const LIMITS = readFileSync(new URL("../../domain/limits.py", here), "utf8");
const named = [...LIMITS.matchAll(/^ {4}"(\w+)": [\d_]+,/gm)].map((match) => match[1]);
const UNTYPED = /type="(checkbox|radio|number|file|hidden)"/;

test("words are typed into the box that counts them, and into no other", () => {
  for (const name of scripts.filter((script) => script !== "text_box.js")) {
    const bare = [...source(name).matchAll(/<(textarea|input)\b[^>]*/g)].filter(([tag]) => !UNTYPED.test(tag));
    assert.deepEqual(
      bare.map(([tag]) => tag),
      [],
      `${name}: use TextBox`,
    );
    assert.doesNotMatch(source(name), /contenteditable|createElement\("(input|textarea)/i, name);
  }
});

test("each box has a limit that the server has too", () => {
  assert.ok(named.length > 15);
  const found = new Set();
  for (const name of scripts) {
    for (const [, props] of source(name).matchAll(/<\$\{TextBox\}([\s\S]*?)\/>/g)) {
      const limit = /limit=(?:"(\w+)"|\$\{([^}]+)\})/.exec(props);
      assert.ok(limit, `${name}: a box without a limit`);
      if (limit[1]) assert.ok(named.includes(limit[1]), `${name}: ${limit[1]}`);
      found.add(limit[1] || limit[2]);
    }
  }
  assert.ok(found.size > 12);
});

test("no box cuts off what is pasted into it", () => {
  for (const name of scripts) assert.doesNotMatch(source(name), /maxlength/i, name);
});
