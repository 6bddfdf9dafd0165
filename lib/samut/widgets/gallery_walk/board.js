// The gallery walk: who looks at whose work now, and who has seen what
import { html } from "../../web/core/page.js";
import { Mark, Pager } from "../../web/core/marks.js";
import { useKeys, usePages } from "../../web/core/screen.js";
import { SeenTable } from "./seen.js";
/** @import { BoardProps } from "../../web/props.d.ts" */

const ROOMY = 10;

/** @param {BoardProps} props */
function Gallery({ state, t, groups }) {
  const pages = usePages(state.groups, "gallery", (box) => box.querySelectorAll("tbody tr"));
  useKeys({ ArrowDown: pages.next, ArrowUp: pages.back, PageDown: pages.next, PageUp: pages.back });
  const { number, count, minutes } = state.round;
  return html`<section class=${"gallery rows-" + size(state.groups.length)}>
    ${!number && html`<p class="soon">${t("board_gallery_soon", { count, minutes })}</p>`}
    <div class="seen-room" ref=${pages.box}>
      <${SeenTable} state=${state} groups=${groups} t=${t} words="board" pages=${pages} />
    </div>
    ${state.groups.length <= ROOMY && html`<${Key} t=${t} groups=${groups} state=${state} />`}
    <${Pager} pages=${pages} t=${t} words="board_more_groups" hidden=${pages.all} />
  </section>`;
}

// What the marks in the grid say
/** @param {BoardProps} props */
function Key({ state, groups, t }) {
  const look = groups.get(state.groups[0]?.id);
  if (!look) return null;
  return html`<p class="seen seen-key" aria-hidden="true">
    ${["did", "now", "not", "own"].map(
      (kind) => html`<span class=${kind} key=${kind}>
      <span class="box">${(kind === "did" || kind === "now") && html`<${Mark} look=${look} />`}</span> ${t(`board_seen_is_${kind}`)}
    </span>`,
    )}
  </p>`;
}

function size(rows) {
  if (rows <= 5) return "few";
  return rows <= 9 ? "some" : "many";
}

export const boards = { gallery: Gallery };
