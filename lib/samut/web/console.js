// The console: the facilitator's laptop. One next step, the clock, who is where, what was said, and how to take it back.
import { html, useEffect, useElement, useState, view } from "./core/page.js";
import { shortTitle, looks, Ribbon } from "./core/marks.js";
import { AboutPanel } from "../widgets/workshop/console.js";
import { ActivitiesPanel, AgendaPanel } from "../widgets/agenda/console.js";
import { AnnouncePanel } from "../widgets/announcements/console.js";
import { Answers } from "../widgets/group_answers/console.js";
import { ExportsPanel } from "../widgets/exports/console.js";
import { ClearingPanel } from "../widgets/redaction/console.js";
import { ImportPanel } from "../widgets/survey_import/console.js";
import { Groups } from "../widgets/workshop/console_groups.js";
import { JoinPanel } from "../widgets/workshop/console_join.js";
import { Lead } from "../widgets/lead/console.js";
import { LED } from "./console_body.js";
import { PaperPanel } from "../widgets/paper/console.js";
import { PeoplePanel } from "../widgets/people/console.js";
import { Picture } from "../widgets/timeline/console_picture.js";
import { ScriptPanel } from "../widgets/lead/console_script.js";
import { useResent } from "./core/console_resent.js";
import { Rounds, Seen } from "../widgets/gallery_walk/console.js";
import { Dialog, Toasts, useCommands } from "./core/panel.js";
import { boardOf } from "./core/phases.js";
/** @import { ConsoleProps } from "./props.d.ts" */

const PANELS = {
  agenda: AgendaPanel,
  activities: ActivitiesPanel,
  announce: AnnouncePanel,
  join: JoinPanel,
  about: AboutPanel,
  paper: PaperPanel,
  people: PeoplePanel,
  exports: ExportsPanel,
  clearing: ClearingPanel,
  import: ImportPanel,
};
const MORE = ["exports", "clearing", "import", "paper", "people", "about"];
const FRESH = 30000;
const served = () => /^\/console\//.test(location.pathname);

/** @param {ConsoleProps} props */
function Console({ frame, state, page, t }) {
  const [panel, setPanel] = useState("");
  const [script, setScript] = useState(false);
  const commands = useCommands(page, t, frame.activity);
  useResent(page, frame, commands.say, t);
  useEffect(() => {
    const ask = setInterval(() => page.call("clock"), FRESH);
    return () => clearInterval(ask);
  }, []);
  const shared = { frame, state, page, t, groups: looks(frame, state.groups), ...commands };
  const Panel = PANELS[panel];
  const toasts = html`<${Toasts} toasts=${commands.toasts} drop=${commands.drop} t=${t} />`;
  return html`<div class=${"console" + (served() ? " whole" : "")} lang=${frame.language || "th"}>
    <div>
      <${Top} frame=${frame} state=${state} t=${t} open=${setPanel} script=${script} setScript=${setScript} />
      <${Warning} warning=${state.warning} t=${t} />
    </div>
    <${Lead} ...${shared} />
    <main class="desk">
      <${Side} ...${shared} add=${() => setPanel("about")} />
      ${script ? html`<${Script} ...${shared} close=${() => setScript(false)} />` : html`<${Answers} ...${shared} />`}
    </main>
    ${
      Panel &&
      html`<${Dialog} title=${t(`console_${panel}`)} look=${panel + "-dialog"} t=${t} close=${() => setPanel("")}>
      <${Panel} ...${shared} go=${setPanel} />${toasts}<//>`
    }
    ${!Panel && toasts}
  </div>`;
}

function Side({ add, ...shared }) {
  const { state, frame } = shared;
  const gallery = boardOf(frame, state.phase) === "gallery";
  const Led = state.led && LED[state.led.kind];
  return html`<div class="side">
    <${Groups} ...${shared} add=${add} />
    <${Picture} ...${shared} />
    ${Led && html`<${Led} ...${shared} />`}
    ${gallery && html`<${Rounds} ...${shared} />`}
    ${(gallery || state.round.number > 0) && html`<${Seen} ...${shared} />`}
  </div>`;
}

function Script({ close, ...shared }) {
  const { t } = shared;
  return html`<aside class="panel answers-panel" aria-label=${t("console_script")}><h2>${t("console_script")}
    <button class="button quiet" onClick=${close}>${t("close")}</button></h2>
    <div class="feed" tabindex="0" role="group" aria-label=${t("console_script")}><${ScriptPanel} ...${shared} /></div></aside>`;
}

/** @param {ConsoleProps} props */
function Top({ frame, state, t, open, script, setScript }) {
  const board = `/board/${location.pathname.split("/").pop()}`;
  const { joining, backup, about } = state;
  return html`<header class="top">
    <div class="headline"><h1 title=${`${frame.title} · ${about.title}`}>${shortTitle(frame.title)}<span class="gentle">${about.title}</span></h1>
      ${backup && html`<${Backup} backup=${backup} t=${t} />`}</div>
    ${about.demo && html`<${Ribbon} t=${t} words="console_demo" />`}
    <button class="button quiet" onClick=${() => open("agenda")}>${t("console_agenda")}</button>
    <button class="button quiet" onClick=${() => open("activities")}>${t("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(script)} onClick=${() => setScript(!script)}>${t("console_script")}</button>
    <button class=${"button quiet" + (state.announced.text ? " set" : "")} onClick=${() => open("announce")}>${t("console_announce")}</button>
    <button class="button quiet" onClick=${() => open("join")}>
      ${t("console_join")}${joining?.code && html` <strong class="top-code">${joining.code}</strong>`}
    </button>
    <a class="button" href=${board} target="_blank" rel="noopener">${t("console_open_board")}</a>
    <${More} state=${state} t=${t} open=${open} />
  </header>`;
}

// What is seldom wanted
/** @param {ConsoleProps} props */
function More({ state, t, open }) {
  /** @type {{current: HTMLDetailsElement}} */
  const menu = useElement();
  const choose = (panel) => {
    menu.current.open = false;
    open(panel);
  };
  return html`<details class="more-menu" ref=${menu}><summary class=${"button quiet" + (state.asking ? " set" : "")}>
    ${state.asking ? t("console_people_asking", { n: state.asking }) : t("console_more")}</summary>
    <div>${MORE.map(
      (one) => html`<button class="button quiet" key=${one} onClick=${() => choose(one)}>
      ${t(`console_${one}`)}</button>`,
    )}</div></details>`;
}

function Backup({ backup, t }) {
  if (!backup.at) return null;
  const at = new Date(backup.at * 1000);
  const time = `${at.getHours()}.${String(at.getMinutes()).padStart(2, "0")}`;
  return html`<p class="backup">${t("console_backup", { time })}</p>`;
}

// What the facilitator has to do before anything else; gone by itself once all is well
function Warning({ warning, t }) {
  return html`<div role="alert">${
    warning?.what &&
    html`<div class=${"warning " + warning.level}>
    <strong>${warning.what}</strong>
    <p>${warning.do} <span class="warning-where">· ${t("console_folder", { folder: warning.where })}</span></p>
  </div>`
  }</div>`;
}

export default view(Console);
