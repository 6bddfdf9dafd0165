// Where an answer is typed. What is typed is kept on the device until the store has confirmed it.
import { Links, Offers } from "./phone_steps.js";
import { dropDraft, keepDraft, readDraft } from "../../web/core/drafts.js";
import { kept, piecesOf, placed, taken, untaken } from "./offers.js";
import { html, newId, useConnected, useEffect, useRef, useState } from "../../web/core/page.js";
import { asked as partsAsked, filled, Parts } from "./phone_fields.js";
import { deliver, useLate } from "../../web/core/sending.js";
import { Year, typedYear } from "./phone_year.js";

const MOST_TRIED = 10;
const fresh = (item) => ({
  item: item || newId(),
  id: newId(),
  base: [],
  tried: [],
  text: "",
  how: "sure",
  digits: "",
  fields: {},
  from: [],
});

export function Composer(props) {
  const { question, about, edited, single, behalf, offers, links, frame, page, t, onTyping, onSaved, onCancel } = props;
  const place = `${behalf ? `${behalf}/` : ""}${question.id}:${about || ""}:${edited ? edited.item : ""}`;
  const begun = () => readDraft(frame.visit, place) ?? (edited ? asDraft(edited) : fresh(single));
  const [draft, setDraft] = useState(begun);
  const [status, setStatus] = useState("");
  const [ask, setAsk] = useState(null);
  const [into, setInto] = useState("");
  const box = useRef(null);
  const latest = useRef(draft);
  const connected = useConnected(page);
  const dirty = Boolean(draft.text.trim() || draft.digits.trim() || draft.how === "unknown" || filled(draft.fields));

  useEffect(() => onTyping(dirty), [dirty]);
  useEffect(() => () => onTyping(false), []);
  useEffect(() => {
    if (edited && box.current) box.current.focus();
    if (draft.sending) follow(draft);
  }, []);
  useLate(() => {
    const found = begun();
    if (found.id === latest.current.id) return;
    show(found);
    if (found.sending) follow(found);
  });

  const show = (next) => {
    latest.current = next;
    setDraft(next);
  };
  const keep = (next) => {
    show(next);
    keepDraft(frame.visit, place, next);
  };

  // a changed draft is a new revision: an id that may already be stored is never used for other words
  const pieces = (offers || []).flatMap((one) => piecesOf(one, question));
  const change = (part) => {
    const next = { ...latest.current, ...part };
    keep({ ...next, ...kept(next, pieces, placed(next, pieces)), id: newId(), sending: null });
    setAsk(null);
    setStatus(status === "error" ? status : "");
  };

  // what was sent without an answer may be stored all the same: the next revision is written over it
  const send = (given, confirmed) => {
    const tried = given.tried.filter((id) => id !== given.id).slice(-MOST_TRIED);
    const sending = {
      id: given.id,
      item: given.item,
      base: [...given.base, ...tried],
      question: question.id,
      about,
      text: given.text,
      year: typedYear(given, t),
      confirmed,
      fields: partsAsked(question, given.fields),
      from: given.from,
      pressed_at: frame.activity,
      ...(behalf ? { behalf } : {}),
    };
    const next = { ...given, tried: [...tried, given.id], sending };
    keep(next);
    follow(next);
  };

  // what was typed since it was sent stays, and is not saved yet
  const follow = async (sent) => {
    setStatus("saving");
    setAsk(null);
    const reply = await deliver(page, frame.visit, place, sent.sending);
    if (latest.current.id !== sent.id) return;
    if (reply.ok && !reply.ask) {
      show(readDraft(frame.visit, place) ?? fresh(single));
      setStatus("saved");
      onSaved(reply.saved);
      return;
    }
    show({ ...latest.current, sending: null });
    setAsk(reply.ask || null);
    setStatus(reply.ask ? "" : reply.error || "unsent");
  };
  const press = (piece) => {
    const put = placed(latest.current, pieces);
    const there = piece.key in put;
    change(there ? untaken(latest.current, piece, put) : taken(latest.current, piece, into || piece.box, put));
  };
  const link = (item) => {
    const from = latest.current.from || [];
    change({ from: from.includes(item) ? from.filter((one) => one !== item) : [...from, item] });
  };
  const suggest = (typed) => {
    send({ ...draft, how: "typed", digits: typed, id: newId() });
  };

  // what waits to be sent is not written over by the next answer, unless somebody means to change it
  const waits = status === "saving" && !connected;
  const takeBack = () => {
    keep({ ...latest.current, id: newId(), sending: null });
    setStatus("");
  };

  const over = Array.from(draft.text).length - frame.longest;
  const asked = question.answer === "year";
  return html`<form class="composer" onFocusIn=${({ target }) => wordsAt(target, setInto)} onSubmit=${(event) => {
    event.preventDefault();
    send(draft);
  }}>
    <fieldset disabled=${waits}>
      ${
        (asked || question.phase === "recall") &&
        html`<${Year} question=${question} asked=${asked} draft=${draft}
        change=${change} t=${t} />`
      }
      ${asked && html`<label class="label" for="story">${t("story")}</label>`}
      ${
        question.answer !== "none" &&
        html`<${Offers} pieces=${pieces} put=${placed(draft, pieces)} into=${into} name=${(box) => nameOf(question, box)} press=${press} t=${t} />
      ${question.words && html`<label class="label" for="story">${question.words}</label>`}
      <textarea ref=${box} id="story" rows=${asked || question.words ? 2 : 4} lang="th"
        aria-label=${asked || question.words ? undefined : question.text}
        value=${draft.text} onInput=${(event) => change({ text: event.target.value })}></textarea>`
      }
      <${Parts} question=${question} values=${draft.fields || {}} change=${change} frame=${frame} t=${t} disabled=${waits}>
        ${links && html`<${Links} links=${links} draft=${draft} link=${link} t=${t} />`}<//>
    </fieldset>
    ${over > 0 && html`<p class="note bad">${t("too_long", { n: over })}</p>`}
    ${
      ask &&
      html`<${Ask} ask=${ask} t=${t} suggest=${suggest} confirm=${() => send(draft, ask.doubt)}
      again=${() => {
        setAsk(null);
        change({ digits: "", how: "sure" });
      }} />`
    }
    <p class=${"status " + (waits ? "later" : status === "saved" ? "good" : "")} role="status">
      ${said(status, dirty, waits, t)}
    </p>
    <div class="row">
      ${
        waits
          ? html`<button type="button" class="button" onClick=${takeBack}>${t("take_back")}</button>`
          : html`<button class="button primary" disabled=${status === "saving" || over > 0}>
            ${t(edited ? "save_change" : "save_answer")}
          </button>`
      }
      ${
        edited &&
        html`<button type="button" class="button quiet"
        onClick=${() => {
          dropDraft(frame.visit, place);
          onCancel();
        }}>${t("cancel")}</button>`
      }
    </div>
  </form>`;
}

// The box of words that somebody types in
function wordsAt({ id }, set) {
  if (id === "story") set("");
  if (id.startsWith("part-")) set(id.slice(5));
}

const nameOf = (question, box) =>
  (box ? question.fields.find((field) => field.id === box).text : question.words).split(" (")[0];

function said(status, dirty, waits, t) {
  if (status === "saving") return t(waits ? "sent_later" : "saving");
  if (status === "saved" && !dirty) return t("saved");
  if (status === "unsent") return html`<span class="bad">${t("not_saved")}</span>`;
  if (status && status.what) return html`<span class="bad">${status.what} · ${status.do}</span>`;
  return dirty ? t("draft_kept") : "";
}

function asDraft(answer) {
  const how = answer.typed ? "typed" : "sure";
  const { item, base, text, typed, fields, from } = answer;
  return { item, id: newId(), base, tried: [], text, how, digits: typed, fields: fields || {}, from: from || [] };
}

// A doubtful year is asked about before anything is stored
function Ask({ ask, t, suggest, confirm, again }) {
  const box = useRef(null);
  useEffect(() => box.current.scrollIntoView({ block: "center" }), []);
  return html`<div class="ask" role="alert" ref=${box}>
    <p>${t(`ask_${ask.doubt}`, { typed: ask.typed })}</p>
    ${ask.suggestions.map(
      (year) => html`<button type="button" class="button" onClick=${() => suggest(year)}>
        ${t("ask_yes", { year })}
      </button>`,
    )}
    ${ask.may_confirm && html`<button type="button" class="button" onClick=${confirm}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${again}>${t("ask_again")}</button>
  </div>`;
}
