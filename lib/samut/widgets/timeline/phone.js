// Answers in the order of their years: a group's own timeline, and the work another group is shown
import { html } from "../../web/core/page.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { Card, PhoneAnswer, QuestionConfig } from "../../web/state.d.ts" */

function byYear(answers) {
  const dated = answers.filter((one) => one.year != null).sort((a, b) => a.year - b.year);
  return [...dated, ...answers.filter((one) => one.year == null)];
}

/**
 * What is told on the line of years; none where an activity has no such line
 * @param {PhoneProps["frame"]} frame
 */
export const recalled = (frame) => {
  const on = frame.phases.filter((one) => one.board === "timeline").map((one) => one.id);
  return frame.questions.filter((one) => on.includes(one.phase));
};

/** @param {With<{answers: (PhoneAnswer | Card)[], questions: QuestionConfig[]}>} props */
export function Timeline({ answers, questions, t, empty }) {
  if (!answers.length) return html`<p class="gentle">${empty}</p>`;
  const asked = Object.fromEntries(questions.map((one) => [one.id, one.text]));
  return html`<ol class="timeline">
    ${byYear(answers).map(
      (one) => html`<li key=${one.item} class=${one.year == null ? "undated" : ""}>
        <span class="when">${one.year_text || t("year_unknown")}</span>
        <span class="what">${one.text || asked[one.question]}</span>
        ${one.text && html`<span class="asked">${asked[one.question]}</span>`}
      </li>`,
    )}
  </ol>`;
}
