// Answers of a group without phones, typed in by the facilitator from its paper: whole forms by their codes, or one answer
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { Composer } from "../group_answers/phone_composer.js";
import { Typing } from "./console_typing.js";
import { Ticks } from "../goal_setting/phone.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
import { boardOf } from "../../web/core/phases.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */
/** @import { ConsoleAnswer, QuestionConfig } from "../../web/state.d.ts" */

/** @param {ConsoleProps} props */
export function PaperPanel(props) {
  return html`<${Typing} ...${props} />
    <details class="paper-others"><summary>${props.t("typing_others")}</summary><${OneAnswer} ...${props} /></details>`;
}

const GOAL = "plan_goal";

const asksOnPaper = (question, reached) =>
  reached.includes(question.phase) && question.by === "group" && !question.sensitive;

/** @param {ConsoleProps} props */
function OneAnswer(props) {
  const { frame, state, t } = props;
  const asked = frame.questions.filter((one) => asksOnPaper(one, state.reached));
  const [chosen, setChosen] = useState({ group: "", id: "", about: "" });
  const [edited, setEdited] = useState(null);
  const choose = (part) => {
    setChosen({ ...chosen, ...part });
    setEdited(null);
  };
  const { group, id, about } = chosen;
  const question = asked.find((one) => one.id === id);
  const walked = boardOf(frame, question?.phase) === "gallery" ? seenBy(state, group) : null;
  const ready = group && question && fits(walked, about);
  const shared = { ...props, group, question, about: walked ? about : undefined, edited, setEdited };
  const offers = useOffers(ready, shared);
  if (!asked.length) return html`<p>${t("console_paper_none")}</p>`;
  const names = (ids) => state.groups.filter((one) => ids.includes(one.id)).map((one) => [one.id, one.name]);
  return html`<div class="paper">
    <p class="gentle">${t("console_paper_how")}</p>
    <${Pick} label=${t("console_paper_group")} value=${group} set=${(value) => choose({ group: value })} t=${t}
      options=${names(state.groups.map((one) => one.id))} />
    <${Pick} label=${t("console_paper_question")} value=${id} set=${(value) => choose({ id: value })} t=${t}
      options=${asked.map((one) => [one.id, [one.num, one.text].filter(Boolean).join(" ")])} />
    ${walked && html`<${Pick} label=${t("console_paper_about")} value=${about} set=${(value) => choose({ about: value })} options=${names(walked)} t=${t} />`}
    ${ready && html`<${question.of ? GroupTicks : Written} key=${group + id} offers=${offers} ...${shared} />`}
  </div>`;
}

const fits = (walked, about) => !walked || walked.includes(about);

// What the group may take from what it wrote elsewhere
function useOffers(ready, { run, group, question }) {
  const [offers, setOffers] = useState([]);
  useEffect(() => {
    setOffers([]);
    if (ready && question.offers.length)
      run("offers", { group, question: question.id }).then((reply) => reply.ok && setOffers(reply.offers));
  }, [group, question?.id]);
  return offers;
}

/** @param {ConsoleProps & {question: QuestionConfig}} props */
function GroupTicks({ group, question, offers, frame, state, page, t, say }) {
  const answers = state.answers.filter((one) => one.group === group);
  return html`<${Ticks} question=${question} behalf=${group} frame=${frame} page=${page} t=${t}
    state=${{ answers, offers: { [question.id]: offers } }} say=${say} />`;
}

/**
 * @param {ConsoleAnswer} answer
 * @param {{[name: string]: any}} of
 */
const answersIt = (answer, { group, question, about }) =>
  answer.group === group && answer.question === question.id && (answer.about || "") === (about || "");

// The box, and what there is already
/** @param {ConsoleProps} props */
function Written(props) {
  const { question, edited, setEdited, state, t, run } = props;
  const answers = state.answers.filter((one) => answersIt(one, props));
  const full = question.single && answers.some(papers) && !edited;
  const remove = async (one) => {
    const back = (entry) => run("paper_restore", { id: newId(), item: one.item, entry }, t("restored"));
    const reply = await run("paper_delete", { id: newId(), item: one.item, base: one.base }, (reply) => ({
      words: t("deleted"),
      label: t("undo"),
      act: () => back(reply.saved),
    }));
    if (reply.ok) setEdited(null);
  };
  return html`
    ${!full && html`<${Box} key=${[props.about, edited?.item].join()} ...${props} />`}
    <h3>${t("console_paper_there", { n: answers.length })}</h3>
    <ul class="own-list">${answers.map(
      (one) => html`<${Own} key=${one.item} answer=${one} edit=${setEdited} remove=${remove} ...${props} />`,
    )}</ul>`;
}

/** @param {ConsoleProps & {question: QuestionConfig}} props */
function Box({ group, question, about, edited, setEdited, offers, frame, state, page, t }) {
  const close = () => setEdited(null);
  return html`<${Composer} question=${question} about=${about} edited=${edited} single=${state.single[group][question.id]}
    behalf=${group} frame=${frame} page=${page} t=${t} offers=${offers.filter((one) => one.question !== GOAL)}
    links=${linked(question) && offers.filter((one) => one.question === GOAL)}
    onTyping=${() => {}} onSaved=${close} onCancel=${close} />`;
}

/** @param {ConsoleProps & {answer: ConsoleAnswer, question: QuestionConfig}} props */
function Own({ answer, question, frame, t, edit, remove }) {
  return html`<li><p class="own-text" lang="th">
    ${answer.year_text && html`<strong class="year">${answer.year_text} </strong>`}${answer.text}
    <${PartsSaid} question=${question} values=${answer.fields} frame=${frame} t=${t} /></p>
    ${answer.via && html`<span class="tag paper-tag">${t("from_paper")}</span>`}
    ${
      papers(answer) &&
      html`<button class="button quiet" onClick=${() => edit(answer)}>${t("edit")}</button>
      <button class="button quiet" onClick=${() => remove(answer)}>${t("delete")}</button>`
    }</li>`;
}

const linked = (question) => question.offers.some((one) => one.endsWith(`.${GOAL}`));

// What the group wrote on a phone is not changed here: paper stands beside it
const papers = (one) => [one, ...one.versions].some((version) => version.via);

/**
 * Groups whose work this one was shown
 * @param {ConsoleProps["state"]} state
 * @param {any} group
 */
function seenBy(state, group) {
  const row = state.grid.find((one) => one.viewer === group);
  return row ? state.groups.filter((_, index) => row.times[index]).map((one) => one.id) : [];
}

function Pick({ label, value, set, options, t }) {
  return html`<label class="line-field"><span>${label}</span>
    <select aria-label=${label} value=${value} onChange=${(event) => set(event.target.value)}>
      <option value="">${t("console_paper_pick")}</option>
      ${options.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select></label>`;
}
