import assert from "node:assert/strict";
import { test } from "node:test";
import { ended, frameOf } from "../shell/frame.js";

const MOST = 1000;
const empty = new TextEncoder().encode(frameOf("m", { text: "" }, MOST)).length;

test("a frame says which widget it is for", () => {
  const frame = JSON.parse(frameOf("model", { method: "request_state" }, MOST));
  assert.equal(frame.header.msg_type, "comm_msg");
  assert.deepEqual(frame.content, { comm_id: "model", data: { method: "request_state" } });
});

test("a frame is measured in bytes, to the last one", () => {
  for (const [letter, bytes] of [
    ["a", 1],
    ["ก", 3],
    ["😀", 4],
  ]) {
    const fits = Math.floor((MOST - empty) / bytes);
    assert.ok(frameOf("m", { text: letter.repeat(fits) }, MOST));
    assert.equal(frameOf("m", { text: letter.repeat(fits + 1) }, MOST), null);
  }
});

test("a close by the network or of a server that is stopped is nobody's fault", () => {
  assert.deepEqual([undefined, 1001, 1005, 1006].map(ended), [false, false, false, false]);
  assert.deepEqual([1003, 1007, 1009, 1011, 4401, 4404].map(ended), [true, true, true, true, true, true]);
});
