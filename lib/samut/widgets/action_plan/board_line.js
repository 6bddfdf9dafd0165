// A line of a plan, or a goal, on the board
import { html } from "../../web/core/page.js";
import { Chip } from "../../web/core/marks.js";
/** @import { BoardProps, Translate } from "../../web/props.d.ts" */
/** @import { Card as CardLine, PlanBody, PlanLineState } from "../../web/state.d.ts" */

const BUDDHIST = 543;

/**
 * @param {any} value
 * @param {BoardProps<PlanBody>["frame"]} frame
 */
function monthOf(value, frame) {
  const [year, month] = value.split("-").map(Number);
  return `${frame.texts.months_short[month - 1]} ${year + BUDDHIST}`;
}

/**
 * When a line is to be done, in words: its months, what was written besides, and the plan it is in
 * @param {any} line
 * @param {BoardProps<PlanBody>["frame"]} frame
 * @param {Translate} t
 */
export function whenWords(line, frame, t) {
  const [from, until] = ["from", "until"].map((id) => line.fields[id] && monthOf(line.fields[id], frame));
  const months = from && until && from !== until ? t("plan_bar", { from, until }) : from || until;
  return [months, line.fields.when, line.fields.horizon].filter(Boolean).join(" · ");
}

/**
 * @param {any} line
 * @param {any} off
 * @param {BoardProps<PlanBody>["frame"]} frame
 * @param {Translate} t
 */
const aboutWords = (line, off, frame, t) =>
  [!off.includes("who") && line.fields.who, whenWords(line, frame, t)].filter(Boolean).join(" · ");

// named: with the row it is in; more: words beneath it
/** @param {BoardProps<PlanBody> & {line: PlanLineState | CardLine}} props */
export function Line({ line, frame, groups, t, off, named, more }) {
  const look = groups.get(line.group);
  const question = frame.questions.find((one) => one.id === line.question);
  const about = line.fields ? aboutWords(line, off, frame, t) : "";
  return html`<article class="card" style=${look ? `border-left-color:${look.colour}` : ""}>
    <p class="card-head">${look && html`<${Chip} look=${look} />`}${
      named &&
      question?.num &&
      html`<span class="plan-in">
      <span class="num">${question.num}</span> ${question.text}</span>`
    }</p>
    <p class="plan-what" lang="th">${line.text}</p>
    ${about && html`<p class="plan-about" lang="th">${about}</p>`}
    ${more && html`<p class="plan-about">${more}</p>`}
  </article>`;
}
