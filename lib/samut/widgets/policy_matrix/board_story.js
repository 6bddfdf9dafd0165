// What is read together, told piece by piece; then each question, and all groups' answers to it
import { html, useState } from "../../web/core/page.js";
import { Chip, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, useLargest, usePages, useScale } from "../../web/core/screen.js";
import { Links } from "./board_links.js";
/** @import { BoardProps, Translate, With } from "../../web/props.d.ts" */
/** @import { Card, HeadingState, QuestionConfig, StoryBody } from "../../web/state.d.ts" */

/** @param {BoardProps<StoryBody>} props */
function Story({ frame, state, t, groups }) {
  const { pieces, columns } = state.body;
  /** @type {{kind: string, question?: string, text?: string, n?: number}[]} */
  const steps = [
    ...pieces.map((text, index) => ({ kind: "told", text, n: index + 1 })),
    ...columns.flatMap(({ question }) => [
      { kind: "asked", question },
      { kind: "said", question },
    ]),
  ];
  const [at, setAt] = useState(0);
  const step = steps[Math.min(at, steps.length - 1)] || { kind: "told" };
  const asked = frame.questions.find((one) => one.id === step.question);
  const cards = step.kind === "said" ? cardsOf(columns, step.question) : [];
  const pages = usePages(cards, (step.kind === "said" && step.question) || "");
  const go = (to) => setAt(Math.max(0, Math.min(to, steps.length - 1)));
  const next = () => (cards.length && pages.after > 0 ? pages.next() : go(at + 1));
  const back = () => (cards.length && pages.before > 0 ? pages.back() : go(at - 1));
  useKeys({ ArrowRight: next, PageDown: next, ArrowDown: next, ArrowLeft: back, PageUp: back, ArrowUp: back });
  return html`<div class=${`story-board ${step.kind}`}>
    ${
      step.kind === "said"
        ? html`<${Cards} asked=${asked} cards=${cards} pages=${pages} heads=${state.body.heads} t=${t} groups=${groups} />`
        : html`<${Large} key=${at} text=${asked ? asked.text : step.text} />`
    }
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${steps.map((_, index) => html`<li key=${index} class=${dotLook(index, at)}></li>`)}</ol>
      <strong role="status">${footWords(step, pieces.length, cards.length, t)}</strong>
      ${cards.length > 0 && pages.after > 0 && html`<span class="more">${t("board_more_answers", { n: pages.after })}</span>`}
      <${Turn} sign="back" label=${t("story_back")} onClick=${back} disabled=${at === 0} />
      <${Turn} sign="next" label=${t("story_next")} onClick=${next} disabled=${at === steps.length - 1 && !pages.after} />
    </div>
  </div>`;
}

/**
 * @param {StoryBody["columns"]} columns
 * @param {string | undefined} question
 */
const cardsOf = (columns, question) => columns.find((one) => one.question === question)?.cards || [];

function dotLook(index, at) {
  if (index === at) return "now";
  return index < at ? "past" : "";
}

/**
 * @param {{kind: string, n?: number}} step
 * @param {number} pieces
 * @param {number} answers
 * @param {Translate} t
 */
function footWords({ kind, n }, pieces, answers, t) {
  if (kind === "told") return t("story_piece", { n, all: pieces });
  if (kind === "asked") return t("story_asked");
  return answers ? t("story_answers_n", { n: answers }) : t("story_answers");
}

/** @param {With<{asked: QuestionConfig, cards: Card[], heads: HeadingState[]}>} props */
function Cards({ asked, cards, pages, heads, t, groups }) {
  return html`<div class="question"><h2>${asked.head || asked.text}</h2></div>
    ${!cards.length && html`<p class="empty">${t("board_no_answers")}</p>`}
    <ul class="wall" ref=${pages.box}>${pages.shown.map(
      (card, index) => html`<li key=${card.item} ...${unseen(pages, index)}>
      <p class="wall-text" lang="th">${card.text}</p>
      <${Links} ids=${asked.fields.flatMap((field) => card.fields?.[field.id] || [])} heads=${heads} />
      ${groups.get(card.group) && html`<${Chip} look=${groups.get(card.group)} />`}
    </li>`,
    )}</ul>`;
}

function Large({ text }) {
  const scale = useScale();
  const { box } = useLargest(text, 36 * scale, 76 * scale);
  return html`<div class="story-room"><p lang="th" ref=${box}>${text}</p></div>`;
}

export const boards = { story: Story };
