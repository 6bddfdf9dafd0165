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

// What stood before, and that there is nothing yet, as it is named if goals of an earlier activity are gone over again
const again = (frame) => frame.phases.some((one) => one.board === "again");
export const beforeWords = (frame, t) => t(again(frame) ? "again_before" : "before");
export const noPairsWords = (frame, t) => t(again(frame) ? "again_no_pairs" : "goals_no_pairs");
