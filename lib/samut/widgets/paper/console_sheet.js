// A paper form as rows in the order of the paper, for one who looks at the paper and not at the screen
import { boxesOf, moveOn } from "./console_boxes.js";
import { Slot } from "./console_slot.js";
import { html, newId, useEffect, useElement, useState } from "../../web/core/page.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

// next(): opens the next blank, once all is saved; close(): back to the codes
/** @param {ConsoleProps} props */
export function Sheet({ taken, next, close, frame, page, t, run }) {
  const { form, group, about, sheet, rows } = taken;
  const title = t(about ? "typing_title_about" : "typing_title", {
    form: `${form.code} ${form.num}`,
    group: group.name,
    about: about?.name,
  });
  const [research, setResearch] = useState(taken.research);
  const [flush] = useState(() => new Set());
  const root = useElement();
  const { links, look } = useLinks(taken, run);
  const { last, saved, undo } = useLast({ form, look, t, run });
  const { more, add, addHere } = useMore(rows);
  useEffect(() => boxesOf(root.current.querySelector(".sheet"))[0].focus(), []);
  const on = async () => {
    const done = await Promise.all(Array.from(flush, (save) => save()));
    if (done.every(Boolean)) return next();
    const wrong = root.current.querySelector(".typed-slot.wrong");
    return wrong && boxesOf(wrong)[0].focus();
  };
  const keys = keyboard({ on, undo, row: (step) => toRow(root.current, step), here: addHere, root });
  const shared = {
    sheet: { code: form.code, group: group.id, about: about ? about.id : "", number: sheet, research },
    flush,
    frame,
    page,
    t,
  };
  return html`<div class="typed-sheet" ref=${root} onKeyDown=${keys}>
    <div class="sheet-head"><h3 lang="th">${title}</h3>
      <button type="button" class="button quiet" onClick=${close}>${t("typing_back")}</button></div>
    ${sheet && html`<p class="sheet-no"><strong>${t("typing_sheet_no", { n: sheet })}</strong> <span class="gentle">${t("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${title}>
      <label class="tick"><input type="checkbox" checked=${research} onChange=${() => setResearch(!research)} />
        <span>${t("typing_research")}</span></label>
      ${rows.map(
        (
          one,
          index,
        ) => html`<${Row} key=${one.question.id} row=${one} before=${rows[index - 1]} more=${more[one.question.id] || []}
        add=${() => add(one.question.id)} saved=${(entry) => saved(one.question, entry)} links=${serving(one.question) ? links : []} ...${shared} />`,
      )}
    </div>
    <div class="sheet-foot">
      <p role="status">${last && t("typing_last", { row: last.row })}</p>
      <button type="button" class="button quiet" disabled=${!last} onClick=${undo}>${t("undo")}</button>
      <button type="button" class="button primary" onClick=${on}>${t("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${t("typing_keys")}</p>
  </div>`;
}

// The goals that lines of a plan may serve; look() asks for them, if this form has any
function useLinks({ form, group, rows }, run) {
  const [links, setLinks] = useState(/** @type {any[]} */ ([]));
  const look = async () => {
    if (!rows.some((one) => one.question.id === GOAL)) return;
    const reply = await run("paper_links", { form: form.code, group: group.id });
    if (reply.ok) setLinks(reply.links);
  };
  useEffect(() => void look(), []);
  return { links, look };
}

// The last row that was saved, which can be undone
function useLast({ form, look, t, run }) {
  const [last, setLast] = useState(/** @type {any} */ (null));
  const saved = (question, entry) => {
    setLast({ ...entry, row: named(question) });
    if (question.id === GOAL) look();
  };
  const undo = async () => {
    if (!last) return;
    const args = { id: newId(), form: form.code, item: last.item, entry: last.entry };
    const reply = await run("paper_undo", args, t("typing_undone", { row: last.row }));
    if (reply.ok) last.reset(reply.slot);
    look();
    setLast(null);
  };
  return { last, saved, undo };
}

// Lines beside those that the paper has, by their question; addHere() adds one where the focus is
function useMore(rows) {
  const [more, setMore] = useState({});
  const add = (id) => setMore((now) => ({ ...now, [id]: [...(now[id] || []), newId()] }));
  const addHere = () => {
    const at = /** @type {?HTMLElement} */ (document.activeElement?.closest("[data-question]"));
    const row = at && rows.find((one) => one.question.id === at.dataset.question);
    if (row && several(row.question)) add(row.question.id);
  };
  return { more, add, addHere };
}

function toRow(root, step) {
  const all = Array.from(root.querySelectorAll(".typed-slot"));
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const to = all[at + step];
  if (to) boxesOf(to)[0].focus();
}

const GOAL = "plan_goal";
const serving = (question) => question.offers.some((one) => one.endsWith(`.${GOAL}`));
const named = (question) => [question.num, question.text].filter(Boolean).join(" ");
const several = (question) => !question.single && !question.most;

// Enter goes on as Tab does, if it has no use of its own there
function keyboard({ on, undo, row, here, root }) {
  const enter = (target) => {
    if (!moveOn(root.current.querySelector(".sheet"), target)) root.current.querySelector(".button.primary").focus();
  };
  return (event) => {
    const acts = { on, undo, here, enter: () => enter(event.target), down: () => row(1), up: () => row(-1) };
    const act = acts[actOf(event)];
    if (!act) return;
    act();
    event.preventDefault();
  };
}

const PAGES = { PageDown: "down", PageUp: "up" };

function actOf(event) {
  const { key, code, ctrlKey, altKey, metaKey } = event;
  if (key === "Enter" && (ctrlKey || metaKey)) return "on";
  if (altKey && code === "KeyU") return "undo";
  if (altKey && code === "KeyN") return "here";
  return PAGES[key] || (goesOn(event) ? "enter" : "");
}

const goesOn = ({ key, shiftKey, isComposing, target }) =>
  key === "Enter" && !shiftKey && !isComposing && target.matches("textarea, select, input, [role=radio]");

/** @param {ConsoleProps} props */
function Row({ row, before, more, add, saved, links, sheet, flush, frame, page, t }) {
  const { question, slots, beside } = row;
  const heading = question.under && !(before && before.question.under === question.under);
  const place = (slot, index) =>
    `paper/${sheet.code}/${sheet.group}/${sheet.about}${sheet.number}/${question.id}/${slot.item || index}`;
  const blank = { item: "", entry: "", base: [], text: "", typed: "", fields: {}, from: [] };
  const all = [...slots, ...more.map(() => blank)];
  return html`<section class="paper-row" data-question=${question.id} aria-label=${named(question)}>
    ${heading && html`<h4 class="paper-under">${question.under}</h4>`}
    <p class="paper-asked" lang="th">${question.num && html`<strong>${question.num}</strong>`} ${question.text}</p>
    <div class="paper-slots">
      ${
        beside.length > 0 &&
        html`<div class="beside">${question.single && html`<p class="note">${t("typing_two")}</p>`}
        ${beside.map(
          (one) => html`<div key=${one.entry}><p lang="th"><span class="tag">${t("typing_from_phone")}</span>
          ${one.year_text && html` <strong class="year">${one.year_text}</strong>`} ${one.text}</p>
          <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></div>`,
        )}</div>`
      }
      ${all.map(
        (
          slot,
          index,
        ) => html`<${Slot} key=${index} slot=${slot} question=${question} place=${place(slot, index)} sheet=${sheet} links=${links}
        flush=${flush} saved=${saved} frame=${frame} page=${page} t=${t} />`,
      )}
      ${several(question) && html`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${add}>${t("typing_add")}</button>`}
    </div>
  </section>`;
}
