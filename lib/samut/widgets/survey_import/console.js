// Responses collected elsewhere: a file, what each of its columns is, what is to be mended in it, and bringing it in
import { bytes } from "../../web/core/limits.js";
import { fill, html, shared, useEffect, useState } from "../../web/core/page.js";
import { Columns, Select } from "./console_columns.js";
import { Brought } from "./console_imported.js";

const MB = 1024 * 1024;

// {ok, …} of the server, or {} where it gave no answer
async function ask(path, options) {
  try {
    const reply = await fetch(`/import/${path}`, { credentials: "same-origin", ...options });
    return reply.ok ? await reply.json() : {};
  } catch {
    return {};
  }
}

export function ImportPanel() {
  const [about, setAbout] = useState(/** @type {any} */ (null));
  useEffect(() => {
    ask("about").then((found) => found.words && setAbout(found));
  }, []);
  if (!about) return null;
  const t = (name, values) => fill(about.words[name] ?? name, { most: Math.round(about.most / MB), ...values });
  return html`<${Import} about=${about} t=${t} />`;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const fileType = (name) => ({ "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(name) });

function Import({ about, t }) {
  const given = useImport(about, t);
  const { found, error, busy, corrections } = given;
  if (found?.stored) return html`<${Stored} found=${found} again=${given.reset} t=${t} />`;
  return html`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${busy} onChange=${given.choose} /></label>
    ${
      found?.surveys &&
      html`<${Pick} label=${t("survey")} value=${found.survey || ""} none=${t("survey_pick")}
      options=${found.surveys.map((one) => [one.id, `${one.id} ${one.title}`])}
      set=${(survey) => survey && given.send("look", given.file, { survey, corrections: {} })} />`
    }
    <${Standing} found=${found} error=${error} busy=${busy} t=${t} />
    ${
      found?.columns &&
      html`<${Columns} found=${found} about=${about} corrections=${corrections} correct=${given.correct} t=${t} />
      <${Outcome} found=${found} t=${t} />
      <${Acts} given=${given} t=${t} />`
    }
    ${!found && !busy && html`<${Brought} ask=${ask} t=${t} />`}
  </div>`;
}

const Stored = ({
  found,
  again,
  t,
}) => html`<div class="import"><p role="status" class="import-done">${t("done", found.counts)}</p>
  ${!found.asks_consent && html`<p class="import-note">${t("no_consent")}</p>`}
  <button class="button" onClick=${again}>${t("another")}</button>
  <${Brought} ask=${ask} t=${t} /></div>`;

function Standing({ found, error, busy, t }) {
  const read = found?.columns ? t("found", { rows: found.rows }) : "";
  return html`${found && !found.columns && !busy && html`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${error && html`<p class="bad"><strong>${error.where} ${error.what}</strong> ${error.do}</p>`}</div>
    <p role="status" class="gentle">${busy ? t("reading") : read}</p>`;
}

// The file, what the server read in it, and what is corrected of that
function useImport(about, t) {
  const [file, setFile] = useState(/** @type {any} */ (null));
  const [found, setFound] = useState(/** @type {any} */ (null));
  const [error, setError] = useState(/** @type {any} */ (null));
  const [busy, setBusy] = useState(false);
  const [corrections, setCorrections] = useState({});
  const [skipBad, setSkipBad] = useState(false);
  const take = (reply) => {
    setBusy(false);
    setError(reply.ok || reply.asks ? null : reply.error || { what: t("no_answer"), do: "" });
    if (reply.ok || reply.surveys) setFound((before) => merged(before, reply, corrections));
    if (reply.ok) setCorrections({});
  };
  const send = async (what, named, more = {}) => {
    setBusy(true);
    const survey = found ? found.survey : "";
    const body = JSON.stringify({ ...named, survey, corrections, skip_bad: skipBad, ...more });
    if (bytes(body) > shared.limits.body) return take({ error: { what: shared.t("import_too_big"), do: "" } });
    take(await ask(what, { method: "POST", headers: JSON_TYPE, body }));
  };
  const upload = async (chosen) => {
    setBusy(true);
    const sent = await ask("file", { method: "POST", headers: fileType(chosen.name), body: chosen });
    if (!sent.ok) return take(sent);
    const named = { file: sent.file, name: chosen.name };
    setFile(named);
    await send("look", named, { survey: "", corrections: {} });
  };
  const choose = async (event) => {
    const chosen = event.target.files[0];
    if (!chosen) return;
    setFound(null);
    setCorrections({});
    setSkipBad(false);
    if (chosen.size > about.most) return setError({ what: t("too_big"), do: "" });
    await upload(chosen);
  };
  const correct = (header, name, value) =>
    setCorrections((now) => ({ ...now, [header]: { ...now[header], [name]: value } }));
  const reset = () => setFound(null);
  return { file, found, error, busy, corrections, skipBad, setSkipBad, send, choose, correct, reset };
}

// What is to be looked at stays to be, in the columns that nothing was said of
function merged(before, reply, corrections) {
  if (!reply.ok) return { ...before, surveys: reply.surveys };
  const corrected = Object.keys(corrections).length > 0;
  return { ...reply, notes: corrected ? before.notes.filter((one) => !corrections[one.header]) : reply.notes };
}

function Acts({ given, t }) {
  const { file, found, corrections, busy, skipBad, setSkipBad, send } = given;
  if (Object.keys(corrections).length)
    return html`<div class="import-acts">
      <button class="button primary" disabled=${busy} onClick=${() => send("look", file)}>${t("check")}</button></div>`;
  const count = found.counts.new + found.counts.changed;
  const ready = count > 0 && !found.whole && (found.bad === 0 || skipBad);
  return html`<div class="import-acts">
    ${!found.asks_consent && html`<p class="import-note">${t("no_consent")}</p>`}
    ${found.bad > 0 && html`<p class="bad">${t("problems", { bad: found.bad, rows: found.bad_rows })}</p>`}
    ${
      found.bad > 0 &&
      !found.whole &&
      html`<label class="tick"><input type="checkbox" checked=${skipBad}
      onChange=${(event) => setSkipBad(event.target.checked)} /> ${t("skip_bad")}</label>`
    }
    <button class="button primary" disabled=${busy || !ready} onClick=${() => send("store", file)}>${t("store", { count })}</button>
  </div>`;
}

function Outcome({ found, t }) {
  const left = found.bad - found.problems.length;
  return html`${
    found.bad > 0 &&
    html`<h3 class="bad">${t("problems", { bad: found.bad, rows: found.bad_rows })}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems", { bad: found.bad, rows: found.bad_rows })}>
        ${found.problems.map(
          (one, place) => html`<li key=${place} lang="th"><strong>${one.where}</strong> ${one.what}
          <span class="gentle"> ${one.do}</span></li>`,
        )}
        ${left > 0 && html`<li>${t("more", { count: left })}</li>`}</ul>`
  }
    <p>${t("would", found.counts)}</p>
    ${found.refused > 0 && html`<p>${t("refused", { count: found.refused })}</p>`}
    ${found.counts.gone > 0 && html`<p>${t("gone", { count: found.counts.gone })}</p>`}`;
}

function Pick({ label, ...given }) {
  return html`<label class="line-field"><span>${label}</span><${Select} label=${label} ...${given} /></label>`;
}
