// What was deleted on a phone: whether to, who of the group did it to whose answer, and the way back
import { wordsOf } from "./phone_steps.js";
import { html, useEffect, useElement, useState } from "../../web/core/page.js";
import { PartsSaid } from "./phone_fields.js";
import { Later, usePresses } from "../../web/core/sending.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { DeletedAnswer, PhoneAnswer, QuestionConfig, OtherAuthor } from "../../web/state.d.ts" */

const SEEN = "samut:deleted";
const LONGEST = 60;
// each with the marks that stand on it
const LETTERS = /\P{M}\p{M}*/gu;

// Somebody else's answer is deleted only after it was said whose it is
/** @param {With<{answer: PhoneAnswer & {whose: OtherAuthor}, question: QuestionConfig}>} props */
export function AskDelete({ answer, question, t, remove, close }) {
  const box = useElement();
  useEffect(() => {
    box.current.scrollIntoView({ block: "nearest" });
    box.current.focus({ preventScroll: true });
  }, []);
  const { name, paper } = answer.whose;
  const ask = paper ? "delete_ask_paper" : "delete_ask";
  const words = { what: short(answer, question), name: name || t("deleted_mate") };
  return html`<div class="ask delete-ask" role="group" tabindex="-1" ref=${box} aria-label=${t(ask, words)}>
    <p><strong lang="th">${t(ask, words)}</strong></p><p>${t(`${ask}_note`)}</p>
    <button class="button" onClick=${remove}>${t("delete_yes")}</button>
    <button class="button quiet" onClick=${close}>${t("delete_no")}</button>
  </div>`;
}

// To an author: what others deleted, one at a time, until it is back or this was closed
/** @param {PhoneProps} props */
export function DeletedMine({ state, frame, page, t, say }) {
  const [seen, setSeen] = useState(readSeen);
  const [one, ...more] = state.deleted_mine.filter(({ entry }) => !seen.includes(entry));
  if (!one) return null;
  const close = () => {
    const ids = [...seen.filter((id) => state.deleted_mine.some(({ entry }) => entry === id)), one.entry];
    setSeen(ids);
    keepSeen(ids);
  };
  const { num } = frame.activities.find(({ id }) => id === one.activity) || {};
  const here = one.activity === frame.activity;
  const words = t(here ? "deleted_mine" : "deleted_mine_in", { name: deleter(one, t), num });
  const question = here && frame.questions.find(({ id }) => id === one.question);
  return html`<div class="notice deleted-mine" role="status">
    <p><strong>${words}</strong></p>
    <p lang="th">“${short(one, question)}”</p>
    <div class="row">
      <${Back} key=${one.entry} one=${one} frame=${frame} page=${page} t=${t} say=${say} />
      <button class="button quiet" onClick=${close}>${t("deleted_seen")}</button>
    </div>
    ${more.length > 0 && html`<p class="gentle">${t("deleted_mine_more", { n: more.length })}</p>`}
  </div>`;
}

// Of these questions, with the way back; about: the group looked at, if only that is meant
/** @param {PhoneProps} props */
export function DeletedHere({ questions, about, frame, state, page, t, say }) {
  const here = ({ question, about: of }) => questions.some(({ id }) => id === question) && (!about || of === about);
  const found = state.deleted.filter(here);
  if (!found.length) return null;
  return html`<details class="deleted-here"><summary class="button quiet">${t("deleted_title", { n: found.length })}</summary>
    <ul class="deleted-list">${found.map((one) => {
      const question = questions.find(({ id }) => id === one.question);
      return html`<li class="answer" key=${one.entry + one.item}>
        ${questions.length > 1 && html`<p class="gentle">${question.text}</p>`}
        <p class="said" lang="th">${one.year_text && html`<strong class="when">${one.year_text}</strong>`}${one.text}</p>
        <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} />
        ${one.name && html`<p class="by">${t("written_by", { name: one.name })}</p>`}
        <p class="by">${t("deleted_by", { name: deleter(one, t), at: one.at })}</p>
        <div class="row"><${Back} one=${one} frame=${frame} page=${page} t=${t} say=${say} /></div></li>`;
    })}</ul></details>`;
}

// Kept on the device until the store has it, as all that is pressed is; in the activity where it was deleted
/** @param {PhoneProps & {one: DeletedAnswer}} props */
function Back({ one, frame, page, t, say }) {
  const { press, waiting } = usePresses(page, frame, say);
  const place = `back:${one.entry}.`;
  const back = async () => {
    const reply = await press(place, "restore", { item: one.item, entry: one.entry, pressed_at: one.activity });
    if (reply.ok) say({ words: t("restored") });
  };
  return html`<button class="button back" disabled=${Boolean(waiting(place))} onClick=${back}>${t("deleted_back")}</button>
    <${Later} waits=${waiting(place)} page=${page} t=${t} />`;
}

// Who deleted it, by name as far as there is one
export const deleter = (one, t) =>
  (one.you && t("deleted_you")) || one.by || t(one.leader ? "deleted_leader" : "deleted_mate");

function short(one, question) {
  const words = [one.year_text, wordsOf(one)].filter(Boolean).join(" ") || (question ? question.text : "");
  const letters = words.match(LETTERS) || [];
  if (letters.length <= LONGEST) return words;
  const cut = letters.slice(0, LONGEST).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || cut}…`;
}

function readSeen() {
  try {
    const ids = JSON.parse(localStorage.getItem(SEEN) ?? "null");
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}

function keepSeen(ids) {
  try {
    localStorage.setItem(SEEN, JSON.stringify(ids));
  } catch {
    // closed until the page is opened again
  }
}
