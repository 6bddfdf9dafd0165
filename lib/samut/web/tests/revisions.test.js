import assert from "node:assert/strict";
import { test } from "node:test";
import { pressed, revised } from "../../widgets/group_answers/revisions.js";

const HEX = /^[0-9a-f]{32}$/;

test("a changed draft is another revision, and nothing that was said of the one before is said of it", () => {
  const next = revised({ id: "old", item: "i", text: "ก", sending: {}, problem: {} }, { text: "ข" });
  assert.match(next.id, HEX);
  assert.deepEqual({ ...next, id: "" }, { id: "", item: "i", text: "ข", sending: null, problem: null });
});

test("a revision is written over all that were tried before it, and not over itself", () => {
  const first = pressed({ id: "1", base: ["stored"], tried: [] });
  assert.deepEqual(first, { draft: { id: "1", base: ["stored"], tried: ["1"] }, base: ["stored"] });
  assert.deepEqual(pressed(first.draft).base, ["stored"], "sent again, it is the same");
  const changed = pressed({ ...first.draft, id: "2" });
  assert.deepEqual(changed.base, ["stored", "1"]);
  assert.deepEqual(changed.draft.tried, ["1", "2"]);
});

test("of very many that were tried the last ten are named", () => {
  const tried = Array.from({ length: 25 }, (_, n) => `${n}`);
  assert.deepEqual(pressed({ id: "new", base: [], tried }).base, tried.slice(-10));
});

test("a draft of an older page, which has neither id nor what was tried, is sent too", () => {
  const { draft, base } = pressed({ answers: { age: 40 }, id: null });
  assert.match(draft.id, HEX);
  assert.deepEqual([base, draft.tried], [[], [draft.id]]);
});
