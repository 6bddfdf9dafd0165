// One item of a questionnaire: how many chose what, the mean of a number, or what each group answered
import { html } from "../../web/core/page.js";
import { Chip, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
/** @import { With } from "../../web/props.d.ts" */
/** @import { FilledPage, QuestionnaireConfig } from "../../web/state.d.ts" */

// before, after: how many pages there are besides, to which `turn` goes
/** @param {With<{page: FilledPage, one: QuestionnaireConfig}>} props */
export function Filled({ page, one, groups, least, t, before, after, turn }) {
  const many = one.by === "person";
  /** @type {any[]} */
  const rows = (many ? page.counts : page.groups) || [];
  const pages = usePages(rows, `${page.instrument} ${page.when} ${page.item}`);
  const next = () => (pages.after ? pages.next() : turn(1));
  const back = () => (pages.before ? pages.back() : turn(-1));
  useKeys({ ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back });
  return html`<p class="inst-asked">${page.text} <span class="team-n">${page.when && `${t(`inst_${page.when}`)} · `}${counted(page, many, least, t)}</span></p>
    ${
      many &&
      page.mean !== null &&
      html`<p class="inst-mean"><span>${t("inst_average")}</span> <strong>${page.mean}</strong>
      <span>${t("inst_median")}</span> <strong>${page.median}</strong></p>`
    }
    <ul class=${many ? "inst-bands inst-rows" : "wall forms-wall"} ref=${pages.box}>${pages.shown.map((row, index) =>
      many
        ? html`<li key=${row.text} ...${unseen(pages, index)}><span>${row.text}</span>
          <span class="meter" aria-hidden="true"><span style=${`width:${(100 * row.count) / page.n}%`} /></span><strong>${row.count}</strong></li>`
        : html`<li key=${row.group} ...${unseen(pages, index)}><div class="forms-card"><p class="wall-text" lang="th">${row.words.join(" · ")}</p>
          ${groups.get(row.group) && html`<${Chip} look=${groups.get(row.group)} />`}</div></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all && before + after === 0} next=${next} back=${back}
      first=${before === 0} last=${after === 0} />`;
}

function counted({ n, waiting }, many, least, t) {
  if (!many) return t("inst_groups", { n });
  return n ? t("inst_n", { n }) : t("inst_few", { least, n: waiting });
}
