// One question at a time: what the group has answered, and where the next answer is typed
import { Answer } from "./phone_answer.js";
import { Composer } from "./phone_composer.js";
import { readDraft } from "../../web/core/drafts.js";
import { html, newId, useState } from "../../web/core/page.js";
import { useLate } from "../../web/core/sending.js";

// add: words of the button that opens the box once there is an answer; again: an earlier question, gone over;
// links: what may be linked; heading: of the answers; under: more of an answer; begin: what stands before the box, and may open it
export function Question(props) {
  const {
    question,
    about,
    aboutName,
    add,
    again,
    links,
    under,
    offers,
    begin,
    heading,
    state,
    frame,
    page,
    t,
    onTyping,
    moved,
    say,
  } = props;
  const [edited, setEdited] = useState(null);
  const drafted = () => Boolean(add && readDraft(frame.visit, `${question.id}:${about || ""}:`));
  const [adding, setAdding] = useState(drafted);
  useLate(() => drafted() && setAdding(true));
  const alone = question.by === "person";
  const answers = state.answers.filter(
    (one) => one.question === question.id && (one.about || "") === (about || "") && (!alone || one.own),
  );
  const one = question.single && answers.length > 0;
  const full = one || (question.most > 0 && answers.length >= question.most);
  const folded = !adding && (again || (add && answers.length > 0));
  const undo = async (item, entry) => {
    const reply = await page.call("restore", { id: newId(), item, entry });
    say(reply.ok ? { words: t("restored") } : reply);
  };
  const edit = (one) => {
    setEdited(one);
    if (add) scrollTo(0, 0);
  };
  const deleted = (item, entry) => say({ words: t("deleted"), undo: () => undo(item, entry) });
  const saved = (entry) => {
    if (edited && edited.base.length) say({ words: t("saved"), undo: () => undo(edited.item, entry) });
    else if (edited || moved || add) say({ words: t("saved") });
    setEdited(null);
    setAdding(false);
  };
  return html`<section class="question" aria-labelledby="asked">
    ${aboutName && html`<p class="about">${t("gallery_about", { name: aboutName })}</p>`}
    ${question.under && html`<p class="under">${question.under}</p>`}
    <h2 id="asked">${question.num && html`<span class="num">${question.num}</span>`} ${question.text}</h2>
    ${question.extra && html`<p class="gentle">${t("extra")}</p>`}
    ${alone && html`<p class="note own-only">${t(question.sensitive ? "own_sensitive" : "own_only")}</p>`}
    ${begin && begin(edited, edit)}
    ${!full && !edited && folded && add && html`<button class="button primary add-line" onClick=${() => setAdding(true)}>${add}</button>`}
    ${
      (edited || (!full && !folded)) &&
      html`<${Composer} key=${question.id + about + (edited ? edited.item : "")} question=${question} about=${about}
      edited=${edited} single=${state.single && state.single[question.id]} frame=${frame}
      offers=${offers || (state.offers && state.offers[question.id])} links=${links} page=${page} t=${t} onTyping=${onTyping}
      onSaved=${saved} onCancel=${() => setEdited(null)} />`
    }
    <h3>${alone ? t("my_answers") : t(heading || "our_answers", { n: answers.length })}</h3>
    ${answers.length === 0 && html`<p class="gentle">${t("no_answers")}</p>`}
    <ul class="answers">
      ${[...answers].reverse().map(
        (one) => html`<${Answer} key=${one.item} answer=${one} under=${under} page=${page} t=${t}
          question=${question} frame=${frame} onEdit=${edit} onDeleted=${deleted} onError=${say} />`,
      )}
    </ul>
    ${again && folded && !edited && html`<button class="button" onClick=${() => setAdding(true)}>${t("add_one")}</button>`}
  </section>`;
}
