// The facilitator's lead: the next step, the phases, the clock, the pace, and undo
import { Clock, html, useEffect, useState } from "./page.js";
import { shortTitle } from "./board_parts.js";
import { Count } from "./console_parts.js";

export function Lead({ frame, state, page, t, run, busy }) {
  return html`<section class="lead" aria-label=${t("console_lead")}>
    <${Next} frame=${frame} state=${state} t=${t} run=${run} busy=${busy} />
    <${Phases} frame=${frame} state=${state} t=${t} run=${run} busy=${busy} />
    <${Time} frame=${frame} state=${state} page=${page} t=${t} run=${run} />
  </section>`;
}

function Next({ frame, state, t, run, busy }) {
  const step = nextStep(frame, state, t);
  const undo = state.undo && t(`console_act_${state.undo}`);
  const act = ({ do: name, args, told }) => run(name, args, told);
  const leads = async () => {
    const reply = await run("lead", { activity: step.activity.id }, t("console_led", { title: shortTitle(step.activity.title) }));
    if (reply.ok && step.activity.id !== frame.activity) location.assign(`/console/${step.activity.id}`);
  };
  const back = () => run("undo", {}, t("console_undone", { what: undo }));
  return html`<div class="next">
    ${step.do
      ? html`<button class="button primary next-button" aria-disabled=${String(busy)}
          onClick=${() => (step.do === "lead" ? leads() : act(step))}>
          <span class="gentle">${t("console_next")}</span>${step.words}</button>`
      : html`<p class="next-done">${step.words}</p>`}
    <div class="under-next">
      ${step.more && html`<button class="button quiet" aria-disabled=${String(busy)} onClick=${() => act(step.more)}>
        ${step.more.words}</button>`}
      <button class="button quiet" disabled=${!state.undo} aria-disabled=${String(busy)} onClick=${back}>
        ${undo ? t("console_undo", { what: undo }) : t("console_undo_none")}</button>
    </div>
  </div>`;
}

// {words, do, args, told} of the one next step; `more` is what else fits here. Without `do` there is none.
function nextStep(frame, state, t) {
  const here = frame.agenda.findIndex((one) => one.id === frame.activity);
  const lead = (activity, words) => ({ do: "lead", activity, words: t(words, { title: shortTitle(activity.title) }) });
  if (state.lead !== frame.activity && (state.lead || here > 0)) return lead(frame.agenda[here], "console_lead_here");
  const at = frame.phases.findIndex((one) => one.id === state.phase);
  const ahead = frame.phases[at + 1];
  const { number, count } = state.round;
  const n = number + 1;
  const round = {
    do: "round", args: {}, told: t("console_round_started", { n }), words: t("console_start_round", { n, all: count }),
  };
  if (state.phase === "gallery" && number < count) return round;
  const after = frame.agenda[here + 1];
  if (!ahead) return after ? lead(after, "console_next_activity") : { words: t("console_finished") };
  const go = {
    do: "phase", args: { phase: ahead.id }, told: t("console_phase_opened", { title: ahead.title }),
    words: t(at < 0 ? "console_start_phase" : "console_go_phase", { title: ahead.title }),
  };
  return state.phase === "gallery" ? { ...go, more: { ...round, words: t("console_one_more_round") } } : go;
}

function Phases({ frame, state, t, run, busy }) {
  const at = frame.phases.findIndex((one) => one.id === state.phase);
  return html`<ol class="phases">
    ${frame.phases.map((phase, index) => {
      const now = phase.id === state.phase;
      const been = state.reached.includes(phase.id);
      const kind = now ? "now" : been ? "again" : index === at + 1 ? "ahead" : "skip";
      const go = () => now || run("phase", { phase: phase.id }, t("console_phase_opened", { title: phase.title }));
      return html`<li key=${phase.id}>
        <button class=${"button phase" + (now ? " now" : been ? " been" : "")} aria-current=${now ? "step" : undefined}
          aria-disabled=${String(busy)} onClick=${go}>
          <strong>${index + 1}. ${phase.title}</strong>
          <span class="gentle">${t(`console_phase_${kind}`)}${phase.minutes ? ` · ${t("minutes", { n: phase.minutes })}` : ""}</span>
        </button></li>`;
    })}
  </ol>`;
}

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
      <${Pace} pace=${state.pace} t=${t} />
    </div>
    <div class="time-set">
      ${set && html`
        <button class="button" onClick=${() => change(paused ? "resume" : "pause")}>
          ${t(paused ? "console_resume" : "console_pause")}</button>
        <button class="button" aria-label=${t("console_add", { n: 1 })} onClick=${() => change("add", 1)}>+1</button>
        <button class="button" aria-label=${t("console_add", { n: 5 })} onClick=${() => change("add", 5)}>+5</button>`}
      <span class="anew"><${Count} label=${t("console_minutes")} value=${minutes} least=${1} most=${240} set=${setMinutes} after />
      <button class="button quiet" onClick=${() => change("start", minutes, t("console_clock_started", { n: minutes }))}>
        ${t(set ? "console_anew" : "console_start_clock")}</button></span>
    </div>
  </div>`;
}

// Minutes the clock would be started with here
function planOf(frame, state) {
  if (state.phase === "gallery") return state.round.minutes;
  const phase = frame.phases.find((one) => one.id === state.phase);
  return (phase && phase.minutes) || 10;
}

function Pace({ pace, t }) {
  if (pace == null) return null;
  const n = Math.round(Math.abs(pace));
  if (!n) return html`<span class="pace good">${t("console_on_time")}</span>`;
  return html`<span class=${"pace " + (pace > 0 ? "good" : "late")}>${t(pace > 0 ? "console_ahead" : "console_behind", { n })}</span>`;
}
