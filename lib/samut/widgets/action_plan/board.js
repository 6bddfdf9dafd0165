// The plan's screens: the calendar, what is lacking, all lines row by row, what one line grew from, and all goals
import { html, useEffect, useState } from "../../web/core/page.js";
import { Calendar } from "./board_calendar.js";
import { Line } from "./board_line.js";
import { Pager, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { Thread } from "./board_thread.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { PlanBody } from "../../web/state.d.ts" */

const TABS = { calendar: Calendar, gaps: Gaps, lines: Lines, thread: Thread, goals: Goals };
const NAMES = Object.keys(TABS);

/** @param {BoardProps<PlanBody>} props */
function Plan(props) {
  const { state, t } = props;
  const { lit, lines, goals } = state.body;
  const [tab, setTab] = useState("calendar");
  useEffect(() => {
    if (lit) setTab("thread");
  }, [lit]);
  useKeys(Object.fromEntries(NAMES.map((one, index) => [String(index + 1), () => setTab(one)])));
  const Tab = TABS[tab];
  return html`<div class="plan-board">
    <nav class="tabs">${NAMES.map(
      (one) => html`<button class="button tab" key=${one} aria-pressed=${String(one === tab)}
      onClick=${() => setTab(one)}>${t(`plan_tab_${one}`)}</button>`,
    )}</nav>
    ${lines.length + goals.length ? html`<${Tab} ...${props} />` : html`<p class="empty">${t("plan_empty")}</p>`}
  </div>`;
}

/** @param {BoardProps<PlanBody>} props */
function Gaps({ frame, state, t, groups }) {
  const { gaps, lines, goals } = state.body;
  const names = Object.keys(gaps);
  const [chosen, setChosen] = useState(names[0]);
  const now = names.includes(chosen) ? chosen : names[0];
  const cards = [...lines, ...goals];
  const items = gaps[now].flatMap((id) => cards.find((one) => one.item === id) || []);
  const pages = usePages(items, now);
  const step = (by) => setChosen(names[Math.max(0, Math.min(names.length - 1, names.indexOf(now) + by))]);
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: pages.next,
    ArrowLeft: pages.back,
    PageDown: () => (pages.after > 0 ? pages.next() : step(1)),
    PageUp: () => (pages.before > 0 ? pages.back() : step(-1)),
  });
  return html`<div class="plan-gaps">
    <ul class="gap-names">${names.map(
      (one) => html`<li key=${one}><button class="button gap" aria-pressed=${String(one === now)}
      onClick=${() => setChosen(one)}><strong class="gap-count">${gaps[one].length}</strong>
      <span>${t(`plan_gap_${one}`)} <span class="gap-of">${t("plan_of", { n: (one === "line" ? goals : lines).length })}</span></span>
    </button></li>`,
    )}</ul>
    <section class="gap-list">
      ${!items.length && html`<p class="empty">${t("plan_gap_none")}</p>`}
      <ul class="plan-cards" ref=${pages.box}>${pages.shown.map(
        (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
        <${Line} line=${one} frame=${frame} groups=${groups} t=${t} off=${state.body.off} named /></li>`,
      )}</ul>
      <${Pager} pages=${pages} t=${t} words="plan_more" hidden=${pages.all} />
    </section>
  </div>`;
}

/** @param {BoardProps<PlanBody>} props */
function Lines({ frame, state, t, groups }) {
  const { lines } = state.body;
  const asked = frame.plan_rows.filter((row) => !row.heading);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      asked.findIndex((row) => lines.some((one) => one.question === row.question)),
    ),
  );
  const row = asked[at] || { question: "", num: "", text: "" };
  const there = lines.filter((one) => one.question === row.question);
  const pages = usePages(there, row.question);
  const step = (by) => asked[at + by] && setAt(at + by);
  useKeys({
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: pages.next,
    ArrowUp: pages.back,
    PageDown: () => (pages.after > 0 ? pages.next() : step(1)),
    PageUp: () => (pages.before > 0 ? pages.back() : step(-1)),
  });
  return html`<section class="across">
    <div class="question">
      <${Turn} sign="back" label=${t("plan_row_back")} onClick=${() => step(-1)} disabled=${at === 0} />
      <h2><span class="num">${row.num}</span> ${row.text} <span class="gap-of">${t("plan_lines", { n: there.length })}</span></h2>
      <${Turn} sign="next" label=${t("plan_row_next")} onClick=${() => step(1)} disabled=${at >= asked.length - 1} />
    </div>
    ${!there.length && html`<p class="empty">${t("plan_row_empty")}</p>`}
    <ul class="plan-cards two" ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
      <${Line} line=${one} frame=${frame} groups=${groups} t=${t} off=${state.body.off} /></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="plan_more" hidden=${pages.all} />
  </section>`;
}

// Group by group, with how many lines serve each
/** @param {BoardProps<PlanBody>} props */
function Goals({ frame, state, t, groups }) {
  const { goals, lines, off } = state.body;
  const order = state.groups.map((one) => one.id);
  const sorted = [...goals].sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
  const pages = usePages(sorted, "goals");
  useKeys({
    ArrowRight: pages.next,
    ArrowDown: pages.next,
    PageDown: pages.next,
    ArrowLeft: pages.back,
    ArrowUp: pages.back,
    PageUp: pages.back,
  });
  const serving = (goal) => lines.filter((one) => one.goals.includes(goal.item)).length;
  return html`<section class="gap-list">
    ${!goals.length && html`<p class="empty">${t("plan_goals_empty")}</p>`}
    <ul class="plan-cards two" ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
      <${Line} line=${one} frame=${frame} groups=${groups} t=${t} off=${off}
        more=${serving(one) ? t("plan_lines", { n: serving(one) }) : t("plan_goal_idle")} /></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="plan_goals_more" hidden=${pages.all} />
  </section>`;
}

export const boards = { plan: Plan };
