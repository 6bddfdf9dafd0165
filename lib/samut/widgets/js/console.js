// The console: the facilitator's laptop. One next step, the clock, who is where, what was said, and how to take it back.
import { html, useEffect, useState, view } from "./page.js";
import { shortTitle, looks, Ribbon } from "./board_parts.js";
import { AboutPanel } from "./console_about.js";
import { Answers } from "./console_answers.js";
import { Groups } from "./console_groups.js";
import { JoinPanel } from "./console_join.js";
import { Lead } from "./console_lead.js";
import { LED } from "./console_work.js";
import { Picture } from "./console_picture.js";
import { Rounds, Seen } from "./console_rounds.js";
import { Dialog, Toasts, useCommands } from "./console_parts.js";

const PANELS = { join: JoinPanel, about: AboutPanel };
const FRESH = 30000;
const served = () => /^\/console\//.test(location.pathname);

function Console({ frame, state, page, t }) {
  const [panel, setPanel] = useState("");
  const commands = useCommands(page, t);
  useEffect(() => {
    const ask = setInterval(() => page.call("clock"), FRESH);
    return () => clearInterval(ask);
  }, []);
  const shared = { frame, state, page, t, groups: looks(frame, state.groups), ...commands };
  const Panel = PANELS[panel];
  const Led = state.led && LED[state.led.kind];
  const toasts = html`<${Toasts} toasts=${commands.toasts} drop=${commands.drop} t=${t} />`;
  return html`<div class=${"console" + (served() ? " whole" : "")} lang=${frame.language || "th"}>
    <div>
      <${Top} frame=${frame} state=${state} t=${t} open=${setPanel} />
      <${Warning} warning=${state.warning} t=${t} />
    </div>
    <${Lead} ...${shared} />
    <main class="desk">
      <div class="side">
        ${frame.kind === "memory" && state.reached.includes("plenary") && html`<${Picture} ...${shared} />`}
        ${Led && html`<${Led} ...${shared} />`}
        ${state.phase === "gallery" && html`<${Rounds} ...${shared} />`}
        <${Groups} ...${shared} add=${() => setPanel("about")} />
        ${(state.phase === "gallery" || state.round.number > 0) && html`<${Seen} ...${shared} />`}
      </div>
      <${Answers} ...${shared} />
    </main>
    ${Panel && html`<${Dialog} title=${t(`console_${panel}`)} t=${t} close=${() => setPanel("")}>
      <${Panel} ...${shared} />${toasts}<//>`}
    ${!Panel && toasts}
  </div>`;
}

function Top({ frame, state, t, open }) {
  const board = `/board/${location.pathname.split("/").pop()}`;
  const { joining, backup, about } = state;
  return html`<header class="top">
    <h1>${shortTitle(frame.title)}<span class="gentle">${about.title}</span></h1>
    ${about.demo && html`<${Ribbon} t=${t} words="console_demo" />`}
    ${backup && html`<${Backup} backup=${backup} t=${t} />`}
    <button class="button quiet" onClick=${() => open("join")}>
      ${t("console_join")}${joining && joining.code && html` <strong class="top-code">${joining.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${() => open("about")}>${t("console_about")}</button>
    <a class="button" href=${board} target="_blank" rel="noopener">${t("console_open_board")}</a>
  </header>`;
}

function Backup({ backup, t }) {
  if (!backup.at) return null;
  const at = new Date(backup.at * 1000);
  const time = `${at.getHours()}.${String(at.getMinutes()).padStart(2, "0")}`;
  return html`<p class="backup">${t("console_backup", { time })}</p>`;
}

// What the facilitator has to do before anything else; gone by itself once all is well
function Warning({ warning, t }) {
  return html`<div role="alert">${warning && warning.what && html`<div class=${"warning " + warning.level}>
    <strong>${warning.what}</strong>
    <p>${warning.do} <span class="warning-where">· ${t("console_folder", { folder: warning.where })}</span></p>
  </div>`}</div>`;
}

export default view(Console);
