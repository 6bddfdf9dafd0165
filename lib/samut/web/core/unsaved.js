// What is typed on this device and not saved, and where on the page it is mended
import { isTyped } from "../../widgets/group_answers/answer_draft.js";
/** @import { InstrumentConfig } from "../state.d.ts" */

// {question, step} of the first step whose answer is typed, or waits to be sent; undefined if all is saved.
// drafts: [place, draft] of each
export function unsavedOf(steps, drafts) {
  const asked = steps.flatMap((step, index) =>
    questionsOf(step).map((question) => ({ question, step: index, place: `${question.id}:${step.about || ""}:` })),
  );
  return asked.find((one) => drafts.some(([place, draft]) => place.startsWith(one.place) && isTyped(draft)));
}

const questionsOf = (step) => [step.question, step.goals, ...(step.plan || [])].filter(Boolean);

/**
 * Whether a step of a phase asks what a draft answers. of: as the draft's problem has it
 * @param {any} step
 * @param {{question?: string, about?: string, instrument?: string}} of
 * @param {{instruments?: InstrumentConfig[]}} frame
 */
function asksFor(step, { question, about, instrument }, frame) {
  if (question) return questionsOf(step).some((one) => one.id === question) && (step.about || "") === (about || "");
  const scale = (frame.instruments || []).some((one) => one.id === instrument);
  return Boolean(instrument && (scale ? step.measures : step.surveys));
}

/**
 * {phase, step} of the first of these phases that asks for it; null if none does. steps(phase): its steps
 * @param {any} of
 * @param {string[]} phases
 * @param {(phase: string) => any[]} steps
 * @param {{instruments?: InstrumentConfig[]}} frame
 */
export function whereAsked(of, phases, steps, frame) {
  for (const phase of phases) {
    const step = steps(phase).findIndex((one) => asksFor(one, of, frame));
    if (step >= 0) return { phase, step };
  }
  return null;
}

// What a draft says, to be known by
export const wordsOfDraft = ({ text, digits, fields }) =>
  [text, digits, ...Object.values(fields || {})].find((words) => typeof words === "string" && words.trim()) || "";

// Drafts that the server had something to say about, and that no box shows: [place, draft] of each
export const problemsOf = ({ drafts, shown }) =>
  drafts.all().filter(([place, draft]) => draft.problem && !shown.shows(place));
