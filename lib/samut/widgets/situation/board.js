// What all groups are going to do, issue by issue and row by row; rows nobody filled in are said, once others are
import { html, useState } from "../../web/core/page.js";
import { Chip, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { FormRowState, FormsBody } from "../../web/state.d.ts" */

/** @param {BoardProps<FormsBody>} props */
function Forms({ frame, state, t, groups }) {
  const { issues } = state.body;
  const [at, setAt] = useState(0);
  const issue = issues[Math.min(at, issues.length - 1)];
  const begun = issues.some((one) => one.rows.some((row) => row.filled));
  const asked = (id) => frame.questions.find((one) => one.id === id);
  const entries = issue.rows.flatMap((row) => headed(row));
  const pages = usePages(entries, `${at}`);
  const next = () => (pages.after ? pages.next() : setAt(Math.min(at + 1, issues.length - 1)));
  const back = () => (pages.before ? pages.back() : setAt(Math.max(at - 1, 0)));
  useKeys({ ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back });
  return html`<div class="forms">
    <div class="tabs">${issues.map(
      (one, index) => html`<button key=${index} class="button" aria-pressed=${String(one === issue)}
      onClick=${() => setAt(index)}>${t("forms_issue", { n: index + 1 })}${begun && html`<${Gaps} rows=${one.rows} t=${t} />`}</button>`,
    )}</div>
    <p class="forms-issue">${issue.text}</p>
    <ul class="wall forms-wall" ref=${pages.box}>${pages.shown.map(
      ({ row, card }, index) => html`<li key=${card ? card.item : row.question}
      ...${unseen(pages, index)}>
      ${
        row &&
        html`<p class="forms-row"><strong>${asked(row.question)?.num} ${asked(row.question)?.text}</strong>
        <span class=${row.cards.length || !begun ? "forms-count" : "forms-gap"}>${filled(row, t)}</span></p>`
      }
      ${
        card &&
        html`<div class="forms-card"><p class="wall-text" lang="th">${card.text}</p>
        ${groups.get(card.group) && html`<${Chip} look=${groups.get(card.group)} />`}</div>`
      }</li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all && issues.length < 2} next=${next} back=${back}
      first=${at === 0} last=${at === issues.length - 1} />
  </div>`;
}

// A row's head stays with its first card, so that no page ends in a head
const headed = (row) =>
  row.cards.length ? row.cards.map((card, index) => ({ card, row: index ? null : row })) : [{ row }];

function filled(row, t) {
  if (!row.filled) return t("forms_nobody");
  return row.cards.length ? t("forms_filled", { n: row.cards.length }) : t("forms_no_next");
}

/** @param {With<{rows: FormRowState[]}>} props */
function Gaps({ rows, t }) {
  const n = rows.filter((row) => !row.cards.length).length;
  return n > 0 && html` <span class="forms-tab-gap">${t("forms_gaps", { n })}</span>`;
}

export const boards = { forms: Forms };
