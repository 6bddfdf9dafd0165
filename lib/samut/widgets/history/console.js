// Who wrote what of an answer, and when; an earlier revision can stand again, and that can be undone
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { PartsSaid } from "../group_answers/phone_fields.js";

export function History({ answer, question, frame, t, run }) {
  const [revisions, setRevisions] = useState([]);
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
    (one) => html`<li key=${one.entry}>
    <p class="gentle">${one.at} · ${one.by || t(one.leader ? "console_history_leader" : "console_history_nobody")}
      ${one.via && html` · ${t("from_paper")}`}
      ${one.stands && html` <span class="tag lit-tag">${t("console_history_now")}</span>`}</p>
    ${
      one.gone
        ? html`<p>${t(one.op === "erase" ? "console_history_erased" : "console_history_deleted")}</p>`
        : html`<p class="said-text" lang="th">${one.year_text && html`<strong class="year">${one.year_text} </strong>`}${one.text}
          <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></p>`
    }
    ${!one.gone && !one.stands && html`<button class="button quiet" onClick=${() => back(one.entry)}>${t("console_bring_back")}</button>`}
  </li>`,
  )}</ol>`;
}
