// Questionnaires a person answers alone: the one consent to it, the items, one's own result
import { dropDraft, keepDraft, readDraft } from "../../web/core/drafts.js";
import { Agree } from "../people/phone.js";
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { deliver, Later, useLate, usePresses } from "../../web/core/sending.js";

export function Measures({ frame, ...shared }) {
  const { t } = shared;
  return html`<section class="measures"><h2>${t("m_title")}</h2><p class="note">${t("m_free")}</p>
    ${frame.instruments.map((one) => html`<${Measure} key=${one.id} one=${one} frame=${frame} ...${shared} />`)}</section>`;
}

const blank = (when) => ({ when, answers: {}, code: "" });

function Measure({ one, frame, state, page, t, onTyping, say }) {
  const mine = state.measures[one.id];
  const place = `measure:${one.id}`;
  const [draft, setDraft] = useState(() => readDraft(frame.visit, place));
  const [skipped, setSkipped] = useState(false);
  useLate(() => setDraft(readDraft(frame.visit, place)));
  useEffect(() => {
    onTyping(Boolean(draft));
    return () => onTyping(false);
  }, [Boolean(draft)]);
  const keep = (next) => {
    setDraft(next);
    if (next) keepDraft(frame.visit, place, next);
    else dropDraft(frame.visit, place);
  };
  const open = (when) => keep({ ...blank(when), answers: (mine[when] || {}).answers || {} });
  const tick = html`<${Agree} name="happiness" own=${state.own} ...${usePresses(page, frame, say)} t=${t} /><p class="gentle">${t("m_consent")}</p>`;
  const agreed = state.own.agreed.happiness;
  const there = mine.before.answers || mine.after.answers;
  const saved = () => {
    keep(null);
    scrollTo(0, 0);
  };
  return html`<article class="measure"><h3>${one.title}</h3>
    ${
      skipped
        ? html`<p class="note good" role="status">${t("m_skipped")}</p>
          <button class="button quiet" onClick=${() => setSkipped(false)}>${t("m_back")}</button>`
        : !agreed || (!draft && !there)
          ? html`<${Consent} tick=${tick} agreed=${agreed} t=${t} begin=${() => keep(draft || blank("before"))} skip=${() => setSkipped(true)} />`
          : draft
            ? html`<${Answering} one=${one} mine=${mine} draft=${draft} keep=${keep} frame=${frame} place=${place} page=${page} t=${t}
              say=${say} saved=${saved} />`
            : html`<${Results} one=${one} mine=${mine} t=${t} open=${open} tick=${tick} />`
    }
    ${
      !skipped &&
      !draft &&
      html`<p class="gentle">${t("m_items", { n: one.items.length })} · ${t("m_source", { words: one.source })}</p>
      ${one.certainty === "unconfirmed" && one.confirm && html`<p class="note confirm">${one.confirm}</p>`}`
    }
    ${
      agreed &&
      draft &&
      !skipped &&
      html`<button class="button quiet wide" onClick=${() => {
        keep(null);
        setSkipped(true);
      }}>
      ${t("m_skip")}</button>`
    }
  </article>`;
}

function Consent({ tick, agreed, t, begin, skip }) {
  return html`<button class="button wide" onClick=${skip}>${t("m_skip")}</button>${tick}
    <button class="button primary wide" disabled=${!agreed} onClick=${begin}>${t("m_begin")}</button>
    ${!agreed && html`<p class="gentle">${t("m_tick")}</p>`}`;
}

function Answering({ one, mine, draft, keep, frame, place, page, t, say, saved }) {
  const left = one.items.filter((item) => !(item.id in draft.answers)).length;
  const change = (part) => keep({ ...draft, id: null, sending: null, ...part });
  const put = (item, value) => change({ answers: { ...draft.answers, [item]: value } });
  const send = () => {
    const { when, answers, code } = draft;
    const id = draft.id || newId();
    const sending = { command: "measure", pressed_at: frame.activity, id, instrument: one.id, when, answers, code };
    keep({ ...draft, id, sending });
  };
  useEffect(() => {
    if (draft.sending) follow(draft);
  }, [draft.sending]);
  const follow = async (sent) => {
    const reply = await deliver(page, frame.visit, place, sent.sending);
    const now = readDraft(frame.visit, place);
    if (now && now.id !== sent.id) return;
    if (reply.ok) return saved();
    keep({ ...sent, sending: null });
    say(reply);
  };
  return html`<${When} draft=${draft} change=${change} mine=${mine} t=${t} />
    ${one.intro && html`<p>${one.intro}</p>`}
    ${one.items.map(
      (item, index) => html`<div class="part asked-one" role="radiogroup" key=${item.id} aria-label=${item.text}>
      <p class="label"><span class="num">${index + 1}</span> ${item.text}</p>
      <div class="responses">${one.responses.map((words, at) => {
        const value = one.values[at];
        return html`<button type="button" role="radio" key=${words} class="choice" aria-checked=${String(draft.answers[item.id] === value)}
          onClick=${() => put(item.id, value)}>${words}</button>`;
      })}</div></div>`,
    )}
    ${
      (mine.before.coded && draft.when === "before") || (mine.after.coded && draft.when === "after")
        ? html`<p class="gentle">${t("m_coded")}</p>`
        : html`<label class="label" for="code">${t("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${draft.code} onInput=${(event) => change({ code: event.target.value })} />
          <p class="gentle">${t("m_code_hint")}</p>`
    }
    ${left > 0 && html`<p class="note" role="status">${t("m_left", { n: left })}</p>`}
    <${Later} waits=${draft.sending} page=${page} t=${t} />
    <button class="button primary wide" disabled=${draft.sending || left === one.items.length} onClick=${send}>${t("m_save")}</button>`;
}

function When({ draft, change, mine, t }) {
  const choose = (when) => change({ when, answers: (mine[when] || {}).answers || draft.answers });
  return html`<div class="part" role="radiogroup" aria-label=${t("m_when")}><p class="label">${t("m_when")}</p>
    <div class="responses">${["before", "after"].map(
      (when) => html`<button type="button" role="radio" key=${when} class="choice"
      aria-checked=${String(draft.when === when)} onClick=${() => choose(when)}>${t(`m_${when}`)}</button>`,
    )}</div></div>`;
}

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

function Result({ one, when, result, t }) {
  const most = one.values[one.values.length - 1] * one.items.length;
  return html`<p><strong>${t(`m_${when}`)}</strong><br />
    ${
      one.kind !== "scale"
        ? t("m_thanks")
        : result.total === null
          ? t("m_no_score", { n: result.missing.length })
          : html`<span class="score">${t("m_score", { n: result.total, all: most })}</span><br />${result.band}`
    }</p>`;
}
