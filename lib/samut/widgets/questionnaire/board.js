// A questionnaire as numbers of many: first and second time, the mean, the bands; nobody's own
import { html, useState } from "../../web/core/page.js";
import { Filled } from "./board_item.js";
import { Pager } from "../../web/core/marks.js";
import { useKeys } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { InstrumentConfig, InstrumentRow, InstrumentsBody, ScoreNumbers } from "../../web/state.d.ts" */

// Scales come first, then the items of other questionnaires
/** @param {BoardProps<InstrumentsBody>} props */
function Instruments({ frame, state, t, groups }) {
  const { rows, filled, least } = state.body;
  const [at, setAt] = useState(0);
  const last = Math.max(0, rows.length + filled.length - 1);
  const now = Math.min(at, last);
  const page = filled[now - rows.length];
  const turning = { before: now, after: last - now, turn: (step) => setAt(Math.max(0, Math.min(now + step, last))) };
  if (!page) return html`<${Scale} row=${rows[now]} frame=${frame} least=${least} t=${t} ...${turning} />`;
  const one = frame.questionnaires.find((found) => found.id === page.instrument);
  if (!one) return null;
  return html`<div class="inst"><h2>${one.title}<${Unconfirmed} one=${one} t=${t} /></h2>
    <${Filled} page=${page} one=${one} groups=${groups} least=${least} t=${t} ...${turning} />
    <p class="inst-foot">${t(one.by === "person" ? "inst_many" : "inst_of_groups", { least })}</p></div>`;
}

/** @param {BoardProps<InstrumentsBody> & {row: InstrumentRow}} props */
function Scale({ row, frame, least, t, before, after, turn }) {
  const pages = { before, after, next: () => turn(1), back: () => turn(-1) };
  useKeys({ ArrowRight: pages.next, PageDown: pages.next, ArrowLeft: pages.back, PageUp: pages.back });
  const one = row && frame.instruments.find((found) => found.id === row.instrument);
  return html`<div class="inst">
    ${
      one &&
      html`<h2>${one.title}<${Unconfirmed} one=${one} t=${t} /></h2>
      <div class="inst-two">${["before", "after"]
        .filter((when) => when === "before" || row[when].n + row[when].waiting > 0)
        .map(
          (when) => html`<${Time} key=${when} when=${when} found=${row[when]} one=${one}
        least=${least} t=${t} />`,
        )}</div>
      ${row.change !== null && html`<p class="inst-change">${t("inst_change", { n: signed(row.change), people: row.paired })}</p>`}`
    }
    <div class="inst-foot"><p><strong>${t("inst_free")}</strong> · ${t("inst_private", { least })}</p><p class="inst-help">${t("inst_help")}</p></div>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${before + after === 0} />
  </div>`;
}

const Unconfirmed = ({ one, t }) =>
  one.certainty === "unconfirmed" && one.confirm && html` <span class="inst-tag">${t("inst_unconfirmed")}</span>`;

const signed = (n) => (n > 0 ? `+${n.toFixed(1)}` : n.toFixed(1));

/** @param {With<{found: ScoreNumbers, one: InstrumentConfig}>} props */
function Time({ when, found, one, least, t }) {
  const most = one.values[one.values.length - 1] * one.items.length;
  return html`<section class="inst-time"><h3>${t(`inst_${when}`)} <span class="team-n">${
    found.n ? t("inst_n", { n: found.n }) : t("inst_few", { least, n: found.waiting })
  }</span></h3>
    ${
      found.mean !== null &&
      html`<p class="inst-mean"><span>${t("inst_mean")}</span> <strong>${found.mean.toFixed(1)}</strong>
        <span class="gentle">${t("inst_of", { n: most })}</span></p>
      <ul class="inst-bands">${found.bands.map(
        (band) => html`<li key=${band.text}><span>${band.text}</span>
        <span class="meter" aria-hidden="true"><span style=${`width:${(100 * band.count) / found.n}%`} /></span>
        <strong>${band.count}</strong></li>`,
      )}</ul>
      ${found.waiting > 0 && html`<p class="team-waiting">${t("inst_waiting", { n: found.waiting })}</p>`}`
    }
  </section>`;
}

export const boards = { instruments: Instruments };
