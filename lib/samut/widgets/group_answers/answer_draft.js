// An answer while it is typed: what is kept of it, what is sent of it, and what is carried over into it
import { newId } from "../../web/core/ids.js";
import { kept, piecesOf, placed, taken, untaken } from "./offers.js";
import { asked, filled } from "./answer_parts.js";
import { typedYear } from "./year_words.js";

/** @param {{question: any, about?: string, edited?: any, behalf?: string}} of */
export const placeOf = ({ question, about, edited, behalf }) =>
  `${behalf ? `${behalf}/` : ""}${question.id}:${about || ""}:${edited ? edited.item : ""}`;

export const begun = ({ edited, single }) => (edited ? ofAnswer(edited) : fresh(single));

const fresh = (item) => ({
  item: item || newId(),
  id: newId(),
  base: [],
  tried: [],
  text: "",
  how: "sure",
  digits: "",
  fields: {},
  from: [],
});

function ofAnswer(answer) {
  const how = answer.typed ? "typed" : "sure";
  const { item, base, text, typed, fields, from } = answer;
  return { item, id: newId(), base, tried: [], text, how, digits: typed, fields: fields || {}, from: from || [] };
}

export const isTyped = (draft) =>
  Boolean((draft.text || "").trim() || (draft.digits || "").trim() || draft.how === "unknown" || filled(draft.fields));

export const commandOf = (draft, base, confirmed, { question, about, behalf, t }) => ({
  item: draft.item,
  base,
  question: question.id,
  about,
  text: draft.text,
  year: typedYear(draft, t),
  confirmed,
  fields: asked(question, draft.fields),
  from: draft.from,
  ...(behalf ? { behalf } : {}),
});

export const piecesFor = (offers, question) => (offers || []).flatMap((offer) => piecesOf(offer, question));

// A change of the draft, with what was taken over as it is then
export function changed(draft, part, pieces) {
  const next = { ...draft, ...part };
  return { ...part, ...kept(next, pieces, placed(next, pieces)) };
}

export function takenOrNot(draft, piece, into, pieces) {
  const put = placed(draft, pieces);
  return piece.key in put ? untaken(draft, piece, put) : taken(draft, piece, into || piece.box, put);
}

export function linkedOrNot({ from = [] }, item) {
  return { from: from.includes(item) ? from.filter((other) => other !== item) : [...from, item] };
}
