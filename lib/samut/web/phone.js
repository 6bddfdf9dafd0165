// The participant's page: the phase everybody is in, one step at a time
import { Clock, html, useEffect, useRef, useState, view } from "./core/page.js";
import { DeletedHere, DeletedMine } from "../widgets/group_answers/phone_deleted.js";
import { alone } from "../widgets/phases/phone.js";
import { Mend } from "../widgets/group_answers/phone_mend.js";
import { Notices } from "../widgets/announcements/phone.js";
import { AskOnce, Own } from "../widgets/people/phone.js";
import { Step } from "./phone_body.js";
import { askedAt, stepsOf } from "./phone_phase.js";
import { Toasts, useToasts } from "./core/toasts.js";
import { useOutbox } from "./core/sending.js";
import { useInSight, useTop } from "./core/top.js";
import { problemsOf, whereAsked } from "./core/unsaved.js";
/** @import { Page, PhoneProps, Translate } from "./props.d.ts" */

/**
 * where the facilitator leads: a new phase or round is a new place
 * @param {PhoneProps["state"]} state
 */
const led = (state) => `${state.phase}:${state.phase === "gallery" ? state.rounds.number + state.rounds.shown : ""}`;

/** @param {PhoneProps} props */
function Form({ frame, state, page, t }) {
  const { toasts, say, close } = useToasts(frame.visit);
  const out = useResent(page, frame, say, t);
  const leave = useLeave(out, say, t);
  const { at, go, follow, goTo, onTyping, moved } = usePlace(out, state, frame);
  const steps = stepsOf(at.phase, state, frame);
  const step = steps[Math.min(at.step, steps.length - 1)];
  const mend = (problem) => {
    if (problem.activity !== frame.activity) return () => location.assign(`/a/${problem.activity}`);
    const found = asked(problem.of, state, frame);
    return found && (() => goTo(found.phase, found.step));
  };
  useTop(`${at.led} ${at.phase} ${at.step}`);
  useInSight(state.pause.text);
  const shared = { frame, state, page, t, onTyping, moved, go, say };
  return html`<div class="form" data-phase=${at.phase}>
    <div class="bar">
      <strong>${phaseTitle(at.phase, frame, t)}</strong>
      <${Clock} timer=${state.timer} page=${page} t=${t} />
    </div>
    <${Notices} ...${shared} />
    <${DeletedMine} ...${shared} />
    <${Mend} problems=${problemsOf(out)} go=${mend} t=${t} />
    <${Progress} steps=${steps} now=${steps.indexOf(step)} t=${t} />
    <${LedOn} ...${shared} at=${at} follow=${() => leave(follow, true)} />
    <${Step} step=${step} at=${at} steps=${steps} key=${at.phase + steps.indexOf(step) + (step.about || "")} ...${shared} />
    <${DeletedHere} key=${`deleted${at.phase}${steps.indexOf(step)}`} questions=${askedAt(step, steps)} about=${step.about} ...${shared} />
    <${AskOnce} own=${state.own} ...${shared} />
    <${Steps} steps=${steps} now=${steps.indexOf(step)} go=${go} leave=${leave} t=${t} />
    ${
      at.phase === state.phase &&
      !moved &&
      html`<${Reopen} state=${state} frame=${frame} t=${t} go=${(phase) => leave(() => goTo(phase, 0), true)} />`
    }
    <${Own} own=${state.own} frame=${frame} page=${page} t=${t} say=${say} />
    <${Toasts} toasts=${toasts} close=${close} t=${t} />
  </div>`;
}

/**
 * Where this phone is: where the facilitator leads, but not away from what is being typed
 * @param {any} out
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
function usePlace(out, state, frame) {
  const mended = useRef(elsewhere(state, frame) ? mendedHere(out, state, frame) : null);
  const [at, setAt] = useState({ led: led(state), phase: state.phase, step: 0, ...mended.current });
  const typing = useRef(Boolean(mended.current));
  const [, again] = useState(0);
  const goTo = (phase, step) => setAt({ led: led(state), phase, step });
  const follow = () => goTo(state.phase, 0);
  useEffect(() => {
    if (at.led !== led(state) && !typing.current) follow();
  });
  // once: to go there again ends what is on its way
  const to = !typing.current && elsewhere(state, frame) ? state.lead : "";
  useEffect(() => {
    if (to) location.assign(`/a/${to}`);
  }, [to]);
  const onTyping = (now) => {
    typing.current = now;
    again((n) => n + 1);
  };
  // Not if the facilitator led on meanwhile
  const go = (step) => setAt((now) => (now.led === at.led && now.phase === at.phase ? { ...now, step } : now));
  return { at, go, goTo, follow, onTyping, moved: at.led !== led(state) };
}

/**
 * Sends what was pressed before; what becomes of it is told here where no box on the page tells it, or as a problem
 * @param {Page} page
 * @param {PhoneProps["frame"]} frame
 * @param {any} say
 * @param {Translate} t
 */
function useResent(page, frame, say, t) {
  const saved = useRef(0);
  const out = useOutbox(page, frame, ({ kind, place, sending, reply }) => {
    const draft = out.drafts.read(place);
    const isProblem = draft?.problem && draft.id === sending.id;
    if (kind === "saved") {
      saved.current += 1;
      say({ words: t("sent_again", { n: saved.current }), lasts: true });
    } else if (kind !== "silent" && !isProblem) say({ error: { ...reply.error, where: t("sent_before") } });
  });
  return out;
}

// leave(go, anyway): saves what is typed, and goes; where something could not be saved it stays, but if it goes anyway
function useLeave(out, say, t) {
  return async (go, anyway) => {
    const done = await out.shown.flush();
    if (done.includes("left") && !anyway) return;
    go();
    if (done.includes("saved")) say({ words: t("saved") });
    if (done.includes("away")) say({ words: t("sent_later") });
  };
}

/**
 * Where this page asks for something: {phase, step}
 * @param {any} of
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
function asked(of, state, frame) {
  const question = frame.questions.find((one) => one.id === of.question);
  const phases = [...(question ? [question.phase] : []), ...state.reached];
  return whereAsked(of, phases, (phase) => stepsOf(phase, state, frame), frame);
}

/**
 * Who comes back to an earlier activity comes to mend what could not be saved there
 * @param {any} out
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
function mendedHere(out, state, frame) {
  const here = problemsOf(out).filter(([, { problem }]) => problem.activity === frame.activity);
  return here.map(([, { problem }]) => asked(problem.of, state, frame)).find(Boolean) || null;
}

/** @param {PhoneProps} props */
function LedOn({ state, frame, t, at, moved, follow }) {
  return html`${
    elsewhere(state, frame) &&
    html`<div class="moved" role="status"><p>${t("moved_activity")}</p>
      <a class="button primary" href=${`/a/${state.lead}`}>${t("moved_activity_go")}</a></div>`
  }
    ${moved && html`<${Moved} state=${state} frame=${frame} t=${t} go=${follow} />`}
    ${!moved && at.phase !== state.phase && html`<button class="button" onClick=${follow}>${t("now_at")}</button>`}`;
}

/**
 * the activity everybody was led to, where it is another than this page's
 * @param {PhoneProps["state"]} state
 * @param {PhoneProps["frame"]} frame
 */
const elsewhere = (state, frame) => state.lead && state.lead !== frame.activity && location.pathname.startsWith("/a/");

function Progress({ steps, now, t }) {
  if (steps.length < 2) return null;
  const words = t("step", { n: now + 1, all: steps.length });
  return html`<div class="progress" role="progressbar" aria-label=${words} aria-valuemin="1" aria-valuenow=${now + 1}
    aria-valuemax=${steps.length} aria-valuetext=${words}>
    ${steps.map((_, index) => html`<span key=${index} class=${index <= now ? "past" : ""} />`)}
  </div>`;
}

function Steps({ steps, now, go, leave, t }) {
  if (steps.length < 2) return null;
  const last = steps.length - 1;
  return html`<nav class="steps">
    <button class="button" disabled=${now === 0} onClick=${() => go(now - 1)}>${t("previous")}</button>
    <button class="button quiet" onClick=${() => leave(() => go(now === last ? 0 : last))}>
      ${t(now === last ? firstWords(steps[last]) : lastWords(steps[last]))}
    </button>
    <button class="button" disabled=${now === last} onClick=${() => leave(() => go(now + 1))}>${t("next")}</button>
  </nav>`;
}

const firstWords = (step) => (step.surveys ? "m_to_measures" : "to_questions");

function lastWords(step) {
  if (step.timeline || step.finish) return "to_timeline";
  if (step.surveys) return "m_surveys";
  return alone(step.ours || []) ? "to_mine" : "to_ours";
}

/** @param {PhoneProps} props */
function Moved({ state, frame, t, go }) {
  const round = state.phase === "gallery" && state.rounds.number;
  const words = round ? t("moved_round", { n: round }) : t("moved", { phase: phaseTitle(state.phase, frame, t) });
  return html`<div class="moved" role="status"><p>${words}</p>
    <button class="button primary" onClick=${go}>${t("moved_go")}</button></div>`;
}

// earlier phases stay open for writing
/** @param {PhoneProps} props */
function Reopen({ state, frame, t, go }) {
  const others = state.reached.filter((one) => one !== state.phase && one !== "gallery");
  return html`<p class="reopen">
    ${others.map(
      (one) => html`<button class="button quiet" key=${one} onClick=${() => go(one)}>
      ${t("back_to", { phase: phaseTitle(one, frame, t) })}
    </button>`,
    )}
  </p>`;
}

/**
 * @param {any} phase
 * @param {PhoneProps["frame"]} frame
 * @param {Translate} t
 */
function phaseTitle(phase, frame, t) {
  const found = frame.phases.find((one) => one.id === phase);
  return found ? found.title : t("phase_waiting");
}

export default view(Form);
