// Who agreed to what, and who asks to be erased: for good, and only after it was said what will go
import { html, useEffect, useState } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

const AGREED = ["attendance", "contact", "happiness", "research"];

/** @param {ConsoleProps} props */
export function PeoplePanel({ state, t, run, go }) {
  const [people, setPeople] = useState(/** @type {any[]} */ ([]));
  const [sheets, setSheets] = useState(/** @type {any[]} */ ([]));
  const [sure, setSure] = useState("");
  const look = async () => {
    const reply = await run("people");
    if (!reply.ok) return;
    setPeople(reply.people);
    setSheets(reply.sheets);
  };
  useEffect(() => void look(), [state.asking, state.groups]);
  const erase = async (name, args) => {
    const reply = await run(name, args, (reply) => t("console_erased", { n: reply.erased }));
    setSure("");
    if (reply.ok) look();
  };
  const shown = [...people].sort((one, other) => other.asked - one.asked);
  return html`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!shown.length && !sheets.length && html`<p>${t("console_people_none")}</p>`}
    ${people.some(listed) && html`<${Attendance} people=${people} t=${t} />`}
    <ul>${shown.map(
      (one) => html`<${Person} key=${one.visit} one=${one} t=${t} sure=${sure === one.visit}
      ask=${setSure} erase=${() => erase("erase", { visit: one.visit })} />`,
    )}
      ${sheets.map(
        (one) => html`<${OnPaper} key=${keyOf(one)} one=${one} t=${t} sure=${sure === keyOf(one)}
      ask=${setSure} erase=${() => erase("erase_sheet", { form: one.form, group: one.group, sheet: one.sheet })} />`,
      )}</ul>
    <${Workshop} t=${t} run=${run} go=${go} /></div>`;
}

const listed = (one) => one.agreed.attendance || one.contact;

// As the workbook has it: each column by its own consent
function Attendance({ people, t }) {
  const rows = people.filter(listed);
  return html`<details class="attendance"><summary class="button quiet">${t("console_attendance", { n: rows.length, all: people.length })}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${rows.map(
        (
          one,
        ) => html`<tr key=${one.visit} lang="th"><td>${one.agreed.attendance ? one.nickname || t("console_person_nobody") : "–"}</td>
        <td>${one.group}</td><td>${one.contact || "–"}</td></tr>`,
      )}</tbody></table></details>`;
}

function Workshop({ t, run, go }) {
  const [held, setHeld] = useState(null);
  const [typed, setTyped] = useState("");
  const ask = () => run("holds").then((reply) => reply.ok && setHeld(reply));
  const erase = (event) => {
    event.preventDefault();
    run("erase_workshop", {}, (reply) => t("console_erased", { n: reply.erased })).then(
      (reply) => reply.ok && location.reload(),
    );
  };
  const close = () => {
    setHeld(null);
    setTyped("");
  };
  const word = t("console_erase_all_word");
  return html`<section class="person" aria-label=${t("console_erase_all")}>
    ${!held && html`<button class="button quiet" onClick=${ask}>${t("console_erase_all")}</button>`}
    ${
      held &&
      html`<form class="sure" onSubmit=${erase}><div role="alert"><p>${t("console_erase_all_goes", held)}</p>
        <p>${t("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${() => go("exports")}>${t("console_exports")}</button></p></div>
      <label class="line-field"><span>${t("console_erase_all_type", { word })}</span>
        <${TextBox} limit="confirmation" type="text" autocomplete="off" value=${typed} onInput=${(event) => setTyped(event.target.value)} /></label>
      <button class="button bad-button" disabled=${typed.trim() !== word}>${t("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${close}>${t("cancel")}</button></form>`
    }
  </section>`;
}

function Person({ one, t, sure, ask, erase }) {
  const name = one.nickname || t("console_person_nobody");
  const list = AGREED.filter((agreed) => one.agreed[agreed])
    .map((agreed) => t(`console_agreed_${agreed}`))
    .join(" · ");
  return html`<li class="person">
    <p><strong lang="th">${name}</strong> <span class="gentle" lang="th">${one.group} · ${t("console_person", { answers: one.answers })}</span>
      ${one.asked && html` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${one.contact && html`<p>${t("console_person_contact")} <strong lang="th">${one.contact}</strong></p>`}
    <p class="gentle">${list ? t("console_agreed", { list }) : t("console_agreed_none")}</p>
    <${Erase} words=${t("console_erase_sure", { name, group: one.group, answers: one.answers })} t=${t} sure=${sure}
      ask=${() => ask(one.visit)} back=${() => ask("")} erase=${erase} />
  </li>`;
}

const keyOf = (one) => `${one.form} ${one.group} ${one.sheet}`;

// One person's sheet of paper, which has a number and no name
function OnPaper({ one, t, sure, ask, erase }) {
  const told = { form: one.num, sheet: one.sheet, group: one.name };
  return html`<li class="person">
    <p><strong lang="th">${t("console_sheet", told)}</strong> <span class="gentle" lang="th">${one.name} · ${t(one.answers ? "console_person" : "console_sheet_emptied", one)}</span></p>
    <p class="gentle">${one.research ? t("console_agreed", { list: t("console_agreed_research") }) : t("console_agreed_none")}</p>
    <${Erase} words=${t("console_erase_sheet_sure", told)} t=${t} sure=${sure} ask=${() => ask(keyOf(one))} back=${() => ask("")} erase=${erase} />
  </li>`;
}

function Erase({ words, t, sure, ask, back, erase }) {
  if (!sure) return html`<button class="button quiet" onClick=${ask}>${t("console_erase")}</button>`;
  return html`<div class="sure" role="alert"><p>${words}</p>
    <button class="button bad-button" onClick=${erase}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${back}>${t("cancel")}</button></div>`;
}
