import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { commands } from "../core/commands.js";

const target = new EventTarget();
globalThis.addEventListener = target.addEventListener.bind(target);
globalThis.removeEventListener = target.removeEventListener.bind(target);

let model, page;

// What anywidget gives, with all that was sent, and what a test lets it hear
function fake() {
  const listeners = new Set();
  const made = {
    connected: true,
    seat: "first",
    sent: [],
    get: () => ({ texts: { not_taken: "what", not_taken_do: "do" } }),
    on: (_event, listener) => listeners.add(listener),
    off: (_event, listener) => listeners.delete(listener),
    send: (message) => made.sent.push(message),
    reply(reply) {
      for (const listener of listeners) listener(reply);
    },
    connection: (connected, ended = false) => {
      made.connected = connected;
      target.dispatchEvent(new CustomEvent("samut:connection", { detail: { connected, ended } }));
    },
  };
  return made;
}

const state = async (promise) => {
  const waits = {};
  return Promise.race([promise, new Promise((done) => setImmediate(() => done(waits)))]).then((value) =>
    value === waits ? "waits" : value,
  );
};

beforeEach(() => {
  model = fake();
  page = commands(model);
});
afterEach(() => page.close());

test("a refusal is the reply to its own command, and the others go on", async () => {
  const [bad, good] = [page.call("save", { id: "1" }), page.call("save", { id: "2" })];
  model.reply({ id: model.sent[0].id, ok: false, error: { what: "too large" } });
  assert.deepEqual((await bad).error, { what: "too large" });
  assert.equal(await state(good), "waits");
  model.reply({ id: model.sent[1].id, ok: true });
  assert.equal((await good).ok, true);
  model.connection(false);
  model.connection(true);
  assert.equal(model.sent.length, 2);
});

test("text is well-formed before it is sent", () => {
  page.call("save", { text: "ดีใจ \ud83d" });
  assert.equal(model.sent[0].args.text, "ดีใจ \ufffd");
});

test("what was sent on a connection that broke is sent again, as often as the network breaks it", async () => {
  const saving = page.call("save", { id: "1" });
  for (let times = 0; times < 20; times++) {
    model.connection(false);
    model.connection(true);
  }
  assert.equal(model.sent.length, 21);
  assert.equal(await state(saving), "waits");
});

test("what is under way each time the server ends the connection is refused in words, and sent no more", async () => {
  const bad = page.call("save", { id: "1" });
  for (let times = 0; times < 3; times++) {
    assert.equal(await state(bad), "waits");
    model.connection(false, true);
    model.connection(true);
  }
  assert.deepEqual(await bad, { ok: false, error: { where: "", what: "what", do: "do" } });
  assert.equal(model.sent.length, 3);
});

test("what was not yet sent is not counted when the server ends the connection", async () => {
  model.connection(false);
  const saving = page.call("save", { id: "1" });
  for (let times = 0; times < 5; times++) model.connection(false, true);
  assert.equal(await state(saving), "waits");
  model.connection(true);
  assert.equal(model.sent.length, 1);
});

test("a new seat gets only what it can't do twice", async () => {
  const [saving, choosing] = [page.call("save", { id: "1" }), page.call("phase", { phase: "recall" })];
  model.connection(false);
  model.seat = "second";
  model.connection(true);
  assert.deepEqual(await choosing, {});
  assert.equal(await state(saving), "waits");
  assert.deepEqual(
    model.sent.map((message) => message.do),
    ["save", "phase", "save"],
  );
});

test("the clock is the server's, but for the reply to what was sent twice, which may be an old one", () => {
  page.call("clock");
  model.reply({ id: model.sent[0].id, ok: true, now: 1000 });
  assert.ok(Math.abs(page.now() - 1000) < 1);
  page.call("save", { id: "1" });
  model.connection(false);
  model.connection(true);
  model.reply({ id: model.sent.at(-1).id, ok: true, now: 500 });
  assert.ok(Math.abs(page.now() - 1000) < 1);
});
