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
  const [about, setAbout] = useState(null);
  useEffect(() => {
    ask("about").then((found) => found.words && setAbout(found));
  }, []);
  if (!about) return null;
  const t = (name, values) => fill(about.words[name] ?? name, { most: Math.round(about.most / MB), ...values });
  return html`<${Import} about=${about} t=${t} />`;
}

function Import({ about, t }) {
  const [file, setFile] = useState(null);
  const [found, setFound] = useState(null);
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  const [corrections, setCorrections] = useState({});
  const [skipBad, setSkipBad] = useState(false);

  const take = (reply) => {
    setBusy(false);
    setError(reply.ok || reply.asks ? null : reply.error || { what: t("no_answer"), do: "" });
    if (reply.ok || reply.surveys)
      setFound((before) =>
        reply.ok ? { ...reply, notes: still(before, reply) } : { ...before, surveys: reply.surveys },
      );
    if (reply.ok) setCorrections({});
  };
  // What is to be looked at stays to be, in the columns that nothing was said of
  const still = (before, reply) =>
    Object.keys(corrections).length ? before.notes.filter((one) => !corrections[one.header]) : reply.notes;
  const send = async (what, named, more = {}) => {
    setBusy(true);
    const survey = found ? found.survey : "";
    const told = { ...named, survey, corrections, skip_bad: skipBad, ...more };
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify(told);
    const fits = bytes(body) <= shared.limits.body;
    take(
      fits
        ? await ask(what, { method: "POST", headers, body })
        : { error: { what: shared.t("import_too_big"), do: "" } },
    );
  };
  const choose = async (event) => {
    const chosen = event.target.files[0];
    if (!chosen) return;
    setFound(null);
    setCorrections({});
    setSkipBad(false);
    if (chosen.size > about.most) return setError({ what: t("too_big"), do: "" });
    setBusy(true);
    const headers = { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(chosen.name) };
    const sent = await ask("file", { method: "POST", headers, body: chosen });
    if (!sent.ok) return take(sent);
    const named = { file: sent.file, name: chosen.name };
    setFile(named);
    await send("look", named, { survey: "", corrections: {} });
  };
  const correct = (header, name, value) =>
    setCorrections((now) => ({ ...now, [header]: { ...now[header], [name]: value } }));
  const whole = found && found.columns;
  if (found && found.stored) {
    return html`<div class="import"><p role="status" class="import-done">${t("done", found.counts)}</p>
      ${!found.asks_consent && html`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${() => setFound(null)}>${t("another")}</button>
      <${Brought} ask=${ask} t=${t} /></div>`;
  }
  return html`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${busy} onChange=${choose} /></label>
    ${
      found &&
      found.surveys &&
      html`<${Pick} label=${t("survey")} value=${found.survey || ""} none=${t("survey_pick")}
      options=${found.surveys.map((one) => [one.id, `${one.id} ${one.title}`])}
      set=${(survey) => survey && send("look", file, { survey, corrections: {} })} />`
    }
    ${found && !whole && !busy && html`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${error && html`<p class="bad"><strong>${error.where} ${error.what}</strong> ${error.do}</p>`}</div>
    <p role="status" class="gentle">${busy ? t("reading") : whole ? t("found", { rows: found.rows }) : ""}</p>
    ${
      whole &&
      html`<${Columns} found=${found} about=${about} corrections=${corrections} correct=${correct} t=${t} />
      <${Outcome} found=${found} t=${t} />
      <${Acts} found=${found} changed=${Object.keys(corrections).length > 0} busy=${busy} skipBad=${skipBad} setSkipBad=${setSkipBad}
        check=${() => send("look", file)} store=${() => send("store", file)} t=${t} />`
    }
    ${!found && !busy && html`<${Brought} ask=${ask} t=${t} />`}
  </div>`;
}

function Acts({ found, changed, busy, skipBad, setSkipBad, check, store, t }) {
  const count = found.counts.new + found.counts.changed;
  const ready = !changed && count > 0 && !found.whole && (found.bad === 0 || skipBad);
  return html`<div class="import-acts">
    ${!changed && !found.asks_consent && html`<p class="import-note">${t("no_consent")}</p>`}
    ${!changed && found.bad > 0 && html`<p class="bad">${t("problems", { bad: found.bad, rows: found.bad_rows })}</p>`}
    ${
      !changed &&
      found.bad > 0 &&
      !found.whole &&
      html`<label class="tick"><input type="checkbox" checked=${skipBad}
      onChange=${(event) => setSkipBad(event.target.checked)} /> ${t("skip_bad")}</label>`
    }
    ${changed && html`<button class="button primary" disabled=${busy} onClick=${check}>${t("check")}</button>`}
    ${!changed && html`<button class="button primary" disabled=${busy || !ready} onClick=${store}>${t("store", { count })}</button>`}
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
