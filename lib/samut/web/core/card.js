// One answer as the hall sees it: with its group's name, or briefly with the mark alone, where a legend stands beside
import { html } from "./page.js";
import { Chip, Mark } from "./marks.js";
/** @import { Look, PhoneProps, With } from "../props.d.ts" */
/** @import { Card as CardState, QuestionConfig } from "../state.d.ts" */

/**
 * @param {{questions: QuestionConfig[]}} frame
 * @param {string} id
 */
export const questionOf = (frame, id) => frame.questions.find((one) => one.id === id);

/** @param {With<{card: CardState, frame: PhoneProps["frame"], groups: Map<string, Look>}>} props */
export function Card({ card, frame, groups, t, brief }) {
  const question = questionOf(frame, card.question);
  const look = groups.get(card.group);
  return html`<article class="card" style=${edge(look)}>
    ${!(brief && look) && html`<p class="card-head"><${From} group=${card.group} groups=${groups} t=${t} /></p>`}
    <p class="card-text" lang="th">
      ${brief && look && html`<${Mark} look=${look} /><span class="hush">${look.name}</span>${" "}`}
      ${card.year_text && html`<strong class="year">${card.year_text} </strong>`}
      ${card.text || html`<span class="gentle">${question?.text}</span>`}
    </p>
  </article>`;
}

const edge = (look) => (look ? `border-left-color:${look.colour}` : "");

// Who said it: a group, or the whole hall
export function From({ group, groups, t }) {
  const look = groups.get(group);
  return look ? html`<${Chip} look=${look} />` : html`<span class="chip hall">${t("board_hall")}</span>`;
}
