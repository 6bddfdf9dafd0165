// A draft as one revision after another, and which of them may be stored
import { newId } from "../../web/core/ids.js";

const MOST_TRIED = 10;

// A changed draft is a new revision: an id that may already be stored is never used for other words
export const revised = (draft, part) => ({ ...draft, ...part, id: newId(), sending: null, problem: null });

// What was sent without an answer may be stored all the same: the next revision is written over it
export function pressed(draft) {
  const id = draft.id || newId();
  const before = (draft.tried || []).filter((other) => other !== id).slice(-MOST_TRIED);
  return { draft: { ...draft, id, tried: [...before, id] }, base: [...(draft.base || []), ...before] };
}
