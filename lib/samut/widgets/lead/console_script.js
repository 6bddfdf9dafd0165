// The facilitator's script: what this activity is for, the plan's steps, and the kit's tips, those that help here first
import { html } from "../../web/core/page.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

/** @param {ConsoleProps} props */
export function ScriptPanel({ frame, t }) {
  const { objective, outcome, minutes, source, steps, tips } = frame.script;
  const here = tips.filter((one) => one.here);
  return html`<div class="script">
    ${objective && html`<h3>${t("console_objective")}</h3><p lang="th">${objective}</p>`}
    ${outcome.length > 0 && html`<h3>${t("console_outcome")}</h3><ul>${outcome.map((one) => html`<li key=${one} lang="th">${one}</li>`)}</ul>`}
    ${minutes && html`<p class="gentle">${t(`console_minutes_${source || "schedule"}`, { n: minutes })}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!steps.length && html`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${steps.map((one) => html`<${Words} key=${one.id} one=${one} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${here.map((one) => html`<${Words} key=${one.id} one=${one} />`)}</ol>
    ${
      tips.length > here.length &&
      html`<details><summary class="button quiet">${t("console_tips_others", { n: tips.length - here.length })}</summary>
      <ol>${tips.filter((one) => !one.here).map((one) => html`<${Words} key=${one.id} one=${one} />`)}</ol></details>`
    }
  </div>`;
}

function Words({ one }) {
  return html`<li lang="th"><strong>${one.num}</strong> ${one.text}
    ${
      one.items.length > 0 &&
      html`<ul>${one.items.map(
        (item) => html`<li key=${item.id} class=${item.here ? "here" : ""}>
      ${item.num && html`<strong>${item.num}</strong> `}${item.text}</li>`,
      )}</ul>`
    }</li>`;
}
