// What all groups are going to do, issue by issue and row by row; rows nobody filled in are said
import { html, useState } from "./page.js";
import { Chip, Pager } from "./board_parts.js";
import { unseen, useKeys, usePages } from "./board_screen.js";

export function Forms({ frame, state, t, groups }) {
  const { issues } = state.body;
  const [at, setAt] = useState(0);
  const issue = issues[Math.min(at, issues.length - 1)];
  const asked = (id) => frame.questions.find((one) => one.id === id) || {};
  const entries = issue.rows.flatMap((row) => [{ row, id: row.question }, ...row.cards.map((card) => ({ card, id: card.item }))]);
  const pages = usePages(entries, `${at}`);
  const next = () => (pages.after ? pages.next() : setAt(Math.min(at + 1, issues.length - 1)));
  const back = () => (pages.before ? pages.back() : setAt(Math.max(at - 1, 0)));
  useKeys({ ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back });
  return html`<div class="forms">
    <div class="tabs">${issues.map((one, index) => html`<button key=${index} class="button" aria-pressed=${String(one === issue)}
      onClick=${() => setAt(index)}>${t("forms_issue", { n: index + 1 })}<${Gaps} rows=${one.rows} t=${t} /></button>`)}</div>
    <p class="forms-issue">${issue.text}</p>
    <ul class="wall forms-wall" ref=${pages.box}>${pages.shown.map((one, index) => one.row
      ? html`<li key=${one.id} class="forms-row" ...${unseen(pages, index)}><strong>${asked(one.id).num} ${asked(one.id).text}</strong>
          <span class=${one.row.cards.length ? "forms-count" : "forms-gap"}>${filled(one.row, t)}</span></li>`
      : html`<li key=${one.id} ...${unseen(pages, index)}><p class="wall-text" lang="th">${one.card.text}</p>
          ${groups.get(one.card.group) && html`<${Chip} look=${groups.get(one.card.group)} />`}</li>`)}</ul>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all && issues.length < 2} next=${next} back=${back}
      first=${at === 0} last=${at === issues.length - 1} />
  </div>`;
}

function filled(row, t) {
  if (!row.filled) return t("forms_nobody");
  return row.cards.length ? t("forms_filled", { n: row.cards.length }) : t("forms_no_next");
}

function Gaps({ rows, t }) {
  const n = rows.filter((row) => !row.cards.length).length;
  return n > 0 && html` <span class="forms-tab-gap">${t("forms_gaps", { n })}</span>`;
}
