// Where each group puts itself on a scale, why, and the phase's other questions
import { html } from "../../web/core/page.js";
import { Mark, Name } from "../../web/core/marks.js";
import { Read, STILL, Tabs, useTabs, useTurning } from "../../web/core/tabs.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { LevelCard, QuestionConfig, ScaleBody } from "../../web/state.d.ts" */

const MOST = 12;
const DENSE = 8;

/** @param {BoardProps<ScaleBody>} props */
function Scale({ frame, state, t, groups }) {
  const { body } = state;
  const asked = (id) => frame.questions.find((one) => one.id === id) || { head: "", text: "", fields: [] };
  const tabs = useTabs(2 + body.others.length);
  const shared = { frame, groups, t, tabs, words: "board_more_answers", empty: t("scale_none") };
  const other = body.others[tabs.at - 2];
  const why = body.marks.filter((one) => one.text);
  const names = [
    t("scale_where"),
    t("scale_why"),
    ...body.others.map((one) => asked(one.question).head || asked(one.question).text),
  ];
  return html`<${Tabs} names=${names} tabs=${tabs}>
    ${tabs.at === 0 && html`<${Axis} question=${asked(body.question)} body=${body} t=${t} groups=${groups} tabs=${tabs} />`}
    ${
      tabs.at === 1 &&
      html`<${Read} ...${shared} key="why" subject="why" cards=${why} title=${asked(body.question).text}
      lead=${(card) => html`<strong class="level-badge"><span class="hush">${t("scale_level", { n: card.level })}</span>
        <span aria-hidden="true">${card.level}</span></strong>`} />`
    }
    ${
      other &&
      html`<${Read} ...${shared} key=${other.question} subject=${other.question} cards=${other.cards}
      title=${asked(other.question).text} />`
    }
  <//>`;
}

/** @param {With<{question: QuestionConfig, body: ScaleBody}>} props */
function Axis({ question, body, t, groups, tabs }) {
  useTurning(STILL, tabs);
  const field = question.fields.find((one) => one.id === body.field) || { levels: 5, low: "", high: "" };
  const levels = Array.from({ length: field.levels }, (_, index) => index + 1);
  return html`<section class="scale">
    <h2><span class="scale-asked">${question.text}</span>
      ${body.mean != null && html`<strong class="scale-mean">${t("scale_mean", { mean: body.mean, levels: field.levels, n: body.marks.length })}</strong>`}</h2>
    <div class="scale-stacks" style=${`--levels:${field.levels}`}>
      ${levels.map(
        (level) => html`<${Stack} key=${level} level=${level} t=${t} groups=${groups}
        marks=${body.marks.filter((one) => one.level === level)} />`,
      )}
    </div>
    <div class="scale-axis" style=${`--levels:${field.levels}`} aria-hidden="true">
      ${levels.map((level) => html`<strong key=${level}>${level}</strong>`)}
      ${body.mean != null && html`<span class="scale-pin" style=${`left:${((body.mean - 0.5) / field.levels) * 100}%`}></span>`}
    </div>
    <p class="scale-ends"><span>1 = ${field.low}</span><span>${field.levels} = ${field.high}</span></p>
  </section>`;
}

/** @param {With<{marks: LevelCard[]}>} props */
function Stack({ level, marks, t, groups }) {
  const shown = marks.length > MOST ? marks.slice(0, MOST - 1) : marks;
  return html`<ul class=${"scale-stack" + (marks.length > DENSE ? " dense" : "")} aria-label=${t("scale_level", { n: level })}>
    ${shown
      .map((one) => groups.get(one.group))
      .filter(Boolean)
      .map(
        (look) => html`<li key=${look.id}>
      <${Mark} look=${look} /><${Name} name=${look.name} /></li>`,
      )}
    ${shown.length < marks.length && html`<li>${t("scale_more", { n: marks.length - shown.length })}</li>`}
  </ul>`;
}

export const boards = { scale: Scale };
