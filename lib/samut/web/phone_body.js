// What is shown of one step
import { html } from "./core/page.js";
import { Question } from "../widgets/group_answers/phone_question.js";
import { Again, Data } from "../widgets/goal_setting/phone_revisited.js";
import { Asked, Ticks } from "../widgets/goal_setting/phone.js";
import { Surveys } from "../widgets/questionnaire/phone_mixed.js";
import { Measures } from "../widgets/questionnaire/phone_scales.js";
import { Finish } from "../widgets/phases/phone.js";
import { Plan } from "../widgets/action_plan/phone.js";
import { Home, Mates, Ours, Shows } from "../widgets/group_answers/phone_steps.js";
import { recalled, Timeline } from "../widgets/timeline/phone.js";
/** @import { PhoneProps } from "./props.d.ts" */

/** @typedef {Pick<PhoneProps, "frame" | "state" | "t"> & {[name: string]: any}} Shared */

// What a step shows, by the name of what it has
/** @type {Record<string, (step: any, shared: Shared) => any>} */
const BODIES = {
  question: ({ question, again, about, mates }, shared) => {
    const work = shared.state.walk.find((one) => one.group === about);
    return html`<${Question} question=${question} again=${again} about=${about} aboutName=${work?.name} ...${shared} />
      ${mates && html`<${Mates} question=${question} ...${shared} />`}`;
  },
  plan: ({ plan }, shared) => html`<${Plan} questions=${plan} ...${shared} />`,
  data: (_, shared) => html`<${Data} ...${shared} />`,
  goals: ({ goals }, shared) => html`<${Again} question=${goals} ...${shared} />`,
  measures: (_, shared) => html`<${Measures} ...${shared} />`,
  surveys: (_, shared) => html`<${Surveys} ...${shared} />`,
  ticks: ({ ticks }, shared) => html`<${Ticks} question=${ticks} ...${shared} />`,
  asked: (_, shared) => html`<${Asked} ...${shared} />`,
  work: (step, shared) =>
    html`<${Work} work=${shared.state.walk.find((one) => one.group === step.work)} ...${shared} />`,
  home: (_, shared) => html`<${Home} home=${shared.state.home} ...${shared} />`,
  look: (_, { t }) => html`<${Words} title=${t("look_title")} text=${t("look_text")} />`,
  shows: ({ shows }, shared) => html`<${Shows} things=${shows} ...${shared} />`,
  waiting: (_, { t }) => html`<${Words} title=${t("waiting_title")} text=${t("waiting_text")} />`,
  late: (_, { frame, state, t }) => html`<${Words} title=${t("gallery_wait_title")}
    text=${t((recalled(frame).length ? "gallery_" : "walk_") + (state.rounds.number ? "late" : "wait"))} />`,
};

/** @param {PhoneProps} props */
export function Step({ step, at, steps, ...shared }) {
  const kind = Object.keys(BODIES).find((name) => step[name]);
  if (kind) return BODIES[kind](step, shared);
  return html`<${Finish} phase=${at.phase} ours=${step.ours} again=${step.again} sides=${step.sides} steps=${steps} ...${shared} />`;
}

const Words = ({ title, text }) => html`<section class="waiting"><h2>${title}</h2><p>${text}</p></section>`;

/** @param {PhoneProps} props */
function Work({ work, frame, t }) {
  if (!work) return null;
  return html`<section><h2>${t("gallery_of", { name: work.name })}</h2>
    ${
      recalled(frame).length || !work.answers.length
        ? html`<${Timeline} answers=${work.answers} questions=${frame.questions} t=${t} empty=${t("gallery_empty")} />`
        : html`<${Ours} questions=${frame.questions} frame=${frame} t=${t} answers=${work.answers} />`
    }</section>`;
}
