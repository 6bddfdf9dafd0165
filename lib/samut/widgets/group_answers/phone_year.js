// The year of an answer: what is typed, and how well it is remembered
import { html, useState } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
import { chosen, picked, typedYear } from "./year_words.js";
/** @import { With } from "../../web/props.d.ts" */
/** @import { QuestionConfig } from "../../web/state.d.ts" */

const HOW = ["sure", "about", "decade", "unknown"];

/** @param {With<{question: QuestionConfig}>} props */
export function Year({ question, asked, draft, change, t }) {
  const [open, setOpen] = useState(asked || Boolean(draft.digits) || draft.how === "unknown");
  if (!open) {
    return html`<button type="button" class="button quiet add-year" onClick=${() => setOpen(true)}>
      ${t("add_year")}
    </button>`;
  }
  const name = asked ? question.text : t("year_of_it");
  return html`<div class="year">
    ${!asked && html`<label class="label" for="year">${name}</label>`}
    <${TextBox} limit="year" counted=${typedYear(draft, t)} id="year" class="year-input" inputmode=${draft.how === "typed" ? "text" : "numeric"}
      autocomplete="off" aria-label=${asked ? name : undefined} placeholder=${t("year_example")} disabled=${draft.how === "unknown"}
      value=${draft.how === "unknown" ? "" : draft.digits}
      onInput=${(event) => change({ digits: event.target.value })} />
    <div class="how" role="radiogroup" aria-label=${t("year_how")}>
      ${HOW.map(
        (how) => html`<button type="button" role="radio" key=${how} class="choice"
          aria-checked=${chosen(draft, how)} onClick=${() => change(picked(draft, how))}>
          ${t(how === "unknown" ? "year_unknown_choice" : `year_${how}`)}
        </button>`,
      )}
    </div>
  </div>`;
}
