// A plotly figure, drawn by the one cached plotly.js at its own proportions, again only where it or its place changed
import { useLayoutEffect } from "preact/hooks";
import { html, shared, useEffect, useElement, useState } from "./page.js";

const SOURCE = "/static/plotly-basic.min.js";
const LENGTHS = new Set([
  "size",
  "width",
  "height",
  "l",
  "r",
  "t",
  "b",
  "pad",
  "ax",
  "ay",
  "xshift",
  "yshift",
  "standoff",
  "ticklen",
  "tickwidth",
  "borderpad",
  "borderwidth",
]);
const CONFIG = { staticPlot: true, displayModeBar: false };
/** @type {?Promise<any>} */
let loading = null;

export function Chart({ figure, label, failed }) {
  const [broken, setBroken] = useState(false);
  const box = useElement();
  const scale = useRoom(box, figure.layout);
  const wanted = JSON.stringify(figure);
  useEffect(() => {
    let gone = false;
    plotly()
      .then((drawer) => gone || draw(drawer, box.current, wanted, scale))
      .then(
        () => gone || setBroken(false),
        () => gone || setBroken(true),
      );
    return () => {
      gone = true;
    };
  }, [wanted, scale]);
  useEffect(() => {
    const drawn = box.current;
    return () => window.Plotly?.purge(drawn);
  }, []);
  return html`<div class="chart" role="img" aria-label=${label}>
    ${broken && html`<p class="chart-failed">${failed}</p>`}
    <div class="chart-plot" ref=${box}></div>
  </div>`;
}

function plotly() {
  if (window.Plotly) return Promise.resolve(window.Plotly);
  loading = loading || load();
  return loading;
}

// The page names each script's address with its hash, by which it is kept for ever
function address() {
  const page = document.getElementById("samut-page");
  return (page && JSON.parse(page.textContent).scripts[SOURCE]) || SOURCE;
}

// Samut's own page has the script's address; in a notebook the kernel is asked for it
function load() {
  return (document.body.dataset.view ? loaded({ src: address() }) : sent()).catch((error) => {
    loading = null;
    throw error;
  });
}

/** @param {Partial<HTMLScriptElement>} given */
const loaded = (given) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), given);
    script.onload = () => resolve(window.Plotly);
    script.onerror = () => reject(new Error(SOURCE));
    document.head.append(script);
    if (given.text) resolve(window.Plotly);
  });

async function sent() {
  const { script } = await shared.page.call("plotly");
  if (!script) throw new Error(SOURCE);
  return loaded({ text: script });
}

// How much larger than the figure's own pixels its place is
function useRoom(box, layout) {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth, clientHeight } = box.current;
      const room = Math.min(clientWidth / layout.width, clientHeight / layout.height);
      if (room > 0) setScale(Math.round(room * 100) / 100);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [layout.width, layout.height]);
  return scale;
}

// plotly writes into what it is given, so each drawing gets a copy of its own
function draw(drawer, box, wanted, scale) {
  const { data, layout } = scaled(JSON.parse(wanted), scale, getComputedStyle(box).fontFamily);
  return drawer.react(box, data, layout, CONFIG);
}

// The figure with its lengths `scale` times as long, in the page's font
function scaled(part, scale, font, name = "") {
  if (Array.isArray(part)) return part.map((one) => scaled(one, scale, font, name));
  if (name === "family") return font;
  if (typeof part === "number") return LENGTHS.has(name) ? part * scale : part;
  if (!part || typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, scaled(value, scale, font, key)]));
}
