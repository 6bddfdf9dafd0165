// One answer alone, as large as fits, over everything
import { html } from "../../web/core/page.js";
import { From, questionOf } from "../../web/core/card.js";
import { Ribbon, Turn } from "../../web/core/marks.js";
import { useKeys, useLargest, useScale } from "../../web/core/screen.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { Card } from "../../web/state.d.ts" */

/** @param {BoardProps & {card: Card}} props */
export function Spotlight({ frame, state, t, groups, card }) {
  const scale = useScale();
  const question = questionOf(frame, card.question);
  const text = card.text || card.year_text;
  const { box, now, count, turn } = useLargest(text, 36 * scale, 200 * scale);
  useKeys({
    over: true,
    ArrowRight: () => turn(1),
    ArrowDown: () => turn(1),
    PageDown: () => turn(1),
    ArrowLeft: () => turn(-1),
    ArrowUp: () => turn(-1),
    PageUp: () => turn(-1),
  });
  return html`<div class="overlay spotlight" role="region" aria-label=${t("board_spotlight")}>
    <div class="spot-head"><p>${question?.text}</p>${state.about.demo && html`<${Ribbon} t=${t} />`}</div>
    <div class="spot-room"><p class="spot-text" lang="th" ref=${box}>${text}</p></div>
    <div class="spot-foot">
      <${From} group=${card.group} groups=${groups} t=${t} />
      ${card.text && card.year_text && html`<strong class="year">${card.year_text}</strong>`}
      ${
        count > 1 &&
        html`<span class="pager"><span>${t("board_page", { n: now + 1, all: count })}</span>
        <${Turn} sign="back" label=${t("board_back")} onClick=${() => turn(-1)} disabled=${now === 0} />
        <${Turn} sign="next" label=${t("board_next")} onClick=${() => turn(1)} disabled=${now === count - 1} /></span>`
      }
    </div>
  </div>`;
}
