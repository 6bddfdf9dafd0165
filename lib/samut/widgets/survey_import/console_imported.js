// What was brought in, import by import, each of which can be taken out again
import { html, useEffect, useState } from "../../web/core/page.js";

export function Brought({ ask, t }) {
  const [found, setFound] = useState(/** @type {any[]} */ ([]));
  const [said, setSaid] = useState("");
  const [error, setError] = useState(/** @type {any} */ (null));
  const take = (reply) => {
    if (reply.ok) setFound(reply.brought);
    setError(reply.ok ? null : reply.error || { what: t("no_answer"), do: "" });
    return reply.ok;
  };
  useEffect(() => void ask("brought").then(take), []);
  const out = async (one) => {
    const headers = { "Content-Type": "application/json" };
    const done = take(await ask("out", { method: "POST", headers, body: JSON.stringify({ id: one.id }) }));
    setSaid(done ? t("out_done", { rows: one.rows }) : "");
  };
  return html`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${said}</p>
    <div role="alert">${error && html`<p class="bad"><strong>${error.what}</strong> ${error.do}</p>`}</div>
    ${
      found.length > 0 &&
      html`<h3>${t("brought")}</h3>
      <ul>${found.map((one) => html`<${One} key=${one.id} one=${one} out=${out} t=${t} />`)}</ul>`
    }</section>`;
}

function One({ one, out, t }) {
  const [sure, setSure] = useState(false);
  const words = t("brought_one", { ...one, file: one.file || t("brought_no_file") });
  if (!sure)
    return html`<li><span lang="th">${words}</span>
      <button class="button quiet" aria-label=${`${t("out")} ${words}`} onClick=${() => setSure(true)}>${t("out")}</button></li>`;
  return html`<li><span lang="th">${words}</span><div class="sure" role="alert"><p>${t("out_sure", one)}</p>
    <button class="button bad-button" onClick=${() => out(one)}>${t("out_yes", one)}</button>
    <button class="button quiet" onClick=${() => setSure(false)}>${t("cancel")}</button></div></li>`;
}
