// Steps of a phone that go over what the group answered before: ticks of each answer, what others asked, before and after
import { beforeWords, differing } from "./compare.js";
import { wordsOf } from "../group_answers/phone_steps.js";
import { html } from "../../web/core/page.js";
import { Later, usePresses } from "../../web/core/sending.js";
/** @import { PhoneProps } from "../../web/props.d.ts" */
/** @import { Card, PhoneAnswer, QuestionConfig } from "../../web/state.d.ts" */

// behalf: the group whose paper is typed in; what its phones ticked is shown there and left alone
/** @param {PhoneProps & {question: QuestionConfig}} props */
export function Ticks({ question, behalf, frame, state, page, t, say }) {
  const ours = state.answers.filter((one) => one.question === question.of);
  return html`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${question.text}</h2>
    ${!ours.length && html`<p class="gentle">${t("ticks_none")}</p>`}
    ${ours.map(
      (
        one,
      ) => html`<${Ticked} key=${one.item} answer=${one} question=${question} behalf=${behalf} frame=${frame} state=${state}
      page=${page} t=${t} say=${say} />`,
    )}
  </section>`;
}

// A tick is shown as pressed until the store has answered
/** @param {PhoneProps & {answer: PhoneAnswer, question: QuestionConfig}} props */
function Ticked({ answer, question, behalf, frame, state, page, t, say }) {
  const { press, waiting } = usePresses(page, frame, say);
  const place = `tick:${question.id}:${answer.item}:`;
  const {
    fields = {},
    from = [],
    via,
  } = state.answers.find((one) => one.question === question.id && one.of === answer.item) || { via: true };
  const phones = behalf && !via;
  const on = (key, saved) => (waiting(`${place}${key}.`) || { on: saved }).on;
  const option = (key, words, args, saved) => {
    const now = on(key, saved);
    return html`<button type="button" role="checkbox" key=${key} class="choice option" aria-checked=${String(now)}
      disabled=${Boolean(phones || waiting(`${place}${key}.`))} onClick=${() =>
        press(`${place}${key}.`, "tick", {
          question: question.id,
          of: answer.item,
          on: !now,
          ...(behalf ? { behalf } : {}),
          ...args,
        })}><span class="choice-box" aria-hidden="true"></span>
      <span lang="th">${words}</span></button>`;
  };
  const offers = state.offers?.[question.id] || [];
  return html`<article class="ticked"><h3 lang="th">${answer.text}</h3>
    ${phones && html`<p class="note">${t("typing_from_phone")}</p>`}
    ${question.fields.map((field) => {
      const met = field.options.filter((one) => on(one.id, (fields[field.id] || []).includes(one.id)));
      return html`<div key=${field.id} role="group" aria-label=${field.text}>
        <p class="label"><strong>${t("ticks_met", { n: met.length, all: field.options.length })}</strong></p>
        ${field.options.map((one) =>
          option(one.id, one.text, { field: field.id, option: one.id }, (fields[field.id] || []).includes(one.id)),
        )}
      </div>`;
    })}
    ${
      offers.length > 0 &&
      html`<details class="offers"><summary class="choice">${t("ticks_from", {
        n: offers.filter((one) => on(one.item, from.includes(one.item))).length,
      })}</summary>
      ${offers.map((one) => option(one.item, wordsOf(one), { from: one.item }, from.includes(one.item)))}</details>`
    }
    <${Later} waits=${waiting(place)} page=${page} t=${t} />
  </article>`;
}

/** @param {PhoneProps} props */
export function Asked({ state, t }) {
  return html`<section><h2>${t("asked_title")}</h2>
    ${!state.feedback.length && html`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${state.feedback.map(
      (one) => html`<li class="answer" key=${one.item}>
      <p class="said" lang="th">${one.text}</p><p class="by">${t("asked_by", { name: one.name })}</p></li>`,
    )}</ul>
  </section>`;
}

// Each answer to the revised questions as it stood before the others looked, and as it stands
/** @param {PhoneProps & {questions: QuestionConfig[]}} props */
export function Compare({ questions, frame, state, t }) {
  const then = state.before.filter((one) => questions.some((question) => question.id === one.question));
  const now = state.answers.filter((one) => questions.some((question) => question.id === one.question));
  const items = [...new Set([...then, ...now].map((one) => one.item))];
  if (!items.length) return html`<p class="gentle">${t("ours_empty")}</p>`;
  return html`<table class="compare"><thead><tr><th scope="col">${beforeWords(frame, t)}</th><th scope="col">${t("after")}</th></tr></thead>
    <tbody>${items.map((item) => {
      const [before, after] = [then, now].map((all) => all.find((one) => one.item === item));
      const question = questions.find((one) => one.id === (before || after)?.question);
      return html`<tr key=${item} class=${same(before, after) ? "" : "changed"}>
        <td lang="th"><${Side} card=${before} other=${after} none=${t("pair_new")} question=${question} frame=${frame} t=${t} /></td>
        <td lang="th"><${Side} card=${after} other=${before} none=${t("pair_gone")} question=${question} frame=${frame} t=${t} /></td></tr>`;
    })}</tbody></table>`;
}

const same = (one, other) =>
  one && other && JSON.stringify([one.text, one.fields]) === JSON.stringify([other.text, other.fields]);

/** @param {PhoneProps & {card?: Card, other?: Card}} props */
function Side({ card, other, none, question, frame, t }) {
  if (!card) return html`<span class="gentle">${none}</span>`;
  return html`<p class="said">${card.text}</p>
    ${differing(question, card, other, frame, t).map(
      (part) => html`<p class="part-said" key=${part.id}>
      <span class="gentle">${part.label}</span> ${part.words}</p>`,
    )}`;
}
