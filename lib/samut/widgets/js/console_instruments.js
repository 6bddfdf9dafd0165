// The questionnaires of this phase, as the facilitator needs them: how many have answered, and files that can't be used
import { html } from "./page.js";

export function InstrumentsPanel({ frame, state, t }) {
  const { rows, troubles } = state.led;
  const named = (id) => frame.instruments.find((one) => one.id === id) || { title: id };
  return html`<section class="panel"><h2>${t("inst_panel")}</h2>
    ${rows.map((row) => html`<p key=${row.instrument}><strong>${named(row.instrument).title}</strong><br />
      ${["before", "after"].map((when) => html`<span key=${when}>${t(`inst_${when}`)}: ${
        t("inst_answered", { n: row[when].n, waiting: row[when].waiting })} </span>`)}</p>`)}
    <p class="gentle">${t("inst_free")}</p><p class="gentle">${t("inst_help")}</p>
    ${troubles.length > 0 && html`<h3 class="bad">${t("inst_troubles")}</h3>
      <ul>${troubles.map((one) => html`<li key=${one.where + one.what}>${one.where} · ${one.what} · ${one.do}</li>`)}</ul>`}
  </section>`;
}
