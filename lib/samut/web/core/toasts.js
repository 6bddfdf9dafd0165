// What a phone is told in passing: what went well for a while, what did not until it is closed; also on the page it is
// led to meanwhile
import { html, useEffect, useState } from "./page.js";

const NAME = "samut:toasts";
const SHORT = 10000;
const MOST = 3;

// say(toast): {words, undo, lasts} of what went well (lasts: also on the next page), else a reply: {error: {where, what, do}}, or {} if none came
export function useToasts(visit) {
  const [toasts, setToasts] = useState(() => stored(visit));
  const { passing, until, errors } = toasts;
  const put = (part) => setToasts((now) => ({ ...now, ...part(now) }));
  useEffect(() => store({ ...toasts, passing: passing?.lasts ? passing : null, visit }), [toasts]);
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => put(() => ({ passing: null })), until - Date.now());
    return () => clearTimeout(timer);
  }, [passing]);
  const say = (toast) =>
    put((now) => (toast.error ? { errors: [...now.errors, toast].slice(-MOST) } : passed(now, toast)));
  const close = (toast) =>
    put((now) => ({
      passing: now.passing === toast ? null : now.passing,
      errors: now.errors.filter((one) => one !== toast),
    }));
  return { toasts: passing ? [...errors, passing] : errors, say, close };
}

// What says no more than what is shown leaves that, and the way back with it
const passed = ({ passing }, toast) =>
  passing && passing.words === toast.words && !toast.undo ? {} : { passing: toast, until: Date.now() + SHORT };

function stored(visit) {
  const none = { passing: null, until: 0, errors: [] };
  try {
    const found = JSON.parse(sessionStorage.getItem(NAME) ?? "null");
    if (!found || found.visit !== visit) return none;
    return { ...found, passing: found.until > Date.now() ? found.passing : null };
  } catch {
    return none;
  }
}

function store(toasts) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(toasts));
  } catch {
    // told on this page only
  }
}

export function Toasts({ toasts, close, t }) {
  return html`<div class="toasts">${toasts.map((toast) => html`<${Toast} toast=${toast} t=${t} close=${() => close(toast)} />`)}</div>`;
}

function Toast({ toast, t, close }) {
  const undo = () => {
    close();
    toast.undo();
  };
  return html`<div class="toast" role="alert"><p>${toast.words || errorWords(toast.error) || t("no_answer")}</p>
    ${toast.undo && html`<button class="button" onClick=${undo}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${close}>${t("close")}</button>
  </div>`;
}

const errorWords = (error) => error && [error.where, error.what, error.do].filter(Boolean).join(" · ");
