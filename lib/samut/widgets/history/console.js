// Who wrote what of an answer, and when; an earlier revision can stand again, and that can be undone
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */
/** @import { ConsoleAnswer, QuestionConfig } from "../../web/state.d.ts" */

/** @param {ConsoleProps & {answer: ConsoleAnswer, question: QuestionConfig}} props */
export function History({ answer, question, frame, t, run }) {
  const [revisions, setRevisions] = useState(/** @type {any[]} */ ([]));
  const newest = answer.base ? answer.base.join(" ") : answer.entry;
  useEffect(() => {
    run("history", { item: answer.item }).then((reply) => reply.ok && setRevisions(reply.history));
  }, [newest]);
  const undo = (entry) =>
    run("take_back", { id: newId(), item: answer.item, entry }, t("console_undone", { what: t("console_history") }));
  const back = (entry) =>
    run("bring_back", { id: newId(), item: answer.item, entry }, (reply) => ({
      words: t("console_brought_back"),
      label: t("undo"),
      act: () => undo(reply.saved),
    }));
  return html`<ol class="history">${revisions.map(
    (one) =>
      html`<${Revision} key=${one.entry} revision=${one} question=${question} frame=${frame} t=${t} back=${back} />`,
  )}</ol>`;
}

/** @param {ConsoleProps} props */
function Revision({ revision, question, frame, t, back }) {
  const { entry, at, by, leader, via, stands, gone, op, year_text, text, fields } = revision;
  return html`<li>
    <p class="gentle">${at} · ${by || t(leader ? "console_history_leader" : "console_history_nobody")}
      ${via && html` · ${t("from_paper")}`}
      ${stands && html` <span class="tag lit-tag">${t("console_history_now")}</span>`}</p>
    ${
      gone
        ? html`<p>${t(op === "erase" ? "console_history_erased" : "console_history_deleted")}</p>`
        : html`<p class="said-text" lang="th">${year_text && html`<strong class="year">${year_text} </strong>`}${text}
          <${PartsSaid} question=${question} values=${fields} frame=${frame} t=${t} /></p>`
    }
    ${!gone && !stands && html`<button class="button quiet" onClick=${() => back(entry)}>${t("console_bring_back")}</button>`}
  </li>`;
}
