// A column a question, in tabs; each column's pages turn together, and one column can be read alone
import { html, useEffect, useRef, useState } from "../../web/core/page.js";
import { Mark, Name, Pager } from "../../web/core/marks.js";
import { unseen, usePages } from "../../web/core/screen.js";
import { Read, Tabs, useTabs, useTurning } from "../../web/core/tabs.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { ColumnsBody, QuestionCards } from "../../web/state.d.ts" */

/** @param {BoardProps<ColumnsBody>} props */
function Columns({ frame, state, t, groups }) {
  const { tabs: walls } = state.body;
  const tabs = useTabs(walls.length);
  const [alone, setAlone] = useState("");
  const wall = walls[tabs.at] || { columns: [] };
  const column = wall.columns.find((one) => one.question === alone);
  const titled = (id) => {
    const question = frame.questions.find((one) => one.id === id);
    return { head: question?.head || question?.text, text: question?.text };
  };
  const steps = {
    ...tabs,
    go(step) {
      setAlone("");
      tabs.go(step);
    },
    set(index) {
      setAlone("");
      tabs.set(index);
    },
  };
  return html`<${Tabs} names=${walls.map((one) => one.wall || t("columns_rest"))} tabs=${steps}>
    ${
      column
        ? html`<${Read} key=${alone} subject=${alone} cards=${column.cards} frame=${frame} groups=${groups} t=${t} tabs=${steps}
          words="board_more_answers" empty=${t("columns_none")}>
          <div class="read-head"><h2>${titled(alone).text}</h2>
            <button class="button" onClick=${() => setAlone("")}>${t("columns_close")}</button></div>
        <//>`
        : html`<${Side} key=${tabs.at} columns=${wall.columns} frame=${frame} titled=${titled} tabs=${steps} t=${t} groups=${groups} open=${setAlone} />`
    }
  <//>`;
}

/** @param {BoardProps<ColumnsBody> & {columns: QuestionCards[]}} props */
function Side({ columns, frame, titled, tabs, t, groups, open }) {
  const turns = useRef({});
  const [left, setLeft] = useState({});
  const all = () => columns.map((one) => turns.current[one.question]).filter(Boolean);
  const sum = (name) => columns.reduce((all, one) => all + (left[one.question]?.[name] || 0), 0);
  const turn = (way, name) => {
    if (sum(name) > 0) for (const one of all()) one[way]();
  };
  const pages = {
    before: sum("before"),
    after: sum("after"),
    next: () => turn("next", "after"),
    back: () => turn("back", "before"),
  };
  useTurning(pages, tabs);
  const tell = (question, told) =>
    setLeft((now) => {
      const before = now[question] || {};
      return before.before === told.before && before.after === told.after ? now : { ...now, [question]: told };
    });
  return html`<section class="columns-board">
    <div class=${"columns" + sizeOf(columns)} style=${`--columns:${columns.length}`}>
      ${columns.map(
        (
          one,
        ) => html`<${Column} key=${one.question} column=${one} frame=${frame} title=${titled(one.question)} turns=${turns}
        tell=${tell} t=${t} groups=${groups} open=${open} many=${columns.length > 3} />`,
      )}
    </div>
    <${Pager} pages=${pages} t=${t} words="board_more_answers" hidden=${!pages.before && !pages.after} />
  </section>`;
}

function sizeOf({ length }) {
  if (length > 3) return "";
  return length > 1 ? " few" : " one";
}

// A column that has no more keeps its last page while the others go on; `waits` is for how many turns
/** @param {BoardProps<ColumnsBody> & {column: QuestionCards}} props */
function Column({ column, frame, title, turns, tell, t, groups, open, many }) {
  const pages = usePages(column.cards, column.question);
  const waits = useRef(0);
  turns.current[column.question] = {
    next() {
      if (pages.after > 0) pages.next();
      else waits.current += 1;
    },
    back() {
      if (waits.current > 0) waits.current -= 1;
      else pages.back();
    },
  };
  useEffect(() => tell(column.question, { before: pages.before + waits.current, after: pages.after }));
  return html`<section class="column">
    <button class="column-head" aria-label=${t("columns_open", { title: title.head })} onClick=${() => open(column.question)}>
      <strong>${title.head}</strong><span class="count">${column.cards.length}</span>
      ${!many && title.text !== title.head && html`<span class="column-asked">${title.text}</span>`}
    </button>
    ${!column.cards.length && html`<p class="column-none">${t("columns_none")}</p>`}
    <ul class="column-cards" ref=${pages.box}>${pages.shown.map(
      (card, index) => html`<li key=${card.item} ...${unseen(pages, index)}>
      ${card.text && html`<p class="column-text" lang="th">${card.text}</p>`}
      <${PartsSaid} question=${frame.questions.find((one) => one.id === card.question)} values=${card.fields} frame=${frame} t=${t} />
      ${
        groups.get(card.group) &&
        html`<p class="column-from"><${Mark} look=${groups.get(card.group)} />
        <${Name} name=${groups.get(card.group)?.name} /></p>`
      }
    </li>`,
    )}</ul>
  </section>`;
}

export const boards = { columns: Columns };
