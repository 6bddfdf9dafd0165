// Needs by their pillars, policies and actors: a table, a flow, and the list
import { html, useState } from "../../web/core/page.js";
import { Chip, Mark, Name, Pager } from "../../web/core/marks.js";
import { Flow } from "./board_flow.js";
import { Links } from "./board_links.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { Cell as CellState, MatrixBody } from "../../web/state.d.ts" */

const TABS = { table: Table, flow: Flow, list: List };

/** @param {BoardProps<MatrixBody>} props */
function Matrix(props) {
  const { state, t } = props;
  const [tab, setTab] = useState("table");
  const [only, setOnly] = useState(null);
  const show = (cell) => {
    setOnly(cell);
    setTab("list");
  };
  const choose = (one) => {
    setOnly(null);
    setTab(one);
  };
  const Tab = TABS[tab];
  const shared = { ...props, only, show, all: () => setOnly(null) };
  return html`<div class="matrix-board">
    <nav class="tabs">
      ${Object.keys(TABS).map(
        (one) => html`<button class="button tab" key=${one} aria-pressed=${String(one === tab)}
        onClick=${() => choose(one)}>${t(`matrix_${one}`)}</button>`,
      )}
      ${tab !== "list" && html`<span class="matrix-sum">${t("matrix_needs", { n: state.body.needs.length })}</span>`}
    </nav>
    ${
      !state.body.needs.length && tab !== "table"
        ? html`<p class="empty">${t("matrix_empty")}</p>`
        : html`<${Tab} ...${shared} />`
    }
  </div>`;
}

// Pillars that no need touches are said so: that is what the table is for
/** @param {BoardProps<MatrixBody>} props */
function Table({ state, t, groups, show }) {
  const { rows, columns, cells, needs } = state.body;
  const cellOf = (row, column) => cells.find((one) => one.row === row && one.column === column);
  return html`<div class="matrix-room">
    <table class="matrix">
      <thead><tr><th scope="col"><span>${t("matrix_row")}</span></th>
        <th scope="col" class="all"><span>${t("matrix_all")}</span></th>
        ${columns.map(
          (one) => html`<th scope="col" key=${one.id} class=${one.kit_list}><span lang="th" title=${one.text}>
          ${one.num} ${one.text}</span></th>`,
        )}</tr></thead>
      <tbody>${rows.map((row) => {
        const all = cellOf(row.id, "");
        const bare = !all && needs.length > 0;
        return html`<tr key=${row.id} class=${bare ? "untouched" : ""}>
          <th scope="row"><span lang="th" title=${row.text}>${row.num} ${row.text}</span></th>
          ${
            bare
              ? html`<td class="nobody" colspan=${columns.length + 1}>${t("matrix_untouched")}</td>`
              : [{ id: "" }, ...columns].map(
                  (column) => html`<td key=${column.id} class=${column.id ? "" : "all"}>
                <${Cell} cell=${cellOf(row.id, column.id)} groups=${groups} t=${t} show=${show} /></td>`,
                )
          }
        </tr>`;
      })}</tbody>
    </table>
    <ul class="matrix-key" aria-label=${t("board_groups")}>${state.groups.map(
      (one) => html`<li key=${one.id}>
      <${Mark} look=${groups.get(one.id)} /><${Name} name=${one.name} /></li>`,
    )}</ul>
  </div>`;
}

/** @param {With<{cell?: CellState}>} props */
function Cell({ cell, groups, t, show }) {
  if (!cell) return html`<span class="none" aria-label=${t("matrix_none")}>·</span>`;
  const looks = cell.groups.map((id) => groups.get(id)).filter(Boolean);
  return html`<button class="cell-n" title=${looks.map((look) => look.name).join(", ")} onClick=${() => show(cell)}
    aria-label=${t("matrix_cell", { n: cell.n, groups: looks.map((look) => look.name).join(", ") })}>
    <strong>${cell.n}</strong><span class="cell-marks">${looks.map((look) => html`<${Mark} key=${look.id} look=${look} />`)}</span>
  </button>`;
}

/** @param {BoardProps<MatrixBody> & {only: CellState | null}} props */
function List({ state, t, groups, only, all }) {
  const { rows, columns, needs } = state.body;
  const fits = (one) => !only || (one.rows.includes(only.row) && (!only.column || one.columns.includes(only.column)));
  const found = needs.filter(fits);
  const pages = usePages(found, only ? only.row + only.column : "");
  useKeys({ ArrowRight: pages.next, PageDown: pages.next, ArrowLeft: pages.back, PageUp: pages.back });
  const heads = [...rows, ...columns];
  const head = (id) => heads.find((one) => one.id === id) || { num: "", text: id };
  return html`<section class="needs-list">
    ${
      only &&
      html`<p class="needs-only"><strong lang="th">${[only.row, only.column]
        .filter(Boolean)
        .map((id) => `${head(id).num} ${head(id).text}`)
        .join(" + ")}</strong>
      <button class="button quiet" onClick=${all}>${t("matrix_show_all")}</button></p>`
    }
    <ul class="wall" ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
      <p class="wall-text" lang="th">${one.text}</p>
      <${Links} ids=${[...one.rows, ...one.columns]} heads=${heads} />
      ${groups.get(one.group) && html`<${Chip} look=${groups.get(one.group)} />`}
    </li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="matrix_more" hidden=${pages.all} />
  </section>`;
}

export const boards = { matrix: Matrix };
