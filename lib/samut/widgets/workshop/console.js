// What the facilitator says of the workshop, and its groups
import { html } from "../../web/core/page.js";
import { Mark } from "../../web/core/marks.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { AboutState } from "../../web/state.d.ts" */

const FIELDS = ["title", "province", "district", "place", "starts"];

// A browser shows days and months in the order of its own language, which may not be the reader's
function inWords(day) {
  const date = new Date(`${day}T12:00`);
  const words = new Intl.DateTimeFormat(document.documentElement.lang || "th", { dateStyle: "full" });
  return Number.isNaN(date.getTime()) ? "" : words.format(date);
}

/** @param {ConsoleProps} props */
export function AboutPanel({ state, t, groups, run }) {
  return html`<div class="about-panel">
    <${About} about=${state.about} t=${t} run=${run} />
    <${AddGroup} state=${state} t=${t} groups=${groups} run=${run} />
  </div>`;
}

/** @param {With<{about: AboutState}>} props */
function About({ about, t, run }) {
  const [typed, setTyped, forget] = useTyped("about", Object.fromEntries(FIELDS.map((name) => [name, about[name]])));
  const changed = FIELDS.some((name) => typed[name] !== about[name]);
  const save = async (event) => {
    event.preventDefault();
    const reply = await run("about", typed, t("saved"));
    if (reply.ok) forget(typed);
  };
  const may = (event) => run("about", { may_make_groups: event.target.checked }, t("saved"));
  return html`<form onSubmit=${save}>
    ${FIELDS.map(
      (name) => html`<label class="line-field" key=${name}><span>${t(`console_about_${name}`)}</span>
      <${TextBox} limit="place" type=${name === "starts" ? "date" : "text"} lang="th" value=${typed[name]}
        onInput=${(event) => setTyped({ ...typed, [name]: event.target.value })} />
      ${name === "starts" && html`<span class="gentle">${inWords(typed.starts)}</span>`}</label>`,
    )}
    <button class="button primary" disabled=${!changed}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${about.may_make_groups} onChange=${may} />
      ${t("console_may_make_groups")}</label>
  </form>`;
}

/** @param {ConsoleProps} props */
function AddGroup({ state, t, groups, run }) {
  const [name, setName, forget] = useTyped("add_group", "");
  const add = async (event) => {
    event.preventDefault();
    const reply = await run("add_group", { name }, t("console_group_added", { name: name.trim() }));
    if (reply.ok) forget();
  };
  return html`<form onSubmit=${add}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <${TextBox} limit="group" lang="th" value=${name} onInput=${(event) => setName(event.target.value)} /></label>
    <button class="button primary" disabled=${!name.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${state.groups.map((one) => html`<li key=${one.id} lang="th"><${Mark} look=${groups.get(one.id)} /> ${one.name}</li>`)}
    </ul>
  </form>`;
}
