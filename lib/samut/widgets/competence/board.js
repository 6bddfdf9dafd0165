// How able people say they are: a profile of all roles, each role's items by level, and groups where they are large enough
import { html, useState } from "../../web/core/page.js";
import { Chip, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { GroupProfile, RoleState, TeamBody } from "../../web/state.d.ts" */

const ALL = 0;

/** @param {BoardProps<TeamBody>} props */
function Team({ frame, state, t, groups }) {
  const { roles, least, note } = state.body;
  const tabs = ["all", ...roles.map((one) => one.question), ...(state.body.groups.length ? ["groups"] : [])];
  const [at, setAt] = useState(ALL);
  const now = Math.min(at, tabs.length - 1);
  const turn = (step) => setAt(Math.max(0, Math.min(now + step, tabs.length - 1)));
  useKeys({ ArrowRight: () => turn(1), PageDown: () => turn(1), ArrowLeft: () => turn(-1), PageUp: () => turn(-1) });
  const asked = (id) => frame.questions.find((one) => one.id === id) || { fields: [] };
  const role = roles.find((one) => one.question === tabs[now]);
  const shared = { roles, least, asked, t };
  return html`<div class="team">
    <div class="tabs">${tabs.map(
      (tab, index) => html`<button key=${tab} class="button" aria-pressed=${String(index === now)}
      onClick=${() => setAt(index)}>${tabWords(tab, index, t)}</button>`,
    )}</div>
    ${role && html`<${Role} role=${role} ...${shared} />`}
    ${tabs[now] === "groups" && html`<${Groups} rows=${state.body.groups} groups=${groups} ...${shared} />`}
    ${tabs[now] === "all" && html`<${Profile} ...${shared} />`}
    <p class="team-foot">${now === ALL && note ? t("team_note", { words: note }) : t("team_steps", { least })}${
      role && late(role) > 0 && html` · <strong>${t("team_waiting", { n: late(role) })}</strong>`
    }</p>
  </div>`;
}

const TABS = { all: "team_all", groups: "team_by_group" };
const tabWords = (tab, index, t) => t(TABS[tab] || "team_role", { n: index });

// people whose answers are in no number yet
const late = (role) => Math.max(0, ...role.items.map((item) => (item.n ? item.waiting : 0)));

// how many are in a number, or how many are missing for one
function Many({ n, waiting, least, t }) {
  return html`<span class="team-n">${n ? t("team_n", { n }) : t("team_few", { least, n: waiting })}</span>`;
}

/** @param {With<{roles: RoleState[]}>} props */
function Profile({ roles, asked, least, t }) {
  return html`<ul class="profile">${roles.map((role) => {
    const question = asked(role.question);
    const most = levels(question);
    const waiting = Math.max(0, ...role.items.map((item) => item.waiting));
    return html`<li key=${role.question}>
      <p class="profile-words"><span class="num">${question.num}</span> ${question.text}</p>
      <span class="meter" aria-hidden="true">${role.mean !== null && html`<span style=${`width:${(100 * role.mean) / most}%`} />`}</span>
      <strong class="profile-mean">${role.mean === null ? "\u2013" : role.mean.toFixed(1)}</strong>
      <${Many} n=${role.n} waiting=${waiting} least=${least} t=${t} />
    </li>`;
  })}</ul>`;
}

const levels = (question) => (question.fields.find((field) => field.kind === "level") || { levels: 5 }).levels;

/** @param {With<{role: RoleState}>} props */
function Role({ role, asked, least, t }) {
  const question = asked(role.question);
  const first = question.fields.find((field) => field.kind === "level");
  const all = Array.from({ length: first.levels }, (_, index) => index + 1);
  return html`<div class="role">
    <h2><span class="num">${question.num}</span> ${question.text}</h2>
    <table class="heat"><thead><tr><th class="heat-words">
        <span>${t("team_low", { words: first.low })}</span><span>${t("team_high", { n: first.levels, words: first.high })}</span></th>
      ${all.map((level) => html`<th key=${level} class="heat-cell">${level}</th>`)}
      <th class="heat-mean">${t("team_mean")}</th></tr></thead>
      <tbody>${role.items.map(
        (item) => html`<tr key=${item.field}>
        <td class="heat-words">${question.fields.find((field) => field.id === item.field).text}</td>
        ${
          item.n
            ? item.counts.map(
                (count, index) => html`<td key=${index} class="heat-cell" style=${shade(count / item.n)}>${count}</td>`,
              )
            : html`<td class="heat-few" colspan=${first.levels}>${t("team_few", { least, n: item.waiting })}</td>`
        }
        <td class="heat-mean">${item.mean === null ? "\u2013" : item.mean.toFixed(1)}
          ${item.n > 0 && html`<span class="team-n">${t("team_n", { n: item.n })}</span>`}</td>
      </tr>`,
      )}</tbody></table>
  </div>`;
}

// the more people, the darker
const shade = (part) =>
  `background:rgba(11,93,107,${(0.92 * part).toFixed(2)});color:${part > 0.45 ? "#fff" : "var(--ink)"}`;

/** @param {With<{rows: GroupProfile[], roles: RoleState[]}>} props */
function Groups({ rows, roles, groups, t, least }) {
  const pages = usePages(rows, "groups", (box) => box.querySelectorAll("tbody tr"));
  return html`<div class="role"><h2>${t("team_groups", { least })}</h2>
    <div class="team-room" ref=${pages.box}><table class="heat"><thead><tr><th class="heat-words"></th>
      ${roles.map((role, index) => html`<th key=${role.question} class="heat-cell">${index + 1}</th>`)}</tr></thead>
      <tbody>${pages.shown.map(
        (row, index) => html`<tr key=${row.group} ...${unseen(pages, index)}>
        <td class="heat-words">${groups.get(row.group) && html`<${Chip} look=${groups.get(row.group)} />`}</td>
        ${row.roles.map((role, at) => html`<td key=${at} class="heat-cell">${role.mean === null ? "\u2013" : role.mean.toFixed(1)}</td>`)}
      </tr>`,
      )}</tbody></table></div>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all} /></div>`;
}

export const boards = { team: Team };
