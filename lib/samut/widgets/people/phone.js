// What a person agrees to, and asks to have erased. Nothing here decides whether one takes part
import { html, newId, useState } from "../../web/core/page.js";
import { Later, usePresses } from "../../web/core/sending.js";
import { TextBox } from "../../web/core/text_box.js";
import { useDraft } from "../../web/core/use_draft.js";
/** @import { PhoneProps, With } from "../../web/props.d.ts" */
/** @import { OwnState } from "../../web/state.d.ts" */

const AGREED = ["attendance", "contact", "happiness", "research"];

// Asked once after joining; put aside, the same is found at the foot of the page
/** @param {PhoneProps} props */
export function AskOnce({ own, frame, page, t, say }) {
  const [aside, setAside] = useState(false);
  const { press } = usePresses(page, frame, say);
  if (aside || own.answered) return null;
  const put = (open) => {
    const box = /** @type {HTMLDetailsElement} */ (document.querySelector(".own-data"));
    setAside(true);
    press("own:asked", "agree", {});
    if (!open) return;
    box.open = true;
    box.scrollIntoView();
  };
  return html`<section class="own-ask" aria-label=${t("own_link")}><p>${t("own_ask")}</p>
    <div class="row"><button class="button" onClick=${() => put(true)}>${t("own_ask_open")}</button>
      <button class="button quiet" onClick=${() => put(false)}>${t("own_ask_later")}</button></div></section>`;
}

// The same tick wherever it stands; press and waiting: as usePresses gives them
/** @param {With<{own: OwnState}>} props */
export function Agree({ name, own, press, waiting, t }) {
  const place = `own:${name}`;
  const agreed = (waiting(place) || own.agreed)[name];
  return html`<button type="button" role="checkbox" class="choice option" aria-checked=${String(agreed)} disabled=${Boolean(waiting(place))}
    onClick=${() => press(place, "agree", { [name]: !agreed })}><span class="choice-box" aria-hidden="true"></span><span>${t(`own_${name}`)}</span></button>`;
}

/** @param {PhoneProps} props */
function Reach({ own, frame, page, t, say }) {
  const reach = useDraft({
    page,
    frame,
    place: "own:reach",
    begin: () => ({ id: newId(), words: own.contact }),
    command: "reach",
    args: ({ words }) => ({ words }),
    after: ({ words }) => ({ id: newId(), words: words.trim() }),
    saved: () => say({ words: t("saved") }),
    refused: say,
  });
  const { words } = reach.draft;
  const save = (event) => {
    event.preventDefault();
    reach.send();
  };
  return html`<form class="part" onSubmit=${save}><label class="label" for="reach">${t("own_reach")}</label>
    <${TextBox} limit="contact" id="reach" class="line" lang="th" autocomplete="off" value=${words}
      onInput=${(event) => reach.change({ words: event.target.value })} />
    <button class="button" disabled=${reach.sending || words.trim() === own.contact}>${t("save")}</button></form>`;
}

/** @param {PhoneProps} props */
export function Own({ own, frame, page, t, say }) {
  const [sure, setSure] = useState(false);
  const { press, waiting } = usePresses(page, frame, say);
  const ask = (asked) => {
    setSure(false);
    press("own:erase", "ask_to_erase", { asked });
  };
  const { asked } = waiting("own:erase") || own;
  return html`<details class="own-data"><summary class="button quiet">${t("own_link")}</summary>
    <p>${t("own_free")}</p>
    <p class="label">${t("own_agree")}</p>
    ${AGREED.map(
      (name) => html`<${Agree} key=${name} name=${name} own=${own} press=${press} waiting=${waiting} t=${t} />
      ${name === "contact" && own.agreed.contact && html`<${Reach} own=${own} frame=${frame} page=${page} t=${t} say=${say} />`}`,
    )}
    ${own.erased && html`<p class="note">${t("own_erased", { at: own.erased })}</p>`}
    ${
      asked
        ? html`<p class="note">${t("own_erase_asked")}</p><button class="button quiet"
          disabled=${Boolean(waiting("own:erase"))} onClick=${() => ask(false)}>${t("own_erase_back")}</button>`
        : !sure &&
          html`<button class="button quiet" disabled=${Boolean(waiting("own:erase"))} onClick=${() => setSure(true)}>${t("own_erase")}</button>`
    }
    ${
      sure &&
      !asked &&
      html`<div class="ask"><p>${t("own_erase_what")}</p><p>${t("own_erase_leaves")}</p>
      <button class="button" onClick=${() => ask(true)}>${t("own_erase_ask")}</button>
      <button class="button quiet" onClick=${() => setSure(false)}>${t("cancel")}</button></div>`
    }
    <${Later} waits=${waiting("own:")} page=${page} t=${t} />
  </details>`;
}
