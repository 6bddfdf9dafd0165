// What the facilitator tells phones outside the questions: a line, a call to the group, a break
import { html, useState } from "../../web/core/page.js";
import { usePresses } from "../../web/core/sending.js";
/** @import { PhoneProps } from "../../web/props.d.ts" */

const CLOSED = "samut:closed";

/** @param {PhoneProps} props */
export function Notices({ state, frame, page, t, say }) {
  const { press } = usePresses(page, frame, say);
  const { announced, called, pause } = state;
  const [closed, setClosed] = useState(lastClosed);
  const close = () => {
    const { id = "" } = announced;
    setClosed(id);
    try {
      sessionStorage.setItem(CLOSED, id);
    } catch {
      // closed until the page is opened again
    }
  };
  const come = () => press("came", "came", {});
  return html`<div role="status">
    ${
      called &&
      html`<div class="notice call"><strong>${t("called")}</strong>
      <button class="button primary" onClick=${come}>${t("came")}</button></div>`
    }
    ${
      announced.text &&
      announced.id !== closed &&
      html`<div class="notice"><p><strong>${t("announced")}</strong>
      <span lang="th">${announced.text}</span></p><button class="button" onClick=${close}>${t("close")}</button></div>`
    }
    ${pause.text && html`<div class="notice rest"><p><strong lang="th">${pause.text}</strong> <span>${t("pause_time", { time: pause.time })}</span></p></div>`}
  </div>`;
}

function lastClosed() {
  try {
    return sessionStorage.getItem(CLOSED);
  } catch {
    return "";
  }
}
