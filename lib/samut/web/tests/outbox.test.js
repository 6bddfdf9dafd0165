import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { boxes, outbox } from "../core/outbox.js";

let kept, calls, outcomes, timers, out;

const drafts = {
  read: (place) => kept.get(place) ?? null,
  keep: (place, draft) => kept.set(place, draft),
  drop: (place) => kept.delete(place),
  all: () => [...kept.entries()],
};

// Each command waits until the test answers it
const call = (name, args) => new Promise((answer) => calls.push({ name, args, answer }));

const page = (activity) =>
  outbox({ drafts, call, activity, tell: (one) => outcomes.push(one), later: (act) => timers.push(act) });

beforeEach(() => {
  [kept, calls, outcomes, timers] = [new Map(), [], [], []];
  out = page("a2");
});

const pressed = (text = "ก") => out.send("q::", { id: "1", text }, "save", { item: "i", question: "q", text });
const outcome = () => outcomes.map(({ kind, place }) => [kind, place]);

test("what is pressed says where it was pressed, and is marked until it is saved", async () => {
  const sent = pressed();
  const { name, args, answer } = calls[0];
  assert.equal(name, "save");
  assert.deepEqual(args, { item: "i", question: "q", text: "ก", id: "1", command: "save", pressed_at: "a2" });
  assert.deepEqual(kept.get("q::").sending, args);
  answer({ ok: true, saved: "1" });
  assert.equal((await sent).kind, "saved");
  assert.equal(kept.size, 0);
  assert.deepEqual(outcome(), [["saved", "q::"]]);
});

test("what is pressed for another activity says so, wherever it is pressed", () => {
  out.send("back:1.", { id: "1", pressed: true }, "restore", { item: "i", pressed_at: "a1" });
  assert.equal(calls[0].args.pressed_at, "a1");
});

test("twice at once is once", async () => {
  const both = [pressed(), pressed()];
  assert.equal(calls.length, 1);
  calls[0].answer({ ok: true, saved: "1" });
  await Promise.all(both);
  assert.equal(outcomes.length, 1);
});

test("what another page pressed is sent as it was pressed there, and told here", async () => {
  pressed();
  const later = page("a6");
  later.sendWaiting();
  assert.equal(calls[1].args.pressed_at, "a2");
  calls[1].answer({ ok: true, saved: "1" });
  await Promise.resolve();
  await new Promise(setImmediate);
  assert.deepEqual(outcome(), [["saved", "q::"]]);
});

test("what waits from an older version, without a command, is an answer to be saved", () => {
  kept.set("q::", { id: "1", sending: { id: "1", item: "i", question: "q" } });
  out.sendWaiting();
  assert.equal(calls[0].name, "save");
});

test("a doubtful year is asked about with the draft kept, and on the next page as well", async () => {
  const ask = { doubt: "future", typed: "2590", suggestions: [] };
  const sent = pressed();
  calls[0].answer({ ok: true, ask });
  assert.equal((await sent).kind, "asked");
  const draft = kept.get("q::");
  assert.equal(draft.text, "ก");
  assert.equal(draft.sending, null);
  assert.deepEqual(draft.problem.ask, ask);
  assert.equal(draft.problem.of.question, "q");
  assert.equal(draft.problem.activity, "a2");
  assert.deepEqual(out.waiting(), [], "it is not sent again by itself");
});

test("what is refused is told, kept to be mended, and not sent again unchanged", async () => {
  const error = { what: "w", do: "d" };
  const sent = pressed();
  calls[0].answer({ ok: false, error });
  assert.equal((await sent).kind, "refused");
  assert.deepEqual(kept.get("q::").problem.error, error);
  out.sendWaiting();
  assert.equal(calls.length, 1);
});

test("a button that was refused is told and forgotten: there is nothing to mend", async () => {
  const sent = out.send("done:a2:recall.", { id: "1", pressed: true }, "done", { phase: "recall" });
  calls[0].answer({ ok: false, error: { what: "w", do: "d" } });
  assert.equal((await sent).kind, "refused");
  assert.equal(kept.size, 0);
  assert.equal(outcomes.length, 1);
});

test("without a reply it stays marked and is sent again, as the same entry", async () => {
  const sent = pressed();
  calls[0].answer({});
  assert.equal((await sent).kind, "silent");
  assert.ok(kept.get("q::").sending);
  timers[0]();
  assert.equal(calls[1].args.id, "1");
  calls[1].answer({ ok: true, saved: "1" });
  await new Promise(setImmediate);
  assert.equal(kept.size, 0);
  assert.deepEqual(outcome(), [
    ["silent", "q::"],
    ["saved", "q::"],
  ]);
});

test("what was changed after a lost reply is not sent by the timer of the one before", async () => {
  const sent = pressed();
  calls[0].answer({});
  await sent;
  drafts.keep("q::", { id: "2", text: "ข", sending: null });
  timers[0]();
  assert.equal(calls.length, 1);
});

test("what was typed on while it was sent stays, whatever becomes of the one that was sent", async () => {
  for (const reply of [
    { ok: true, saved: "1" },
    { ok: false, error: { what: "", do: "" } },
    { ok: true, ask: {} },
  ]) {
    const sent = pressed();
    drafts.keep("q::", { id: "2", text: "ข", sending: null });
    calls.at(-1).answer(reply);
    await sent;
    assert.deepEqual(kept.get("q::"), { id: "2", text: "ข", sending: null });
  }
});

test("a box tells what is its own; what no box tells is left to the page", () => {
  const shown = boxes();
  const heard = [];
  const leave = shown.add("q::", { tell: ({ kind }) => heard.push(kind) });
  shown.add("other", { tell: () => false });
  assert.equal(shown.tell({ place: "q::", kind: "saved" }), true);
  assert.equal(shown.tell({ place: "other", kind: "saved" }), false);
  assert.equal(shown.tell({ place: "nowhere", kind: "saved" }), false);
  assert.deepEqual([heard, shown.shows("q::")], [["saved"], true]);
  leave();
  assert.equal(shown.shows("q::"), false);
});

test("each box that is shown says what is left in it", async () => {
  const shown = boxes();
  shown.add("1", { tell: () => true, flush: async () => "saved" });
  shown.add("2", { tell: () => true });
  shown.add("3", { tell: () => true, flush: async () => "left" });
  assert.deepEqual(await shown.flush(), ["saved", "", "left"]);
});
