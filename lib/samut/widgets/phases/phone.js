// The end of a phase on a phone: what was answered, and the word that the group is done
import { Sides } from "../goal_setting/phone_revisited.js";
import { Compare } from "../goal_setting/phone.js";
import { Ours } from "../group_answers/phone_steps.js";
import { html } from "../../web/core/page.js";
import { Later, usePresses } from "../../web/core/sending.js";
import { recalled, Timeline } from "../timeline/phone.js";
import { unsavedOf } from "../../web/core/unsaved.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

/** @param {PhoneProps} props */
export function Finish(props) {
  const { phase, ours, steps, go, frame, state, page, t, say } = props;
  const { press, waiting } = usePresses(page, frame, say);
  const place = `done:${frame.activity}:${phase}.`;
  const waits = waiting(place);
  const { done } = waits || { done: state.done.includes(phase) };
  const unsaved = done ? null : unsavedOf(steps, page.outbox.drafts.all());
  return html`<section>
    ${ours ? html`<${Summary} ...${props} />` : html`<${OwnTimeline} frame=${frame} state=${state} t=${t} />`}
    ${done && html`<p class="note good">${t("done_words")}</p>`}
    <${Later} waits=${waits} page=${page} t=${t} />
    ${unsaved && html`<${Unsaved} question=${unsaved.question} go=${() => go(unsaved.step)} t=${t} />`}
    <button class=${"button " + (done ? "quiet" : "primary")} disabled=${Boolean(waits || unsaved)}
      onClick=${() => press(place, "done", { phase, done: !done })}>${t(done ? "done_no" : "done_yes")}</button>
  </section>`;
}

/** @param {PhoneProps & {ours: QuestionConfig[], again?: QuestionConfig[]}} props */
function Summary({ ours, again = [], sides, frame, state, t }) {
  const mine = alone(ours);
  const answers = state.answers.filter(
    (one) => ours.some((question) => question.id === one.question) && (one.own || !mine),
  );
  return html`<h2>${t(mine ? "mine_title" : "ours_title")}</h2>
    ${sides && html`<${Sides} question=${sides} frame=${frame} state=${state} t=${t} />`}
    ${again.length > 0 && html`<${Compare} questions=${again} frame=${frame} state=${state} t=${t} />`}
    ${ours.length > 0 && html`<${Ours} questions=${ours} frame=${frame} t=${t} walk=${state.walk} answers=${answers} />`}`;
}

/** @param {PhoneProps} props */
function OwnTimeline({ frame, state, t }) {
  const told = recalled(frame).map((one) => one.id);
  const answers = state.answers.filter((one) => told.includes(one.question));
  return html`<h2>${t("timeline_title")}</h2>
    <${Timeline} answers=${answers} questions=${frame.questions} t=${t} empty=${t("timeline_empty")} />`;
}

/** @param {With<{question: QuestionConfig}>} props */
function Unsaved({ question, go, t }) {
  return html`<div class="moved" role="status"><p>${t("done_unsaved")} <strong>${question.text}</strong></p>
    <button class="button" onClick=${go}>${t("done_unsaved_go")}</button></div>`;
}

/** @param {QuestionConfig[]} questions */
export const alone = (questions) => questions.length > 0 && questions.every((one) => one.by === "person");
