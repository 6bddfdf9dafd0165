// A board in a cell of a notebook, and below it the rows it was made of, to be edited
import { html, useEffect, useState, view } from "./core/page.js";
import { looks } from "./core/marks.js";
import { TextBox } from "./core/text_box.js";
import { BODIES } from "./board_body.js";
/** @import { Problem, WidgetProps, With } from "./props.d.ts" */

const LIMITED = { year: "year", group: "group", viewer: "group", shown: "group", theme: "theme", time: "slot" };

/** @param {WidgetProps} props */
function Widget({ frame, state, page, t }) {
  const Body = BODIES[state.body.kind];
  const groups = looks(frame, state.groups);
  return html`<div class="cell-board samut" lang=${frame.language || "th"}>
    <div class="board" data-phase=${state.phase} tabindex="0">
      <div class="board-main"><${Body} frame=${frame} state=${state} t=${t} groups=${groups} page=${page} /></div>
    </div>
    ${frame.columns.length > 0 && html`<${Rows} columns=${frame.columns} rows=${state.rows} page=${page} t=${t} />`}
  </div>`;
}

/** @param {With<{columns: string[], rows: Record<string, any>[]}>} props */
function Rows({ columns, rows, page, t }) {
  const [problem, setProblem] = useState(/** @type {?Problem} */ (null));
  const save = async (changed) => {
    const { ok, error } = await page.call("rows", { rows: changed });
    setProblem(ok ? null : error || null);
    return ok;
  };
  const put = (index, row) => save(rows.map((each, at) => (at === index ? row : each)));
  const shared = { columns, t };
  return html`<details class="cell-rows">
    <summary>${t("rows_edit")}</summary>
    ${problem && html`<p class="problem" role="alert">${[problem.where, problem.what, problem.do].filter(Boolean).join(" · ")}</p>`}
    ${rows.map(
      (row, index) => html`<${Row} ...${shared} key=${index} row=${row} done=${(typed) => put(index, typed)}>
        <button class="button" type="button" onClick=${() => save(rows.filter((_, at) => at !== index))}>${t("rows_remove")}</button>
      <//>`,
    )}
    <${Row} ...${shared} key=${`new${rows.length}`} row=${{}} submit=${(typed) => save([...rows, typed])}>
      <button class="button primary">${t("rows_add")}</button>
    <//>
  </details>`;
}

// done: takes a row whenever one of its boxes was left with other words; submit: takes a new one whole
/** @param {With<{columns: string[], row: Record<string, any>}>} props */
function Row({ columns, row, done, submit, children, t }) {
  const [typed, setTyped] = useState(row);
  useEffect(() => setTyped(row), [JSON.stringify(row)]);
  const send = (event) => {
    event.preventDefault();
    submit?.(typed);
  };
  return html`<form class="cell-row" onSubmit=${send}>
    ${columns.map(
      (column) => html`<label key=${column}>${t(`rows_${column}`)}
      <${TextBox} limit=${LIMITED[column] || "answer"} value=${String(typed[column] ?? "")} onChange=${() => done?.(typed)}
        onInput=${({ target }) => setTyped({ ...typed, [column]: target.value })} /></label>`,
    )}
    ${children}
  </form>`;
}

export default view(Widget);
