// What a person agrees to, and asks to have erased. Nothing here decides whether one takes part
import { html, useState } from "./page.js";
import { Later, usePresses } from "./sending.js";

const AGREED = ["attendance", "contact", "happiness", "research"];

export function Own({ own, frame, page, t, say }) {
  const [sure, setSure] = useState(false);
  const { press, waiting } = usePresses(page, frame, say);
  const ask = (asked) => setSure(false) || press("own:erase", "ask_to_erase", { asked });
  const { asked } = waiting("own:erase") || own;
  const agreed = (name) => (waiting(`own:${name}`) || own.agreed)[name];
  return html`<details class="own-data"><summary class="button quiet">${t("own_link")}</summary>
    <p>${t("own_free")}</p>
    <p class="label">${t("own_agree")}</p>
    ${AGREED.map((name) => html`<button type="button" role="checkbox" key=${name} class="choice option" aria-checked=${String(agreed(name))}
      disabled=${Boolean(waiting(`own:${name}`))} onClick=${() => press(`own:${name}`, "agree", { [name]: !agreed(name) })}><span class="tick" aria-hidden="true"></span>${t(`own_${name}`)}</button>`)}
    ${own.erased && html`<p class="note">${t("own_erased", { at: own.erased })}</p>`}
    ${asked
      ? html`<p class="note">${t("own_erase_asked")}</p><button class="button quiet"
          disabled=${Boolean(waiting("own:erase"))} onClick=${() => ask(false)}>${t("own_erase_back")}</button>`
      : !sure && html`<button class="button quiet" disabled=${Boolean(waiting("own:erase"))} onClick=${() => setSure(true)}>${t("own_erase")}</button>`}
    ${sure && !asked && html`<div class="ask"><p>${t("own_erase_what")}</p><p>${t("own_erase_leaves")}</p>
      <button class="button" onClick=${() => ask(true)}>${t("own_erase_ask")}</button>
      <button class="button quiet" onClick=${() => setSure(false)}>${t("cancel")}</button></div>`}
    <${Later} waits=${waiting("own:")} page=${page} t=${t} />
  </details>`;
}
