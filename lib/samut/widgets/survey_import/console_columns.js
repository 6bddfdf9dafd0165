// What each column of a file is, how its answers are read, and what may be chosen in it
import { html } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";

const CHOSEN = ["choice", "choices", "grid"];
const READ = ["answer", "place", "at"];
const USES = ["answer", "consent", "person", "place", "unused"];
const SIGNS = [
  [";", "semicolon"],
  [",", "comma"],
  [" ", "space"],
];

export function Columns({ found, about, corrections, correct, t }) {
  return html`<h3>${t("columns")}</h3>
    ${!found.asks_consent && html`<p class="import-note"><strong>${t("no_consent")}</strong> ${t("no_consent_do")}</p>`}
    ${found.notes.map((one) => html`<p class="import-note" key=${one.words}>${one.words}</p>`)}
    ${found.others.length > 0 && html`<p class="import-note">${t("others", { others: found.others.join(", ") })}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${t("column")}</th><th>${t("becomes")}</th>
      <th>${t("examples")}</th></tr></thead>
      <tbody>${found.columns.map(
        (one) => html`<${Row} key=${one.header} one=${{ ...one, ...corrections[one.header] }}
        about=${about} set=${(name, value) => correct(one.header, name, value)} t=${t} />`,
      )}</tbody></table></div>`;
}

function Row({ one, about, set, t }) {
  const uses = [...USES, ...(USES.includes(one.use) ? [] : [one.use])].map((use) => [use, about.use[use]]);
  const label = (name) => `${one.header} ${t(name)}`;
  return html`<tr class=${["unused", "person"].includes(one.use) ? "skipped" : ""}>
    <td>${one.letters}</td><td lang="th">${one.header}</td>
    <td><${Select} label=${label("becomes")} value=${one.use} options=${uses} set=${(value) => set("use", value)} />
      ${READ.includes(one.use) && one.kind !== "skip" && html`<${How} one=${one} about=${about} set=${set} label=${label} t=${t} />`}</td>
    <td lang="th" class="gentle">${one.examples.join(" · ")}</td></tr>`;
}

function How({ one, about, set, label, t }) {
  const kinds = Object.entries(about.kind).filter(([id]) => id !== "skip");
  return html`${one.use !== "at" && html`<${Select} label=${label("kind")} value=${one.kind} options=${kinds} set=${(value) => set("kind", value)} />`}
    ${one.kind === "date" && html`<${Day} one=${one} about=${about} set=${set} label=${label} t=${t} />`}
    ${CHOSEN.includes(one.kind) && !one.of && html`<${Chosen} one=${one} set=${set} label=${label} t=${t} />`}`;
}

function Day({ one, about, set, label, t }) {
  const eras = ["be", "ce", "each"].map((era) => [era, about.era[era]]);
  const orders = ["dmy", "mdy"].map((order) => [order, t(order)]);
  return html`<div class="import-pair"><${Select} label=${label("era")} value=${one.era} none=${t("era_pick")} options=${eras}
      set=${(value) => set("era", value)} />
    <${Select} label=${label("order")} value=${one.order} none=${t("order_pick")} options=${orders}
      set=${(value) => set("order", value)} /></div>`;
}

// One option a line; lines without a word in them stay while it is typed
function Chosen({ one, set, label, t }) {
  const signs = SIGNS.map(([sign, name]) => [sign, t(name)]);
  const count = one.options.filter((option) => option.trim()).length;
  return html`${
    one.kind !== "choice" &&
    html`<label class="import-sign"><span>${t("between")}</span>
      <${Select} label=${label("between")} value=${one.between} options=${signs} none=${one.between ? "" : t("between_pick")}
        set=${(value) => set("between", value)} /></label>`
  }
    <details class="import-options" open=${Boolean(one.between)}><summary>${t("options", { count })}</summary>
      <label><span class="gentle">${t("options_how")}</span>
        <${TextBox} limit="options" lang="th" aria-label=${label("options_box")} rows=${Math.min(10, Math.max(3, one.options.length + 1))} value=${one.options.join("\n")}
          onInput=${(event) => set("options", event.target.value.split("\n"))} /></label></details>
    <label class="tick"><input type="checkbox" checked=${one.other}
      onChange=${(event) => set("other", event.target.checked)} /> ${t("other")}</label>`;
}

export function Select({ label, value, options, set, none }) {
  return html`<select aria-label=${label} value=${value} onChange=${(event) => set(event.target.value)}>
    ${none && html`<option value="" selected=${!value}>${none}</option>`}
    ${options.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === value}>${words}</option>`)}
  </select>`;
}
