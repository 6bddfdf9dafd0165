// What is taken home: which files, for whom, how far they are, and those made before. The server makes them, no kernel
import { html, useEffect, useRef, useState } from "../../web/core/page.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

const AGAIN = 1000;
const KB = 1024;

/** @param {ConsoleProps} props */
export function ExportsPanel({ state, go, t }) {
  const { told, ask, trouble, news } = useExports(t);
  const [choice, setChoice] = useState(["report", "plans", "data"]);
  const [whose, setWhose] = useState("");
  const [left, setLeft] = useState(/** @type {string[]} */ ([])); // of the blank forms: those not to be made
  const running = told?.running;
  const forms = told && choice.includes("blank") ? told.forms.filter((one) => !left.includes(one)) : [];
  const ready = told && isReady(choice, forms);
  const flipForm = (form) => setLeft(flipped(left, form));
  const start = (event) => {
    event.preventDefault();
    const [name, ...of] = whose.split(":");
    const fields = [...choice.map((one) => ["choice", one]), ...forms.map((one) => ["form", one])];
    ask("/exports", [...fields, ...(name ? [[name, of.join(":")]] : [])]);
  };
  return html`<div class="exports">
    <p class="gentle">${t("exports_how")}</p>
    <form onSubmit=${start}>
      <fieldset disabled=${Boolean(running)}><legend>${t("exports_what")}</legend>
        ${(told?.choices || []).map(
          (one) => html`<${Tick} key=${one} on=${choice.includes(one)}
          flip=${() => setChoice(flipped(choice, one))} words=${t(`exports_choice_${one}`)} />
          ${one === "blank" && choice.includes(one) && html`<${Forms} all=${told.forms} chosen=${forms} flip=${flipForm} t=${t} />`}`,
        )}</fieldset>
      <div><${Whose} state=${state} value=${whose} set=${setWhose} disabled=${Boolean(running)} t=${t} />
        ${
          running
            ? html`<button type="button" class="button" onClick=${() => ask("/exports/stop", [])}>${t("exports_stop")}</button>`
            : html`<button class="button primary" disabled=${!ready}>${t("exports_start")}</button>`
        }
      </div>
    </form>
    <${Running} running=${running} trouble=${trouble} news=${news} go=${go} t=${t} />
    ${told && html`<${Made} made=${told.made} fresh=${news === t("exports_done")} ask=${ask} t=${t} />`}
  </div>`;
}

const Forms = ({ all, chosen, flip, t }) => html`<fieldset class="exports-forms"><legend>${t("exports_forms")}</legend>
  ${all.map(
    (form) =>
      html`<${Tick} key=${form} on=${chosen.includes(form)} flip=${() => flip(form)} words=${t(`exports_form_${form}`)} />`,
  )}</fieldset>`;

const Running = ({
  running,
  trouble,
  news,
  go,
  t,
}) => html`${running && html`<${Progress} running=${running} t=${t} />`}
  <div role="status" class="exports-said">${running ? t("exports_working", { what: kind(running.what, t) }) : news}</div>
  <div role="alert">${!running && trouble && html`<${Trouble} trouble=${trouble} go=${go} t=${t} />`}</div>`;

const isReady = (choice, forms) => choice.length && (forms.length || !choice.includes("blank"));

const flipped = (several, one) =>
  several.includes(one) ? several.filter((other) => other !== one) : [...several, one];

function Tick({ on, flip, words }) {
  return html`<label class="tick"><input type="checkbox" checked=${on} onChange=${flip} /> <span>${words}</span></label>`;
}

function Trouble({ trouble, go, t }) {
  if (trouble.code === "research.undecided")
    return html`<p class="exports-trouble"><strong>${trouble.what}</strong> ${t("exports_undecided_do")}
      <button type="button" class="button" onClick=${() => go("clearing")}>${t("console_clearing")}</button></p>`;
  return html`<p class="exports-trouble">${trouble.where && html`<span>${trouble.where} · </span>`}
    <strong>${trouble.what}</strong> ${trouble.do}</p>`;
}

// {told: how it stands, ask(path, fields): sends a form, trouble: in words, news: how the last one ended}
function useExports(t) {
  const [told, setTold] = useState(/** @type {any} */ (null));
  const [trouble, setTrouble] = useState(/** @type {any} */ (null));
  const [news, setNews] = useState("");
  const ran = useRef(false);
  const take = (path, reply) => {
    if (reply.refused) return setTrouble(reply.refused);
    const ended = ran.current && !reply.running;
    ran.current = Boolean(reply.running);
    if (path.endsWith("/remove")) setNews(t("exports_removed"));
    if (ended) setNews(endWords(path, reply, t));
    setTold(reply);
    setTrouble(reply.error);
  };
  const ask = async (path, fields) => {
    if (fields) setNews("");
    const body = fields && new URLSearchParams(fields);
    try {
      const reply = await fetch(path, { method: fields ? "POST" : "GET", credentials: "same-origin", body });
      take(path, await reply.json());
    } catch {
      setTrouble({ what: t("exports_no_answer"), do: t("exports_no_answer_do") });
    }
  };
  useEffect(() => void ask("/exports"), []);
  useEffect(() => {
    if (!told?.running) return undefined;
    const again = setInterval(() => ask("/exports"), AGAIN);
    return () => clearInterval(again);
  }, [Boolean(told?.running)]);
  return { told, ask, trouble, news };
}

function endWords(path, { error }, t) {
  if (path.endsWith("stop")) return t("exports_stopped");
  return error ? "" : t("exports_done");
}

/** @param {ConsoleProps} props */
function Whose({ state, value, set, disabled, t }) {
  const of = (group) => (group.province ? group.district : group.district || state.about.district);
  const districts = [...new Set(state.groups.map(of).filter(Boolean))].sort((one, other) =>
    one.localeCompare(other, "th"),
  );
  const options = (name, all) =>
    all.map(([id, words]) => html`<option key=${id} value=${`${name}:${id}`}>${words}</option>`);
  return html`<label class="line-field"><span>${t("exports_whose")}</span>
    <select value=${value} disabled=${disabled} onChange=${(event) => set(event.target.value)}>
      <option value="">${t("exports_whole")}</option>
      ${
        districts.length > 0 &&
        html`<optgroup label=${t("exports_districts")}>
        ${options(
          "district",
          districts.map((one) => [one, one]),
        )}</optgroup>`
      }
      ${
        state.groups.length > 0 &&
        html`<optgroup label=${t("exports_groups")}>
        ${options(
          "group",
          state.groups.map((one) => [one.id, one.name]),
        )}</optgroup>`
      }
    </select></label>`;
}

const kind = (what, t) => {
  const words = t(`exports_kind_${what}`);
  return what && !words.startsWith("exports_kind_") ? words : t("exports_beginning");
};

function Progress({ running, t }) {
  const n = Math.round(100 * running.done);
  return html`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working", { what: kind(running.what, t) })} />
    <span>${t("exports_percent", { n })}</span></p>`;
}

function Made({ made, fresh, ask, t }) {
  const size = (bytes) =>
    bytes < KB * KB
      ? t("exports_kb", { n: Math.max(1, Math.round(bytes / KB)) })
      : t("exports_mb", { n: (bytes / KB / KB).toFixed(1) });
  return html`<section aria-label=${t("exports_made")}><h3>${t("exports_made")}</h3>
    ${!made.length && html`<p class="gentle">${t("exports_made_none")}</p>`}
    <ul>${made.map(
      (one, index) => html`<li class="exports-one" key=${one.id}>
      <p><strong>${t("exports_made_at", { at: one.at, whose: one.whose || t("exports_whole") })}</strong>
        ${fresh && index === 0 && html` <span class="tag lit-tag">${t("exports_new")}</span>`}</p>
      <ul class="exports-files">${one.files.map(
        (file) => html`<li key=${file.number}>
        <a class="button quiet" href=${`/exports/${one.id}/${file.number}`} download><span lang="th">${file.name}</span>
          <span class="gentle">${size(file.bytes)}</span></a></li>`,
      )}</ul>
      <${Remove} id=${one.id} ask=${ask} t=${t} /></li>`,
    )}</ul></section>`;
}

function Remove({ id, ask, t }) {
  const [sure, setSure] = useState(false);
  if (!sure) return html`<button class="button quiet" onClick=${() => setSure(true)}>${t("exports_remove")}</button>`;
  return html`<div class="sure" role="alert"><p>${t("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${() => ask(`/exports/${id}/remove`, [])}>${t("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${() => setSure(false)}>${t("cancel")}</button></div>`;
}
