// Several screens of one phase, chosen on the board, and answers to read in two columns
import { html, useState } from "./page.js";
import { Chip, Pager } from "./marks.js";
import { unseen, useKeys, usePages } from "./screen.js";
import { PartsSaid } from "../../widgets/group_answers/phone_fields.js";
/** @import { Look, PhoneProps, With } from "../props.d.ts" */
/** @import { Card, SameAnswer } from "../state.d.ts" */

export const STILL = { before: 0, after: 0, next() {}, back() {} };

export function useTabs(count) {
  const [wanted, set] = useState(0);
  const at = Math.max(0, Math.min(wanted, count - 1));
  const go = (step) => at + step >= 0 && at + step < count && set(at + step);
  return { at, set, go, last: at >= count - 1, first: at === 0 };
}

// Arrows choose the tab and turn its pages; a presenter's remote goes through all of it
export function useTurning(pages, tabs) {
  useKeys({
    ArrowRight: () => tabs.go(1),
    ArrowLeft: () => tabs.go(-1),
    ArrowDown: pages.next,
    ArrowUp: pages.back,
    PageDown: () => (pages.after > 0 ? pages.next() : tabs.go(1)),
    PageUp: () => (pages.before > 0 ? pages.back() : tabs.go(-1)),
  });
}

export function Tabs({ names, tabs, children }) {
  return html`<div class="plenary">
    ${
      names.length > 1
        ? html`<nav class="tabs">${names.map(
            (name, index) => html`<button class="button tab" key=${name}
      aria-pressed=${String(index === tabs.at)} onClick=${() => tabs.set(index)}>${name}</button>`,
          )}</nav>`
        : html`<span></span>`
    }
    ${children}
  </div>`;
}

// cards: answers; `lead` draws what stands before a card's words; `groups` of a saying that several groups share
/** @param {With<{cards: (Partial<Card & SameAnswer> & {items?: string[]})[], frame: PhoneProps["frame"], groups: Map<string, Look>}>} props */
export function Read({ cards, subject, title, frame, groups, t, words, tabs, empty, lead, children }) {
  const pages = usePages(cards, subject);
  useTurning(pages, tabs);
  return html`<section class="read">
    ${title && html`<h2>${title}</h2>`}
    ${children}
    ${!cards.length && html`<p class="empty">${empty}</p>`}
    <ul class=${"read-list" + (cards.length < 5 ? " few" : "")} ref=${pages.box}>${pages.shown.map(
      (card, index) => html`<li key=${card.item || card.items?.[0]} ...${unseen(pages, index)}>
      <p class="read-text" lang="th">${lead?.(card)}${card.text}</p>
      ${!lead && html`<${PartsSaid} question=${frame.questions.find((one) => one.id === card.question)} values=${card.fields} frame=${frame} t=${t} />`}
      <p class="read-from">${(card.groups || [card.group || ""])
        .flatMap((id) => groups.get(id) || [])
        .map((look) => html`<${Chip} key=${look.id} look=${look} />`)}</p>
    </li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words=${words} hidden=${pages.all} />
  </section>`;
}
