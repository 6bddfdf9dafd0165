// How to join, large: before the first phase, and over any other screen when asked for
import { html, useEffect, useElement } from "../../web/core/page.js";
import { Chip } from "../../web/core/marks.js";
import { unseen, usePages } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { JoiningState } from "../../web/state.d.ts" */

/** @param {BoardProps} props */
export function Lobby({ state, t, groups }) {
  return html`<section class="lobby">
    <${HowToJoin} joining=${state.joining} t=${t} />
    <${Joined} state=${state} t=${t} groups=${groups} />
  </section>`;
}

/** @param {BoardProps} props */
export function JoinDialog({ state, t, groups, close }) {
  const button = useElement();
  useEffect(() => {
    const before = /** @type {?HTMLElement} */ (document.activeElement);
    button.current.focus();
    const press = (event) => event.key === "Escape" && close();
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
      before?.focus?.();
    };
  }, []);
  return html`<div class="overlay" role="dialog" aria-modal="true" aria-label=${t("board_join_title")}>
    <section class="lobby">
      <${HowToJoin} joining=${state.joining} t=${t} />
      <${Joined} state=${state} t=${t} groups=${groups} />
    </section>
    <button class="button overlay-close" ref=${button} onClick=${close}>${t("close")}</button>
  </div>`;
}

/** @param {With<{joining: JoiningState}>} props */
function HowToJoin({ joining, t }) {
  if (!joining?.code) {
    return html`<div class="how-to"><h2>${t("board_join_title")}</h2><p>${t("board_join_ask")}</p></div>`;
  }
  const [first, ...others] = joining.urls || [];
  return html`<div class="how-to">
    ${joining.qr && html`<img class="qr" src=${joining.qr} alt=${t("board_qr", { url: first || "" })} />`}
    <div class="how-to-words">
      <h2>${t("board_join_title")}</h2>
      <p>${t(joining.qr ? "board_join_scan" : "board_join_open")}</p>
      ${first && html`<p class="address">${shown(first)}</p>`}
      ${others.slice(0, 1).map((url) => html`<p class="address other" key=${url}>${t("board_join_or", { url: shown(url) })}</p>`)}
      <p>${t("board_join_code")}</p>
      <p class="code" aria-label=${Array.from(joining.code).join(" ")}><${Digits} code=${joining.code} /></p>
    </div>
  </div>`;
}

const shown = (url) => url.replace(/^http:\/\//, "").replace(/\/(join)?$/, "");

function Digits({ code }) {
  const half = Math.ceil(code.length / 2);
  return html`<span>${code.slice(0, half)}</span><span>${code.slice(half)}</span>`;
}

/** @param {BoardProps} props */
function Joined({ state, t, groups }) {
  const members = state.groups.reduce((sum, one) => sum + (one.members || 0), 0);
  const pages = usePages(state.groups, "joined");
  return html`<div class="joined">
    <h2>${t(state.groups.length ? "board_joined" : "board_joined_none", { groups: state.groups.length, members })}</h2>
    <ul class="chips" ref=${pages.box}>
      ${pages.shown.map(
        (one, index) => html`<li key=${one.id} ...${unseen(pages, index)}>
        <${Chip} look=${groups.get(one.id)} />
      </li>`,
      )}
    </ul>
    ${pages.after > 0 && html`<p class="more">${t("board_more_groups", { n: pages.after })}</p>`}
  </div>`;
}
