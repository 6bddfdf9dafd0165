// One row's answer from paper: kept on this device as it is typed, saved when the hand goes on to another row
import { Box, Words } from "./console_boxes.js";
import { dropDraft, keepDraft, readDraft } from "../../web/core/drafts.js";
import { html, newId, useEffect, useRef, useState } from "../../web/core/page.js";
import { deliver, useLate } from "../../web/core/sending.js";

const MOST_TRIED = 10;
const fresh = (slot) => ({ ...slot, item: slot.item || newId(), id: newId(), tried: [], dirty: false });

// links: [{item, text}] this line may serve; sheet: {code, group, about, number, research}; saved({item, entry, reset}): told of what was saved;
// flush: a set of functions, each saving its slot and saying whether nothing is left to save there
export function Slot({ sheet, links, question, slot, place, flush, saved, frame, page, t }) {
  const [draft, setDraft] = useState(() => readDraft(frame.visit, place) ?? fresh(slot));
  const [status, setStatus] = useState(draft.dirty ? "kept" : slot.entry ? "there" : "");
  const [ask, setAsk] = useState(null);
  const latest = useRef(draft);
  const box = useRef(null);
  const show = (next) => {
    latest.current = next;
    setDraft(next);
  };
  useLate(() => {
    const found = readDraft(frame.visit, place);
    if (!found || found.id === latest.current.id) return;
    show(found);
    setStatus("kept");
  });
  const change = (part) => {
    const next = { ...latest.current, ...part, id: newId(), dirty: true, sending: null };
    show(next);
    keepDraft(frame.visit, place, next);
    setAsk(null);
    setStatus("kept");
  };
  const reset = (now) => {
    dropDraft(frame.visit, place);
    show(fresh(now));
    setStatus(now.entry ? "there" : "");
  };
  // what was sent without an answer may be stored all the same: the next revision is written over it
  const send = async (confirmed) => {
    const given = latest.current;
    if (!given.dirty) return true;
    const tried = given.tried.filter((id) => id !== given.id).slice(-MOST_TRIED);
    const { id, item, text, fields, from } = given;
    const sending = {
      command: "paper_save",
      form: sheet.code,
      group: sheet.group,
      about: sheet.about,
      sheet: sheet.number,
      research: sheet.research,
      question: question.id,
      id,
      item,
      base: [...given.base, ...tried],
      text,
      year: given.typed,
      fields,
      from,
      confirmed,
    };
    const next = { ...given, tried: [...tried, id], sending };
    show(next);
    keepDraft(frame.visit, place, next);
    setStatus("saving");
    const reply = await deliver(page, frame.visit, place, sending);
    if (latest.current.id !== id) return false;
    show({ ...latest.current, sending: null });
    if (!reply.ok || reply.ask) {
      setAsk(reply.ask || null);
      setStatus(reply.error || "unsent");
      return false;
    }
    show({ ...latest.current, base: reply.saved ? [reply.saved] : latest.current.base, tried: [], dirty: false });
    setStatus(reply.saved ? "saved" : "");
    if (reply.saved) saved({ item: reply.item, entry: reply.saved, reset });
    return true;
  };
  useEffect(() => {
    flush.add(send);
    return () => void flush.delete(send);
  });
  const researched = useRef(sheet.research);
  useEffect(() => {
    if (researched.current === sheet.research) return;
    researched.current = sheet.research;
    if (latest.current.base.length) change({});
    send();
  }, [sheet.research]);
  const left = (event) => {
    if (box.current && !box.current.contains(event.relatedTarget)) send();
  };
  const put = (id, value) => change({ fields: { ...latest.current.fields, [id]: value } });
  const worded = question.answer !== "none";
  const wrong = Boolean(ask || (status && (status.what || status === "unsent")));
  return html`<div class=${"typed-slot" + (wrong ? " wrong" : "")} ref=${box} onFocusOut=${left}>
    <div class=${"boxes" + (question.fields.some((one) => one.kind === "level") ? " levelled" : "")}>
      ${
        question.dated &&
        html`<label class="box year-box"><span>${t("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${draft.typed} placeholder=${t("year_example")}
          onInput=${(event) => change({ typed: event.target.value })} /></label>`
      }
      ${worded && html`<${Words} label=${question.words || t("typing_words")} value=${draft.text} set=${(text) => change({ text })} />`}
      ${question.fields.map(
        (field) => html`<${Box} key=${field.id} field=${field} value=${draft.fields[field.id]} frame=${frame} t=${t}
        near=${draft.fields[field.after]} set=${(value) => put(field.id, value)} />`,
      )}
    </div>
    ${links.length > 0 && status && html`<${Serves} links=${links} from=${draft.from || []} set=${(from) => change({ from })} t=${t} />`}
    ${
      ask &&
      html`<${Ask} ask=${ask} t=${t} take=${(typed) => {
        change({ typed });
        send();
      }} confirm=${() => send(ask.doubt)} />`
    }
    <p class="typed-status" role="status">${said(status, t)}</p>
  </div>`;
}

// Only of a line that is there: an empty row is passed over by the keyboard as before
function Serves({ links, from, set, t }) {
  return html`<div class="serves" role="group" aria-label=${t("typing_serves")}><span>${t("typing_serves")}</span>
    ${links.map((one, index) => {
      const on = from.includes(one.item);
      return html`<button type="button" role="checkbox" key=${one.item} class="choice option" aria-checked=${String(on)} title=${one.text}
        onClick=${() => set(on ? from.filter((id) => id !== one.item) : [...from, one.item])}><span class="choice-box" aria-hidden="true"></span>
        <span lang="th">${index + 1}. ${one.text}</span></button>`;
    })}</div>`;
}

function Ask({ ask, t, take, confirm }) {
  return html`<div class="typed-ask" role="alert"><span>${t(`ask_${ask.doubt}`, { typed: ask.typed })}</span>
    ${ask.suggestions.map(
      (year) => html`<button type="button" class="button" key=${year} onClick=${() => take(year)}>
      ${t("ask_yes", { year })}</button>`,
    )}
    ${ask.may_confirm && html`<button type="button" class="button" onClick=${confirm}>${t("ask_confirm")}</button>`}</div>`;
}

function said(status, t) {
  if (status === "saved" || status === "there") return html`<span class="good">${t("saved")}</span>`;
  if (status === "saving") return t("saving");
  if (status === "kept") return t("draft_kept");
  if (status === "unsent") return html`<span class="bad">${t("not_saved")}</span>`;
  return status && status.what ? html`<span class="bad">${status.what} · ${status.do}</span>` : "";
}
