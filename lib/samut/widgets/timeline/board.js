// All groups on one line of years, and under it the stories of one period at a time
import { useLayoutEffect } from "preact/hooks";
import { html, useEffect, useElement, useState } from "../../web/core/page.js";
import { Card } from "../../web/core/card.js";
import { Mark, Name, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { Chart } from "../../web/core/chart.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { PeriodState, TimelineBody } from "../../web/state.d.ts" */

// so many stories of a period have room for their groups' names
const NAMED = 4;

/** @param {BoardProps<TimelineBody>} props */
export function TimelineView({ frame, state, t, groups }) {
  return html`<div class="with-legend">
    <${Stories} frame=${frame} state=${state} t=${t} groups=${groups} />
    <${Legend} frame=${frame} state=${state} t=${t} groups=${groups} />
  </div>`;
}

/** @param {BoardProps<TimelineBody>} props */
function Stories({ frame, state, t, groups }) {
  const [wanted, setWanted] = useState(null);
  const periods = state.body.periods
    .filter((one) => one.rows.length)
    .map((one) => ({ ...one, label: one.label || t("board_no_year") }));
  const period = periods.find((one) => one.label === wanted) || fullest(periods);
  const at = periods.indexOf(period);
  const pages = usePages(period ? period.rows : [], period ? period.label : "");
  const go = (step) => periods[at + step] && setWanted(periods[at + step].label);
  const next = () => (pages.after > 0 ? pages.next() : go(1));
  const back = () => (pages.before > 0 ? pages.back() : go(-1));
  useKeys({
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    ArrowDown: next,
    ArrowUp: back,
    PageDown: next,
    PageUp: back,
  });
  useEffect(() => period && setWanted(period.label), [period?.label]);
  if (!period) return html`<p class="empty">${t("board_no_stories")}</p>`;
  const told = periods.reduce((sum, one) => sum + one.rows.length, 0);
  return html`<section class="stories">
    <${Chart} figure=${state.body.chart} label=${t("board_chart", { n: told })} failed=${t("board_chart_failed")} />
    <div class="strip">
      <${Periods} periods=${periods} now=${period.label} room=${pages.after} choose=${setWanted} />
      <${Pager} pages=${pages} back=${back} next=${next} t=${t} words="board_more"
        first=${at === 0} last=${at === periods.length - 1} />
    </div>
    <ul class=${"cards" + roomy(period.rows)} ref=${pages.box}>
      ${pages.shown.map(
        (row, index) => html`<li key=${row.item} ...${unseen(pages, index)}>
        <${Card} card=${row} frame=${frame} groups=${groups} t=${t} brief=${period.rows.length > NAMED} />
      </li>`,
      )}
    </ul>
  </section>`;
}

// Of the dated periods, where there are any
function fullest(periods) {
  const dated = periods.filter((one) => one.start !== null);
  const fuller = (most, one) => (most && most.rows.length >= one.rows.length ? most : one);
  return (dated.length ? dated : periods).reduce(fuller, undefined);
}

// Few stories are shown larger
export const roomy = ({ length }) => ["", " one", " two"][length] || "";

// The buttons of all periods; the chosen one is kept in sight
/** @param {With<{periods: PeriodState[]}>} props */
function Periods({ periods, now, room, choose }) {
  const box = useElement();
  useLayoutEffect(() => {
    const chosen = /** @type {HTMLElement} */ (box.current.querySelector("[aria-pressed=true]"));
    box.current.scrollLeft =
      chosen.offsetLeft - box.current.offsetLeft - (box.current.clientWidth - chosen.offsetWidth) / 2;
  }, [now, periods.length, room]);
  return html`<div class="periods" ref=${box}>
    ${periods.map(
      (one) => html`<button class="button period" key=${one.label} aria-pressed=${String(one.label === now)}
      onClick=${() => choose(one.label)}>${one.label}<span class="count">${one.rows.length}</span></button>`,
    )}
  </div>`;
}

// Which colour and mark is whose, and how much each has told
/** @param {BoardProps<TimelineBody>} props */
export function Legend({ frame, state, t, groups, board = "timeline" }) {
  const { id } = frame.phases.find((phase) => phase.board === board) || { id: "" };
  const pages = usePages(state.groups, "legend");
  return html`<aside class="legend" aria-label=${t("board_groups")}>
    <ul ref=${pages.box}>
      ${pages.shown.map(
        (one, index) => html`<li key=${one.id} ...${unseen(pages, index)}>
        <${Mark} look=${groups.get(one.id)} /><${Name} name=${one.name} />
        <span class="count">${one.counts[id] || 0}</span>
      </li>`,
      )}
    </ul>
    <${Pager} pages=${pages} t=${t} words="board_more_groups" hidden=${pages.all} />
  </aside>`;
}

export const boards = { timeline: TimelineView };
