// The boxes of a row on paper, for hands that stay on the keyboard: Tab, arrows and figures do all of it
import { html, useElement } from "../../web/core/page.js";
import { PARTS } from "../group_answers/phone_fields.js";
import { TextBox } from "../../web/core/text_box.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { FieldConfig } from "../../web/state.d.ts" */

// What can be typed into, in its order
const BOXES = "textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]";
export const boxesOf = (element) => Array.from(element.querySelectorAll(BOXES)).filter((one) => !one.disabled);

// Moves on from a box to the next of `root`, or the one before; false at the end
export function moveOn(root, from, step = 1) {
  const boxes = boxesOf(root);
  const group = from.closest("[role=radiogroup]");
  const at = boxes.findIndex((one) => one === from || group?.contains(one));
  const to = boxes[at + step];
  if (to) to.focus();
  return Boolean(to);
}

/** @param {ConsoleProps & {field: FieldConfig}} props */
export function Box({ field, value, near, set, frame, t }) {
  if (field.kind === "level") return html`<${Level} field=${field} value=${value} set=${set} t=${t} />`;
  if (field.kind === "choice") return html`<${Choice} field=${field} value=${value} set=${set} />`;
  if (field.kind === "text" || field.kind === "line")
    return html`<${Words} limit=${field.kind} label=${field.text} value=${value} set=${set} />`;
  const Part = PARTS[field.kind];
  return html`<${Part} field=${field} value=${value} near=${near} set=${set} frame=${frame} t=${t} />`;
}

export function Words({ limit, label, value, set, hint }) {
  return html`<label class="box"><span>${label}</span>
    <${TextBox} limit=${limit} rows=${1} lang="th" value=${value || ""} placeholder=${hint} onInput=${(event) => set(event.target.value)} /></label>`;
}

/** @param {With<{field: FieldConfig}>} props */
function Choice({ field, value, set }) {
  return html`<label class="box"><span>${field.text}</span>
    <select value=${value || ""} onChange=${(event) => set(event.target.value)}><option value=""></option>
      ${field.options.map((one) => html`<option key=${one.id} value=${one.id}>${one.text}</option>`)}</select></label>`;
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

// One stop for Tab. A figure sets the level and moves on, by its key: a Thai keyboard has letters there
/** @param {With<{field: FieldConfig}>} props */
function Level({ field, value, set, t }) {
  const group = useElement();
  const levels = Array.from({ length: field.levels }, (_, index) => index + 1);
  const put = (level) => {
    set(level);
    const keys = /** @type {NodeListOf<HTMLElement>} */ (group.current.querySelectorAll("[role=radio]"));
    keys[level - 1].focus();
  };
  const go = (level) => {
    put(level);
    moveOn(group.current.closest(".sheet"), document.activeElement);
  };
  const actOf = ({ code, key, shiftKey }) => {
    const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) || [];
    const step = STEPS[key];
    if (levels.includes(Number(digit)) && !shiftKey) return () => go(Number(digit));
    if (step) return () => put(Math.max(1, Math.min(field.levels, value ? value + step : 1)));
    return ["Backspace", "Delete"].includes(key) || digit === "0" ? () => set(null) : null;
  };
  const press = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = actOf(event);
    if (!act) return;
    act();
    event.preventDefault();
  };
  return html`<div class="box level-box" role="radiogroup" aria-label=${field.text} ref=${group} onKeyDown=${press}>
    <span aria-hidden="true">${field.text}</span>
    <span class="level-keys" title=${t("typing_level_keys", { all: field.levels })}>${levels.map(
      (level) => html`<span key=${level} class="level-key"
      role="radio" tabindex=${level === (value || 1) ? 0 : -1} aria-checked=${String(level === value)}
      aria-label=${t("level", { n: level, all: field.levels })} onClick=${() => put(level)}>${level}</span>`,
    )}</span></div>`;
}
