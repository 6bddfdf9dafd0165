import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const NAME = "samut:drafts";
let written, copy, answers, announced, opened;

// localStorage that takes a string a name, and an IndexedDB that answers once the test says so
beforeEach(() => {
  [written, copy, answers, announced, opened] = [new Map(), null, [], 0, 0];
  globalThis.localStorage = {
    getItem: (name) => written.get(name) ?? null,
    setItem: (name, value) => written.set(name, value),
  };
  globalThis.indexedDB = { open };
  globalThis.dispatchEvent = ({ type }) => (announced += type === NAME);
  globalThis.setTimeout = (act) => queueMicrotask(act);
});

function open() {
  const opening = { result: { transaction } };
  answers.push(() => opening.onsuccess());
  return opening;
}

function transaction(_name, mode) {
  const writing = {};
  writing.objectStore = () => ({
    get: () => {
      const reading = { result: structuredClone(copy) };
      queueMicrotask(() => reading.onsuccess());
      return reading;
    },
    put: (value) => {
      copy = structuredClone(value);
      queueMicrotask(() => writing.oncomplete());
    },
  });
  assert.ok(mode === undefined || mode === "readwrite");
  return writing;
}

const settled = () => new Promise(setImmediate);
// A page of its own: what a module remembers is gone with it
const page = () => {
  opened += 1;
  return import(`../core/drafts.js?${opened}-${Math.random()}`);
};

async function at(visit, answer = true) {
  const module = await page();
  const opening = module.openDrafts(visit);
  if (answer) answers.pop()();
  await opening;
  await settled();
  return module;
}

test("a draft is there on the next page, and none of it for the next person", async () => {
  (await at("me")).keepDraft("me", "q::", { id: "1", text: "ก" });
  assert.deepEqual((await at("me")).readDraft("me", "q::"), { id: "1", text: "ก" });
  const other = await at("other");
  assert.equal(other.readDraft("other", "q::"), null);
  assert.doesNotMatch(written.get(NAME), /ก/);
});

test("what a phone of the version before kept is read as it stands", async () => {
  const drafts = {
    "q::": { id: "1", item: "i", text: "เดิม", tried: [], sending: { id: "1" } },
    m: { answers: { a: 1 } },
  };
  written.set(NAME, JSON.stringify({ n: 7, visit: "me", drafts }));
  const { allDrafts } = await at("me");
  assert.deepEqual(Object.fromEntries(allDrafts("me")), drafts);
});

test("where localStorage lost what IndexedDB has, the copy stands, and what was typed since with it", async () => {
  (await at("me")).keepDraft("me", "q::", { id: "1", text: "ก่อนแบตหมด" });
  await settled();
  written.clear();
  const late = await at("me", false);
  assert.equal(late.readDraft("me", "q::"), null);
  late.keepDraft("me", "q::", { id: "2", text: "พิมพ์ใหม่" });
  answers.pop()();
  await settled();
  assert.equal(late.readDraft("me", "q::").text, "ก่อนแบตหมด\nพิมพ์ใหม่");
  assert.equal(announced, 2);
});

test("what waits to be sent is set aside for what is typed meanwhile, and comes back when that is saved", async () => {
  (await at("me")).keepDraft("me", "q::", { id: "1", text: "กดแล้ว", sending: { id: "1" } });
  await settled();
  written.clear();
  const late = await at("me", false);
  late.keepDraft("me", "q::", { id: "2", text: "ใหม่" });
  answers.pop()();
  await settled();
  assert.equal(late.readDraft("me", "q::").text, "ใหม่");
  assert.equal(late.readDraft("me", "q::~").text, "กดแล้ว");
  late.keepDraft("me", "q::~", { id: "1", text: "กดแล้ว", sending: null });
  late.dropDraft("me", "q::");
  assert.equal(late.readDraft("me", "q::").text, "กดแล้ว");
  assert.equal(late.readDraft("me", "q::~"), null);
});

test("a browser that forbids storage still keeps what is typed on its page", async () => {
  globalThis.localStorage = {
    getItem() {
      throw new Error("forbidden");
    },
    setItem() {
      throw new Error("full");
    },
  };
  globalThis.indexedDB = undefined;
  const { openDrafts, keepDraft, readDraft, dropDraft } = await page();
  await openDrafts("me");
  keepDraft("me", "q::", { id: "1", text: "ก" });
  assert.equal(readDraft("me", "q::").text, "ก");
  dropDraft("me", "q::");
  assert.equal(readDraft("me", "q::"), null);
});

test("what another tab changed since is what is changed further", async () => {
  const [one, two] = [await at("me"), await at("me")];
  one.keepDraft("me", "a", { id: "1" });
  two.keepDraft("me", "b", { id: "2" });
  assert.deepEqual(
    one.allDrafts("me").map(([place]) => place),
    ["a", "b"],
  );
});
