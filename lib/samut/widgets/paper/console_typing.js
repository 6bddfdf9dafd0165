// A stack of paper: two codes open a blank form, and when it is saved the next one is open
import { Sheet } from "./console_sheet.js";
import { html, useEffect, useElement, useRef, useState } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

/** @param {ConsoleProps} props */
export function Typing({ state, frame, page, t, run }) {
  const [known, setKnown] = useState(/** @type {any} */ (null));
  const [codes, setCodes] = useState({ group: "", form: "", sheet: "", about: "" });
  const [taken, setTaken] = useState(/** @type {any} */ (null));
  const [round, setRound] = useState(0);
  useEffect(() => void run("paper").then((reply) => reply.ok && setKnown(reply)), [state.groups.length]);
  if (!known) return null;
  const form = known.forms.find((one) => one.code === codes.form.trim().toUpperCase());
  const take = async (wanted) => {
    const reply = await run("paper_take", wanted);
    if (!reply.ok) return;
    setTaken(reply);
    setRound(round + 1);
  };
  // a person's form: the next person of that group; a group's form: the group after it
  const next = () => {
    if (taken.form.personal) return take({ group: codes.group, form: codes.form, sheet: "" });
    const at = known.groups.findIndex((one) => one.id === taken.group.id);
    setCodes({ ...codes, sheet: "", about: "", group: (known.groups[at + 1] || { code: "" }).code });
    return setTaken(null);
  };
  if (taken)
    return html`<${Sheet} key=${round} taken=${taken} next=${next} close=${() => setTaken(null)} frame=${frame} page=${page} t=${t} run=${run} />`;
  return html`<div class="typing">
    <p class="gentle">${t("typing_how")}</p>
    <${Codes} codes=${codes} set=${setCodes} form=${form} take=${take} t=${t} />
    <${Typist} name=${known.typist} t=${t} run=${run} />
    <div class="known" tabindex="0" role="group" aria-label=${t("typing_known")}>
      <${Known} title=${t("typing_forms")} rows=${known.forms.map((one) => [one.code, `${one.num} ${one.title}`])} />
      <${Known} title=${t("typing_groups")} rows=${known.groups.map((one) => [one.code, one.name])} />
    </div>
  </div>`;
}

function Codes({ codes, set, form, take, t }) {
  /** @type {{current: HTMLInputElement}} */
  const first = useElement();
  useEffect(() => {
    first.current.focus();
    first.current.select();
  }, []);
  const open = (event) => {
    event.preventDefault();
    take({ ...codes, sheet: form?.personal ? codes.sheet : "", about: form?.walks ? codes.about : "" });
  };
  // Enter goes on to the next box, and opens the form from the last
  const enter = (event) => {
    const boxes = Array.from(event.currentTarget.querySelectorAll("input"));
    const to = event.key === "Enter" && !event.ctrlKey && boxes[boxes.indexOf(event.target) + 1];
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.select();
  };
  const box = (name, more = {}) => html`<label class="line-field"><span>${t(`typing_${name}`)}</span>
    <${TextBox} limit="paper_code" value=${codes[name]} autocomplete="off" spellcheck=${false} ...${more}
      onInput=${(event) => set({ ...codes, [name]: event.target.value })} /></label>`;
  return html`<form class="codes" onSubmit=${open} onKeyDown=${enter}>
    ${box("group", { box: first, placeholder: "G03" })}${box("form", { placeholder: "F2" })}
    ${form?.personal && box("sheet", { placeholder: t("typing_sheet_hint") })}
    ${form?.walks && box("about", { placeholder: t("typing_about_hint") })}
    <button class="button primary" disabled=${!codes.group.trim() || !codes.form.trim()}>${t("typing_open")}</button>
  </form>`;
}

function Typist({ name, t, run }) {
  const [typed, setTyped] = useState(name);
  const kept = useRef(name);
  const save = async () => {
    if (typed.trim() === kept.current) return;
    const reply = await run("typist", { name: typed }, t("saved"));
    if (reply.ok) kept.current = reply.typist;
  };
  return html`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <${TextBox} limit="typist" lang="th" value=${typed} onInput=${(event) => setTyped(event.target.value)} onBlur=${save}
      onKeyDown=${(event) => event.key === "Enter" && save()} /></label>`;
}

function Known({ title, rows }) {
  return html`<section aria-label=${title}><h3>${title}</h3>
    <dl>${rows.map(([code, words]) => html`<div key=${code}><dt>${code}</dt><dd lang="th">${words}</dd></div>`)}</dl></section>`;
}
