// One saved answer with what its group may do to it, and the choice where two people wrote at once
import { AskDelete } from "./phone_deleted.js";
import { PartsSaid } from "./phone_fields.js";
import { html, useState } from "../../web/core/page.js";
import { Later, usePresses } from "../../web/core/sending.js";
/** @import { PhoneProps } from "../../web/props.d.ts" */
/** @import { PhoneAnswer, QuestionConfig } from "../../web/state.d.ts" */

/** @param {PhoneProps & {answer: PhoneAnswer, question: QuestionConfig}} props */
export function Answer({ answer, question, under, frame, page, t, onEdit, onDeleted, onError }) {
  const { press, waiting } = usePresses(page, frame, onError);
  const [asked, setAsked] = useState(false);
  const place = `answer:${answer.item}`;
  const busy = Boolean(waiting(place));
  const later = html`<${Later} waits=${busy} page=${page} t=${t} />`;
  const command = async (name, args) => {
    const reply = await press(place, name, { item: answer.item, base: answer.base, ...args });
    return reply.ok && reply.saved;
  };
  const share = () => command("share", { shared: !answer.shared });
  const remove = async () => {
    setAsked(false);
    const entry = await command("delete", {});
    if (entry) onDeleted(answer.item, entry);
  };
  if (answer.versions.length) {
    return html`<${Versions} answer=${answer} question=${question} frame=${frame} t=${t} busy=${busy} later=${later} onEdit=${onEdit}
      choose=${(entry) => command("choose", { entry })} />`;
  }
  return html`<li class="answer">
    <${Words} one=${answer} question=${question} frame=${frame} t=${t} />
    ${under?.(answer)}
    ${answer.hidden && html`<p class="note">${t("hidden_from_board")}</p>`}
    ${
      asked
        ? html`<${AskDelete} answer=${answer} question=${question} t=${t} remove=${remove} close=${() => setAsked(false)} />`
        : html`<div class="row">
      <button class="button quiet" disabled=${busy} onClick=${() => onEdit(answer)}>${t("edit")}</button>
      <button class="button quiet" disabled=${busy} onClick=${answer.whose ? () => setAsked(true) : remove}>${t("delete")}</button>
      ${
        question.by === "person" &&
        !question.sensitive &&
        html`<button class="button" disabled=${busy}
        aria-pressed=${String(answer.shared)} onClick=${share}>${t(answer.shared ? "unshare" : "share")}</button>`
      }
    </div>`
    }
    ${later}
  </li>`;
}

/** @param {PhoneProps & {question: QuestionConfig}} props */
function Words({ one, question, frame, t }) {
  return html`<p class="said">${one.year_text && html`<strong class="when">${one.year_text}</strong>`}${one.text}</p>
    <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} />
    ${one.via && html`<p class="by from-paper">${t("from_paper")}</p>`}
    ${one.by && html`<p class="by">${t("written_by", { name: one.by })}</p>`}`;
}

/** @param {PhoneProps & {answer: PhoneAnswer, question: QuestionConfig}} props */
function Versions({ answer, question, frame, t, busy, later, choose, onEdit }) {
  const merged = () => {
    const texts = [...new Set(answer.versions.map((one) => one.text).filter(Boolean))];
    onEdit({ ...answer, text: texts.join("\n") });
  };
  return html`<li class="answer conflict">
    <p class="note">${t(answer.versions.some((one) => one.via) ? "conflict_paper" : "conflict")}</p>
    ${answer.versions.map(
      (one) => html`<div class="version" key=${one.entry}>
        <${Words} one=${one} question=${question} frame=${frame} t=${t} />
        <button class="button" disabled=${busy} onClick=${() => choose(one.entry)}>${t("choose")}</button>
      </div>`,
    )}
    <button class="button quiet" disabled=${busy} onClick=${merged}>${t("merge")}</button>
    ${later}
  </li>`;
}
