// Questionnaires a person answers alone: the one consent to it, the items, one's own result
import { Agree } from "../people/phone.js";
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { Outcome, usePresses } from "../../web/core/sending.js";
import { TextBox } from "../../web/core/text_box.js";
import { useDraft } from "../../web/core/use_draft.js";
/** @import { PhoneProps, Translate, With } from "../../web/props.d.ts" */
/** @import { InstrumentConfig, OwnMeasure, OwnScore, ScaleItem } from "../../web/state.d.ts" */

/** @param {PhoneProps} props */
export function Measures({ frame, ...shared }) {
  const { t } = shared;
  return html`<section class="measures"><h2>${t("m_title")}</h2><p class="note">${t("m_free")}</p>
    ${frame.instruments.map((one) => html`<${Measure} key=${one.id} one=${one} frame=${frame} ...${shared} />`)}</section>`;
}

const blank = (when) => ({ id: newId(), when, answers: {}, code: "" });

/** @param {PhoneProps & {one: InstrumentConfig}} props */
function Measure({ one, frame, state, page, t, onTyping, say }) {
  const mine = state.measures[one.id];
  const [skipped, setSkipped] = useState(false);
  const sheet = useSheet({ one, frame, page });
  const { draft } = sheet;
  useEffect(() => {
    onTyping(Boolean(draft));
    return () => onTyping(false);
  }, [Boolean(draft)]);
  const presses = usePresses(page, frame, say);
  const tick = html`<${Tick} own=${state.own} ...${presses} t=${t} />`;
  const agreed = state.own.agreed.happiness;
  const open = (when) => sheet.keep({ ...blank(when), answers: mine[when]?.answers || {} });
  const skip = () => setSkipped(true);
  const leave = () => {
    sheet.drop();
    skip();
  };
  if (skipped) return html`<${Skipped} one=${one} back=${() => setSkipped(false)} t=${t} />`;
  const stage = stageOf(agreed, draft, mine);
  return html`<article class="measure"><h3>${one.title}</h3>
    ${stage === "answering" && html`<${Answering} one=${one} mine=${mine} sheet=${sheet} skip=${leave} page=${page} t=${t} />`}
    ${stage === "results" && html`<${Results} one=${one} mine=${mine} t=${t} open=${open} tick=${tick} />`}
    ${
      stage === "consent" &&
      html`<${Consent} tick=${tick} agreed=${agreed} t=${t} begin=${() => draft || sheet.keep(blank("before"))} skip=${skip} />`
    }
    ${!draft && html`<${Source} one=${one} t=${t} />`}
  </article>`;
}

function stageOf(agreed, draft, { before, after }) {
  if (agreed && draft) return "answering";
  return agreed && (before.answers || after.answers) ? "results" : "consent";
}

const Skipped = ({
  one,
  back,
  t,
}) => html`<article class="measure"><h3>${one.title}</h3><p class="note good" role="status">${t("m_skipped")}</p>
  <button class="button quiet" onClick=${back}>${t("m_back")}</button></article>`;

const Tick = ({ t, ...given }) =>
  html`<${Agree} name="happiness" ...${given} t=${t} /><p class="gentle">${t("m_consent")}</p>`;

const Source = ({
  one,
  t,
}) => html`<p class="gentle">${t("m_items", { n: one.items.length })} · ${t("m_source", { words: one.source })}</p>
  ${one.certainty === "unconfirmed" && one.confirm && html`<p class="note confirm">${one.confirm}</p>`}`;

// null until it is opened
/** @param {Pick<PhoneProps, "frame" | "page"> & {one: InstrumentConfig}} props */
const useSheet = ({ one, frame, page }) =>
  useDraft({
    page,
    frame,
    place: `measure:${one.id}`,
    begin: () => null,
    command: "measure",
    args: ({ when, answers, code }) => ({ instrument: one.id, when, answers, code }),
    saved: () => scrollTo(0, 0),
  });

function Consent({ tick, agreed, t, begin, skip }) {
  return html`<button class="button wide" onClick=${skip}>${t("m_skip")}</button>${tick}
    <button class="button primary wide" disabled=${!agreed} onClick=${begin}>${t("m_begin")}</button>
    ${!agreed && html`<p class="gentle">${t("m_tick")}</p>`}`;
}

/** @param {With<{one: InstrumentConfig, mine: OwnMeasure}>} props */
function Answering({ one, mine, sheet, skip, page, t }) {
  const { draft, change, send } = sheet;
  const left = one.items.filter((item) => !(item.id in draft.answers)).length;
  const put = (item, value) => change({ answers: { ...draft.answers, [item]: value } });
  const save = (event) => {
    event.preventDefault();
    send();
  };
  return html`<form onSubmit=${save}><${When} draft=${draft} change=${change} mine=${mine} t=${t} />
    ${one.intro && html`<p>${one.intro}</p>`}
    ${one.items.map((item, index) => html`<${Item} key=${item.id} one=${one} item=${item} index=${index} value=${draft.answers[item.id]} put=${put} />`)}
    ${mine[draft.when].coded ? html`<p class="gentle">${t("m_coded")}</p>` : html`<${Code} draft=${draft} change=${change} t=${t} />`}
    ${left > 0 && html`<p class="note" role="status">${t("m_left", { n: left })}</p>`}
    <${Outcome} of=${sheet} page=${page} t=${t} />
    <button class="button primary wide" disabled=${sheet.sending || left === one.items.length}>${t("m_save")}</button></form>
    <button class="button quiet wide" onClick=${skip}>${t("m_skip")}</button>`;
}

/** @param {With<{one: InstrumentConfig, item: ScaleItem}>} props */
function Item({ one, item, index, value, put }) {
  return html`<div class="part asked-one" role="radiogroup" aria-label=${item.text}>
    <p class="label"><span class="num">${index + 1}</span> ${item.text}</p>
    <div class="responses">${one.responses.map((words, at) => {
      const each = one.values[at];
      return html`<button type="button" role="radio" key=${words} class="choice" aria-checked=${String(value === each)}
        onClick=${() => put(item.id, each)}>${words}</button>`;
    })}</div></div>`;
}

const Code = ({ draft, change, t }) => html`<label class="label" for="code">${t("m_code")}</label>
  <${TextBox} limit="pair_code" id="code" class="line" autocomplete="off" value=${draft.code} onInput=${(event) => change({ code: event.target.value })} />
  <p class="gentle">${t("m_code_hint")}</p>`;

/** @param {With<{mine: OwnMeasure}>} props */
function When({ draft, change, mine, t }) {
  const choose = (when) => change({ when, answers: mine[when]?.answers || draft.answers });
  return html`<div class="part" role="radiogroup" aria-label=${t("m_when")}><p class="label">${t("m_when")}</p>
    <div class="responses">${["before", "after"].map(
      (when) => html`<button type="button" role="radio" key=${when} class="choice"
      aria-checked=${String(draft.when === when)} onClick=${() => choose(when)}>${t(`m_${when}`)}</button>`,
    )}</div></div>`;
}

/** @param {With<{one: InstrumentConfig, mine: OwnMeasure}>} props */
function Results({ one, mine, t, open, tick }) {
  const there = ["before", "after"].filter((when) => mine[when].answers);
  return html`<div class="result" role="status"><h4>${t("m_result")}</h4>
    ${there.map((when) => html`<${Result} key=${when} one=${one} when=${when} result=${mine[when]} t=${t} />`)}
    ${mine.change !== null && html`<p>${t("m_change", { n: mine.change > 0 ? `+${mine.change}` : mine.change })}</p>`}
    <p class="gentle">${t("m_only_me")} · ${t("m_not_a_doctor")}</p>
    <p class="help">${t("m_help")} <a class="button" href="tel:1323">${t("m_call")}</a></p></div>
    ${["before", "after"].map(
      (when) => html`<button class="button quiet wide" key=${when} onClick=${() => open(when)}>
      ${t(`m_${when}`)}: ${t(mine[when].answers ? "m_change_answers" : "m_begin")}</button>`,
    )}
    ${tick}`;
}

/** @param {With<{one: InstrumentConfig, result: Required<OwnScore>}>} props */
function Result({ one, when, result, t }) {
  return html`<p><strong>${t(`m_${when}`)}</strong><br />${one.kind === "scale" ? score(one, result, t) : t("m_thanks")}</p>`;
}

/**
 * @param {InstrumentConfig} one
 * @param {Required<OwnScore>} result
 * @param {Translate} t
 */
function score(one, { total, missing, band }, t) {
  if (total === null) return t("m_no_score", { n: missing.length });
  const all = one.values[one.values.length - 1] * one.items.length;
  return html`<span class="score">${t("m_score", { n: total, all })}</span><br />${band}`;
}
