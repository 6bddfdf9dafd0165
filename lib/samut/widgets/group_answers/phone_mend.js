// What was pressed and could not be saved, and is not on the page: told until it is mended
import { html, useState } from "../../web/core/page.js";
import { wordsOfDraft } from "../../web/core/unsaved.js";

const LONG = 60;

// go(problem): there; null if this page does not ask for it
export function Mend({ problems, go, t }) {
  const [closed, setClosed] = useState(/** @type {string[]} */ ([]));
  const open = problems.filter(([, draft]) => !closed.includes(draft.id));
  return html`${open.map(
    ([place, draft]) => html`<${Problem} key=${place} draft=${draft} go=${go(draft.problem)} t=${t}
      close=${() => setClosed([...closed, draft.id])} />`,
  )}`;
}

function Problem({ draft, go, t, close }) {
  const { ask, error } = draft.problem;
  const words = Array.from(wordsOfDraft(draft));
  const short = words.length > LONG ? `${words.slice(0, LONG).join("")}…` : words.join("");
  return html`<div class="moved mend" role="alert">
    <p><strong>${t("mend_title")}</strong> ${short && html`<span lang="th">“${short}”</span>`}</p>
    <p>${ask ? t(`ask_${ask.doubt}`, { typed: ask.typed }) : `${error.what} · ${error.do}`}</p>
    ${go && html`<button class="button primary" onClick=${go}>${t("mend_go")}</button>`}
    <button class="button quiet" onClick=${close}>${t("close")}</button>
  </div>`;
}
