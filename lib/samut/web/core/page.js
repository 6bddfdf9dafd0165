// What every view shares: the model as state of a component, and the timer by the server's clock.
import { h, render as draw } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import htm from "htm";
import { commands } from "./commands.js";
import { openDrafts } from "./drafts.js";
import { patched } from "./patch.js";

export { newId } from "./ids.js";
export { useEffect, useLayoutEffect, useRef, useState };

/**
 * A ref to an element, which is set by the time that an effect runs
 * @template {Element} [E=HTMLElement]
 * @returns {{current: E}}
 */
export const useElement = () => useRef(/** @type {any} */ (null));

// What every text box and chart of the page needs; visit: whose drafts they are
/** @type {{visit: string, limits: Record<string, number>, t: (name: string, values?: object) => any, page: any}} */
export const shared = { visit: "", limits: {}, t: (name) => name, page: null };

// With the sign of a shortened word at its end, browsers don't know the word, and break it. A word joiner parts the two.
const SHORTENED = /([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g;
const whole = (child) => (typeof child === "string" ? child.replace(SHORTENED, "$1\u2060\u0e2f") : child);
export const html = htm.bind((type, props, ...children) => h(type, props, ...children.map(whole)));

const COUNTED = 3600;

// "text {name}" with {name} filled in
export function fill(text, values = {}) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

// Keeps `state` up to date by what is told of its changes; asks for the whole where one was missed, which a reply tells
// as well: a change that came before this listened is the last one for a while
function follow(model) {
  const told = (news) => {
    const number = model.get("number");
    if (!news || !(news.to > number)) return;
    if (news.from !== number) return void model.send({ do: "whole" });
    model.set("state", patched(model.get("state"), news.patch));
    model.set("number", news.to);
  };
  model.on("msg:custom", told);
  return () => model.off("msg:custom", told);
}

// Whether there is a connection to the server
export function useConnected(page) {
  const [connected, setConnected] = useState(page.connected());
  useEffect(() => {
    const change = () => setConnected(page.connected());
    change();
    addEventListener("samut:connection", change);
    return () => removeEventListener("samut:connection", change);
  }, []);
  return connected;
}

// An anywidget view made of one component, which gets {frame, state, page, t}; made anew where the visit is another
export function view(Component) {
  function Root({ model, page }) {
    const [, again] = useState(0);
    useEffect(() => {
      const change = () => again((n) => n + 1);
      const ask = () => page.connected() && page.call("clock").then(change);
      const seen = () => document.hidden || ask();
      model.on("change:state", change);
      model.on("change:frame", change);
      addEventListener("samut:connection", ask);
      document.addEventListener("visibilitychange", seen);
      ask();
      return () => {
        model.off("change:state", change);
        model.off("change:frame", change);
        removeEventListener("samut:connection", ask);
        document.removeEventListener("visibilitychange", seen);
      };
    }, []);
    const frame = model.get("frame");
    const t = (name, values) => fill(frame.texts[name] ?? name, values);
    Object.assign(shared, { visit: frame.visit, limits: frame.limits, t, page });
    return html`<${Component} key=${frame.visit} frame=${frame} state=${model.get("state")} page=${page} t=${t} />`;
  }
  return {
    initialize: ({ model }) => openDrafts(model.get("frame").visit),
    render({ model, el }) {
      const page = commands(model);
      const unfollow = follow(model);
      draw(html`<${Root} model=${model} page=${page} />`, el);
      return () => {
        draw(null, el);
        unfollow();
        page.close();
      };
    },
  };
}

// Seconds left by the server's clock, counted anew each second; null where no timer is set
function useSecondsLeft(timer, page) {
  const [, again] = useState(0);
  useEffect(() => {
    const tick = () => {
      page.keepTime();
      again((n) => n + 1);
    };
    const ticking = setInterval(tick, 500);
    return () => clearInterval(ticking);
  }, []);
  if (!timer || (timer.ends_at == null && timer.left == null)) return null;
  return Math.round(timer.ends_at == null ? timer.left : timer.ends_at - page.now());
}

function clockFace(seconds) {
  const whole = Math.abs(seconds);
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

const running = (timer) => (timer.ends_at == null ? "time_paused" : "time_left");

// The timer in words and figures; over time is said, never enforced, and not counted any more after an hour: nobody has
// stopped it before the night
export function Clock({ timer, page, t }) {
  const left = useSecondsLeft(timer, page);
  if (left == null) return null;
  const over = left < 0;
  return html`<span class=${"clock" + (over ? " over" : "")} role="timer">
    <span class="clock-words">${t(over ? "time_over" : running(timer))}</span> ${left > -COUNTED && html`<span class="clock-face">${clockFace(left)}</span>`}
  </span>`;
}
