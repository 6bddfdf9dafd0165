// What every view shares: the model as state of a component, commands with their replies, ids, and the server's clock.
import { h, render as draw } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import htm from "htm";

export { useEffect, useRef, useState };
export const html = htm.bind(h);

const PATIENCE = 15000;

// crypto.randomUUID is not there on plain http, getRandomValues is
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// "text {name}" with {name} filled in
export function fill(text, values = {}) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

// Sends commands and pairs each with its reply. A reply is {ok, …}; ok is undefined where none came in time.
function commands(model) {
  const waiting = new Map();
  const page = { offset: 0 };
  model.on("msg:custom", (reply) => {
    if (reply && typeof reply.now === "number") page.offset = reply.now - Date.now() / 1000;
    const settle = reply && waiting.get(reply.id);
    if (settle) settle(reply);
  });
  page.call = (name, args = {}) =>
    new Promise((resolve) => {
      const id = newId();
      const settle = (reply) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(reply);
      };
      const timer = setTimeout(() => settle({}), PATIENCE);
      waiting.set(id, settle);
      model.send({ id, do: name, args });
    });
  page.now = () => Date.now() / 1000 + page.offset;
  return page;
}

// An anywidget view made of one component, which gets {frame, state, page, t}
export function view(Component) {
  function Root({ model, page }) {
    const [, again] = useState(0);
    useEffect(() => {
      const change = () => again((n) => n + 1);
      model.on("change:state", change);
      model.on("change:frame", change);
      page.call("clock").then(change);
      return () => {
        model.off("change:state", change);
        model.off("change:frame", change);
      };
    }, []);
    const frame = model.get("frame");
    const t = (name, values) => fill(frame.texts[name] ?? name, values);
    return html`<${Component} frame=${frame} state=${model.get("state")} page=${page} t=${t} />`;
  }
  return {
    render({ model, el }) {
      draw(html`<${Root} model=${model} page=${commands(model)} />`, el);
      return () => draw(null, el);
    },
  };
}

// Seconds left by the server's clock, counted anew each second; null where no timer is set
export function useSecondsLeft(timer, page) {
  const [, again] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => again((n) => n + 1), 500);
    return () => clearInterval(tick);
  }, []);
  if (!timer || (timer.ends_at == null && timer.left == null)) return null;
  return Math.round(timer.ends_at == null ? timer.left : timer.ends_at - page.now());
}

export function clockFace(seconds) {
  const whole = Math.abs(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

// The timer in words and figures; over time is said, never enforced
export function Clock({ timer, page, t }) {
  const left = useSecondsLeft(timer, page);
  if (left == null) return null;
  const over = left < 0;
  const words = over ? t("time_over") : timer.ends_at == null ? t("time_paused") : t("time_left");
  return html`<span class=${"clock" + (over ? " over" : "")} role="timer">
    <span class="clock-words">${words}</span> <span class="clock-face">${clockFace(left)}</span>
  </span>`;
}
