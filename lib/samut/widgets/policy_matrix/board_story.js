// What is read together, told piece by piece; then each question, and all groups' answers to it
import { html, useState } from "../../web/core/page.js";
import { Chip, Pager, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, useLargest, usePages, useScale } from "../../web/core/screen.js";
import { Links } from "./board_links.js";

export function Story({ frame, state, t, groups }) {
  const { pieces, columns } = state.body;
  const steps = [
    ...pieces.map((text, index) => ({ text, n: index + 1 })),
    ...columns.flatMap((column) => [{ asked: column.question }, { said: column.question }]),
  ];
  const [at, setAt] = useState(0);
  const step = steps[Math.min(at, steps.length - 1)] || {};
  const asked = frame.questions.find((one) => one.id === (step.asked || step.said));
  const cards = step.said ? columns.find((one) => one.question === step.said).cards : [];
  const pages = usePages(cards, step.said || "");
  const go = (to) => setAt(Math.max(0, Math.min(to, steps.length - 1)));
  const next = () => (step.said && pages.after > 0 ? pages.next() : go(at + 1));
  const back = () => (step.said && pages.before > 0 ? pages.back() : go(at - 1));
  useKeys({ ArrowRight: next, PageDown: next, ArrowDown: next, ArrowLeft: back, PageUp: back, ArrowUp: back });
  const kind = step.said ? "said" : step.asked ? "asked" : "told";
  const told = cards.length ? t("story_answers_n", { n: cards.length }) : t("story_answers");
  return html`<div class=${`story-board ${kind}`}>
    ${
      kind === "said" &&
      html`<div class="question"><h2>${asked.head || asked.text}</h2></div>
      ${!cards.length && html`<p class="empty">${t("board_no_answers")}</p>`}
      <ul class="wall" ref=${pages.box}>${pages.shown.map(
        (card, index) => html`<li key=${card.item} ...${unseen(pages, index)}>
        <p class="wall-text" lang="th">${card.text}</p>
        <${Links} ids=${asked.fields.flatMap((field) => (card.fields || {})[field.id] || [])} heads=${state.body.heads} />
        ${groups.get(card.group) && html`<${Chip} look=${groups.get(card.group)} />`}
      </li>`,
      )}</ul>`
    }
    ${kind !== "said" && html`<${Large} key=${at} text=${asked ? asked.text : step.text} />`}
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${steps.map(
        (one, index) => html`<li key=${index}
        class=${index === at ? "now" : index < at ? "past" : ""}></li>`,
      )}</ol>
      <strong role="status">${kind === "told" ? t("story_piece", { n: step.n, all: pieces.length }) : kind === "asked" ? t("story_asked") : told}</strong>
      ${cards.length > 0 && pages.after > 0 && html`<span class="more">${t("board_more_answers", { n: pages.after })}</span>`}
      <${Turn} sign="back" label=${t("story_back")} onClick=${back} disabled=${at === 0} />
      <${Turn} sign="next" label=${t("story_next")} onClick=${next} disabled=${at === steps.length - 1 && !pages.after} />
    </div>
  </div>`;
}

function Large({ text }) {
  const scale = useScale();
  const { box } = useLargest(text, 36 * scale, 76 * scale);
  return html`<div class="story-room"><p lang="th" ref=${box}>${text}</p></div>`;
}
