// The participant's page: the phase everybody is in, one step at a time
import { Clock, html, useEffect, useRef, useState, view } from "./core/page.js";
import { DeletedHere, DeletedMine } from "../widgets/group_answers/phone_deleted.js";
import { Question } from "../widgets/group_answers/phone_question.js";
import { Again, Data, Sides } from "../widgets/goal_setting/phone_revisited.js";
import { Asked, Compare, Ticks } from "../widgets/goal_setting/phone.js";
import { Surveys } from "../widgets/questionnaire/phone_mixed.js";
import { Measures } from "../widgets/questionnaire/phone_scales.js";
import { Notices } from "../widgets/announcements/phone.js";
import { AskOnce, Own } from "../widgets/people/phone.js";
import { Plan, shownOf } from "../widgets/action_plan/phone.js";
import { Home, Mates, Ours, Shows } from "../widgets/group_answers/phone_steps.js";
import { Later, usePresses, useUnsent } from "./core/sending.js";
import { Timeline } from "../widgets/timeline/phone.js";
import { useInSight, useTop } from "./core/top.js";

// where the facilitator leads: a new phase or round is a new place
const led = (state) => `${state.phase}:${state.phase === "gallery" ? state.rounds.number + state.rounds.mine : ""}`;

function Form({ frame, state, page, t }) {
  const [at, setAt] = useState({ led: led(state), phase: state.phase, step: 0 });
  const [toast, setToast] = useState(null);
  const typing = useRef(false);
  const [, again] = useState(0);
  useUnsent(page, frame.visit);
  const follow = () => setAt({ led: led(state), phase: state.phase, step: 0 });
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
  const go = (step) => setAt({ ...at, step });
  useTop(`${at.led} ${at.phase} ${at.step}`);
  useInSight(state.pause.text);
  const steps = stepsOf(at.phase, state, frame);
  const step = steps[Math.min(at.step, steps.length - 1)];
  const moved = at.led !== led(state);
  const shared = { frame, state, page, t, onTyping, moved, go, say: setToast };
  return html`<div class="form" data-phase=${at.phase}>
    <div class="bar">
      <strong>${phaseTitle(at.phase, frame, t)}</strong>
      <${Clock} timer=${state.timer} page=${page} t=${t} />
    </div>
    <${Notices} state=${state} page=${page} t=${t} say=${setToast} />
    <${DeletedMine} state=${state} frame=${frame} page=${page} t=${t} say=${setToast} />
    <${AskOnce} own=${state.own} page=${page} t=${t} say=${setToast} />
    <${Progress} steps=${steps} now=${steps.indexOf(step)} t=${t} />
    ${
      elsewhere(state, frame) &&
      html`<div class="moved" role="status"><p>${t("moved_activity")}</p>
      <a class="button primary" href=${`/a/${state.lead}`}>${t("moved_activity_go")}</a></div>`
    }
    ${moved && html`<${Moved} state=${state} frame=${frame} t=${t} go=${follow} />`}
    ${!moved && at.phase !== state.phase && html`<button class="button" onClick=${follow}>${t("now_at")}</button>`}
    <${Step} step=${step} at=${at} key=${at.phase + steps.indexOf(step) + (step.about || "")} ...${shared} />
    <${DeletedHere} key=${`deleted${at.phase}${steps.indexOf(step)}`} questions=${askedAt(step, steps)} about=${step.about}
      frame=${frame} state=${state} page=${page} t=${t} say=${setToast} />
    <${Steps} steps=${steps} now=${steps.indexOf(step)} go=${go} t=${t} />
    ${
      at.phase === state.phase &&
      !moved &&
      html`<${Reopen} state=${state} frame=${frame} t=${t}
      go=${(phase) => setAt({ led: led(state), phase, step: 0 })} />`
    }
    <${Own} own=${state.own} frame=${frame} page=${page} t=${t} say=${setToast} />
    ${toast && html`<${Toast} toast=${toast} t=${t} close=${() => setToast(null)} />`}
  </div>`;
}

// recall and plenary: each question, then the timeline; gallery: the work shown, then its questions
function stepsOf(phase, state, frame) {
  if (frame.kind !== "memory")
    return phase === "gallery" ? walkSteps(phase, state, frame) : workSteps(phase, state, frame);
  const asked = (phase) => frame.questions.filter((one) => one.phase === phase).map((question) => ({ question }));
  if (phase === "recall" || phase === "plenary") return [...asked(phase), { timeline: true }];
  if (phase !== "gallery") return [{ waiting: true }];
  const about = state.rounds.mine;
  if (!about) return [{ late: true }, ...asked("recall"), { timeline: true }];
  return [{ work: about }, ...asked(phase).map((step) => ({ ...step, about })), { finish: true }];
}

// what is read, each question, and the end
function workSteps(phase, state, frame) {
  const found = frame.phases.find((one) => one.id === phase);
  if (!found) return [{ waiting: true }];
  if (found.board === "instruments") return [{ measures: true }, { surveys: true }];
  const questions = frame.questions.filter((one) => one.phase === (found.looks_at || phase));
  if (found.board === "home") return [{ home: true }];
  const asked = (id) => frame.questions.find((one) => one.id === id);
  const again = frame.questions.filter((one) => found.revises.includes(one.id));
  const all = [...questions, ...again];
  if (!found.shows.length && !all.length) return [{ look: true }];
  if (found.board === "again")
    return [{ data: true }, ...questions.map((goals) => ({ goals })), { sides: questions[0], ours: [] }];
  if (found.board === "plan") {
    const shown = questions.map((question) => shownOf(question, state.plan.off));
    return [{ plan: shown }, { ours: shown }];
  }
  const step = (question) =>
    question.of ? { ticks: question } : { question, again: again.includes(question), mates: Boolean(found.looks_at) };
  return [
    ...(found.shows.length ? [{ shows: found.shows }] : []),
    ...(again.length ? [{ asked: true }] : []),
    ...all.map(step),
    ...(all.length
      ? [{ ours: questions.map((one) => (one.of ? asked(one.of) : one)), again: again.filter((one) => !one.of) }]
      : []),
  ];
}

// what is answered at this step; of the whole phase, where it is not one question's
const askedAt = (step, steps) => (step.question || step.goals ? [step] : steps).flatMap(questionsOf);
const questionsOf = (step) => step.question || step.goals || step.plan || [];

// the work shown, then what is said about it
function walkSteps(phase, state, frame) {
  const about = state.rounds.mine;
  const questions = frame.questions.filter((one) => one.phase === phase);
  if (!about) return [{ late: true }];
  return [{ work: about }, ...questions.map((question) => ({ question, about })), { ours: questions, again: [] }];
}

// the activity everybody was led to, where it is another than this page's
const elsewhere = (state, frame) => state.lead && state.lead !== frame.activity && location.pathname.startsWith("/a/");

function Step({ step, at, moved, frame, state, page, t, onTyping, say, go }) {
  if (step.question) {
    const work = state.walk.find((one) => one.group === step.about);
    return html`<${Question} question=${step.question} again=${step.again} about=${step.about} aboutName=${work && work.name}
      frame=${frame} state=${state} page=${page} t=${t} onTyping=${onTyping} moved=${moved} say=${say} />
      ${step.mates && html`<${Mates} question=${step.question} frame=${frame} state=${state} t=${t} />`}`;
  }
  if (step.plan) {
    return html`<${Plan} questions=${step.plan} frame=${frame} state=${state} page=${page} t=${t} onTyping=${onTyping}
      moved=${moved} say=${say} />`;
  }
  if (step.data) return html`<${Data} frame=${frame} state=${state} t=${t} />`;
  if (step.goals) {
    return html`<${Again} question=${step.goals} frame=${frame} state=${state} page=${page} t=${t} onTyping=${onTyping}
      moved=${moved} say=${say} />`;
  }
  if (step.measures)
    return html`<${Measures} frame=${frame} state=${state} page=${page} t=${t} onTyping=${onTyping} say=${say} />`;
  if (step.surveys)
    return html`<${Surveys} frame=${frame} state=${state} page=${page} t=${t} onTyping=${onTyping} say=${say} go=${go} />`;
  if (step.ticks)
    return html`<${Ticks} question=${step.ticks} frame=${frame} state=${state} page=${page} t=${t} say=${say} />`;
  if (step.asked) return html`<${Asked} state=${state} t=${t} />`;
  if (step.work)
    return html`<${Work} work=${state.walk.find((one) => one.group === step.work)} frame=${frame} t=${t} />`;
  if (step.home) return html`<${Home} home=${state.home} frame=${frame} t=${t} />`;
  if (step.look) return html`<${Words} title=${t("look_title")} text=${t("look_text")} />`;
  if (step.shows) return html`<${Shows} things=${step.shows} t=${t} />`;
  if (step.waiting) return html`<${Words} title=${t("waiting_title")} text=${t("waiting_text")} />`;
  if (step.late) {
    return html`<${Words} title=${t("gallery_wait_title")}
      text=${t((frame.kind === "memory" ? "gallery_" : "walk_") + (state.rounds.number ? "late" : "wait"))} />`;
  }
  return html`<${Finish} phase=${at.phase} ours=${step.ours} again=${step.again} sides=${step.sides} frame=${frame} state=${state} page=${page} t=${t} say=${say} />`;
}

const Words = ({ title, text }) => html`<section class="waiting"><h2>${title}</h2><p>${text}</p></section>`;

function Work({ work, frame, t }) {
  if (!work) return null;
  return html`<section><h2>${t("gallery_of", { name: work.name })}</h2>
    ${
      frame.kind === "memory" || !work.answers.length
        ? html`<${Timeline} answers=${work.answers} questions=${frame.questions} t=${t} empty=${t("gallery_empty")} />`
        : html`<${Ours} questions=${frame.questions} frame=${frame} t=${t} answers=${work.answers} />`
    }</section>`;
}

function Finish({ phase, ours, again = [], sides, frame, state, page, t, say }) {
  const { press, waiting } = usePresses(page, frame, say);
  const place = `done:${frame.activity}:${phase}.`;
  const waits = waiting(place);
  const { done } = waits || { done: state.done.includes(phase) };
  const own = state.answers.filter((one) => frame.questions.some((q) => q.id === one.question && q.phase === "recall"));
  return html`<section>
    ${
      ours
        ? html`<h2>${t(alone(ours) ? "mine_title" : "ours_title")}</h2>
          ${sides && html`<${Sides} question=${sides} frame=${frame} state=${state} t=${t} />`}
          ${again.length > 0 && html`<${Compare} questions=${again} frame=${frame} state=${state} t=${t} />`}
          ${
            ours.length > 0 &&
            html`<${Ours} questions=${ours} frame=${frame} t=${t} walk=${state.walk}
            answers=${state.answers.filter((one) => ours.some((question) => question.id === one.question) && (one.own || !alone(ours)))} />`
          }`
        : html`<h2>${t("timeline_title")}</h2>
          <${Timeline} answers=${own} questions=${frame.questions} t=${t} empty=${t("timeline_empty")} />`
    }
    ${done && html`<p class="note good">${t("done_words")}</p>`}
    <${Later} waits=${waits} page=${page} t=${t} />
    <button class=${"button " + (done ? "quiet" : "primary")} disabled=${Boolean(waits)}
      onClick=${() => press(place, "done", { phase, done: !done })}>${t(done ? "done_no" : "done_yes")}</button>
  </section>`;
}

const alone = (questions) => questions.length > 0 && questions.every((one) => one.by === "person");

function Progress({ steps, now, t }) {
  if (steps.length < 2) return null;
  const words = t("step", { n: now + 1, all: steps.length });
  return html`<div class="progress" role="progressbar" aria-label=${words} aria-valuemin="1" aria-valuenow=${now + 1}
    aria-valuemax=${steps.length} aria-valuetext=${words}>
    ${steps.map((one, index) => html`<span key=${index} class=${index <= now ? "past" : ""} />`)}
  </div>`;
}

function Steps({ steps, now, go, t }) {
  if (steps.length < 2) return null;
  const last = steps.length - 1;
  return html`<nav class="steps">
    <button class="button" disabled=${now === 0} onClick=${() => go(now - 1)}>${t("previous")}</button>
    <button class="button quiet" onClick=${() => go(now === last ? 0 : last)}>
      ${t(now === last ? (steps[last].surveys ? "m_to_measures" : "to_questions") : lastWords(steps[last]))}
    </button>
    <button class="button" disabled=${now === last} onClick=${() => go(now + 1)}>${t("next")}</button>
  </nav>`;
}

function lastWords(step) {
  if (step.timeline || step.finish) return "to_timeline";
  if (step.surveys) return "m_to_surveys";
  return alone(step.ours || []) ? "to_mine" : "to_ours";
}

function Moved({ state, frame, t, go }) {
  const round = state.phase === "gallery" && state.rounds.number;
  const words = round ? t("moved_round", { n: round }) : t("moved", { phase: phaseTitle(state.phase, frame, t) });
  return html`<div class="moved" role="status"><p>${words}</p>
    <button class="button primary" onClick=${go}>${t("moved_go")}</button></div>`;
}

// earlier phases stay open for writing
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

function Toast({ toast, t, close }) {
  useEffect(() => {
    const timer = setTimeout(close, 10000);
    return () => clearTimeout(timer);
  }, [toast]);
  const words = toast.words || (toast.error ? `${toast.error.what} · ${toast.error.do}` : t("no_answer"));
  return html`<div class="toast" role="alert"><p>${words}</p>
    ${
      toast.undo &&
      html`<button class="button" onClick=${() => {
        close();
        toast.undo();
      }}>${t("undo")}</button>`
    }
    <button class="button quiet" onClick=${close}>${t("close")}</button>
  </div>`;
}

function phaseTitle(phase, frame, t) {
  const found = frame.phases.find((one) => one.id === phase);
  return found ? found.title : t("phase_waiting");
}

export default view(Form);
