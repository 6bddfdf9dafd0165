// The agenda: its slots, moved, shortened, skipped, added, and the whole of it in one day
import { html, useState } from "../../web/core/page.js";
import { shortTitle } from "../../web/core/marks.js";
import { leadOn, undoWords } from "../lead/console.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";
/** @import { ConsoleProps, Translate, With } from "../../web/props.d.ts" */
/** @import { ActivityName, SlotState } from "../../web/state.d.ts" */

/** @param {ConsoleProps} props */
export function AgendaPanel({ frame, state, t, run, busy }) {
  const { slots, edited } = state.agenda;
  const [open, setOpen] = useState("");
  const days = [1, 2].filter((day) => slots.some((one) => one.day === day));
  const shared = { frame, state, t, run, busy, open, setOpen };
  return html`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${() => run("one_day", {}, t("console_one_day_done"))}>${t("console_one_day")}</button>
      <button class="button quiet" disabled=${!edited} onClick=${() => run("kits_agenda", {}, t("console_kits_agenda_done"))}>
        ${t("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!state.undo} onClick=${() => run("undo")}>
        ${undoWords(state, frame, t)}</button>
    </p>
    <p class="gentle">${t("console_one_day_how")}</p>
    ${days.map(
      (day) => html`<section key=${day}><h3>${t("console_day", { n: day })}${" "}
      <span class="gentle">${t("console_day_sum", { n: total(slots, day) })}</span></h3>
      <ol class="slots">${slots.filter((one) => one.day === day).map((one) => html`<${Slot} key=${one.id} slot=${one} ...${shared} />`)}</ol>
    </section>`,
    )}
    <${Add} frame=${frame} t=${t} run=${run} />
  </div>`;
}

const total = (slots, day) =>
  slots
    .filter((one) => one.day === day && !one.skipped && one.plan.length)
    .reduce((sum, one) => sum + (one.minutes || 0), 0);

/** @param {ConsoleProps & {slot: SlotState}} props */
function Slot({ slot, frame, state, t, run, busy, open, setOpen }) {
  const opens = slot.plan.map((id) => frame.activities.find((one) => one.id === id)).filter(Boolean);
  const now = state.agenda.now === slot.id;
  const name = { name: slot.text };
  const move = (by) => run("slot_move", { slot: slot.id, by });
  const skip = () =>
    run(
      "slot",
      { slot: slot.id, skipped: !slot.skipped },
      t(slot.skipped ? "console_slot_unskipped" : "console_slot_skipped", name),
    );
  const lead = (activity) =>
    leadOn(run, frame, {
      args: activity ? { slot: slot.id, activity: activity.id } : { slot: slot.id },
      told: t("console_led", { title: activity ? shortTitle(activity.title) : slot.text }),
    });
  return html`<li class=${"slot" + (slot.skipped ? " skipped" : "") + (now ? " now" : "")} aria-current=${now ? "step" : undefined}>
    <div class="slot-line">
      <strong class="slot-time">${slot.time}</strong>
      <span class="slot-text" lang="th">${slot.text}${now && html` <span class="tag lit-tag">${t("console_slot_now")}</span>`}
        ${slot.skipped && html` <span class="tag hidden-tag">${t("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!slot.skipped && !now && html`<${Leads} slot=${slot} opens=${opens} busy=${busy} lead=${lead} t=${t} />`}
        <button class="button quiet" aria-label=${t("console_slot_up", name)} onClick=${() => move(-1)}>↑</button>
        <button class="button quiet" aria-label=${t("console_slot_down", name)} onClick=${() => move(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(slot.skipped)} onClick=${skip}>${t(slot.skipped ? "console_unskip" : "console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(open === slot.id)} aria-label=${t("console_slot_edit", name)}
          onClick=${() => setOpen(open === slot.id ? "" : slot.id)}>${t("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${planned(slot, frame, t)}</p>
    ${open === slot.id && html`<${Edit} slot=${slot} t=${t} run=${run} close=${() => setOpen("")} />`}
  </li>`;
}

// To each of the activities that a slot opens, or to the slot itself
/** @param {With<{slot: SlotState, opens: ActivityName[]}>} props */
function Leads({ slot, opens, busy, lead, t }) {
  const button = (key, title, words, activity) => html`<button class="button" key=${key} aria-disabled=${String(busy)}
    aria-label=${t("console_slot_lead", { title })} onClick=${() => lead(activity)}>${words}</button>`;
  if (!opens.length) return button("", slot.text, t("console_slot_go"), null);
  const words = ({ num }) => (opens.length > 1 ? t("console_slot_go_to", { num }) : t("console_slot_go"));
  return opens.map((activity) => button(activity.id, shortTitle(activity.title), words(activity), activity));
}

/**
 * The slot's minutes, then those of each activity, and whether the plan or the schedule gives them
 * @param {any} slot
 * @param {ConsoleProps["frame"]} frame
 * @param {Translate} t
 */
function planned(slot, frame, t) {
  const plans = slot.plan
    .map((id) => frame.script.plans.find((one) => one.id === id))
    .filter((one) => one?.minutes)
    .map((one) => t(`console_planned_${one.source || "schedule"}`, { num: one.num, n: one.minutes }));
  return [slot.minutes ? t("minutes", { n: slot.minutes }) : t("console_slot_open_end"), ...plans].join(" · ");
}

/** @param {With<{slot: SlotState}>} props */
function Edit({ slot, t, run, close }) {
  const [typed, setTyped, forget] = useTyped(`slot:${slot.id}`, {
    start: slot.begins,
    minutes: slot.minutes || "",
    text: slot.text,
    day: slot.day,
  });
  const leave = () => {
    forget();
    close();
  };
  const [follow, setFollow] = useState(true);
  const set = (name) => (event) => setTyped({ ...typed, [name]: event.target.value });
  const save = async (event) => {
    event.preventDefault();
    const reply = await run("slot", { slot: slot.id, follow, ...asked(typed) }, t("saved"));
    if (reply.ok) leave();
  };
  const remove = async () => (await run("slot_remove", { slot: slot.id }, t("console_slot_removed"))).ok && leave();
  return html`<form class="slot-form" onSubmit=${save}>
    <${Fields} typed=${typed} set=${set} t=${t} />
    <label class="tick"><input type="checkbox" checked=${follow} onChange=${(event) => setFollow(event.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${leave}>${t("cancel")}</button>
      ${slot.own && html`<button type="button" class="button quiet" onClick=${remove}>${t("delete")}</button>`}</span>
  </form>`;
}

// As the command wants it; a time is checked there
const asked = ({ start, minutes, text, day }) => ({
  start,
  text,
  day: Number(day),
  minutes: String(minutes).trim() ? Number(minutes) : null,
});

function Fields({ typed, set, t }) {
  return html`
    <label class="slot-field wide"><span>${t("console_slot_text")}</span>
      <${TextBox} limit="slot" lang="th" value=${typed.text} onInput=${set("text")} /></label>
    <label class="slot-field"><span>${t("console_slot_day")}</span>
      <select value=${typed.day} onChange=${set("day")}>
        ${[1, 2].map((n) => html`<option key=${n} value=${n}>${t("console_day", { n })}</option>`)}</select></label>
    <label class="slot-field"><span>${t("console_slot_start")}</span>
      <${TextBox} limit="time" inputmode="decimal" value=${typed.start} onInput=${set("start")} /></label>
    <label class="slot-field"><span>${t("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${typed.minutes} onInput=${set("minutes")} /></label>`;
}

const FRESH = { text: "", day: 1, start: "", minutes: 15, activity: "" };

/** @param {ConsoleProps} props */
function Add({ frame, t, run }) {
  const [typed, setTyped, forget] = useTyped("slot_add", FRESH);
  const set = (name) => (event) => setTyped({ ...typed, [name]: event.target.value });
  const add = async (event) => {
    event.preventDefault();
    const reply = await run("slot_add", { ...asked(typed), activity: typed.activity }, t("saved"));
    if (reply.ok) forget();
  };
  return html`<form class="slot-form" onSubmit=${add}>
    <h3>${t("console_slot_add")}</h3>
    <${Fields} typed=${typed} set=${set} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${typed.activity} onChange=${set("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${frame.activities.map((one) => html`<option key=${one.id} value=${one.id}>${one.num} ${shortTitle(one.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!typed.text.trim() || !typed.start.trim()}>${t("console_slot_add")}</button>
  </form>`;
}

// All activities to open at once, earlier ones too; phones and boards follow
/** @param {ConsoleProps} props */
export function ActivitiesPanel({ frame, state, t, run, busy }) {
  return html`<div class="activity-list"><p class="gentle">${t("console_activities_how")}</p>
    <ul>${frame.activities.map((one) => {
      const here = one.id === (state.lead || frame.activity);
      return html`<li key=${one.id}><button class=${"button" + (here ? " primary" : "")} aria-current=${here ? "step" : undefined}
        aria-disabled=${String(busy)} onClick=${() => leadOn(run, frame, { args: { activity: one.id }, told: t("console_led", { title: shortTitle(one.title) }) })}>
        <strong>${one.num}</strong> <span lang="th">${one.title}</span></button></li>`;
    })}</ul></div>`;
}
