import assert from "node:assert/strict";
import { test } from "node:test";
import { patched } from "../core/patch.js";

test("a patch sets, drops and goes deeper, and writes into nothing", () => {
  const old = { n: 1, gone: 2, deep: { a: [1, 2], b: 3 } };
  const before = structuredClone(old);
  const patch = { set: { n: [5], deep: { set: { a: { at: 1, cut: 1, put: [7, 8] } } } }, drop: ["gone"] };
  assert.deepEqual(patched(old, patch), { n: 5, deep: { a: [1, 7, 8], b: 3 } });
  assert.deepEqual(old, before);
});

test("parts of a list are changed in their places", () => {
  const old = [{ text: "ก" }, { text: "ข" }, { text: "ค" }];
  const patch = { set: { 0: { set: { text: ["ง"] } }, 2: [{ text: "จ" }] } };
  assert.deepEqual(patched(old, patch), [{ text: "ง" }, { text: "ข" }, { text: "จ" }]);
});
