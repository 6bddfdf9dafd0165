// Movements that need no internet and no sound: the board counts and goes on by itself. And the films
import { html, useEffect, useState } from "../../web/core/page.js";
import { useKeys } from "../../web/core/screen.js";
import { STILL, Tabs, useTabs, useTurning } from "../../web/core/tabs.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { VideoState, WarmupBody } from "../../web/state.d.ts" */

const READY = 6;
const READY_MS = 1000;
const COUNT_MS = 2000;
const START = { at: 0, beat: -READY };

/** @param {BoardProps<WarmupBody>} props */
function Warmup({ frame, state, t }) {
  const tabs = useTabs(2);
  return html`<${Tabs} names=${[t("warmup_tab_moves"), t("warmup_tab_videos")]} tabs=${tabs}>
    ${
      tabs.at === 0
        ? html`<${Moves} moves=${frame.texts.warmup_moves} t=${t} />`
        : html`<${Films} videos=${state.body.videos} tabs=${tabs} t=${t} />`
    }
  <//>`;
}

// beat: before a movement it counts down to nought, then up to the movement's count
function Moves({ moves, t }) {
  const [now, setNow] = useState(START);
  const [paused, setPaused] = useState(false);
  const move = moves[now.at];
  const go = (step) => setNow({ at: Math.max(0, Math.min(now.at + step, moves.length)), beat: -READY });
  useEffect(() => {
    if (paused || !move) return undefined;
    const wait = setTimeout(() => setNow(after(now, move)), now.beat < 0 ? READY_MS : COUNT_MS);
    return () => clearTimeout(wait);
  }, [now, paused]);
  useKeys({
    " ": () => setPaused(!paused),
    ArrowRight: () => go(1),
    PageDown: () => go(1),
    ArrowLeft: () => go(-1),
    PageUp: () => go(-1),
  });
  if (!move) return html`<${Done} t=${t} again=${() => setNow(START)} />`;
  const ready = now.beat < 0;
  const words = ready ? "warmup_ready" : "warmup_of";
  return html`<section class="moves" data-move=${now.at + 1}>
    <div class="move-words">
      <p class="move-at">${t("warmup_move", { n: now.at + 1, all: moves.length })}</p>
      <h2>${move.title}</h2>
      <p class="move-how">${move.how}</p>
      <p class="move-safe">${t("warmup_safe")}</p>
    </div>
    <div class=${"move-count" + (ready ? " ready" : "")} role="timer">
      <p>${t(paused ? "warmup_paused" : words, { n: move.count })}</p>
      <p class="move-number" data-beat=${now.beat}>${Math.abs(now.beat)}</p>
    </div>
    <div class="move-keys">
      <button class="button" disabled=${now.at === 0} onClick=${() => go(-1)}>${t("warmup_back")}</button>
      <button class="button primary" aria-pressed=${String(paused)} onClick=${() => setPaused(!paused)}>${t(paused ? "warmup_go" : "warmup_pause")}</button>
      <button class="button" onClick=${() => go(1)}>${t("warmup_next")}</button>
    </div>
  </section>`;
}

function after({ at, beat }, move) {
  if (beat === -1) return { at, beat: 1 };
  return beat < move.count ? { at, beat: beat + 1 } : { at: at + 1, beat: -READY };
}

function Done({ t, again }) {
  return html`<section class="moves-done"><h2>${t("warmup_done")}</h2><p>${t("warmup_done_more")}</p>
    <button class="button" onClick=${again}>${t("warmup_again")}</button></section>`;
}

/** @param {With<{videos: VideoState[]}>} props */
function Films({ videos, tabs, t }) {
  useTurning(STILL, tabs);
  return html`<section class="films"><h2>${t("warmup_videos")}</h2>
    <ul>${videos.map(
      (one) => html`<li key=${one.id}>
      <p class="film-title">${one.title}</p>
      <p><a href=${one.url} target="_blank" rel="noopener noreferrer">${one.url.replace(/^https?:\/\//, "")}</a>
        ${one.needs_internet && html` <strong class="film-net">${t("warmup_internet")}</strong>`}</p>
    </li>`,
    )}</ul>
    <p>${t("warmup_videos_how")}</p>
  </section>`;
}

export const boards = { warmup: Warmup };
