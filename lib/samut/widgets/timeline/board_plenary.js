// The plenary's three screens, chosen here: the line of years, the questions across groups, the shared picture
import { html, useState } from "../../web/core/page.js";
import { Card, questionOf } from "../../web/core/card.js";
import { Chip, Mark, Pager, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { Legend, roomy, TimelineView } from "./board.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { PlenaryBody } from "../../web/state.d.ts" */

const TABS = { timeline: TimelineView, across: Across, vision: Vision };
const NAMED = 2;

/** @param {BoardProps<PlenaryBody>} props */
function Plenary(props) {
  const [tab, setTab] = useState("timeline");
  const Tab = TABS[tab];
  return html`<div class="plenary">
    <nav class="tabs">
      ${Object.keys(TABS).map(
        (one) => html`<button class="button tab" key=${one} aria-pressed=${String(one === tab)}
        onClick=${() => setTab(one)}>${props.t(`board_tab_${one}`)}</button>`,
      )}
    </nav>
    <${Tab} ...${props} />
  </div>`;
}

/** @param {BoardProps<PlenaryBody>} props */
function Across({ frame, state, t, groups }) {
  const [at, setAt] = useState(0);
  const asked = state.body.across[at] || { answers: [] };
  const question = questionOf(frame, asked.question) || { num: "", text: "" };
  const pages = usePages(asked.answers, asked.question);
  const go = (step) => state.body.across[at + step] && setAt(at + step);
  useKeys({
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    ArrowDown: pages.next,
    ArrowUp: pages.back,
    PageDown: () => (pages.after > 0 ? pages.next() : go(1)),
    PageUp: () => (pages.before > 0 ? pages.back() : go(-1)),
  });
  return html`<div class="with-legend"><section class="across">
    <div class="question">
      <${Turn} sign="back" label=${t("board_question_back")} onClick=${() => go(-1)} disabled=${at === 0} />
      <h2><span class="num">${question.num}</span> ${question.text}</h2>
      <${Turn} sign="next" label=${t("board_question_next")} onClick=${() => go(1)} disabled=${at >= state.body.across.length - 1} />
    </div>
    ${!asked.answers.length && html`<p class="empty">${t("board_no_answers")}</p>`}
    <ul class="said-list" ref=${pages.box}>
      ${pages.shown.map(
        (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
        <p class="card-text" lang="th">${one.text}</p><${Said} ids=${one.groups} groups=${groups} t=${t} />
      </li>`,
      )}
    </ul>
    <${Pager} pages=${pages} t=${t} words="board_more_answers" hidden=${pages.all} />
  </section><${Legend} frame=${frame} state=${state} t=${t} groups=${groups} board="gallery" /></div>`;
}

// The groups that said so: named while they are few, else by their marks, which the legend names
function Said({ ids, groups, t }) {
  const found = ids.map((id) => groups.get(id)).filter(Boolean);
  if (found.length <= NAMED) {
    return html`<p class="said-by">${found.map((look) => html`<${Chip} key=${look.id} look=${look} />`)}</p>`;
  }
  return html`<p class="said-by"><strong>${t("board_said_by", { n: found.length })}</strong>
    ${found.map(
      (look) => html`<span class="chip bare" key=${look.id} title=${look.name}><${Mark} look=${look} />
      <span class="hush">${look.name}</span></span>`,
    )}</p>`;
}

/** @param {BoardProps<PlenaryBody>} props */
function Vision({ frame, state, t, groups }) {
  const pages = usePages(state.body.vision, "vision");
  const question = frame.questions.find((one) => one.phase === state.phase);
  useKeys({ ArrowDown: pages.next, ArrowUp: pages.back, PageDown: pages.next, PageUp: pages.back });
  return html`<section class="across vision">
    <div class="question"><h2>${question ? question.text : t("board_tab_vision")}</h2></div>
    ${!state.body.vision.length && html`<p class="empty">${t("board_no_vision")}</p>`}
    <ul class=${"cards" + roomy(state.body.vision)} ref=${pages.box}>
      ${pages.shown.map(
        (one, index) => html`<li key=${one.item} ...${unseen(pages, index)}>
        <${Card} card=${one} frame=${frame} groups=${groups} t=${t} />
      </li>`,
      )}
    </ul>
    <${Pager} pages=${pages} t=${t} words="board_more_answers" hidden=${pages.all} />
  </section>`;
}

export const boards = { plenary: Plenary };
