import assert from "node:assert/strict";
import { test } from "node:test";
import { wellFormed } from "../core/well_formed.js";

test("each half of an emoji becomes the sign for what can't be read, and whole ones stay", () => {
  assert.equal(wellFormed("ดีใจ \ud83d"), "ดีใจ \ufffd");
  assert.equal(wellFormed("\ude00ดีใจ"), "\ufffdดีใจ");
  assert.equal(wellFormed("\ud83d\ud83d\ude00\ude00"), "\ufffd😀\ufffd");
  assert.equal(wellFormed("ก่อน😀หลัง"), "ก่อน😀หลัง");
});

test("text is mended in every part of a command, names included, and all else is as it was", () => {
  const args = { text: "\ud83d", from: ["a", "\ude00"], fields: { "\ud83d": "x" }, year: null, n: 2.5, yes: true };
  const mended = { text: "\ufffd", from: ["a", "\ufffd"], fields: { "\ufffd": "x" }, year: null, n: 2.5, yes: true };
  assert.deepEqual(wellFormed(args), mended);
});

test("what is mended can be written as UTF-8 and read again", () => {
  const halves = Array.from({ length: 2048 }, (_, n) => String.fromCharCode(0xd800 + n));
  for (const text of [...halves, halves.join(""), halves.reverse().join("")]) {
    const mended = wellFormed(text);
    assert.equal(new TextDecoder().decode(new TextEncoder().encode(mended)), mended);
    assert.equal(mended, text.toWellFormed ? text.toWellFormed() : mended);
  }
});
