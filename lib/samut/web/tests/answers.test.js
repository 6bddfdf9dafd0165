import assert from "node:assert/strict";
import { test } from "node:test";
import { begun, commandOf, isTyped, placeOf } from "../../widgets/group_answers/answer_draft.js";
import { problemsOf, unsavedOf, whereAsked, wordsOfDraft } from "../core/unsaved.js";
import { chosen, picked, typedYear } from "../../widgets/group_answers/year_words.js";

const QUESTION = { id: "q", fields: [{ id: "how", kind: "text" }] };
const t = (name) => ({ year_about: "ประมาณ", year_decade: "ช่วงปี", year_unknown_choice: "จำไม่ได้" })[name];

test("a draft's place tells the question, the group looked at, what is edited, and for whom it is typed", () => {
  assert.equal(placeOf({ question: QUESTION }), "q::");
  assert.equal(placeOf({ question: QUESTION, about: "g", edited: { item: "i" } }), "q:g:i");
  assert.equal(placeOf({ question: QUESTION, behalf: "b" }), "b/q::");
});

test("only what is asked is sent, with the year in words", () => {
  const draft = {
    ...begun({ single: "i" }),
    text: "ก",
    how: "about",
    digits: " 2540 ",
    fields: { how: "ข", gone: "ค" },
  };
  const sent = commandOf(draft, ["b"], "future", { question: QUESTION, about: "g", behalf: "w", t });
  assert.deepEqual(sent, {
    item: "i",
    base: ["b"],
    question: "q",
    about: "g",
    text: "ก",
    year: "ประมาณ 2540",
    confirmed: "future",
    fields: { how: "ข" },
    from: [],
    behalf: "w",
  });
});

test("an answer that is edited begins as it stands, written over what stood", () => {
  const edited = { item: "i", base: ["b"], text: "ก", typed: "ปี 40", fields: { how: "ข" }, from: ["f"] };
  const { id, ...draft } = begun({ edited });
  assert.match(id, /^[0-9a-f]{32}$/);
  assert.deepEqual(draft, {
    item: "i",
    base: ["b"],
    tried: [],
    text: "ก",
    how: "typed",
    digits: "ปี 40",
    fields: { how: "ข" },
    from: ["f"],
  });
});

test("something is typed where words, a year or a part is", () => {
  const empty = begun({});
  assert.equal(isTyped(empty), false);
  assert.equal(isTyped({ ...empty, text: "  " }), false);
  assert.equal(isTyped({ ...empty, from: ["f"] }), false);
  for (const part of [
    { text: "ก" },
    { digits: "2540" },
    { how: "unknown" },
    { fields: { how: "ข" } },
    { fields: { form: ["x"] } },
  ])
    assert.equal(isTyped({ ...empty, ...part }), true);
  assert.equal(isTyped({ pressed: true, id: "1" }), false);
});

test("a year is sent as the server reads it", () => {
  assert.equal(typedYear({ how: "sure", digits: " 2540" }, t), "2540");
  assert.equal(typedYear({ how: "typed", digits: "ราวปี 40" }, t), "ราวปี 40");
  assert.equal(typedYear({ how: "decade", digits: "" }, t), "");
  assert.equal(typedYear({ how: "unknown", digits: "2540" }, t), "จำไม่ได้");
  assert.deepEqual(picked({ how: "typed", digits: "ราวปี ๒๕๔๐" }, "about"), { how: "about", digits: "๒๕๔๐" });
  assert.deepEqual(picked({ how: "sure", digits: "2540" }, "about"), { how: "about" });
  assert.ok(chosen({ how: "typed" }, "sure") && !chosen({ how: "typed" }, "about"));
});

test("the first question whose answer is typed and not saved is named, also where it waits to be sent", () => {
  const steps = [{ work: "g" }, { question: QUESTION, about: "g" }, { plan: [{ id: "p" }, { id: "r" }] }, { ours: [] }];
  const typed = { ...begun({}), text: "ก" };
  const found = (...drafts) => {
    const one = unsavedOf(steps, drafts);
    return one && [one.question.id, one.step];
  };
  assert.equal(found(), undefined);
  assert.equal(found(["q:g:", begun({})]), undefined);
  assert.equal(found(["q:other:", typed]), undefined, "of a round that is over");
  assert.deepEqual(found(["q:g:", typed]), ["q", 1]);
  assert.deepEqual(found(["r::", { ...typed, sending: {} }]), ["r", 2]);
  assert.deepEqual(found(["q:g:i", typed]), ["q", 1], "an answer that is edited");
  assert.equal(found(["b/q:g:", typed]), undefined);
});

test("what could not be saved is found again on the page that asks for it", () => {
  const frame = { instruments: [{ id: "thi15" }] };
  const steps = { think: [{ question: QUESTION }], happiness: [{ measures: true }, { surveys: true }] };
  const where = (of, phases = ["think", "happiness"]) => whereAsked(of, phases, (phase) => steps[phase], frame);
  assert.deepEqual(where({ question: "q" }), { phase: "think", step: 0 });
  assert.deepEqual(where({ instrument: "thi15" }), { phase: "happiness", step: 0 });
  assert.deepEqual(where({ instrument: "unit" }), { phase: "happiness", step: 1 });
  assert.equal(where({ question: "q", about: "g" }), null);
  assert.equal(where({ question: "q" }, ["happiness"]), null);
  assert.equal(where({}), null);
});

test("what no box on the page shows is told as a problem", () => {
  const all = [
    ["q::", { problem: {} }],
    ["r::", { problem: {} }],
    ["s::", { text: "ก" }],
  ];
  const found = problemsOf({ drafts: { all: () => all }, shown: { shows: (place) => place === "q::" } });
  assert.deepEqual(
    found.map(([place]) => place),
    ["r::"],
  );
});

test("a draft is known by its words", () => {
  assert.equal(wordsOfDraft({ text: " ", digits: "2540" }), "2540");
  assert.equal(wordsOfDraft({ fields: { level: 3, how: "ข" } }), "ข");
  assert.equal(wordsOfDraft({ answers: {} }), "");
});
