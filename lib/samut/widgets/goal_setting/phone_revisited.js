// Goals gone over in the light of the data: what the data says, and each goal to begin from, with all that was in it
import { Compare } from "./phone.js";
import { html, newId } from "../../web/core/page.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
import { Question } from "../group_answers/phone_question.js";
/** @import { PhoneProps } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

/** @param {PhoneProps} props */
export function Data({ frame, state, t }) {
  const { able = [], measured = [] } = state.again;
  const rows = frame.questions.filter((one) => one.under && state.answers.some((answer) => answer.question === one.id));
  const asked = (id) => frame.questions.find((one) => one.id === id);
  return html`<section class="shows"><h2>${t("again_situation")}</h2>
    ${!rows.length && html`<p class="gentle">${t("again_no_situation")}</p>`}
    ${rows.map(
      (one) => html`<article key=${one.id}><p><strong>${one.text}</strong></p>
      <${PartsSaid} question=${one} values=${state.answers.find((answer) => answer.question === one.id)?.fields} frame=${frame} t=${t} /></article>`,
    )}
    <h2>${t("again_able")}</h2>
    ${!able.length && html`<p class="gentle">${t("again_no_able")}</p>`}
    ${able.map(
      ({ question, mean, n }) => html`<article key=${question}><p>${asked(question)?.text}</p>
      <p><strong>${t("again_mean", { mean, n, all: asked(question)?.fields[0].levels })}</strong></p></article>`,
    )}
    ${measured.map(
      ({ instrument, ...told }) => html`<article key=${instrument}>
      <p>${frame.instruments.find((one) => one.id === instrument)?.title}</p><p><strong>${t("again_measured", told)}</strong></p></article>`,
    )}</section>`;
}

/** @param {PhoneProps} props */
export function Again(props) {
  const { question, frame, state, t } = props;
  const goals = state.offers[question.id] || [];
  const left = goals.filter((goal) => !state.answers.some((one) => made(one, goal)));
  const begin = (edited, edit) => html`
    ${
      edited &&
      goals
        .filter((one) => edited.from.includes(one.item))
        .map(
          (one) => html`<p class="note" lang="th" key=${one.item}>
      <strong>${t("again_was")}</strong> ${one.text}</p>`,
        )
    }
    <details class="offers" key="data"><summary class="choice">${t("again_data")}</summary><${Data} ...${props} /></details>
    ${
      !edited &&
      left.length > 0 &&
      html`<h3>${t("again_goals", { n: left.length })}</h3>
      <ul class="answers">${left.map(
        (goal) => html`<li class="answer" key=${goal.item}>
        <p class="said" lang="th">${goal.text}</p>
        <${PartsSaid} question=${question} values=${goal.fields} frame=${frame} t=${t} />
        <button class="button primary" onClick=${() => edit(begun(goal, state))}>${t("again_begin")}</button></li>`,
      )}</ul>`
    }`;
  return html`<${Question} ...${props} again=${goals.length > 0} begin=${begin} heading="again_done" offers=${[]} />`;
}

const made = (answer, goal) => answer.from.includes(goal.item);

/**
 * A revision that is not there yet, to be edited as if it were: the same item on all phones of the group
 * @param {any} goal
 * @param {PhoneProps["state"]} state
 */
const begun = (goal, state) => ({
  item: state.again.to?.[goal.item] || newId(),
  base: [],
  text: goal.text,
  typed: "",
  fields: goal.fields,
  from: [goal.item],
});

// Each goal beside what it was made into; itself, where it was left as it was
/** @param {PhoneProps & {question: QuestionConfig}} props */
export function Sides({ question, frame, state, t }) {
  const answers = state.answers.filter((one) => one.question === question.id);
  const goals = (state.offers[question.id] || []).map((one) => ({ ...one, question: question.id }));
  const pairs = goals.flatMap((goal) => {
    const after = answers.filter((one) => made(one, goal));
    return after.length ? after.map((one) => [goal, one]) : [[goal, goal]];
  });
  const news = answers.filter((one) => !goals.some((goal) => made(one, goal))).map((one) => [null, one]);
  const sides = [...pairs, ...news].map((pair, item) => pair.map((one) => one && { ...one, item }));
  const [before, now] = [0, 1].map((side) => sides.map((pair) => pair[side]).filter(Boolean));
  return html`<${Compare} questions=${[question]} frame=${frame} state=${{ before, answers: now }} t=${t} />`;
}
