// Steps of a phone's phase beside its questions: what is read, what may be linked, and the end
import { html } from "../../web/core/page.js";
import { PartsSaid, whenWords } from "./phone_fields.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { HomePart, Offer, QuestionConfig, ThingState, Work } from "../../web/state.d.ts" */

/** @param {With<{things: ThingState[]}>} props */
export function Shows({ things, t }) {
  return html`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${things.map(
      (one) => html`<article key=${one.id}>
      ${one.title && html`<h3>${one.title}</h3>`}
      ${one.slices.length > 0 && one.slices.map((slice) => html`<p key=${slice}>${slice}</p>`)}
      ${one.text && !one.slices.length && html`<p>${one.num && html`<span class="num">${one.num}</span> `}${one.text}</p>`}
      ${one.points.length > 0 && html`<ul>${one.points.map((point) => html`<li key=${point}>${point}</li>`)}</ul>`}
      ${one.items.map((item) => html`<p key=${item}>${item}</p>`)}
    </article>`,
    )}</section>`;
}

// What the group itself wrote elsewhere: pressed, its words come into the box they fit, or that was typed in last, and the
// link is kept; pressed again, both are taken out. into: that box; name: what a box is called
export function Offers({ pieces, put, into, name, press, t }) {
  if (!pieces.length) return null;
  return html`<details class="offers"><summary class="choice">${t("offers_title", { n: pieces.length })}</summary>
    ${pieces.map((piece) => {
      const there = piece.key in put;
      const box = name(there ? put[piece.key] : into || piece.box);
      return html`<button type="button" key=${piece.key} class="choice option" aria-pressed=${String(there)}
        onClick=${() => press(piece)}><span lang="th">${piece.words}</span>
        <span class="gentle">${t((there ? "offer_in" : "offer_take") + (box ? "_box" : ""), { box })}</span></button>`;
    })}</details>`;
}

// What may be linked without its words
/** @param {With<{links: Offer[]}>} props */
export function Links({ links, draft, link, t }) {
  return html`<div class="part" role="group" aria-label=${t("plan_serves")}><p class="label">${t("plan_serves")}</p>
    ${links.length === 0 && html`<p class="gentle">${t("plan_serves_none")}</p>`}
    ${links.map(
      (one) => html`<button type="button" role="checkbox" key=${one.item} class="choice option"
      aria-checked=${String((draft.from || []).includes(one.item))} onClick=${() => link(one.item)}>
      <span class="choice-box" aria-hidden="true"></span><span lang="th">${wordsOf(one)}</span></button>`,
    )}
  </div>`;
}

// Of a row of form 2, what is to be done next
export const wordsOf = (one) =>
  one.text ||
  one.fields?.next ||
  Object.values(one.fields || {})
    .filter((value) => typeof value === "string" && !/^[a-z0-9_]+$/.test(value))
    .join(" · ");

// What the others of the group answered alone, and shared
/** @param {PhoneProps & {question: QuestionConfig}} props */
export function Mates({ question, frame, state, t }) {
  const shared = state.answers.filter((one) => one.question === question.id && !one.own);
  return html`<section class="mates"><h3>${t("mates_answers", { n: shared.length })}</h3>
    ${!shared.length && html`<p class="gentle">${t("pair_mates_none")}</p>`}
    <ul class="answers">${shared.map(
      (one) => html`<li class="answer" key=${one.item}>
      <p class="said" lang="th">${one.text}</p>
      <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} />
      ${one.by && html`<p class="by">${t("written_by", { name: one.by })}</p>`}</li>`,
    )}</ul></section>`;
}

/** @param {PhoneProps & {questions: QuestionConfig[], walk?: Work[]}} props */
export function Ours({ answers, questions, walk = [], frame, t }) {
  if (!answers.length) return html`<p class="gentle">${t("ours_empty")}</p>`;
  const asked = questions.filter((question) => answers.some((one) => one.question === question.id));
  return html`${asked.map(
    (question) => html`<div key=${question.id} class="ours">
    <h3>${question.text}</h3>
    <ul>${answers
      .filter((one) => one.question === question.id)
      .map(
        (one) => html`<li key=${one.item} lang="th">
      ${one.about && html`<span class="gentle">${t("gallery_about", { name: walk.find((work) => work.group === one.about)?.name })}: </span>`}
      ${one.text}<${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></li>`,
      )}</ul>
  </div>`,
  )}`;
}

// What the group takes home
/** @param {PhoneProps & {home: HomePart}} props */
export function Home({ home, frame, t }) {
  return html`<section>${Object.keys(home).map(
    (name) => html`<h2 key=${name}>${t(`home_${name}`)}</h2>
    ${!home[name].length && html`<p class="gentle">${t(`home_none_${name}`)}</p>`}
    <ul class="answers">${home[name].map(
      (row, index) => html`<li class="answer" key=${index} lang="th"><p class="said">${row.what}</p>
      ${(row.who || row.when) && html`<p class="by">${[row.who, whenWords(row.when, frame)].filter(Boolean).join(" \u00b7 ")}</p>`}</li>`,
    )}</ul>`,
  )}</section>`;
}
