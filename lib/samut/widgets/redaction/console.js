// What was found in people's words before researchers get them: keep, blank or replace, one after the other, by keys too
import { html, useEffect, useElement, useLayoutEffect, useState } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";

const KEYS = { 1: "keep", 2: "blank", 3: "replace" };
const SAID = { keep: "clearing_kept", blank: "clearing_blanked", replace: "clearing_replaced" };

export function ClearingPanel({ t, run }) {
  const [found, setFound] = useState(/** @type {any} */ (null));
  const [at, setAt] = useState("");
  const [alike, setAlike] = useState(false);
  const list = useElement();
  useEffect(() => {
    run("findings").then(({ ok, findings }) => {
      if (!ok) return;
      setFound(findings);
      setAt(findings[0]?.id || "");
    });
  }, []);
  const focus = (id) => {
    setAt(id);
    const there = /** @type {?HTMLElement} */ (list.current?.querySelector(`[data-finding="${id}"]`));
    if (there) there.focus();
  };
  const decide = async (one, does, words = "") => {
    const same = (other) => alike && does && !other.does && other.kind === one.kind && other.words === one.words;
    const meant = new Set(found.filter((other) => other.id === one.id || same(other)).map((other) => other.id));
    const reply = await run("decide", { findings: [...meant], does, words });
    if (!reply.ok) return false;
    const now = found.map((other) => (meant.has(other.id) ? { ...other, does, instead: reply.words } : other));
    setFound(now);
    const place = now.findIndex((other) => other.id === one.id);
    const next = does && [...now.slice(place), ...now.slice(0, place)].find((other) => !other.does);
    if (next || !does) focus((next || one).id);
    return true;
  };
  const step = (by) => {
    const next = found[found.findIndex((one) => one.id === at) + by];
    if (next) focus(next.id);
  };
  if (!found) return html`<p role="status">${t("clearing_looking")}</p>`;
  const left = found.filter((one) => !one.does).length;
  const all = found.length;
  const words = left ? "clearing_left" : "clearing_over";
  return html`<div class="clearing"><p class="gentle">${t("clearing_how")}</p>
    <p role="status" class="clearing-count">${t(all ? words : "clearing_none", { left, all })}</p>
    ${
      all > 0 &&
      html`<p class="gentle">${t("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${alike} onChange=${() => setAlike(!alike)} />
        <span>${t("clearing_alike")}</span></label>
      <ol ref=${list} aria-label=${t("clearing_list")}>${found.map(
        (one) => html`<${Finding} key=${one.id} one=${one} t=${t}
        here=${one.id === at} enter=${() => setAt(one.id)} decide=${(does, words) => decide(one, does, words)} step=${step} />`,
      )}</ol>`
    }
  </div>`;
}

function Finding({ one, t, here, enter, decide, step }) {
  const [replacing, setReplacing] = useState(false);
  const choose = (does) => {
    setReplacing(does === "replace");
    if (does !== "replace") decide(does);
  };
  const press = (event) => {
    if (event.target.tagName === "INPUT" || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const does = KEYS[event.key];
    if (!by && (!does || one.does)) return;
    event.preventDefault();
    if (by) step(by);
    else choose(does);
  };
  return html`<li class=${"finding" + (one.does ? " decided" : "") + (here ? " here" : "")} data-finding=${one.id}
    tabindex=${here ? 0 : -1} onFocus=${enter} onKeyDown=${press}>
    <p class="gentle"><strong>${t(`clearing_kind_${one.kind}`)}</strong> · <span lang="th">${one.where}</span></p>
    <p class="finding-text" lang="th">${one.before}<mark>${one.words}</mark>${one.after}</p>
    ${
      one.does &&
      html`<p class="finding-said">${t(SAID[one.does], { words: one.instead })}
      <button class="button quiet" onClick=${() => decide("")}>${t("clearing_again")}</button></p>`
    }
    ${
      !one.does &&
      html`<div class="finding-acts">${["keep", "blank", "replace"].map(
        (does) => html`<button class="button" key=${does}
      aria-expanded=${does === "replace" ? String(replacing) : undefined} onClick=${() => choose(does)}>${t(`clearing_${does}`)}</button>`,
      )}</div>`
    }
    ${!one.does && replacing && html`<${Words} t=${t} of=${one.id} put=${(words) => decide("replace", words)} />`}
  </li>`;
}

// Focused at once: what is typed next belongs into it
function Words({ t, of, put }) {
  const [words, setWords, forget] = useTyped(`replace:${of}`, "");
  const box = useElement();
  useLayoutEffect(() => box.current.focus(), []);
  const send = async (event) => {
    event.preventDefault();
    if (await put(words)) forget();
  };
  return html`<form class="finding-words" onSubmit=${send}><label class="line-field"><span>${t("clearing_words")}</span>
    <${TextBox} limit="replacement" box=${box} type="text" lang="th" value=${words} onInput=${(event) => setWords(event.target.value)} /></label>
    <button class="button primary">${t("clearing_put")}</button></form>`;
}
