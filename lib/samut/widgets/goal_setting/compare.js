// What differs between two states of an answer
import { partsOf } from "../group_answers/phone_fields.js";
/** @import { PhoneProps, Translate } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

/**
 * The parts of `card` that are not as in `other`; none where there is no other
 * @param {QuestionConfig | undefined} question
 * @param {{fields: Record<string, any>} | null | undefined} card
 * @param {{fields: Record<string, any>} | null | undefined} other
 * @param {PhoneProps["frame"]} frame
 * @param {Translate} t
 */
export function differing(question, card, other, frame, t) {
  if (!card || !other) return [];
  const same = (id) => JSON.stringify(card.fields?.[id]) === JSON.stringify(other.fields?.[id]);
  return partsOf(question, card.fields, frame, t).filter((part) => !same(part.id));
}
