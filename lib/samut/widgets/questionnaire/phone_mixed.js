// The kit's surveys: as questionnaires where a site has put its own into Samut, else by their addresses
import { readDraft } from "../../web/core/drafts.js";
import { html, useEffect, useElement, useState } from "../../web/core/page.js";
import { PARTS } from "../group_answers/phone_fields.js";
import { Outcome, useLate, usePresses } from "../../web/core/sending.js";
import { TextBox } from "../../web/core/text_box.js";
import { useDraft } from "../../web/core/use_draft.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { ItemConfig, QuestionnaireConfig } from "../../web/state.d.ts" */

/** @param {PhoneProps} props */
export function Surveys({ frame, go, ...shared }) {
  const { t } = shared;
  const { surveys, questionnaires } = frame;
  const asking = (ones) => ones.map((one) => html`<${Filling} key=${one.id} one=${one} frame=${frame} ...${shared} />`);
  return html`<section class="measures"><h2>${t("m_surveys")}</h2>
    ${surveys.map(
      (survey) => html`<article class="measure" key=${survey.id}><h3>${survey.num} ${survey.title}</h3>
      ${
        frame.here[survey.id]
          ? html`<p class="gentle">${t("q_here")}</p>
            ${asking(questionnaires.filter((one) => one.survey === survey.id))}
            ${
              frame.instruments.some((one) => frame.here[survey.id].includes(one.id)) &&
              html`<button class="button wide"
              onClick=${() => go(0)}>${t("q_scale")}</button>`
            }`
          : html`<${Elsewhere} survey=${survey} t=${t} />`
      }</article>`,
    )}
    ${questionnaires.filter((one) => !one.survey).map((one) => html`<article class="measure" key=${one.id}>${asking([one])}</article>`)}
  </section>`;
}

const Elsewhere = ({
  survey,
  t,
}) => html`<p class="gentle">${survey.needs_internet && t("m_internet")}${survey.sensitive && html` · ${t("m_personal")}`}</p>
  ${
    survey.url
      ? html`<a class="button wide" href=${survey.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${survey.url}</p>`
      : html`<p class="note">${t("m_no_link")}</p>`
  }`;

/** @param {PhoneProps & {one: QuestionnaireConfig}} props */
function Filling({ one, state, t, ...shared }) {
  const of = (when) => state.filled[one.id]?.[when] || {};
  const drafted = (when) => readDraft(shared.frame.visit, placeOf(one, when));
  const [open, setOpen] = useState(() => one.whens.find(drafted) ?? null);
  useLate(() => setOpen((now) => now ?? one.whens.find(drafted) ?? null));
  const { press } = usePresses(shared.page, shared.frame, shared.say);
  const any = one.whens.some((when) => Object.keys(of(when)).length);
  const empty = async () => {
    const reply = await press(`empty:${one.id}`, "empty", { instrument: one.id });
    if (reply.ok) shared.say({ words: t("m_withdrawn") });
  };
  return html`<h4>${one.title}</h4><p class="gentle">${t(`q_by_${one.by}`)}</p>
    ${
      open !== null
        ? html`<${Sheet} key=${open} one=${one} when=${open} now=${of(open)} t=${t} close=${() => setOpen(null)} ...${shared} />`
        : html`${one.whens.map(
            (when) => html`<button key=${when} class="button wide" onClick=${() => setOpen(when)}>
            ${when && `${t(`m_${when}`)}: `}${t(Object.keys(of(when)).length ? "q_change" : "q_open")}</button>
            <p class="gentle">${t("q_answered", { n: Object.keys(of(when)).length, all: one.items.length })}</p>`,
          )}
          ${any && one.by === "person" && html`<button class="button quiet wide" onClick=${empty}>${t("q_empty")}</button>`}
          <p class="gentle">${t("m_source", { words: one.source })}</p>
          ${one.certainty === "unconfirmed" && one.confirm && html`<p class="note confirm">${one.confirm}</p>`}`
    }`;
}

// `draft.answers` are those changed on this phone; all others are the group's, or one's own, as they stand
/** @param {PhoneProps & {one: QuestionnaireConfig}} props */
function Sheet({ one, when, now, frame, page, t, onTyping, say, close }) {
  /** @type {{current: HTMLFormElement}} */
  const form = useElement();
  const sheet = useDraft({
    page,
    frame,
    place: placeOf(one, when),
    begin: () => ({ answers: {} }),
    command: "fill",
    args: ({ answers }) => ({
      instrument: one.id,
      when,
      answers: answersOf(one, answers),
      agreed: one.by === "person",
    }),
    saved: () => {
      say({ words: t("saved") });
      close();
    },
    left: (draft) => Object.keys(draft.answers).length > 0,
    fits: () => (agreed ? form.current.reportValidity() : say({ error: frame.texts.no_consent })),
  });
  const { draft, change, sending } = sheet;
  const changed = Object.keys(draft.answers).length > 0;
  const agreed = one.by !== "person" || draft.agreed || Object.keys(now).length > 0;
  useEffect(() => {
    if (!changed) return;
    onTyping(true);
    return () => onTyping(false);
  }, [changed]);
  const value = (item) => (item.id in draft.answers ? draft.answers[item.id] : now[item.id]);
  const put = (item, said) => change({ answers: { ...draft.answers, [item]: said } });
  const wrong = one.items.filter((item) => item.kind === "number" && !fits(item, value(item))).length;
  const leave = () => {
    sheet.drop();
    close();
  };
  const send = (event) => {
    event.preventDefault();
    sheet.send();
  };
  return html`<form ref=${form} onSubmit=${send}>${one.intro && html`<p>${one.intro}</p>`}
    ${one.items.map((item) => html`<${Item} key=${item.id} item=${item} value=${value(item)} put=${put} disabled=${sending} t=${t} />`)}
    ${
      one.by === "person" &&
      html`<button type="button" role="checkbox" class="choice option" aria-checked=${String(agreed)} disabled=${sending}
      onClick=${() => sheet.keep({ ...draft, agreed: !agreed })}><span class="choice-box" aria-hidden="true"></span><span>${t("q_agree")}</span></button>`
    }
    ${wrong > 0 && html`<p class="note" role="status">${t("q_fix", { n: wrong })}</p>`}
    <${Outcome} of=${sheet} page=${page} t=${t} />
    <button class="button primary wide" disabled=${sending || !changed || wrong > 0 || !agreed}>${t("q_send")}</button>
    <button type="button" class="button quiet wide" disabled=${sending} onClick=${leave}>${t("q_close")}</button></form>`;
}

const placeOf = (one, when) => `filled:${one.id}:${when}`;

/** @param {With<{item: ItemConfig}>} props */
function Item({ item, value, put, disabled, t }) {
  return html`<div class="asked-one composer">
    <${KINDS[item.kind] || PARTS.choice} field=${item} value=${value} limit="survey" t=${t} disabled=${disabled} set=${(said) => put(item.id, said)} />
    ${item.kind === "choices" && html`<p class="gentle">${t("q_choices")}</p>`}
    ${item.personal && html`<p class="note">${t("q_personal")}</p>`}</div>`;
}

function answersOf(one, answers) {
  const asked = one.items.filter((item) => item.id in answers);
  return Object.fromEntries(asked.map((item) => [item.id, sent(item, answers[item.id])]));
}

/** @param {With<{field: Required<ItemConfig>}>} props */
function Number_({ field, value, set, t, disabled }) {
  const bad = !fits(field, value);
  return html`<div class="part"><label class="label" for=${`part-${field.id}`}>${field.text}</label>
    <${TextBox} limit="number" id=${`part-${field.id}`} class="line" inputmode=${field.least < 0 ? "text" : "decimal"} autocomplete="off"
      value=${value ?? ""} bad=${bad ? t("q_between", field) : ""} disabled=${disabled} onInput=${(event) => set(event.target.value)} />
    <p class=${bad ? "note confirm" : "gentle"} role=${bad && "alert"}>${t("q_between", field)}</p></div>`;
}

const KINDS = { text: PARTS.text, number: Number_ };

const arabic = (text) =>
  text.replace(/[\u0e50-\u0e59]/g, (digit) => digit.charCodeAt(0) - 0x0e50).replace(/[\s,]/g, "");
const typed = (value) => arabic(String(value ?? ""));
/**
 * @param {{least?: any, most?: any}} item
 * @param {any} value
 */
const fits = ({ least, most }, value) => {
  const text = typed(value);
  return !text || (/^-?\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most);
};
const sent = (item, value) => (item.kind === "number" ? numberOf(typed(value)) : value);
const numberOf = (text) => (text ? Number(text) : null);
