// Where an answer is typed. What is typed is kept on the device until the store has confirmed it.
import { Links, Offers } from "./phone_steps.js";
import { begun, changed, commandOf, isTyped, linkedOrNot, piecesFor, placeOf, takenOrNot } from "./answer_draft.js";
import { placed } from "./offers.js";
import { html, useEffect, useElement, useState } from "../../web/core/page.js";
import { Parts } from "./phone_fields.js";
import { TextBox } from "../../web/core/text_box.js";
import { useDraft } from "../../web/core/use_draft.js";
import { Year } from "./phone_year.js";
import { boardOf } from "../../web/core/phases.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

/** @param {PhoneProps} props */
export function Composer(props) {
  const { edited, t, onTyping, onCancel } = props;
  const form = useElement();
  const answer = useAnswer(props, form);
  const { ask, waits, change, send } = answer;
  useEffect(() => onTyping(answer.typed), [answer.typed]);
  useEffect(() => () => onTyping(false), []);
  const save = (event) => {
    event.preventDefault();
    send();
  };
  const suggest = (typed) => {
    change({ how: "typed", digits: typed });
    send();
  };
  const cancel = () => {
    answer.drop();
    onCancel();
  };
  return html`<form class="composer" ref=${form} onSubmit=${save}>
    <fieldset disabled=${waits}><${Boxes} answer=${answer} ...${props} /></fieldset>
    ${
      ask &&
      html`<${Ask} ask=${ask} t=${t} suggest=${suggest}
      confirm=${() => send(ask.doubt)} again=${() => change({ digits: "", how: "sure" })} />`
    }
    <p class=${"status " + looks(answer)} role="status">${words(answer, t)}</p>
    <div class="row">
      ${
        // two elements: one that became the other would be pressed as the other
        waits
          ? html`<button type="button" key="back" class="button" onClick=${answer.takeBack}>${t("take_back")}</button>`
          : html`<button key="save" class="button primary" disabled=${answer.status === "saving"}>${t(edited ? "save_change" : "save_answer")}</button>`
      }
      ${edited && html`<button type="button" class="button quiet" onClick=${cancel}>${t("cancel")}</button>`}
    </div>
  </form>`;
}

// The draft with what may be done to it
function useAnswer(props, form) {
  const { question, edited, offers, frame, page, onSaved } = props;
  const pieces = piecesFor(offers, question);
  const place = placeOf(props);
  const draft = useDraft({
    page,
    frame,
    place,
    command: "save",
    begin: () => begun(props),
    args: (next, base, confirmed) => commandOf(next, base, confirmed, props),
    saved: (reply) => onSaved(reply.saved),
    left: (now) => isKept(page, place) && (Boolean(edited) || isTyped(now)),
    fits: () => form.current.reportValidity(),
  });
  const change = (part) => draft.change(changed(draft.now(), part, pieces));
  return {
    ...draft,
    pieces,
    change,
    typed: isTyped(draft.draft),
    press: (piece, into) => change(takenOrNot(draft.now(), piece, into, pieces)),
    link: (item) => change(linkedOrNot(draft.now(), item)),
  };
}

const isKept = (page, place) => Boolean(page.outbox.drafts.read(place));

/** @param {PhoneProps} props */
function Boxes({ answer, question, edited, links, frame, t }) {
  const { draft, change, pieces, press, waits } = answer;
  const [into, setInto] = useState("");
  const dated = question.answer === "year";
  return html`<div onFocusIn=${({ target }) => wordsAt(target, setInto)}>
    ${
      (dated || boardOf(frame, question.phase) === "timeline") &&
      html`<${Year} question=${question} asked=${dated} draft=${draft} change=${change} t=${t} />`
    }
    ${dated && html`<label class="label" for="story">${t("story")}</label>`}
    ${
      question.answer !== "none" &&
      html`<${Offers} pieces=${pieces} put=${placed(draft, pieces)} into=${into} name=${(box) => nameOf(question, box)}
        press=${(piece) => press(piece, into)} t=${t} />
      <${Story} question=${question} dated=${dated} edited=${edited} draft=${draft} change=${change} />`
    }
    <${Parts} question=${question} values=${draft.fields || {}} change=${change} frame=${frame} t=${t} disabled=${waits}>
      ${links && html`<${Links} links=${links} draft=${draft} link=${answer.link} t=${t} />`}<//>
  </div>`;
}

/** @param {With<{question: QuestionConfig}>} props */
function Story({ question, dated, edited, draft, change }) {
  const box = useElement();
  const labelled = dated || question.words;
  useEffect(() => {
    if (edited) box.current.focus();
  }, []);
  return html`${question.words && html`<label class="label" for="story">${question.words}</label>`}
    <${TextBox} limit="answer" rows=${labelled ? 2 : 4} box=${box} id="story" lang="th" aria-label=${labelled ? undefined : question.text}
      value=${draft.text} onInput=${(event) => change({ text: event.target.value })} />`;
}

// The box of words that somebody types in
function wordsAt({ id }, set) {
  if (id === "story") set("");
  if (id.startsWith("part-")) set(id.slice(5));
}

const nameOf = (question, box) =>
  (box ? question.fields.find((field) => field.id === box).text : question.words).split(" (")[0];

function looks({ waits, status }) {
  if (waits) return "later";
  return status === "saved" ? "good" : "";
}

function words({ status, error, typed, waits }, t) {
  if (status === "saving") return t(waits ? "sent_later" : "saving");
  if (status === "unsent") return html`<span class="bad">${t("not_saved")}</span>`;
  if (error) return html`<span class="bad">${error.what} · ${error.do}</span>`;
  if (typed) return t("draft_kept");
  return status === "saved" ? t("saved") : "";
}

// A doubtful year is asked about before anything is stored
function Ask({ ask, t, suggest, confirm, again }) {
  const box = useElement();
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
