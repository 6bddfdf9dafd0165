// What is carried over into a plan's line
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, piecesOf, placed, taken, untaken } from "../../widgets/group_answers/offers.js";

const LINE = {
  fields: [
    { id: "how", kind: "text" },
    { id: "from", kind: "month" },
    { id: "why", kind: "text" },
    { id: "who", kind: "text" },
  ],
};
const ROW = { item: "r", fields: { situation: "มี 4 คน", next: "หาคนเพิ่ม" } };
const [NEXT, SITUATION] = ["r:next", "r:situation"];

// Plays steps on a draft: a key is pressed, with the box typed in last; an object is typed
function play(steps, { draft = {}, offers = [ROW], question = LINE } = {}) {
  const pieces = offers.flatMap((offer) => piecesOf(offer, question));
  let now = { text: "", fields: {}, from: [], ...draft };
  const change = (part) => {
    const next = { ...now, ...part };
    now = { ...next, ...kept(next, pieces, placed(next, pieces)) };
  };
  for (const step of steps) {
    if (!Array.isArray(step)) {
      change(step);
      continue;
    }
    const piece = pieces.find(({ key }) => key === step[0]);
    const put = placed(now, pieces);
    change(piece.key in put ? untaken(now, piece, put) : taken(now, piece, step[1] || piece.box, put));
  }
  return { ...now, pieces: pieces.map(({ key, box }) => [key, box]), put: placed(now, pieces) };
}

const told = ({ text, fields, from }) => [
  text,
  Object.fromEntries(Object.entries(fields).filter(([, words]) => words)),
  from,
];

test("what is done next fits the main box, and the situation why", () => {
  assert.deepEqual(play([]).pieces, [
    [NEXT, ""],
    [SITUATION, "why"],
  ]);
  assert.deepEqual(told(play([[NEXT], [SITUATION]])), ["หาคนเพิ่ม", { why: "มี 4 คน" }, ["r"]]);
});

test("a part goes into the box of its name, and what fits nowhere is not offered beside what does", () => {
  const fields = { how: "เดินถาม", upstream: "จดชื่อ", form: ["x"], from: "2027-01" };
  const goal = { item: "g", text: "ครบ 40 คน", fields };
  assert.deepEqual(play([], { offers: [goal] }).pieces, [
    ["g:", ""],
    ["g:how", "how"],
  ]);
});

test("where nothing fits all of it is offered for the main box", () => {
  const question = { fields: [{ id: "how", kind: "text" }] };
  const offers = [{ item: "r", fields: { situation: "มี 4 คน" } }];
  assert.deepEqual(play([], { offers, question }).pieces, [[SITUATION, ""]]);
});

test("the box that was typed in gets it", () => {
  const draft = play([{ fields: { who: "ป้าแก้ว" } }, [NEXT, "who"]]);
  assert.deepEqual(told(draft), ["", { who: "ป้าแก้ว\nหาคนเพิ่ม" }, ["r"]]);
});

test("pressed again the words go, and the link with the last of them", () => {
  const typed = { text: "ก่อน" };
  assert.deepEqual(told(play([typed, [NEXT], [SITUATION], [NEXT]])), ["ก่อน", { why: "มี 4 คน" }, ["r"]]);
  assert.deepEqual(told(play([typed, [NEXT], [SITUATION], [NEXT], [SITUATION]])), ["ก่อน", {}, []]);
  assert.deepEqual(told(play([typed, [NEXT], { text: "ก่อน\nหาคนเพิ่ม\nหลัง" }, [NEXT]])), ["ก่อน\nหลัง", {}, []]);
});

test("words that were changed stay when the link is taken back", () => {
  assert.deepEqual(told(play([[NEXT], { text: "หาคนเพิ่มสองคน" }])), ["หาคนเพิ่มสองคน", {}, ["r"]]);
  assert.deepEqual(told(play([[NEXT], { text: "หาเพื่อน" }])), ["หาเพื่อน", {}, ["r"]]);
  assert.deepEqual(told(play([[NEXT], { text: "หาเพื่อน" }, [NEXT]])), ["หาเพื่อน", {}, []]);
});

test("an emptied box loses the link unless the words are in another", () => {
  assert.deepEqual(play([[NEXT], { text: " " }]).from, []);
  assert.deepEqual(play([[NEXT], { text: "", fields: { how: "หาคนเพิ่ม" } }]).from, ["r"]);
  assert.deepEqual(play([[NEXT], [SITUATION], { text: "" }]).from, ["r"]);
});

test("goals linked without words are left alone", () => {
  const draft = { from: ["goal"] };
  assert.deepEqual(play([[NEXT], { text: "" }], { draft }).from, ["goal"]);
  assert.deepEqual(play([[NEXT], [NEXT]], { draft }).from, ["goal"]);
});

test("of a saved line the words are found where they are", () => {
  const saved = { text: "ทำเอง", fields: { how: "หาคนเพิ่ม ทีละคน" }, from: ["r"] };
  assert.deepEqual(play([], { draft: saved }).put, { [NEXT]: "how" });
  assert.deepEqual(told(play([[NEXT]], { draft: saved })), ["ทำเอง", { how: "ทีละคน" }, []]);
  const reworded = { text: "คำใหม่", from: ["r"] };
  assert.deepEqual(play([], { draft: reworded }).put, { [NEXT]: "" });
  assert.deepEqual(play([{ text: "" }], { draft: reworded }).from, []);
});

test("an offer that is there no more keeps its link", () => {
  assert.deepEqual(play([{ text: "" }], { draft: { text: "คำ", from: ["gone"] } }).from, ["gone"]);
});
