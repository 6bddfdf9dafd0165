// What the facilitator does with the plan: switches optional columns, and sees what is lacking
import { html } from "../../web/core/page.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */
/** @import { PlanPanel } from "../../web/state.d.ts" */

/** @param {ConsoleProps<PlanPanel>} props */
export function PlanPanel({ state, t, run }) {
  const { columns, gaps, lines, goals } = state.led;
  const flip = (one) =>
    run(
      "column",
      { column: one.id, on: !one.on },
      t(one.on ? "plan_column_closed" : "plan_column_opened", { column: one.text }),
    );
  return html`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${columns.map(
      (one) => html`<li key=${one.id}>
      <button class="button quiet" role="switch" aria-checked=${String(one.on)} title=${one.text} onClick=${() => flip(one)}>
        <span>${one.text.split(" (")[0]}</span><strong>${t(one.on ? "plan_column_on" : "plan_column_off")}</strong>
      </button></li>`,
    )}</ul>
    <h2>${t("plan_console_gaps", { lines, goals })}</h2>
    <ul class="plan-lacks">${Object.keys(gaps).map((gap) => html`<li key=${gap}><strong>${gaps[gap]}</strong> ${t(`plan_gap_${gap}`)}</li>`)}</ul>
  </section>`;
}
