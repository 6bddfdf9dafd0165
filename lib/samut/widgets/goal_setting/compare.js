// What differs between two states of an answer
import { partsOf } from "../group_answers/phone_fields.js";

// The parts of `card` that are not as in `other`; none where there is no other
export function differing(question, card, other, frame, t) {
  if (!card || !other) return [];
  const same = (id) => JSON.stringify(card.fields?.[id]) === JSON.stringify(other.fields?.[id]);
  return partsOf(question, card.fields, frame, t).filter((part) => !same(part.id));
}
