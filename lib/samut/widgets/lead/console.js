// The facilitator's lead: the next step, the phases, the clock, the pace, and undo
import { Clock, html, useEffect, useElement, useRef, useState } from "../../web/core/page.js";
import { shortTitle } from "../../web/core/marks.js";
import { Count } from "../../web/core/panel.js";
import { boardOf } from "../../web/core/phases.js";
/** @import { ConsoleProps, Translate } from "../../web/props.d.ts" */
/** @import { PhaseConfig } from "../../web/state.d.ts" */

// more phases than FEW are a list to scroll in, with what is now in the middle of it
const [FEW, HALF] = [4, 80];

/** @param {ConsoleProps} props */
export function Lead({ frame, state, page, t, run, busy }) {
  return html`<section class="lead" aria-label=${t("console_lead")}>
    <${Next} frame=${frame} state=${state} t=${t} run=${run} busy=${busy} />
    <${Phases} frame=${frame} state=${state} t=${t} run=${run} busy=${busy} />
    <${Time} frame=${frame} state=${state} page=${page} t=${t} run=${run} />
  </section>`;
}

/** @param {ConsoleProps} props */
function Next({ frame, state, t, run, busy }) {
  const shown = useRef(/** @type {any} */ (null));
  if (!busy || !shown.current) shown.current = nextStep(frame, state, t);
  const step = shown.current;
  const act = (one) => (one.do === "lead" ? leadOn(run, frame, one) : run(one.do, one.args, one.told));
  return html`<div class="next">
    ${
      step.do
        ? html`<button class="button primary next-button" aria-disabled=${String(busy)} onClick=${() => act(step)}>
          <span class="gentle">${t("console_next")}</span>${step.words}</button>`
        : html`<p class="next-done">${step.words}</p>`
    }
    <div class="under-next">
      ${step.more.map(
        (one) => html`<button class="button quiet" key=${one.words} aria-disabled=${String(busy)}
        onClick=${() => act(one)}>${one.words}</button>`,
      )}
      <${Undo} frame=${frame} state=${state} t=${t} run=${run} busy=${busy} />
    </div>
  </div>`;
}

// Where leading on is taken back, the console goes back too
/** @param {ConsoleProps} props */
function Undo({ frame, state, t, run, busy }) {
  const what = actName(state.undo, state, frame, t);
  const back = async () => {
    const reply = await run("undo", {}, t("console_undone", { what }));
    if (reply.ok && reply.activity) open(frame, reply.activity);
  };
  return html`<button class="button quiet" disabled=${!state.undo} aria-disabled=${String(busy)} onClick=${back}>
    ${undoWords(state, frame, t)}</button>`;
}

/**
 * What undo takes back, or what is newest and can't be: nothing behind that is taken back
 * @param {ConsoleProps["state"]} state
 * @param {ConsoleProps["frame"]} frame
 * @param {Translate} t
 */
export function undoWords(state, frame, t) {
  if (state.undo) return t("console_undo", { what: actName(state.undo, state, frame, t) });
  return state.stuck
    ? t("console_undo_stuck", { what: actName(state.stuck, state, frame, t) })
    : t("console_undo_none");
}

/**
 * @param {any} act
 * @param {ConsoleProps["state"]} state
 * @param {ConsoleProps["frame"]} frame
 * @param {Translate} t
 */
function actName(act, state, frame, t) {
  const there = frame.activities.find((one) => one.id === state.undo_in);
  const what = act && t(`console_act_${act}`);
  return there ? t("console_act_there", { what, num: there.num }) : what;
}

// Leads everybody on, and this console with them
export async function leadOn(run, frame, { args, told }) {
  const reply = await run("lead", args, told);
  if (reply.ok) open(frame, reply.activity);
  return reply;
}

/**
 * @param {ConsoleProps["frame"]} frame
 * @param {any} activity
 */
const open = (frame, activity) => activity !== frame.activity && location.assign(`/console/${activity}`);

/**
 * {words, do, args, told, more} of the one next step; `more` is what else fits here. Without `do` there is none.
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 * @param {Translate} t
 */
function nextStep(frame, state, t) {
  const onward = nextSlot(frame, state, t);
  if (isElsewhere(frame, state)) return { ...leadHere(frame, t), more: [] };
  if (state.agenda.resting && onward) return { ...onward, more: [] };
  const later = onward && state.phase ? [onward] : [];
  if (roundsLeft(frame, state)) return { ...nextRound(state, t), more: later };
  const ahead = frame.phases.find((one) => one.id === state.agenda.phase);
  if (!ahead) return { ...(onward || { words: t("console_finished") }), more: [] };
  const again = isGallery(frame, state) ? [{ ...nextRound(state, t), words: t("console_one_more_round") }] : [];
  return { ...openPhase(ahead, state, t), more: [...again, ...later] };
}

/**
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 */
const isElsewhere = (frame, { lead }) => lead && lead !== frame.activity;
/**
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 */
const isGallery = (frame, state) => boardOf(frame, state.phase) === "gallery";
/**
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 */
const roundsLeft = (frame, state) => isGallery(frame, state) && state.round.number < state.round.count;

/**
 * @param {ConsoleProps["state"]} state
 * @param {Translate} t
 */
function nextRound({ round }, t) {
  const n = round.number + 1;
  return {
    do: "round",
    args: {},
    told: t("console_round_started", { n }),
    words: t("console_start_round", { n, all: round.count }),
  };
}

/**
 * @param {PhaseConfig} phase
 * @param {ConsoleProps["state"]} state
 * @param {Translate} t
 */
const openPhase = ({ id, title }, state, t) => ({
  do: "phase",
  args: { phase: id },
  told: t("console_phase_opened", { title }),
  words: t(state.phase ? "console_go_phase" : "console_start_phase", { title }),
});

/**
 * @param {ConsoleProps["frame"]} frame
 * @param {Translate} t
 */
function leadHere(frame, t) {
  const here = frame.activities.find((one) => one.id === frame.activity);
  const title = shortTitle(here ? here.title : frame.title);
  return {
    do: "lead",
    args: { activity: frame.activity },
    words: t("console_lead_here"),
    told: t("console_led", { title }),
  };
}

/**
 * What the agenda has after where the hall is: an activity, more of the one that is on, or a break
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 * @param {Translate} t
 */
function nextSlot(frame, state, t) {
  const { next, slots } = state.agenda;
  const slot = slots.find((one) => one.id === next.slot);
  if (!slot) return null;
  const activity = frame.activities.find((one) => one.id === next.activity);
  const elsewhere = activity && activity.id !== state.lead;
  const title = elsewhere ? shortTitle(activity.title) : slot.text;
  const words = elsewhere ? t("console_next_activity", { title }) : t("console_next_slot", { title, time: slot.time });
  return { do: "lead", args: next.activity ? next : { slot: next.slot }, words, told: t("console_led", { title }) };
}

/** @param {ConsoleProps} props */
function Phases({ frame, state, t, run, busy }) {
  const list = useElement();
  useEffect(() => {
    const here = list.current.querySelector(".now")?.parentElement;
    if (here) list.current.scrollTop = here.offsetTop - list.current.offsetTop - HALF;
  }, [state.phase]);
  return html`<ol class=${"phases" + (frame.phases.length > FEW ? " many" : "")} ref=${list}>
    ${frame.phases.map((phase, index) => {
      const kind = kindOf(phase, state);
      const now = kind === "now";
      const go = () => now || run("phase", { phase: phase.id }, t("console_phase_opened", { title: phase.title }));
      return html`<li key=${phase.id}>
        <button class=${"button phase" + (LOOKS[kind] || "")} aria-current=${now ? "step" : undefined}
          aria-disabled=${String(busy)} onClick=${go}>
          <strong>${index + 1}. ${phase.title}</strong>
          <span class="gentle">${t(`console_phase_${kind}`)} · ${planned(phase, state.minutes[phase.id], t)}</span>
        </button></li>`;
    })}
  </ol>`;
}

const LOOKS = { now: " now", again: " been" };

/**
 * @param {PhaseConfig} phase
 * @param {ConsoleProps["state"]} state
 */
function kindOf({ id }, state) {
  if (id === state.phase) return "now";
  if (state.reached.includes(id)) return "again";
  return id === state.agenda.phase ? "ahead" : "skip";
}

// The kit's minutes, and those that fit a slot which was made longer or shorter
const planned = (phase, n, t) =>
  n === phase.minutes ? t("minutes", { n }) : t("console_minutes_fitted", { n, plan: phase.minutes });

/** @param {ConsoleProps} props */
function Time({ frame, state, page, t, run }) {
  const { timer } = state;
  const planned = planOf(frame, state);
  const [minutes, setMinutes] = useState(planned);
  useEffect(() => setMinutes(planned), [planned]);
  const set = timer.minutes != null;
  const paused = set && timer.ends_at == null;
  const change = (what, n, told) => run("timer", { change: what, minutes: n }, told);
  return html`<div class="time">
    <div class="time-now">
      ${set ? html`<${Clock} timer=${timer} page=${page} t=${t} />` : html`<span class="clock gentle">${t("console_no_clock")}</span>`}
      <p class="paces"><${Pace} pace=${state.pace} t=${t} />
        <${Pace} pace=${state.agenda.ahead} t=${t} day /></p>
    </div>
    <div class="time-set">
      ${
        set &&
        html`
        <button class="button" onClick=${() => change(paused ? "resume" : "pause")}>
          ${t(paused ? "console_resume" : "console_pause")}</button>
        <button class="button" aria-label=${t("console_add", { n: 1 })} onClick=${() => change("add", 1)}>+1</button>
        <button class="button" aria-label=${t("console_add", { n: 5 })} onClick=${() => change("add", 5)}>+5</button>`
      }
      <span class="anew"><${Count} label=${t("console_minutes")} value=${minutes} least=${1} most=${240} set=${setMinutes} after />
      <button class="button quiet" onClick=${() => change("start", minutes, t("console_clock_started", { n: minutes }))}>
        ${t(set ? "console_anew" : "console_start_clock")}</button></span>
    </div>
  </div>`;
}

/**
 * Minutes the clock would be started with here
 * @param {ConsoleProps["frame"]} frame
 * @param {ConsoleProps["state"]} state
 */
function planOf(frame, state) {
  if (isGallery(frame, state)) return state.round.minutes;
  return state.minutes[state.phase] || 10;
}

// Of the phases, or of the whole day
function Pace({ pace, day, t }) {
  if (pace == null) return null;
  const n = Math.round(Math.abs(pace));
  const late = pace < 0 ? "behind" : "ahead";
  const how = n ? late : "on_time";
  return html`<span class=${"pace " + (how === "behind" ? "late" : "good")}>${t(`console_${day ? "day_" : ""}${how}`, { n })}</span>`;
}
