// The plan on a phone: the goals on top, the rows of the form, and one row's lines at a time
import { isTyped } from "../group_answers/answer_draft.js";
import { readDraft } from "../../web/core/drafts.js";
import { wordsOf } from "../group_answers/phone_steps.js";
import { html, useState } from "../../web/core/page.js";
import { Question } from "../group_answers/phone_question.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { PhoneAnswer, QuestionConfig, ThreadStep } from "../../web/state.d.ts" */

const GOAL = "plan_goal";

/** @param {PhoneProps & {questions: QuestionConfig[]}} props */
export function Plan({ questions, frame, state, page, t, onTyping, moved, say }) {
  const [chosen, setChosen] = useState("");
  const go = (id) => {
    setChosen(id);
    scrollTo(0, 0);
  };
  const question = questions.find((one) => one.id === chosen);
  const shared = { frame, state, page, t };
  if (!question) return html`<${Rows} questions=${questions} go=${go} ...${shared} />`;
  return html`<div class="plan-row">
    <button class="button quiet" onClick=${() => go("")}>${t("plan_back")}</button>
    <${question.id === GOAL ? Goals : Row} question=${question} onTyping=${onTyping} moved=${moved} say=${say} ...${shared} />
  </div>`;
}

/** @param {PhoneProps & {questions: QuestionConfig[]}} props */
function Rows({ questions, go, frame, state, t }) {
  const goal = questions.find((one) => one.id === GOAL);
  const of = (id) => state.answers.filter((one) => one.question === id);
  const rows = frame.plan_rows.filter((row) => row.heading || questions.some((one) => one.id === row.question));
  const asked = rows.filter((row) => !row.heading);
  const filled = asked.filter((row) => of(row.question).length);
  return html`<section class="plan-home">
    ${
      goal &&
      html`<div class="plan-goals"><h2>${goal.text}</h2>
      ${of(goal.id).length === 0 && html`<p class="gentle">${t("plan_goals_none")}</p>`}
      <ol>${of(goal.id).map((one) => html`<li key=${one.item} lang="th">${one.text}</li>`)}</ol>
      <button class="button" onClick=${() => go(goal.id)}>${t(of(goal.id).length ? "plan_goals_edit" : "plan_goals_add")}</button>
    </div>`
    }
    <h2>${t("plan_rows")}</h2>
    <p class="plan-filled">${t("plan_filled", { n: filled.length, all: asked.length })}</p>
    <div class="progress" aria-hidden="true">${asked.map(
      (row) => html`<span key=${row.question}
      class=${of(row.question).length ? "past" : ""} />`,
    )}</div>
    <ul class="plan-rows">${rows.map(
      (row) =>
        html`<li key=${row.question}>${
          row.heading
            ? html`<h3><span class="num">${row.num}</span> ${row.text}</h3>`
            : html`<button class="choice plan-choice" onClick=${() => go(row.question)}>
          <span><span class="num">${row.num}</span> ${row.text}</span>
          <${Count} lines=${of(row.question).length} draft=${begun(readDraft(frame.visit, `${row.question}::`))} t=${t} />
        </button>`
        }</li>`,
    )}</ul>
  </section>`;
}

const begun = (draft) => draft && isTyped(draft);

/** @param {With<{lines: PhoneAnswer[]}>} props */
function Count({ lines, draft, t }) {
  if (draft) return html`<strong class="plan-count draft">${t("plan_draft")}</strong>`;
  if (!lines) return html`<span class="plan-count gentle">${t("plan_lines_none")}</span>`;
  return html`<strong class="plan-count good">${t("plan_lines", { n: lines })}</strong>`;
}

/** @param {PhoneProps} props */
function Goals(props) {
  const { question, state, t } = props;
  const there = state.answers.filter((one) => one.question === question.id).length;
  return html`<p class="note">${t(there >= question.most ? "plan_goals_full" : "plan_goals_most", { n: question.most })}</p>
    <${Question} ...${props} />`;
}

// Without the columns that the facilitator switched off
export const shownOf = (question, off) => ({
  ...question,
  fields: question.fields.filter((field) => !off.includes(field.id)),
});

/** @param {PhoneProps} props */
function Row(props) {
  const { question, state, t } = props;
  const offers = state.offers?.[question.id] || [];
  return html`<${Question} ...${props} add=${t("plan_add")} heading="plan_here"
    offers=${offers.filter((one) => one.question !== GOAL)} links=${offers.filter((one) => one.question === GOAL)}
    under=${(answer) => html`<${Grew} thread=${state.plan.threads[answer.item]} t=${t} />`} />`;
}

/** @param {With<{thread: ThreadStep[]}>} props */
function Grew({ thread, t }) {
  if (!thread?.length) return null;
  return html`<details class="grew"><summary class="choice">${t("plan_thread", { n: thread.length })}</summary>
    <ul>${thread.map(
      (one) => html`<li key=${one.item} style=${`margin-left:${(one.depth - 1) * 14}px`}>
      <span class="gentle">${t("plan_from_activity", { num: one.num })} · ${one.question_text}</span>
      <span class="grew-words" lang="th">${wordsOf(one) || one.parts.map((part) => part.words).join(" · ")}</span></li>`,
    )}</ul>
  </details>`;
}
