// All groups' answers, a column a question; what doesn't fit goes on by pages
import { html } from "../../web/core/page.js";
import { Chip, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { WallBody } from "../../web/state.d.ts" */

/** @param {BoardProps<WallBody>} props */
function Wall({ frame, state, t, groups }) {
  const { columns } = state.body;
  const cards = columns.flatMap((column) => column.cards);
  const pages = usePages(cards, state.phase);
  useKeys({ ArrowRight: pages.next, PageDown: pages.next, ArrowLeft: pages.back, PageUp: pages.back });
  const asked = (id) => frame.questions.find((one) => one.id === id);
  return html`<div class="wall-board">
    ${!cards.length && html`<p class="wall-empty">${t("wall_empty")}</p>`}
    <ul class="wall" ref=${pages.box}>${pages.shown.map(
      (card, index) => html`<li key=${card.item} ...${unseen(pages, index)}>
      <p class="wall-asked">${asked(card.question)?.head || asked(card.question)?.text}</p>
      <p class="wall-text" lang="th">${card.text}</p>
      <${PartsSaid} question=${asked(card.question)} values=${card.fields} frame=${frame} t=${t} />
      ${groups.get(card.group) && html`<${Chip} look=${groups.get(card.group)} />`}
    </li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all} />
  </div>`;
}

export const boards = { wall: Wall };
