// What each is asked alone, large, and how many have answered; what they wrote is not shown
import { html } from "../../web/core/page.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { AloneBody } from "../../web/state.d.ts" */

/** @param {BoardProps<AloneBody>} props */
function Alone({ frame, state, t }) {
  const phase = frame.phases.find((one) => one.id === state.phase);
  const talking = Boolean(phase?.looks_at);
  const asked = (id) => frame.questions.find((one) => one.id === id);
  return html`<div class="alone">
    <p class="alone-hint">${t(talking ? "alone_hint_pair" : "alone_hint_think")}</p>
    <ol>${state.body.rows.map(
      (row) => html`<li key=${row.question}>
      <p class="alone-asked"><span class="num">${asked(row.question)?.num}</span> ${asked(row.question)?.text}</p>
      <p class="alone-count">${t("alone_people", { n: row.people })}${talking && html`<br />${t("alone_shared", { n: row.shared })}`}</p>
    </li>`,
    )}</ol>
  </div>`;
}

export const boards = { alone: Alone };
