// What the console's panels share: commands with their outcome in words, toasts, a dialog
import { html, useEffect, useElement, useRef, useState } from "./page.js";

const SHORT = 5000;
const SETTLE = 500;
// what leads the hall: one at a time, and held until the new state is here, so that a second tap does not go one further
const LEADING = ["phase", "round", "undo", "lead"];

// run(name, args, success): sends a command and says how it went; `success` is the text of success, {words, act, label},
// or either made of the reply, or none.
// busy: whether a leading command is under way. Where it led to another activity than this page's, that is until this
// page has gone there.
export function useCommands(page, t, activity) {
  const [toasts, setToasts] = useState(/** @type {any[]} */ ([]));
  const [busy, setBusy] = useState(false);
  const underWay = useRef(new Set());
  const next = useRef(0);
  const drop = (id) => setToasts((now) => now.filter((one) => one.id !== id));
  const tell = (toast) => {
    next.current += 1;
    const id = next.current;
    setToasts((now) => [...now.slice(-2), { ...toast, id }]);
    if (!toast.error) setTimeout(() => drop(id), toast.act ? 4 * SHORT : SHORT);
  };
  const free = (what) => {
    underWay.current.delete(what);
    if (what === "lead") setBusy(false);
  };
  // toast: {words, undo}, or a reply that is no success
  const say = ({ words, undo, error }) => {
    if (words) return tell(undo ? { words, label: t("undo"), act: undo } : { words });
    return tell({ error: error || { what: t("console_no_answer"), do: t("console_no_answer_do") } });
  };
  const confirm = (reply, success) => {
    const toast = typeof success === "function" ? success(reply) : success;
    if (toast) tell(typeof toast === "string" ? { words: toast } : toast);
  };
  const release = (what, reply) => {
    if (reply.ok && (reply.activity || activity) !== activity)
      addEventListener("pageshow", () => free(what), { once: true });
    else if (reply.ok && what === "lead") setTimeout(() => free(what), SETTLE);
    else free(what);
  };
  const run = async (name, args = {}, success = "") => {
    const what = LEADING.includes(name) ? "lead" : name + JSON.stringify({ ...args, id: "" });
    if (underWay.current.has(what)) return {};
    underWay.current.add(what);
    if (what === "lead") setBusy(true);
    const reply = await page.call(name, args);
    if (reply.ok) confirm(reply, success);
    else say(reply);
    release(what, reply);
    return reply;
  };
  return { run, busy, toasts, drop, say };
}

export function Toasts({ toasts, drop, t }) {
  const errors = toasts.filter((one) => one.error);
  const told = toasts.filter((one) => !one.error);
  return html`<div class="toasts">
    <div role="alert">${errors.map(
      (one) => html`<div class="note-box bad-box" key=${one.id}>
      <p>${one.error.where && html`<span>${one.error.where} · </span>`}<strong>${one.error.what}</strong> ${one.error.do}</p>
      <button class="button quiet" onClick=${() => drop(one.id)}>${t("close")}</button>
    </div>`,
    )}</div>
    <div role="status">${told.map(
      (one) => html`<div class="note-box" key=${one.id}>
      <p>${one.words}</p>
      ${
        one.act &&
        html`<button class="button quiet" onClick=${() => {
          drop(one.id);
          one.act();
        }}>${one.label}</button>`
      }
    </div>`,
    )}</div>
  </div>`;
}

// A panel over the page: Escape or the button closes it, and the focus goes back to where it was
export function Dialog({ title, t, close, look = "", children }) {
  /** @type {{current: HTMLDialogElement}} */
  const box = useElement();
  useEffect(() => {
    const before = /** @type {?HTMLElement} */ (document.activeElement);
    const here = box.current;
    if (here.showModal) here.showModal();
    else here.setAttribute("open", "");
    here.addEventListener("close", close);
    return () => {
      here.removeEventListener("close", close);
      before?.focus?.();
    };
  }, []);
  return html`<dialog class=${"panel-dialog " + look} ref=${box} aria-label=${title} tabindex="-1">
    <div class="panel-head">
      <h2>${title}</h2><button class="button" onClick=${() => box.current.close()}>${t("close")}</button>
    </div>
    ${children}
  </dialog>`;
}

// A whole number with its label before it, or `after` it
export function Count({ label, value, least, most, set, after }) {
  const to = (n) => set(Math.max(least, Math.min(most, Math.round(n) || least)));
  return html`<label class=${"count-field" + (after ? " after" : "")}><span>${label}</span>
    <input type="number" inputmode="numeric" min=${least} max=${most} value=${value}
      onChange=${(event) => to(Number(event.target.value))} />
  </label>`;
}
