// Steps of a phone's phase that only the kind "work" has: what is read, what may be carried over, and the end
import { html } from "./page.js";
import { PartsSaid } from "./parts.js";

export function Shows({ things, t }) {
  return html`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${things.map((one) => html`<article key=${one.id}>
      ${one.title && html`<h3>${one.title}</h3>`}
      ${one.slices.length > 0 && one.slices.map((slice) => html`<p key=${slice}>${slice}</p>`)}
      ${one.text && !one.slices.length && html`<p>${one.num && html`<span class="num">${one.num}</span> `}${one.text}</p>`}
      ${one.points.length > 0 && html`<ul>${one.points.map((point) => html`<li key=${point}>${point}</li>`)}</ul>`}
      ${one.items.map((item) => html`<p key=${item}>${item}</p>`)}
    </article>`)}</section>`;
}

// What the group itself wrote elsewhere: pressed, its words come into the answer and the link is kept
export function Offers({ offers, draft, take, t }) {
  if (!offers || !offers.length) return null;
  return html`<details class="offers"><summary class="choice">${t("offers_title", { n: offers.length })}</summary>
    ${offers.map((one) => {
      const taken = (draft.from || []).includes(one.item);
      return html`<button type="button" key=${one.item} class="choice option" aria-pressed=${String(taken)}
        disabled=${taken} onClick=${() => take(one)}><span lang="th">${wordsOf(one)}</span>
        <span class="gentle">${t(taken ? "offer_taken" : "offer_take")}</span></button>`;
    })}</details>`;
}

export const wordsOf = (one) =>
  one.text || Object.values(one.fields || {}).filter((value) => typeof value === "string" && !/^[a-z0-9_]+$/.test(value)).join(" · ");

export function Ours({ answers, questions, walk = [], frame, t }) {
  if (!answers.length) return html`<p class="gentle">${t("ours_empty")}</p>`;
  const asked = questions.filter((question) => answers.some((one) => one.question === question.id));
  return html`${asked.map((question) => html`<div key=${question.id} class="ours">
    <h3>${question.text}</h3>
    <ul>${answers.filter((one) => one.question === question.id).map((one) => html`<li key=${one.item} lang="th">
      ${one.about && html`<span class="gentle">${t("gallery_about", { name: (walk.find((work) => work.group === one.about) || {}).name })}: </span>`}
      ${one.text}<${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></li>`)}</ul>
  </div>`)}`;
}
