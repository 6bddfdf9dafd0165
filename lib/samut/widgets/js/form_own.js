// What a person agrees to, and asks to have erased. Nothing here decides whether one takes part
import { html, useState } from "./page.js";

const AGREED = ["attendance", "contact", "happiness", "research"];

export function Own({ own, page, t, say }) {
  const [sure, setSure] = useState(false);
  const call = async (name, args) => {
    const reply = await page.call(name, args);
    if (!reply.ok) say(reply);
    return reply.ok;
  };
  const ask = async (asked) => (await call("ask_to_erase", { asked })) && setSure(false);
  return html`<details class="own-data"><summary class="button quiet">${t("own_link")}</summary>
    <p>${t("own_free")}</p>
    <p class="label">${t("own_agree")}</p>
    ${AGREED.map((name) => html`<button type="button" role="checkbox" key=${name} class="choice option" aria-checked=${String(own.agreed[name])}
      onClick=${() => call("agree", { [name]: !own.agreed[name] })}><span class="tick" aria-hidden="true"></span>${t(`own_${name}`)}</button>`)}
    ${own.erased && html`<p class="note">${t("own_erased", { at: own.erased })}</p>`}
    ${own.asked
      ? html`<p class="note">${t("own_erase_asked")}</p><button class="button quiet" onClick=${() => ask(false)}>${t("own_erase_back")}</button>`
      : !sure && html`<button class="button quiet" onClick=${() => setSure(true)}>${t("own_erase")}</button>`}
    ${sure && !own.asked && html`<div class="ask"><p>${t("own_erase_what")}</p><p>${t("own_erase_leaves")}</p>
      <button class="button" onClick=${() => ask(true)}>${t("own_erase_ask")}</button>
      <button class="button quiet" onClick=${() => setSure(false)}>${t("cancel")}</button></div>`}
  </details>`;
}
