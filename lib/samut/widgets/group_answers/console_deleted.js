// A deleted answer of a group on the console: who deleted it and when, and the way back
import { Mark } from "../../web/core/marks.js";
import { History } from "../history/console.js";
import { deleter } from "./phone_deleted.js";
import { html, newId, useState } from "../../web/core/page.js";
import { PartsSaid } from "./phone_fields.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */
/** @import { DeletedOfGroup } from "../../web/state.d.ts" */

/** @param {ConsoleProps & {answer: DeletedOfGroup}} props */
export function Deleted({ answer, frame, t, groups, run }) {
  const [past, setPast] = useState(false);
  const look = groups.get(answer.group);
  const question = frame.questions.find((one) => one.id === answer.question);
  const back = () => bringBack(run, t, answer.item, answer.entry);
  return html`<li class="said gone">
    <p class="said-from">${look && html`<${Mark} look=${look} /> `}<strong lang="th">${look ? look.name : t("console_hall")}</strong>
      ${answer.name && html`<span class="gentle"> · ${answer.name}</span>`}
      ${answer.via && html` <span class="tag paper-tag">${t("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${[question?.num, question?.text].filter(Boolean).join(" ")}</p>
    <p class="tag hidden-tag">${t("deleted_by", { name: deleter(answer, t), at: answer.at })}</p>
    <p class="said-text" lang="th">${answer.year_text && html`<strong class="year">${answer.year_text} </strong>`}${answer.text}
      <${PartsSaid} question=${question} values=${answer.fields} frame=${frame} t=${t} /></p>
    <div class="said-acts">
      <button class="button" onClick=${back}>${t("deleted_back")}</button>
      <button class="button quiet" aria-expanded=${String(past)} onClick=${() => setPast(!past)}>${t("console_history")}</button>
    </div>
    ${past && html`<${History} answer=${answer} question=${question} frame=${frame} t=${t} run=${run} />`}
  </li>`;
}

// Undone by the same command, of what it wrote
function bringBack(run, t, item, entry) {
  const id = newId();
  const again = () => run("take_back", { id: newId(), item, entry: id }, t("console_deleted_again"));
  const undo = { words: t("restored"), label: t("undo"), act: again };
  return run("take_back", { id, item, entry }, (reply) => (reply.saved === id ? undo : t("restored")));
}
