// All groups' goals with what is ticked of each; before and after; what others asked
import { html, useState } from "../../web/core/page.js";
import { Chip, Pager, Sign } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { beforeWords, differing, noPairsWords } from "./compare.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { Card, GoalsBody } from "../../web/state.d.ts" */

const TABS = {
  goals: { Tab: Goals, list: "goals" },
  pairs: { Tab: Pairs, list: "pairs" },
  asked: { Tab: Asked, list: "feedback" },
};

/** @param {BoardProps<GoalsBody>} props */
function GoalsBoard(props) {
  const { frame, state, t } = props;
  const { body } = state;
  const phase = frame.phases.find((one) => one.id === state.phase);
  const names = Object.keys(TABS).filter((one) => body.points.length || one === "pairs");
  const [tab, setTab] = useState(phase?.revises.length ? "pairs" : names[0]);
  const [group, setGroup] = useState("");
  const ours = (one) => !group || one.group === group;
  const { Tab } = TABS[tab];
  return html`<div class="goals-board">
    <nav class="tabs">
      ${
        names.length > 1 &&
        names.map(
          (one) => html`<button class="button tab" key=${one} aria-pressed=${String(one === tab)}
        onClick=${() => setTab(one)}>${t(`goals_tab_${one}`)} <span class="count">${body[TABS[one].list].length}</span></button>`,
        )
      }
      ${group && html`<button class="button quiet goals-all" onClick=${() => setGroup("")}>${t("goals_all_groups")}</button>`}
    </nav>
    <${Tab} ...${props} ours=${ours} group=${group} pick=${(id) => setGroup(group === id ? "" : id)} />
  </div>`;
}

function Paged({ items, subject, t, columns, words, children }) {
  const pages = usePages(items, subject);
  useKeys({
    ArrowRight: pages.next,
    PageDown: pages.next,
    ArrowDown: pages.next,
    ArrowLeft: pages.back,
    PageUp: pages.back,
    ArrowUp: pages.back,
  });
  return html`<ul class=${"wall " + columns} ref=${pages.box}>
      ${pages.shown.map((one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>${children(one)}</li>`)}</ul>
    <${Pager} pages=${pages} t=${t} words=${words} hidden=${pages.all} />`;
}

const Whose = ({ group, groups, pick }) =>
  groups.get(group) &&
  html`<button class="goal-whose" onClick=${() => pick(group)}>
  <${Chip} look=${groups.get(group)} /></button>`;

/** @param {BoardProps<GoalsBody>} props */
function Goals({ state, t, groups, ours, group, pick }) {
  const { goals, points } = state.body;
  if (!goals.length) return html`<p class="empty">${t("goals_none")}</p>`;
  return html`<${Paged} items=${goals.filter(ours)} subject=${group} t=${t} columns="two-wide" words="goals_more">
    ${(one) => html`<p class="goal-head"><${Whose} group=${one.group} groups=${groups} pick=${pick} />
        <strong class="met">${t("goals_met", { n: one.met.length, all: points.length })}</strong></p>
      <p class="wall-text goal-text" lang="th">${one.text}</p>
      <ul class="ticks">${points.map(
        (point) => html`<li key=${point} class=${one.met.includes(point) ? "yes" : "no"}>
        <span class="tick-box" aria-hidden="true">${one.met.includes(point) && html`<${Sign} name="done" />`}</span>
        <span class="hush">${t(one.met.includes(point) ? "goals_yes" : "goals_no")}</span>${point}</li>`,
      )}</ul>`}
  <//>`;
}

/** @param {BoardProps<GoalsBody>} props */
function Pairs({ frame, state, t, groups, ours, group, pick }) {
  const { pairs, question } = state.body;
  if (!pairs.length) return html`<p class="empty">${noPairsWords(frame, t)}</p>`;
  const asked = frame.questions.find((one) => one.id === question);
  return html`<div class="pair-heads"><strong>${beforeWords(frame, t)}</strong><strong>${t("after")}</strong></div>
    <${Paged} items=${pairs.filter(ours).sort((one, other) => ORDER.indexOf(kindOf(one)) - ORDER.indexOf(kindOf(other)))} subject=${group} t=${t} columns="one-wide" words="goals_more">
    ${(one) => {
      const kind = kindOf(one);
      return html`<p class="goal-head"><${Whose} group=${one.group} groups=${groups} pick=${pick} />
          <strong class=${"pair-kind " + kind}>${t(`pair_${kind}`)}</strong></p>
        <div class=${"pair " + kind}>
          <${Side} card=${one.before} other=${one.after} asked=${asked} frame=${frame} t=${t} />
          <${Side} card=${one.after} other=${one.before} asked=${asked} frame=${frame} t=${t} />
        </div>`;
    }}
  <//>`;
}

const ORDER = ["changed", "new", "gone", "same"];

/** @param {BoardProps<GoalsBody> & {card: Card | null, other: Card | null}} props */
function Side({ card, other, asked, frame, t }) {
  if (!card) return html`<p class="gentle">–</p>`;
  return html`<div class="side-of"><p class="wall-text goal-text" lang="th">${card.text}</p>
    ${differing(asked, card, other, frame, t).map(
      (part) => html`<p key=${part.id} class="side-part">
      <span class="gentle">${part.label}</span> <span lang="th">${part.words}</span></p>`,
    )}</div>`;
}

function kindOf({ before, after }) {
  if (!before) return "new";
  if (!after) return "gone";
  const [then, now] = [before, after].map(({ text, fields }) => JSON.stringify([text, fields]));
  return then === now ? "same" : "changed";
}

/** @param {BoardProps<GoalsBody>} props */
function Asked({ state, t, groups, group, pick }) {
  const { feedback } = state.body;
  if (!feedback.length) return html`<p class="empty">${t("goals_no_asked")}</p>`;
  const found = feedback.filter((one) => !group || one.about === group || one.group === group);
  return html`<${Paged} items=${found} subject=${group} t=${t} columns="" words="goals_more_asked">
    ${(one) => html`<p class="wall-text goal-text" lang="th">${one.text}</p>
      <p class="asked-of"><span>${t("goals_asks")}</span><${Whose} group=${one.group} groups=${groups} pick=${pick} /></p>
      <p class="asked-of"><span>${t("goals_answers")}</span><${Whose} group=${one.about} groups=${groups} pick=${pick} /></p>`}
  <//>`;
}

export const boards = { goals: GoalsBoard };
