// The questionnaires of this phase, as the facilitator needs them: how many have answered, and files that can't be used
import { html } from "../../web/core/page.js";
/** @import { ConsoleProps, Translate } from "../../web/props.d.ts" */
/** @import { InstrumentsPanel } from "../../web/state.d.ts" */

/** @param {ConsoleProps<InstrumentsPanel>} props */
export function InstrumentsPanel({ frame, state, t }) {
  const { rows, troubles } = state.led;
  const named = (id) => frame.instruments.find((one) => one.id === id) || { title: id };
  return html`<section class="panel"><h2>${t("inst_panel")}</h2>
    ${rows.map(
      (row) => html`<p key=${row.instrument}><strong>${named(row.instrument).title}</strong><br />
      ${["before", "after"].map(
        (when) =>
          html`<span key=${when}>${t(`inst_${when}`)}: ${t("inst_answered", {
            n: row[when].n,
            waiting: row[when].waiting,
          })} </span>`,
      )}</p>`,
    )}
    <p class="gentle">${t("inst_free")}</p><p class="gentle">${t("inst_help")}</p>
    <h3>${t("inst_surveys")}</h3>
    ${frame.surveys.map(
      (survey) => html`<p key=${survey.id}><strong>${survey.num}</strong> ${survey.title}<br />
      <span class="gentle">${said(survey.id, frame, state, t)}</span></p>`,
    )}
    ${frame.questionnaires
      .filter((one) => !one.survey)
      .map(
        (one) => html`<p key=${one.id}><strong>${one.title}</strong><br />
      <span class="gentle">${here(one, state, t)}</span></p>`,
      )}
    ${
      troubles.length > 0 &&
      html`<h3 class="bad">${t("inst_troubles")}</h3>
      <ul>${troubles.map((one) => html`<li key=${one.where + one.what}>${one.where} · ${one.what} · ${one.do}</li>`)}</ul>`
    }
  </section>`;
}

/**
 * how many filled it in, where it is asked here; else that it is asked elsewhere
 * @param {any} survey
 * @param {ConsoleProps<InstrumentsPanel>["frame"]} frame
 * @param {ConsoleProps<InstrumentsPanel>["state"]} state
 * @param {Translate} t
 */
function said(survey, frame, state, t) {
  const ids = frame.here[survey];
  if (!ids) return t("inst_link");
  const asked = frame.questionnaires.filter((one) => ids.includes(one.id)).map((one) => here(one, state, t));
  const scales = frame.instruments.filter((one) => ids.includes(one.id)).map((one) => one.short || one.title);
  return [...asked, ...scales].join(" · ");
}

/**
 * @param {any} one
 * @param {ConsoleProps<InstrumentsPanel>["state"]} state
 * @param {Translate} t
 */
const here = (one, state, t) => t("inst_here", { by: t(`inst_by_${one.by}`), n: state.led.answered[one.id] });
