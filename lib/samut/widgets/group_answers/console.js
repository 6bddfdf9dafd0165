// What was written, newest first: put on the board, hide, show again
import { html, useEffect, useState } from "../../web/core/page.js";
import { Mark } from "../../web/core/marks.js";
import { PartsSaid } from "./phone_fields.js";
import { Deleted } from "./console_deleted.js";
import { History } from "../history/console.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { ConsoleAnswer, QuestionConfig, RevisionState } from "../../web/state.d.ts" */

const AT_ONCE = 40;
const LONG = 280;
const HALL = "hall";

/** @param {ConsoleProps} props */
export function Answers(props) {
  const { frame, state, t } = props;
  const [group, setGroup] = useState("");
  const [question, setQuestion] = useState("");
  const [many, setMany] = useState(AT_ONCE);
  const [gone, setGone] = useState(false);
  useEffect(() => setMany(AT_ONCE), [group, question, gone]);
  const wanted = (one) => (!group || (one.group || HALL) === group) && (!question || one.question === question);
  const [all, Shown, counted] = gone
    ? [state.deleted, Deleted, "console_deleted_count"]
    : [state.answers, Answer, "console_answers_count"];
  const found = all.filter(wanted);
  const nothing = gone ? "console_no_deleted" : "console_no_answers";
  return html`<section class="panel answers-panel" aria-label=${t("console_answers")}>
    <h2>${t("console_answers")} <span class="gentle">${t(counted, { n: found.length })}</span></h2>
    ${state.spotlight && html`<${OnBoard} ...${props} />`}
    <div class="filters">
      <${Pick} label=${t("console_by_group")} all=${t("console_all_groups")} value=${group} set=${setGroup}
        options=${[...state.groups.map((one) => [one.id, one.name]), [HALL, t("console_hall")]]} />
      <${Pick} label=${t("console_by_question")} all=${t("console_all_questions")} value=${question} set=${setQuestion}
        options=${frame.questions.map((one) => [one.id, named(one)])} />
      <button class="button quiet" aria-pressed=${String(gone)} onClick=${() => setGone(!gone)}>
        ${t("console_deleted_show", { n: state.deleted.length })}</button>
    </div>
    ${!found.length && html`<p class="gentle nothing">${t(all.length ? "console_none_found" : nothing)}</p>`}
    <ul class="feed">
      ${found.slice(0, many).map((one) => html`<${Shown} key=${one.item + (gone ? one.entry : "")} answer=${one} ...${props} />`)}
      ${
        found.length > many &&
        html`<li><button class="button quiet" onClick=${() => setMany(many + AT_ONCE)}>
        ${t("console_more_answers", { n: found.length - many })}</button></li>`
      }
    </ul>
  </section>`;
}

// What lies over the board now, with the way to take it off
/** @param {ConsoleProps} props */
function OnBoard({ state, t, run }) {
  const answer = state.answers.find((one) => one.item === state.spotlight);
  const words = answer && (answer.text || answer.year_text);
  const off = () => run("spotlight", { item: null }, t("console_unlit"));
  return html`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th" title=${words}>${words}</span></p>
    <button class="button primary" onClick=${off}>${t("console_unlight")}</button>
  </div>`;
}

const named = (question) => [question.num, question.text].filter(Boolean).join(" ");

function Pick({ label, all, value, set, options }) {
  return html`<label class="pick"><span class="hush">${label}</span>
    <select value=${value} onChange=${(event) => set(event.target.value)}>
      <option value="">${all}</option>
      ${options.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select>
  </label>`;
}

/** @param {ConsoleProps & {answer: ConsoleAnswer}} props */
function Answer({ answer, frame, state, t, groups, run }) {
  const look = groups.get(answer.group);
  const [whole, setWhole] = useState(false);
  const [past, setPast] = useState(false);
  const question = frame.questions.find((one) => one.id === answer.question);
  const versions = versionsOf(answer);
  const long = versions.some((one) => one.text.length > LONG);
  const lit = state.spotlight === answer.item;
  const light = () => run("spotlight", { item: lit ? null : answer.item }, t(lit ? "console_unlit" : "console_lit"));
  const { item, hidden } = answer;
  const hide = () => run("hide", { item, hidden: !hidden }, t(hidden ? "console_shown" : "console_hid"));
  return html`<li class=${"said" + (answer.hidden ? " hidden-one" : "") + (lit ? " lit" : "")}>
    <${AnswerHead} answer=${answer} look=${look} question=${question} lit=${lit} t=${t} />
    <${Versions} answer=${answer} versions=${versions} cut=${long && !whole} question=${question} frame=${frame} t=${t} />
    <div class="said-acts">
      <button class="button" aria-pressed=${String(lit)} disabled=${answer.hidden} onClick=${light}>
        ${t(lit ? "console_unlight" : "console_light")}</button>
      <button class="button quiet" aria-pressed=${String(answer.hidden)} onClick=${hide}>
        ${t(answer.hidden ? "console_show" : "console_hide")}</button>
      ${long && html`<${Whole} whole=${whole} flip=${() => setWhole(!whole)} t=${t} />`}
      ${
        hasHistory(question) &&
        html`<button class="button quiet" aria-expanded=${String(past)}
        onClick=${() => setPast(!past)}>${t("console_history")}</button>`
      }
    </div>
    ${past && html`<${History} answer=${answer} question=${question} frame=${frame} t=${t} run=${run} />`}
  </li>`;
}

const versionsOf = (answer) => (answer.versions.length > 1 ? answer.versions : [answer]);

const Whole = ({ whole, flip, t }) => html`<button class="button quiet" aria-expanded=${String(whole)} onClick=${flip}>
  ${t(whole ? "console_less" : "console_whole")}</button>`;

const hasHistory = (question) => question && question.by === "group" && !question.sensitive;

// Whose it is, what it answers, and how it is shown
/** @param {With<{answer: ConsoleAnswer, question?: QuestionConfig}>} props */
function AnswerHead({ answer, look, question, lit, t }) {
  const asked = question && named(question);
  return html`<p class="said-from">${look && html`<${Mark} look=${look} /> `}<strong lang="th">${look ? look.name : t("console_hall")}</strong>
      ${answer.by && html`<span class="gentle"> · ${answer.by}</span>`}
      ${answer.via && html` <span class="tag paper-tag">${t("from_paper")}</span>`}</p>
    <p class="gentle said-asked" title=${asked}>${asked}</p>
    ${answer.hidden && html`<p class="tag hidden-tag">${t("console_hidden")}</p>`}
    ${lit && html`<p class="tag lit-tag">${t("console_on_board")}</p>`}`;
}

/** @param {ConsoleProps & {answer: ConsoleAnswer, versions: RevisionState[], question?: QuestionConfig}} props */
function Versions({ answer, versions, cut, question, frame, t }) {
  const words = answer.group ? "console_versions" : "console_versions_pick";
  return html`${versions.length > 1 && html`<p class="tag two-tag">${t(words, { n: versions.length })}</p>`}
    ${versions.map(
      (one) => html`<p key=${one.entry} class=${"said-text" + (cut ? " cut" : "")} lang="th">
      ${one.year_text && html`<strong class="year">${one.year_text} </strong>`}${one.text}
      <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></p>`,
    )}`;
}
