// A line on all phones, until it is closed there or taken back here
import { html } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

/** @param {ConsoleProps} props */
export function AnnouncePanel({ state, t, run }) {
  const { announced } = state;
  const [text, setText, forget] = useTyped("announce", "");
  const send = async (event) => {
    event.preventDefault();
    const reply = await run("announce", { text }, t("console_announced"));
    if (reply.ok) forget();
  };
  return html`<div>
    ${
      announced.text &&
      html`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${announced.text}</span></p>
      <button class="button" onClick=${() => run("announce", { text: "" }, t("console_unannounced"))}>${t("console_unannounce")}</button></div>`
    }
    <form class="add" onSubmit=${send}>
      <${TextBox} limit="announcement" rows=${2} lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${text} onInput=${(event) => setText(event.target.value)} />
      <button class="button primary" disabled=${!text.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`;
}
