// A row a group: whose work it looks at now, and whose it has seen. A mark says it, not the colour alone.
import { html } from "../../web/core/page.js";
import { Mark, Name } from "../../web/core/marks.js";
import { unseen } from "../../web/core/screen.js";
/** @import { With } from "../../web/props.d.ts" */
/** @import { BoardState, ConsoleState, GroupTile } from "../../web/state.d.ts" */

// state.grid: rows {viewer, times}, times in the order of state.groups. words: prefix of the texts;
// pages: of board_screen, or none to show every row
/** @param {With<{state: BoardState | ConsoleState}>} props */
export function SeenTable({ state, groups, t, words, pages }) {
  const say = (name, values) => t(`${words}_seen_${name}`, values);
  const rows = pages ? pages.shown : state.groups;
  const all = state.groups.map((one) => groups.get(one.id));
  const times = new Map(state.grid.map((row) => [row.viewer, row.times]));
  return html`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${say("group")}</th>
      <th scope="col" class="whose">${say("now")}</th>
      ${all.map(
        (look) => html`<th scope="col" class="cell" key=${look.id} title=${look.name}>
        <${Mark} look=${look} /><span class="hush">${look.name}</span></th>`,
      )}
    </tr></thead>
    <tbody>
      ${rows.map(
        (one, index) => html`<tr key=${one.id} class=${one.away ? "away" : ""} ...${pages ? unseen(pages, index) : {}}>
        <th scope="row" class="who"><${Line} look=${groups.get(one.id)} /></th>
        <td class="whose"><${Whose} one=${one} state=${state} groups=${groups} say=${say} /></td>
        ${all.map(
          (
            look,
            place,
          ) => html`<${Cell} key=${look.id} viewer=${one.id} look=${look} now=${state.pairs[one.id] === look.id}
          seen=${Number(times.get(one.id)?.[place]) > 0} say=${say} />`,
        )}
      </tr>`,
      )}
    </tbody>
  </table>`;
}

function Line({ look, arrow }) {
  return html`<span class="line">
    ${arrow && html`<span class="arrow" aria-hidden="true"></span>`}<${Mark} look=${look} /><${Name} name=${look.name} />
  </span>`;
}

/** @param {With<{one: GroupTile, state: BoardState | ConsoleState}>} props */
function Whose({ one, state, groups, say }) {
  const look = groups.get(state.pairs[one.id]);
  if (look) return html`<${Line} look=${look} arrow />`;
  if (one.away) return html`<span class="gentle">${say("away")}</span>`;
  return html`<span class="gentle">${state.round.number ? say("wait") : say("soon")}</span>`;
}

function kindOf(now, seen) {
  if (now) return "now";
  return seen ? "did" : "not";
}

function Cell({ viewer, look, now, seen, say }) {
  const kind = viewer === look.id ? "own" : kindOf(now, seen);
  return html`<td class=${"cell " + kind}>
    <span class="box">${["now", "did"].includes(kind) && html`<${Mark} look=${look} />`}</span>
    <span class="hush">${say(`is_${kind}`)}</span>
  </td>`;
}
