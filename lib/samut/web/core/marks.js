// What board and console both draw: a group's mark and name, and pages' buttons
import { html } from "./page.js";
/** @import { GroupTile } from "../state.d.ts" */

// marks are drawn, as the chart draws them: the bundled font has no such signs
const SHAPES = {
  circle: "M10 1.5a8.5 8.5 0 1 0 .01 0z",
  square: "M2.5 2.5h15v15h-15z",
  "triangle-up": "M10 1.5 19 18H1z",
  "triangle-down": "M10 18.5 1 2h18z",
  diamond: "M10 .5 19.5 10 10 19.5.5 10z",
  star: "M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",
  cross: "M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",
  x: "M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",
  pentagon: "M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",
  hexagon2: "M5.5 2h9L19 10l-4.5 8h-9L1 10z",
  "triangle-left": "M1.5 10 18 1v18z",
  "triangle-right": "M18.5 10 2 19V1z",
};
const ORDER = Object.keys(SHAPES);
const NO_GROUP = "#37474f";
const TAIL = 11;

// An activity's title by its own name: what stands in quotation marks, where anything does
export const shortTitle = (title) => (title.match(/[\u201c"](.+?)[\u201d"]/) || [title, title])[1];

/**
 * {id, name, colour, symbol} of each group, by its place in state.groups
 * @param {{colours?: string[], symbols?: string[]}} frame
 * @param {GroupTile[]} groups
 */
export function looks(frame, groups) {
  const colours = frame.colours || [];
  const symbols = frame.symbols || ORDER;
  return new Map(
    groups.map((group, index) => [
      group.id,
      {
        id: group.id,
        name: group.name,
        colour: colours.length ? colours[index % colours.length] : NO_GROUP,
        symbol: symbols[index % symbols.length],
      },
    ]),
  );
}

export function Mark({ look }) {
  return html`<svg class="mark" viewBox="0 0 20 20" fill=${look.colour} aria-hidden="true" focusable="false">
    <path d=${SHAPES[look.symbol] || SHAPES.circle} /></svg>`;
}

// A name on one line that loses its middle, not its end, where there is no room: groups differ at the end
export function Name({ name }) {
  const cut = tailOf(name);
  return html`<span class="name" lang="th" title=${name}>
    <span class="name-head">${name.slice(0, cut)}</span><span class="name-tail">${name.slice(cut)}</span>
  </span>`;
}

// Where the last words of a name begin, as many as are short together; within the last where that alone is long
function tailOf(name) {
  const first = (starts) => starts.find((start) => name.length - start <= TAIL);
  const cut = first(wordsOf(name));
  return cut === undefined ? first(signsOf(name)) || 0 : cut;
}

function wordsOf(name) {
  if (!Intl.Segmenter) return [];
  return Array.from(new Intl.Segmenter("th", { granularity: "word" }).segment(name), (one) => one.index);
}

// A letter with the marks and vowels that are not to be torn from it
function signsOf(name) {
  const signs = name.matchAll(/[\u0e40-\u0e44]?\P{M}[\p{M}\u0e30\u0e32\u0e33\u0e45]*|\p{M}+/gu);
  return Array.from(signs, (one) => one.index);
}

export function Chip({ look }) {
  return html`<span class="chip" style=${`border-color:${look.colour}`}>
    <${Mark} look=${look} /><${Name} name=${look.name} />
  </span>`;
}

// A drawn sign inside a button: by name
const SIGNS = {
  next: "M6 2l9 8-9 8z",
  back: "M14 2l-9 8 9 8z",
  more: "M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",
  done: "M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",
  qr: "M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z",
};

export const Sign = ({ name }) => html`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${SIGNS[name]} /></svg>`;

// The pages of board_screen. back, next: what the buttons do instead of turning; first, last: nothing before or after.
export function Pager({ pages, t, words, hidden, back = pages.back, next = pages.next, first = true, last = true }) {
  if (hidden) return null;
  return html`<div class="pager">
    <span class="more">${pages.after > 0 && t(words, { n: pages.after })}</span>
    <${Turn} sign="back" label=${t("board_back")} onClick=${back} disabled=${first && !pages.before} />
    <${Turn} sign="next" label=${t("board_next")} onClick=${next} disabled=${last && !pages.after} />
  </div>`;
}

export const Ribbon = ({ t, words = "board_demo" }) => html`<strong class="ribbon">${t(words)}</strong>`;

export function Turn({ sign, label, onClick, disabled }) {
  return html`<button class="button turn" aria-label=${label} title=${label} disabled=${disabled} onClick=${onClick}>
    <${Sign} name=${sign} />
  </button>`;
}
