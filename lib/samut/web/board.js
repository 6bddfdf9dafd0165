// The board: what the projector shows. It only looks; nothing on it writes.
import { Clock, html, useEffect, useState, view } from "./core/page.js";
import { JoinDialog, Lobby } from "../widgets/welcome/board_lobby.js";
import { looks, Ribbon, shortTitle, Sign } from "./core/marks.js";
import { Spotlight } from "../widgets/moderation/board.js";
import { BODIES } from "./board_body.js";
/** @import { BoardProps, Translate } from "./props.d.ts" */
/** @import { BoardState, Card } from "./state.d.ts" */

const served = () => /^\/board\//.test(location.pathname);

/** @param {BoardProps} props */
function Board({ frame, state, page, t }) {
  const [joining, setJoining] = useState(false);
  const Body = bodyOf(state);
  useEffect(() => {
    if (state.lead && state.lead !== frame.activity && served()) location.assign(`/board/${state.lead}`);
  }, [state.lead]);
  const spotlight = spotlightOf(state);
  const groups = looks(frame, state.groups);
  const shared = { frame, state, t, groups };
  const look = ["board", served() && "whole", (joining || spotlight) && "covered"].filter(Boolean).join(" ");
  return html`<div class=${look} data-phase=${state.phase} lang=${frame.language || "th"}>
    <${Header} frame=${frame} state=${state} page=${page} t=${t} join=${() => setJoining(true)} />
    <div class="board-main" key=${state.phase}><${Body} ...${shared} /></div>
    ${joining && !spotlight && html`<${JoinDialog} ...${shared} close=${() => setJoining(false)} />`}
    ${spotlight && html`<${Spotlight} ...${shared} key=${spotlight.item} card=${spotlight} />`}
  </div>`;
}

/** @param {BoardState} state */
const bodyOf = ({ phase, body }) => (phase && body ? BODIES[body.kind] : Lobby);

// A plan's line in the spotlight is shown with all it grew from, by the plan's own board
/** @param {{spotlight: Card | null, body: {kind: string, lit?: string} | null}} state */
const spotlightOf = ({ spotlight, body }) => spotlight && spotlight.item !== body?.lit && spotlight;

/** @param {BoardProps} props */
function Header({ frame, state, page, t, join }) {
  const at = frame.phases.findIndex((one) => one.id === state.phase);
  return html`<header class="board-head">
    <div class="board-titles">
      <h1 title=${frame.title}>${shortTitle(frame.title)}</h1>
      <p>${
        state.pause.text
          ? html`<strong class="board-pause">${state.pause.text} · ${state.pause.time}</strong>`
          : subtitle(frame, at, state, t)
      }</p>
    </div>
    <div class="board-side">
      ${state.about.demo && html`<${Ribbon} t=${t} />`}
      ${
        at >= 0 &&
        html`<button class="button quiet board-join" onClick=${join}>
        <${Sign} name="qr" /> ${t("board_join_short")}
      </button>`
      }
    </div>
    <${Clock} timer=${state.timer} page=${page} t=${t} />
  </header>`;
}

/**
 * @param {BoardProps["frame"]} frame
 * @param {any} at
 * @param {BoardProps["state"]} state
 * @param {Translate} t
 */
function subtitle({ phases }, at, state, t) {
  if (at < 0) return state.about.title;
  const words = t("board_phase", { n: at + 1, all: phases.length, title: phases[at].title });
  if (phases[at].board !== "gallery" || !state.round.number) return words;
  return `${words} · ${t("board_round", { n: state.round.number, all: Math.max(state.round.count, state.round.number) })}`;
}

export default view(Board);
