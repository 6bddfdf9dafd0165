// One question at a time: what the group has answered, and where the next answer is typed
import { Answer } from "./answer.js";
import { Composer } from "./composer.js";
import { html, newId, useState } from "./page.js";

export function Question({ question, about, aboutName, again, state, frame, page, t, onTyping, moved, say }) {
  const [edited, setEdited] = useState(null);
  const [adding, setAdding] = useState(!again);
  const answers = state.answers.filter((one) => one.question === question.id && (one.about || "") === (about || ""));
  const one = question.single && answers.length > 0;
  const undo = async (item, entry) => {
    const reply = await page.call("restore", { id: newId(), item, entry });
    say(reply.ok ? { words: t("restored") } : reply);
  };
  const deleted = (item, entry) => say({ words: t("deleted"), undo: () => undo(item, entry) });
  const saved = (entry) => {
    if (edited) say({ words: t("saved"), undo: () => undo(edited.item, entry) });
    else if (moved) say({ words: t("saved") });
    setEdited(null);
  };
  return html`<section class="question" aria-labelledby="asked">
    ${aboutName && html`<p class="about">${t("gallery_about", { name: aboutName })}</p>`}
    <h2 id="asked">${question.num && html`<span class="num">${question.num}</span>`} ${question.text}</h2>
    ${question.extra && html`<p class="gentle">${t("extra")}</p>`}
    ${question.by === "person" && html`<p class="note own-only">${t("own_only")}</p>`}
    ${((!one && adding) || edited) && html`<${Composer} key=${question.id + about + (edited ? edited.item : "")} question=${question} about=${about}
      edited=${edited} single=${state.single && state.single[question.id]} frame=${frame}
      offers=${state.offers && state.offers[question.id]} page=${page} t=${t} onTyping=${onTyping}
      onSaved=${saved} onCancel=${() => setEdited(null)} />`}
    <h3>${t("our_answers", { n: answers.length })}</h3>
    ${answers.length === 0 && html`<p class="gentle">${t("no_answers")}</p>`}
    <ul class="answers">
      ${[...answers].reverse().map(
        (one) => html`<${Answer} key=${one.item} answer=${one} page=${page} t=${t}
          question=${question} frame=${frame} onEdit=${setEdited} onDeleted=${deleted} onError=${say} />`,
      )}
    </ul>
    ${!adding && html`<button class="button" onClick=${() => setAdding(true)}>${t("add_one")}</button>`}
  </section>`;
}
