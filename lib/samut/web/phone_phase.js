// The steps of a phase on a phone, one at a time: what is asked, read and looked at, and the end
import { shownOf } from "../widgets/action_plan/phone.js";
import { recalled } from "../widgets/timeline/phone.js";
/** @import { PhoneProps } from "./props.d.ts" */
/** @import { PhaseConfig, QuestionConfig } from "./state.d.ts" */

const LINE = ["timeline", "plenary"];

/**
 * @param {any} phase
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 * @returns {{[part: string]: any}[]}
 */
export function stepsOf(phase, state, frame) {
  const found = frame.phases.find((one) => one.id === phase);
  if (phase === "gallery") return walkSteps(phase, state, frame);
  return found && LINE.includes(found.board) ? lineSteps(phase, frame) : workSteps(phase, state, frame);
}

/**
 * each question, then the line of years
 * @param {any} phase
 * @param {PhoneProps["frame"]} frame
 */
const lineSteps = (phase, frame) => [
  ...frame.questions.filter((one) => one.phase === phase).map((question) => ({ question })),
  { timeline: true },
];

/**
 * what is read, each question, and the end
 * @param {any} phase
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
function workSteps(phase, state, frame) {
  const now = frame.phases.find((one) => one.id === phase);
  if (!now) return [{ waiting: true }];
  if (now.board === "instruments") return [{ measures: true }, { surveys: true }];
  if (now.board === "home") return [{ home: true }];
  const questions = frame.questions.filter((one) => one.phase === (now.looks_at || phase));
  const again = frame.questions.filter((one) => now.revises.includes(one.id));
  if (!now.shows.length && !questions.length && !again.length) return [{ look: true }];
  if (now.board === "again")
    return [{ data: true }, ...questions.map((goals) => ({ goals })), { sides: questions[0], ours: [] }];
  return now.board === "plan" ? planSteps(questions, state) : questionSteps(now, questions, again, frame);
}

/**
 * @param {any} questions
 * @param {PhoneProps["state"]} state
 */
function planSteps(questions, state) {
  const shown = questions.map((question) => shownOf(question, state.plan.off));
  return [{ plan: shown }, { ours: shown }];
}

/**
 * @param {PhaseConfig} phase
 * @param {QuestionConfig[]} questions
 * @param {QuestionConfig[]} again
 * @param {PhoneProps["frame"]} frame
 */
function questionSteps({ shows, looks_at }, questions, again, frame) {
  const all = [...questions, ...again];
  const step = (question) =>
    question.of ? { ticks: question } : { question, again: again.includes(question), mates: Boolean(looks_at) };
  const answered = (question) => (question.of ? frame.questions.find((one) => one.id === question.of) : question);
  return [
    ...(shows.length ? [{ shows }] : []),
    ...(again.length ? [{ asked: true }] : []),
    ...all.map(step),
    ...(all.length ? [{ ours: questions.map(answered), again: again.filter((one) => !one.of) }] : []),
  ];
}

// what is answered at this step; of the whole phase, where it is not one question's
export const askedAt = (step, steps) => (step.question || step.goals ? [step] : steps).flatMap(questionsOf);
const questionsOf = (step) => step.question || step.goals || step.plan || [];

/**
 * the work shown, then what is said about it, and one's own line of years where there is one
 * @param {any} phase
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
function walkSteps(phase, state, frame) {
  const about = state.rounds.shown;
  const questions = frame.questions.filter((one) => one.phase === phase);
  const line = recalled(frame);
  if (!about) return [{ late: true }, ...(line.length ? lineSteps(line[0].phase, frame) : [])];
  const end = line.length ? { finish: true } : { ours: questions, again: [] };
  return [{ work: about }, ...questions.map((question) => ({ question, about })), end];
}
