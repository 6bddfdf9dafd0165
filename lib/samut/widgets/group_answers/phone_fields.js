// The parts of an answer beside its words: where each is filled in, and how it reads once it is saved
import { filled } from "./answer_parts.js";
import { html, useRef } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
/** @import { PhoneProps, Translate, With } from "../../web/props.d.ts" */
/** @import { FieldConfig, QuestionConfig } from "../../web/state.d.ts" */

const BUDDHIST = 543;

// `children` come after what is asked first, before what is folded away under "more"
/** @param {PhoneProps & {question: QuestionConfig}} props */
export function Parts({ question, values, change, frame, t, disabled, children }) {
  const first = question.fields.filter((field) => !field.more);
  const more = question.fields.filter((field) => field.more);
  const opened = useRef(false);
  opened.current ||= more.some((field) => filled({ one: values[field.id] }));
  const put = (id, value) => change({ fields: { ...values, [id]: value } });
  const part = (field) => {
    const Part = PARTS[field.kind];
    return html`<${Part} key=${field.id} field=${field} value=${values[field.id]} frame=${frame} t=${t}
      near=${values[field.after]} disabled=${disabled} set=${(value) => put(field.id, value)} />`;
  };
  const names = more.map((field) => field.text.split(" (")[0]).join(" \u00b7 ");
  return html`${first.map(part)}${children}
    ${
      more.length > 0 &&
      html`<details class="more-parts" open=${opened.current}>
      <summary class="choice">${t("parts_more", { names })}</summary>${more.map(part)}</details>`
    }`;
}

/** @param {With<{field: FieldConfig}>} props */
function Label({ field, of }) {
  return html`<label class="label" for=${of}>${field.text}</label>`;
}

/** @param {With<{field: FieldConfig}>} props */
function Words({ field, value, set, disabled, limit }) {
  const id = `part-${field.id}`;
  const line = field.kind === "line";
  return html`<div class="part"><${Label} field=${field} of=${id} />
    <${TextBox} limit=${limit || field.kind} rows=${line ? undefined : 2} id=${id} class=${line ? "line" : undefined} lang="th"
      value=${value || ""} disabled=${disabled} onInput=${(event) => set(event.target.value)} /></div>`;
}

// A level is taken back by pressing it again
/** @param {With<{field: FieldConfig}>} props */
function Level({ field, value, set, disabled, t }) {
  const levels = Array.from({ length: field.levels }, (_, index) => index + 1);
  return html`<div class="part" role="radiogroup" aria-label=${field.text}>
    <p class="label">${field.text}</p>
    <div class="levels">${levels.map(
      (level) => html`<button type="button" role="radio" key=${level} class="choice level"
      aria-checked=${String(value === level)} aria-label=${t("level", { n: level, all: field.levels })} disabled=${disabled}
      onClick=${() => set(value === level ? null : level)}>${level}</button>`,
    )}</div>
    ${
      (field.low || field.high) &&
      html`<p class="ends"><span>1 = ${field.low}</span>
      <span>${field.levels} = ${field.high}</span></p>`
    }
  </div>`;
}

/** @param {With<{field: FieldConfig}>} props */
function Choice({ field, value, set, disabled }) {
  const many = field.kind === "choices";
  const chosen = many ? value || [] : [value].filter(Boolean);
  const press = (id) => {
    if (!many) set(value === id ? "" : id);
    else set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return html`<div class="part" role=${many ? "group" : "radiogroup"} aria-label=${field.text}>
    <p class="label">${field.text}</p>
    ${field.options.map(
      (option) => html`<button type="button" key=${option.id} role=${many ? "checkbox" : "radio"}
      class="choice option" aria-checked=${String(chosen.includes(option.id))} disabled=${disabled}
      onClick=${() => press(option.id)}><span class="choice-box" aria-hidden="true"></span>${option.text}</button>`,
    )}
  </div>`;
}

/** @param {With<{field: FieldConfig}>} props */
function Check({ field, value, set, disabled }) {
  return html`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(Boolean(value))}
    disabled=${disabled} onClick=${() => set(!value)}><span class="choice-box" aria-hidden="true"></span>${field.text}</button></div>`;
}

// Kept as "2027-04"; typed and read in Buddhist years. Half of it is kept as a draft and refused by the store
// A month chosen before its year gets the nearest such year to come, or the nearest after the month it comes after
/** @param {PhoneProps & {field: FieldConfig}} props */
function Month({ field, value, near, set, disabled, frame, t }) {
  const [year, month] = String(value || "").split("-");
  const shown = /^\d+$/.test(year) && year.length === 4 ? Number(year) + BUDDHIST : year;
  const put = (nextYear, nextMonth) => set(nextYear || nextMonth ? `${nextYear}-${nextMonth}` : "");
  const typed = (text) => (/^[0-9]{4}$/.test(text) ? String(Number(text) - BUDDHIST) : text);
  const arabic = (text) => text.replace(/[\u0e50-\u0e59]/g, (digit) => digit.charCodeAt(0) - 0x0e50).trim();
  return html`<div class="part" role="group" aria-label=${field.text}><p class="label">${field.text}</p>
    <div class="month">
      <select class="line" aria-label=${t("month")} value=${month || ""} disabled=${disabled}
        onChange=${(event) => put(year || coming(event.target.value, near), event.target.value)}>
        <option value="">${t("month")}</option>
        ${frame.texts.months.map((name, index) => {
          const number = String(index + 1).padStart(2, "0");
          return html`<option key=${number} value=${number}>${name}</option>`;
        })}
      </select>
      <${TextBox} limit="month_year" class="line" inputmode="numeric" aria-label=${t("year_be")} placeholder=${t("year_be")}
        value=${shown || ""} disabled=${disabled} onInput=${(event) => put(typed(arabic(event.target.value)), month || "")} />
    </div></div>`;
}

function coming(month, near) {
  const now = new Date();
  const [year, from] = /^[0-9]{4}-[0-9]{2}$/.test(near)
    ? near.split("-").map(Number)
    : [now.getFullYear(), now.getMonth() + 1];
  return month && String(Number(month) < from ? year + 1 : year);
}

export const PARTS = {
  text: Words,
  line: Words,
  level: Level,
  choice: Choice,
  choices: Choice,
  month: Month,
  check: Check,
};

/**
 * [{id, label, words, level, of}] of what is filled in, in the order of the question's fields
 * @param {QuestionConfig | undefined} question
 * @param {any} values
 * @param {PhoneProps["frame"]} frame
 * @param {Translate} t
 */
export function partsOf(question, values, frame, t) {
  if (!question) return [];
  return question.fields
    .filter((field) => filled({ one: values?.[field.id] }))
    .map((field) => ({ id: field.id, label: field.text, ...said(field, values[field.id], frame, t) }));
}

/**
 * @param {any} field
 * @param {any} value
 * @param {PhoneProps["frame"]} frame
 * @param {Translate} t
 */
function said(field, value, frame, t) {
  const named = (id) => (field.options.find((one) => one.id === id) || { text: id }).text;
  if (field.kind === "level") return { words: t("level", { n: value, all: field.levels }), level: value };
  if (field.kind === "choice") return { words: named(value) };
  if (field.kind === "choices") return { words: value.map(named).join(" · ") };
  if (field.kind === "month") return { words: monthWords(value, frame) };
  if (field.kind === "check") return { words: "\u2713" };
  return { words: value };
}

/**
 * @param {any} value
 * @param {PhoneProps["frame"]} frame
 */
function monthWords(value, frame) {
  const [year, month] = value.split("-").map(Number);
  return `${frame.texts.months[month - 1] || ""} ${year + BUDDHIST}`;
}

/**
 * A month in words, and words as they are
 * @param {any} when
 * @param {PhoneProps["frame"]} frame
 */
export const whenWords = (when, frame) => (/^\d{4}-\d{2}$/.test(when || "") ? monthWords(when, frame) : when);

/** @param {PhoneProps & {question?: QuestionConfig}} props */
export function PartsSaid({ question, values, frame, t }) {
  return html`${partsOf(question, values, frame, t).map(
    (part) => html`<p class="part-said" key=${part.id}>
    <span class="gentle">${part.label}</span> <span lang="th">${part.words}</span></p>`,
  )}`;
}
