// The year of an answer: what is typed, and how well it is remembered
import { html, useState } from "../../web/core/page.js";

const HOW = ["sure", "about", "decade", "unknown"];

// The year in words as the server reads them: the certainty, then the figures
export function typedYear(draft, t) {
  const digits = draft.digits.trim();
  if (draft.how === "unknown") return t("year_unknown_choice");
  if (!digits || draft.how === "sure" || draft.how === "typed") return digits;
  return `${t(`year_${draft.how}`)} ${digits}`;
}

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
    <input id="year" class="year-input" inputmode=${draft.how === "typed" ? "text" : "numeric"} autocomplete="off"
      aria-label=${asked ? name : undefined} placeholder=${t("year_example")} disabled=${draft.how === "unknown"}
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

const chosen = (draft, how) => draft.how === how || (draft.how === "typed" && how === "sure");

// a year typed with its words is cut to its figures when another certainty is picked
const picked = (draft, how) =>
  draft.how === "typed" ? { how, digits: (draft.digits.match(/[\d\u0e50-\u0e59]{2,4}/) || [""])[0] } : { how };
