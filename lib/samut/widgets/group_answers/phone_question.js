// One question at a time: what the group has answered, and where the next answer is typed
import { Answer } from "./phone_answer.js";
import { placeOf } from "./answer_draft.js";
import { Composer } from "./phone_composer.js";
import { readDraft } from "../../web/core/drafts.js";
import { html, useState } from "../../web/core/page.js";
import { useLate, usePresses } from "../../web/core/sending.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

// add: words of the button that opens the box once there is an answer; again: an earlier question, gone over;
// links: what may be linked; heading: of the answers; under: more of an answer; begin: what stands before the box, and may open it
/** @param {PhoneProps & {question: QuestionConfig}} props */
export function Question(props) {
  const { begin } = props;
  const writing = useWriting(props);
  const { edited, folded, full, edit } = writing;
  return html`<section class="question" aria-labelledby="asked">
    <${Asked} ...${props} />
    ${begin?.(edited, edit)}
    ${!edited && folded && !full && html`<${Unfold} writing=${writing} words=${props.add} look="primary add-line" />`}
    ${isOpen(writing) && html`<${Box} key=${keyOf(props, edited)} writing=${writing} ...${props} />`}
    <${Answers} writing=${writing} ...${props} />
    ${!edited && folded && html`<${Unfold} writing=${writing} words=${props.again && props.t("add_one")} look="" />`}
  </section>`;
}

const isOpen = ({ edited, full, folded }) => edited || (!full && !folded);

/**
 * @param {{[name: string]: any}} props
 * @param {any} edited
 */
const keyOf = ({ question, about }, edited) => question.id + about + (edited ? edited.item : "");

const Unfold = ({ writing, words, look }) =>
  words && html`<button class=${`button ${look}`} onClick=${() => writing.setAdding(true)}>${words}</button>`;

// Which of the answers is being edited or added to, and what is said once it is saved
/** @param {PhoneProps & {question: QuestionConfig}} props */
function useWriting({ question, about, add, again, state, frame, page, t, moved, say }) {
  const answers = state.answers.filter((one) => answersIt(one, question, about));
  const { press } = usePresses(page, frame, say);
  const kept = (one) => readDraft(frame.visit, placeOf({ question, about, edited: one }));
  const [edited, setEdited] = useState(() => answers.find(kept) || null);
  const [adding, setAdding] = useState(() => Boolean(add && kept()));
  useLate(() => {
    if (add && kept()) setAdding(true);
    setEdited((now) => now || answers.find(kept) || null);
  });
  const undo = async (item, entry) => {
    const reply = await press(`undo:${item}`, "restore", { item, entry });
    if (reply.ok) say({ words: t("restored") });
  };
  const saved = (entry) => {
    const back = edited?.base.length ? { undo: () => undo(edited.item, entry) } : {};
    if (edited || moved || add) say({ words: t("saved"), ...back });
    setEdited(null);
    setAdding(false);
  };
  const edit = (one) => {
    setEdited(one);
    if (add) scrollTo(0, 0);
  };
  const most = question.single ? 1 : question.most;
  return {
    answers,
    edited,
    edit,
    saved,
    setAdding,
    setEdited,
    full: most > 0 && answers.length >= most,
    folded: !adding && Boolean(again || (add && answers.length > 0)),
    deleted: (item, entry) => say({ words: t("deleted"), undo: () => undo(item, entry) }),
  };
}

const answersIt = (answer, question, about) =>
  answer.question === question.id && (answer.about || "") === (about || "") && (question.by !== "person" || answer.own);

/** @param {With<{question: QuestionConfig}>} props */
function Asked({ question, aboutName, t }) {
  return html`${aboutName && html`<p class="about">${t("gallery_about", { name: aboutName })}</p>`}
    ${question.under && html`<p class="under">${question.under}</p>`}
    <h2 id="asked">${question.num && html`<span class="num">${question.num}</span>`} ${question.text}</h2>
    ${question.extra && html`<p class="gentle">${t("extra")}</p>`}
    ${question.by === "person" && html`<p class="note own-only">${t(question.sensitive ? "own_sensitive" : "own_only")}</p>`}`;
}

/** @param {PhoneProps & {question: QuestionConfig}} props */
function Box({ writing, question, about, links, offers, state, frame, page, t, onTyping }) {
  const { edited, saved, setEdited } = writing;
  return html`<${Composer} question=${question} about=${about} edited=${edited} single=${state.single?.[question.id]}
    offers=${offers || state.offers?.[question.id]} links=${links} frame=${frame} page=${page} t=${t}
    onTyping=${onTyping} onSaved=${saved} onCancel=${() => setEdited(null)} />`;
}

/** @param {PhoneProps & {question: QuestionConfig}} props */
function Answers({ writing, question, under, heading, frame, page, t, say }) {
  const { answers, edit, deleted } = writing;
  const title = question.by === "person" ? t("my_answers") : t(heading || "our_answers", { n: answers.length });
  return html`<h3>${title}</h3>
    ${answers.length === 0 && html`<p class="gentle">${t("no_answers")}</p>`}
    <ul class="answers">
      ${[...answers].reverse().map(
        (one) => html`<${Answer} key=${one.item} answer=${one} under=${under} page=${page} t=${t}
          question=${question} frame=${frame} onEdit=${edit} onDeleted=${deleted} onError=${say} />`,
      )}
    </ul>`;
}
