// What a person sees on a page, as lines: its text as it is laid out, what stands in its boxes, and what is chosen.
const frame = () => new Promise((done) => requestAnimationFrame(done));
const drawn = () =>
  Array.from(document.querySelectorAll("[role=img]")).every((one) => one.closest("svg") || one.querySelector("svg"));

const inClock = (node) => (node.closest ? node : node.parentElement)?.closest("[role=timer]");

// Until nothing was changed for three frames, clocks aside, fonts are there and pictures are drawn
const settled = async () => {
  await document.fonts.ready;
  let last = 0;
  const watch = new MutationObserver((seen) => {
    if (seen.some(({ target }) => !inClock(target))) last = 0;
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  for (let n = 0; n < 600 && (last < 3 || !drawn()); n += 1) {
    last += 1;
    await frame();
  }
  watch.disconnect();
};

const shown = (element) => element.checkVisibility({ visibilityProperty: true });
// biome-ignore lint/performance/useDomNodeTextContent: as it is laid out
const words = (element) => (element.getAttribute("aria-label") || element.innerText || "").replace(/\s+/g, " ").trim();
const label = (box) => words(box) || (box.labels?.[0] && words(box.labels[0])) || box.placeholder || "";
const value = (box) => {
  if (box.type === "checkbox" || box.type === "radio") return String(box.checked);
  return box.tagName === "SELECT" ? Array.from(box.selectedOptions, (one) => one.text).join() : box.value;
};

const lines = (root = document.body) => {
  const clocks = Array.from(document.querySelectorAll("[role=timer]"));
  for (const clock of clocks) clock.style.setProperty("visibility", "hidden", "important");
  // biome-ignore lint/performance/useDomNodeTextContent: as it is laid out
  const text = root.innerText;
  for (const clock of clocks) clock.style.removeProperty("visibility");
  const boxes = Array.from(root.querySelectorAll("input:not([type=hidden]), textarea, select"))
    .filter(shown)
    .map((one) => `[${label(one)}] ${value(one)}`);
  const chosen = Array.from(
    root.querySelectorAll("[aria-checked=true], [aria-pressed=true], [aria-current]:not([aria-current=false])"),
  )
    .filter(shown)
    .map((one) => `(${one.getAttribute("role") || "now"}) ${words(one)}`);
  return [...text.split("\n"), ...boxes, ...chosen].map((one) => one.replace(/\s+/g, " ").trim()).filter(Boolean);
};

const unfold = () => {
  for (const one of document.querySelectorAll("main details")) if (!one.closest("header")) one.open = true;
};

const stepNow = () => document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow");

// For 5 s at most, as a page may stay where it is
const until = async (done) => {
  for (let n = 0; n < 300 && !done(); n += 1) await frame();
};

// All steps of a phone, from where it is to the last
const steps = async (onward) => {
  const found = [];
  for (;;) {
    unfold();
    await settled();
    found.push(lines());
    const next = Array.from(document.querySelectorAll("nav button")).find((one) => words(one) === onward);
    if (!next || next.disabled || found.length > 40) return found;
    const step = stepNow();
    next.click();
    await until(() => stepNow() !== step);
  }
};

const pressable = () => Array.from(document.querySelectorAll("[data-phase] button[aria-pressed]")).filter(shown);
const isPressed = (button) => button.getAttribute("aria-pressed") === "true";
const press = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));

// read(): whether what the board shows is new; what it shows is added to `pages`, by the buttons that are pressed
const boardReader = (pages) => {
  const seen = new Set();
  return async () => {
    await settled();
    const now = lines();
    const whole = now.join("\n");
    if (seen.has(whole)) return false;
    seen.add(whole);
    const key = pressable().filter(isPressed).map(words).join(" / ");
    pages[key] = new Set([...(pages[key] || []), ...now]);
    return true;
  };
};

// All a board has: each of its buttons that stay pressed, and, unless it was turned before, what PageDown turns to from
// there. start: a key that is pressed first
const board = async (start, turned) => {
  const pages = {};
  const read = boardReader(pages);
  const turn = async () => {
    for (let n = 0; turned && n < 90; n += 1) {
      press("PageDown");
      if (!(await read())) return;
    }
  };
  if (start) press(start);
  const paused = start ? pressable().map(words) : [];
  await read();
  await turn();
  for (let level = 0; level < 3; level += 1) await pressAll(paused, read, turn);
  return Object.fromEntries(Object.entries(pages).map(([name, all]) => [name, Array.from(all).sort()]));
};

const pressAll = async (paused, read, turn) => {
  for (const name of pressable().map(words)) {
    const button = pressable().find((one) => words(one) === name);
    if (!button || paused.includes(name) || isPressed(button)) continue;
    button.click();
    if (await read()) await turn();
  }
};

window.reading = { settled, lines, steps, board, unfold };
