// What is typed in a form that a button sends: kept on this device until it is sent or given up, whatever becomes of the
// panel or the page meanwhile
import { dropDraft, keepDraft, readDraft } from "./drafts.js";
import { shared, useState } from "./page.js";

/**
 * [what is typed, keep it, forget it and show what is to stand there now]. place: of the form on the page; start: what
 * stands in it untouched
 * @template Value
 * @param {string} place
 * @param {Value} start
 * @returns {[Value, (value: Value) => void, (value?: Value) => void]}
 */
export function useTyped(place, start) {
  const name = `form:${place}`;
  const [typed, show] = useState(() => readDraft(shared.visit, name)?.typed ?? start);
  const keep = (value) => {
    keepDraft(shared.visit, name, { typed: value });
    show(value);
  };
  const forget = (value = start) => {
    dropDraft(shared.visit, name);
    show(value);
  };
  return [typed, keep, forget];
}
