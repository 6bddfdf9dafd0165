// How participants join, for who asks the facilitator
import { html } from "../../web/core/page.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

/** @param {ConsoleProps} props */
export function JoinPanel({ state, t }) {
  const { joining } = state;
  if (!joining?.code) return html`<p>${t("console_join_none")}</p>`;
  const urls = joining.urls || [];
  return html`<div class="join-panel">
    ${joining.qr && html`<img src=${joining.qr} alt=${t("console_qr", { url: urls[0] || "" })} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${urls.map((url) => html`<p class="join-url" key=${url}>${url}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(joining.code).join(" ")}>${joining.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`;
}
