// What depends on the size of the screen: its scale, pages of as much as fits, and type as large as fits
import { useEffect, useLayoutEffect } from "preact/hooks";
import { useElement, useRef, useState } from "./page.js";

const WIDTH = 1280;
const HEIGHT = 720;
const AT_ONCE = 40;

const LEAST = 0.6;

const scaleNow = () => Math.max(LEAST, Math.min(innerWidth / WIDTH, innerHeight / HEIGHT));

// How much larger this screen is than 1280 x 720
export function useScale() {
  const [scale, setScale] = useState(scaleNow());
  useEffect(() => {
    const change = () => setScale(scaleNow());
    addEventListener("resize", change);
    return () => removeEventListener("resize", change);
  }, []);
  return scale;
}

// Calls `measure` after each drawing, when the box changes its size, and once the fonts are there
function useMeasured(box, measure) {
  const latest = useRef(measure);
  latest.current = measure;
  useLayoutEffect(() => {
    if (box.current) measure(box.current);
  });
  useEffect(() => {
    const again = () => box.current && latest.current(box.current);
    const watch = new ResizeObserver(again);
    if (box.current) watch.observe(box.current);
    if (document.fonts) document.fonts.ready.then(again);
    return () => watch.disconnect();
  }, [box.current]);
}

/**
 * Pages of `items`, each of as many as fit into `box`, whose children they are, or what `among` finds in it.
 * A new `subject` begins at its first page.
 * @template T
 * @param {T[]} items
 * @param {string} subject
 * @param {(element: HTMLElement) => Iterable<Element>} [among]
 */
export function usePages(items, subject, among = (element) => element.children) {
  const box = useElement();
  const [turned, setTurned] = useState({ subject, starts: [0] });
  const [fitting, setFitting] = useState(AT_ONCE);
  const starts = turned.subject === subject ? turned.starts.filter((one) => one < items.length) : [];
  const start = starts.length ? starts[starts.length - 1] : 0;
  useMeasured(box, (element) => setFitting(Math.max(1, whole(element, among(element)))));
  const shown = items.slice(start, start + AT_ONCE);
  const end = Math.min(start + fitting, items.length);
  return {
    box,
    shown,
    fitting,
    before: start,
    after: items.length - end,
    all: start === 0 && end === items.length,
    next: () => end < items.length && setTurned({ subject, starts: [...(starts.length ? starts : [0]), end] }),
    back: () => start > 0 && setTurned({ subject, starts: starts.slice(0, -1) }),
  };
}

// How many, from the first, are wholly inside
function whole(box, found) {
  const edge = box.getBoundingClientRect();
  const children = Array.from(found);
  const outside = children.findIndex((child) => {
    const place = child.getBoundingClientRect();
    return place.right > edge.right + 1 || place.bottom > edge.bottom + 1;
  });
  return outside < 0 ? children.length : outside;
}

// What is on no page yet keeps its place, unseen
export const unseen = (pages, index) =>
  index < pages.fitting ? {} : { style: "visibility:hidden", "aria-hidden": "true" };

// Type between `smallest` and `largest` px, as large as lets `text` fit into `box`; what never fits goes on by pages
export function useLargest(text, smallest, largest) {
  const box = useElement();
  const [pages, setPages] = useState({ text, now: 0, count: 1 });
  const now = pages.text === text ? Math.min(pages.now, pages.count - 1) : 0;
  useMeasured(box, (element) => {
    fit(element, smallest, largest);
    const count = Math.max(1, Math.round(element.scrollWidth / element.clientWidth));
    if (count === 1) element.style.height = "";
    if (count !== pages.count || text !== pages.text) setPages({ text, now, count });
    element.scrollLeft = now * (element.clientWidth + gap(element));
  });
  const turn = (step) =>
    setPages({ text, count: pages.count, now: Math.max(0, Math.min(now + step, pages.count - 1)) });
  return { box, now, count: pages.count, turn };
}

const gap = (element) => parseFloat(getComputedStyle(element).columnGap) || 0;

function fit(element, smallest, largest) {
  let low = Math.round(smallest);
  let high = Math.round(largest);
  element.style.overflowWrap = "";
  element.style.height = "100%";
  const fits = (size) => {
    element.style.fontSize = `${size}px`;
    return element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1;
  };
  if (fits(high)) return;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  if (!fits(low)) element.style.overflowWrap = "anywhere";
}

// In the hall a board is all there is; in a notebook keys are for the board that was pressed
const isMeant = (target) => document.querySelector(".board.whole") || target.closest?.(".board");

// Keys of the keyboard or of a presenter's remote, while nothing lies over the board and nothing is being typed
export function useKeys(keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const press = (event) => {
      const act = latest.current[event.key];
      const elsewhere = event.target.closest?.("input, textarea, select") || !isMeant(event.target);
      if (!act || elsewhere || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!latest.current.over && document.querySelector(".board .overlay")) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
