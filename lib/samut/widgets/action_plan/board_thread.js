// One line of a plan, large, and everything it grew from
import { html, useEffect, useState } from "../../web/core/page.js";
import { whenWords } from "./board_line.js";
import { Chip, Pager, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { wordsOf } from "../group_answers/phone_steps.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { PlanBody, PlanLineState } from "../../web/state.d.ts" */

// so many letters have room in large type
const ROOMY = 110;

/** @param {BoardProps<PlanBody>} props */
export function Thread({ frame, state, t, groups }) {
  const order = state.groups.map((one) => one.id);
  const lines = [...state.body.lines].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const [chosen, setChosen] = useState(state.body.lit || (lines.find((one) => one.thread.length) || lines[0])?.item);
  useEffect(() => {
    if (state.body.lit) setChosen(state.body.lit);
  }, [state.body.lit]);
  const at = Math.max(
    0,
    lines.findIndex((one) => one.item === chosen),
  );
  const line = lines[at];
  const pages = usePages(line ? line.thread : [], line ? line.item : "");
  const step = (by) => lines[at + by] && setChosen(lines[at + by].item);
  const groupStep = (by) => {
    const next =
      by > 0
        ? lines.findIndex((one, index) => index > at && one.group !== line.group)
        : lines.findIndex(
            (one) => one.group === lines[lines.findIndex((other) => other.group === line.group) - 1]?.group,
          );
    if (lines[next]) setChosen(lines[next].item);
  };
  useKeys({
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: () => groupStep(1),
    ArrowUp: () => groupStep(-1),
    PageDown: () => (pages.after > 0 ? pages.next() : step(1)),
    PageUp: () => (pages.before > 0 ? pages.back() : step(-1)),
  });
  if (!line) return html`<p class="empty">${t("plan_empty")}</p>`;
  return html`<section class="thread-board">
    <div class="thread-line">
      <${Turn} sign="back" label=${t("plan_line_back")} onClick=${() => step(-1)} disabled=${at === 0} />
      <${Large} line=${line} frame=${frame} groups=${groups} t=${t} off=${state.body.off} />
      <${Turn} sign="next" label=${t("plan_line_next")} onClick=${() => step(1)} disabled=${at === lines.length - 1} />
    </div>
    <h2>${t(line.thread.length ? "plan_grew" : "plan_grew_none")}</h2>
    <ul class="thread" ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.item} class=${`deep-${Math.min(one.depth, 5)}`}
      ...${unseen(pages, index)}><p class="thread-asked">${t("plan_from_activity", { num: one.num })} · ${one.question_text}</p>
      <p class="thread-words" lang="th">${wordsOf(one) || one.parts.map((part) => part.words).join(" · ")}</p></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="board_more" hidden=${pages.all} />
  </section>`;
}

/** @param {BoardProps<PlanBody> & {line: PlanLineState}} props */
function Large({ line, frame, groups, t, off }) {
  const question = frame.questions.find((one) => one.id === line.question);
  const look = groups.get(line.group);
  const about = [!off.includes("who") && line.fields.who, whenWords(line, frame, t)].filter(Boolean).join(" · ");
  return html`<article class="thread-card">
    <p class="card-head">${look && html`<${Chip} look=${look} />`}<span class="plan-in"><span class="num">${question?.num}</span> ${question?.text}</span></p>
    <p class=${"thread-what" + (line.text.length > ROOMY ? " long" : "")} lang="th">${line.text}</p>
    ${about && html`<p class="plan-about" lang="th">${about}</p>`}
  </article>`;
}
