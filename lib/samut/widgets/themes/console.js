// Putting answers together as points: tap several, name what they say, change it later
import { html, newId, useState } from "../../web/core/page.js";
import { Mark } from "../../web/core/marks.js";
import { PartsSaid } from "../group_answers/phone_fields.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { ThemeToEdit, Saying as SayingState, ThemesPanel } from "../../web/state.d.ts" */

const NAMED = 3;

// The themes of each answer
function themesOf(themes) {
  const within = new Map();
  for (const theme of themes) for (const id of theme.items) within.set(id, [...(within.get(id) || []), theme]);
  return within;
}

/** @param {ConsoleProps<ThemesPanel>} props */
export function Themes(props) {
  const { frame, state, t, run } = props;
  const { themes, sayings } = state.led;
  const [chosen, setChosen] = useState(/** @type {string[]} */ ([]));
  const [question, setQuestion] = useState("");
  const [left, setLeft] = useState(false);
  const within = themesOf(themes);
  const asked = frame.questions.filter((one) => sayings.some((saying) => saying.question === one.id));
  const found = sayings.filter(
    (one) => (!question || one.question === question) && !(left && one.items.every((id) => within.has(id))),
  );
  const there = new Set(sayings.flatMap((one) => one.items));
  const picked = chosen.filter((id) => there.has(id));
  const isPicked = (one) => one.items.every((id) => picked.includes(id));
  const tap = (one) =>
    setChosen(isPicked(one) ? picked.filter((id) => !one.items.includes(id)) : [...new Set([...picked, ...one.items])]);
  const put = async (theme, told) => {
    const reply = await run("theme", { id: newId(), ...theme }, told);
    return reply.ok;
  };
  return html`<section class="panel gather" aria-label=${t("themes_title")}>
    <h2>${t("themes_title")} <span class="gentle">${t("themes_how")}</span></h2>
    ${themes.length > 0 && html`<${Made} ...${props} themes=${themes} sayings=${sayings} put=${put} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${t("themes_pick")}</span>
        <select value=${question} onChange=${(event) => setQuestion(event.target.value)}>
          <option value="">${t("themes_all_questions")}</option>
          ${asked.map((one) => html`<option key=${one.id} value=${one.id}>${one.head || one.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String(left)} onClick=${() => setLeft(!left)}>${t("themes_only_left")}</button>
    </div>
    ${!found.length && html`<p class="gentle nothing">${t(sayings.length ? "themes_none_found" : "themes_no_answers")}</p>`}
    <ul class="gather-list">${found.map(
      (one) => html`<${Saying} key=${one.items[0]} one=${one} ...${props} picked=${isPicked(one)}
      tap=${tap} themes=${[...new Set(one.items.flatMap((id) => within.get(id) || []))]} showAsked=${!question} />`,
    )}</ul>
    ${picked.length > 0 && html`<${Together} t=${t} themes=${themes} picked=${picked} put=${put} clear=${() => setChosen([])} />`}
  </section>`;
}

/** @param {ConsoleProps<ThemesPanel> & {one: SayingState, themes: ThemeToEdit[]}} props */
function Saying({ one, frame, t, groups, picked, tap, themes, showAsked }) {
  const question = frame.questions.find((asked) => asked.id === one.question);
  return html`<li><button class="gather-one" role="checkbox" aria-checked=${String(picked)} onClick=${() => tap(one)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${one.text}<${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></span>
      <span class="gather-from"><${Whose} ids=${one.groups} groups=${groups} />
        ${showAsked && question && html`<span class="gentle"> · ${question.head || question.text}</span>`}
        ${one.hidden && html` <span class="tag hidden-tag">${t("themes_hidden")}</span>`}
        ${themes.map((theme) => html` <span class="tag in-theme" key=${theme.theme}>${theme.name}</span>`)}</span>
    </span></button></li>`;
}

function Whose({ ids, groups }) {
  const looks = ids.map((id) => groups.get(id)).filter(Boolean);
  return html`${looks.map(
    (look) => html`<span key=${look.id} title=${look.name}><${Mark} look=${look} />
    ${looks.length <= NAMED ? html` <span lang="th">${look.name}</span> ` : html`<span class="hush">${look.name}</span>`}</span>`,
  )}`;
}

// What is chosen becomes a new point, or part of one there is
function Together({ t, themes, picked, put, clear }) {
  const [theme] = useState(newId);
  const [typed, setTyped, forget] = useTyped("theme", "");
  const add = async (changed, told, then = () => {}) => {
    if (!(await put(changed, told))) return;
    then();
    clear();
  };
  const make = (event) => {
    event.preventDefault();
    const name = typed.trim();
    add({ theme, name, items: picked }, t("themes_made", { name }), forget);
  };
  const into = (event) => {
    const old = themes.find((one) => one.theme === event.target.value);
    if (old)
      add({ ...named(old), items: [...new Set([...old.items, ...picked])] }, t("themes_added", { name: old.name }));
  };
  return html`<div class="together">
    <form class="together-new" onSubmit=${make}>
      <strong>${t("themes_chosen", { n: picked.length })}</strong>
      <${TextBox} limit="theme" lang="th" aria-label=${t("themes_name")} placeholder=${t("themes_name")} value=${typed}
        onInput=${(event) => setTyped(event.target.value)} />
      <button class="button primary" disabled=${!typed.trim()}>${t("themes_join")}</button>
    </form>
    <div class="together-new">
      ${
        themes.length > 0 &&
        html`<label class="together-into"><span class="hush">${t("themes_into")}</span>
        <select value="" onChange=${into}><option value="">${t("themes_into_which")}</option>
          ${themes.map((one) => html`<option key=${one.theme} value=${one.theme}>${one.name}</option>`)}</select></label>`
      }
      <button class="button quiet" onClick=${clear}>${t("themes_clear")}</button>
    </div>
  </div>`;
}

const named = (theme) => ({ theme: theme.theme, name: theme.name });

/** @param {ConsoleProps<ThemesPanel> & {themes: ThemeToEdit[], sayings: SayingState[]}} props */
function Made({ themes, sayings, frame, t, groups, run, put }) {
  return html`<details class="made-all"><summary><h3>${t("themes_mine", { n: themes.length })}</h3></summary>
    <ul class="made">${themes.map(
      (theme) => html`<${One} key=${theme.theme} theme=${theme} sayings=${sayings} frame=${frame}
      t=${t} groups=${groups} run=${run} put=${put} />`,
    )}</ul></details>`;
}

/** @param {With<{theme: ThemeToEdit, sayings: SayingState[]}>} props */
function One({ theme, sayings, t, groups, run, put }) {
  const [renaming, setRenaming, forget] = useTyped(`theme:${theme.theme}`, /** @type {?string} */ (null));
  const within = sayings.filter((one) => one.items.some((id) => theme.items.includes(id)));
  const dissolve = () =>
    run("dissolve", { id: newId(), theme: theme.theme }, t("themes_dissolved", { name: theme.name }));
  const out = (one) =>
    put({ ...named(theme), items: theme.items.filter((id) => !one.items.includes(id)) }, t("themes_taken_out"));
  const rename = async (event) => {
    event.preventDefault();
    if (await put({ theme: theme.theme, name: renaming, items: theme.items }, t("themes_renamed"))) forget();
  };
  return html`<li><details>
    <summary><strong lang="th">${theme.name}</strong>
      <span class="gentle">${t("themes_sum", { groups: theme.groups.length, answers: theme.items.length })}</span>
      <${Marks} ids=${theme.groups} groups=${groups} /></summary>
    <div class="made-acts">
      ${
        renaming === null
          ? html`<button class="button" onClick=${() => setRenaming(theme.name)}>${t("themes_rename")}</button>
          <button class="button quiet" onClick=${dissolve}>${t("themes_dissolve")}</button>`
          : html`<form class="together-new" onSubmit=${rename}>
          <${TextBox} limit="theme" lang="th" aria-label=${t("themes_name")} value=${renaming} onInput=${(event) => setRenaming(event.target.value)} />
          <button class="button primary" disabled=${!renaming.trim()}>${t("save")}</button>
          <button type="button" class="button quiet" onClick=${() => forget()}>${t("cancel")}</button></form>`
      }
    </div>
    <ul class="made-within">${within.map(
      (one) => html`<li key=${one.items[0]}>
      <span lang="th">${one.text} <span class="gentle"><${Whose} ids=${one.groups} groups=${groups} /></span></span>
      <button class="button quiet" aria-label=${t("themes_out_of", { text: one.text })} disabled=${within.length < 2}
        onClick=${() => out(one)}>${t("themes_out")}</button></li>`,
    )}</ul>
  </details></li>`;
}

const Marks = ({ ids, groups }) =>
  html`<span class="made-marks">${ids
    .map((id) => groups.get(id))
    .filter(Boolean)
    .map((look) => html`<span key=${look.id} title=${look.name}><${Mark} look=${look} /></span>`)}</span>`;
