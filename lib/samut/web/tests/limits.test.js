import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, clusters, excess } from "../core/limits.js";

test("a consonant with its marks, an emoji with its joiners and a flag are one character each", () => {
  assert.equal(clusters("น้ำใจ"), 3);
  assert.equal(clusters("ที่นี่"), 2);
  assert.equal(clusters("👩‍👩‍👧‍👦🇹🇭👍🏽"), 3);
  assert.equal(clusters("a\r\nb\u0301"), 3);
  assert.equal(clusters(""), 0);
});

test("what fits is not too long, and what doesn't is said by how many characters", () => {
  assert.equal(excess("น้ำ".repeat(30), 60), 0);
  assert.equal(excess("ก".repeat(300), 300), 0);
  assert.equal(excess("ก".repeat(301), 300), 1);
  assert.equal(excess("ที่".repeat(305), 300), 5);
  assert.equal(excess(undefined, 5), 0);
  assert.equal(excess(2540, 3), 1);
});

test("a text of few characters may have too many marks", () => {
  assert.equal(excess(`ก${"่".repeat(200)}`, 10), 191);
});

test("what goes through the socket is counted in UTF-8", () => {
  assert.equal(bytes("a"), 1);
  assert.equal(bytes("ก"), 3);
  assert.equal(bytes("😀"), 4);
});
