// look(rules): what a person would see amiss on a page as it is drawn now, [kind | where, words: how much] of each, once.
// rules: see looking.py, which runs this anew each time
const faults = new Map();
const top = document.querySelector("dialog[open]") || document.querySelector(".more-menu[open] > div") || document.body;
const page = document.scrollingElement;
const isStill = () => rules.view === "board";
let rules = {};

// ---- what the checks stand on
const pathOf = (element) => {
  const names = [];
  for (let at = element; at && names.length < 3; at = at.parentElement)
    if (at.classList.length) names.unshift(`.${[...at.classList].join(".")}`);
  return `${names.join(" ")} ${element.localName}`;
};
const tell = (kind, element, words, more = "") => {
  const key = `${kind} | ${pathOf(element)}`;
  if (!faults.has(key)) faults.set(key, `${words.trim().slice(0, 40)}: ${more}`);
};
const remembered = (make) => {
  const known = new Map();
  const get = (element) => {
    if (!known.has(element)) known.set(element, make(element));
    return known.get(element);
  };
  return Object.assign(get, { forget: () => known.clear() });
};
const style = remembered((element) => {
  const all = getComputedStyle(element);
  const { display, position, overflowX, overflowY, textOverflow, whiteSpace } = all;
  const [size, line, right] = [all.fontSize, all.lineHeight, all.paddingRight].map(parseFloat);
  const drawn =
    [all.borderTopWidth, all.borderLeftWidth].every((one) => parseFloat(one) > 0) ||
    !/, 0\)$|^transparent/.test(all.backgroundColor);
  return {
    display,
    position,
    overflowX,
    overflowY,
    textOverflow,
    kept: whiteSpace.startsWith("pre"),
    size,
    line: line || 1.4 * size,
    right,
    drawn,
  };
});
const boxOf = remembered((element) => element.getBoundingClientRect());
const scrollTo = (element, x, y) => {
  element.scrollTo(x, y);
  boxOf.forget();
};
const is = (element, selectors = []) => selectors.some((selector) => element.closest(selector));
const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
const clips = (value) => value === "hidden" || value === "clip";
const scrolls = (value) => value === "auto" || value === "scroll";
const within = ([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
const upFrom = function* (element) {
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    if (!["inline", "contents"].includes(style(at).display)) yield at;
    if (style(at).position === "fixed") return;
  }
};
const linesOf = (node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((one) => one.width > 1 && one.height > 1);
};

// {node, element, words, rects}: each run of text that is drawn, line by line
function texts() {
  const all = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const rects = isRead(node, element) ? linesOf(node) : [];
    if (rects.length) all.push({ node, element, words: node.textContent, rects });
  }
  return all;
}

const isRead = (node, element) =>
  node.textContent.trim() &&
  isSeen(element) &&
  !is(element, ["script", "style", "option", "noscript", ".hush", ...(rules.alike || [])]);

// how far letters reach over their line, which is no fault of anybody's; a space kept at a line's end hangs over, too
const slack = ({ size, line }, rect) => Math.max(0, (rect.height - line) / 2) + Math.max(3, 0.1 * size);
const aside = ({ kept, size }) => (kept ? Math.max(2, 0.35 * size) : 2);

// what a line is cut by, if anything, and whether a person can scroll there
function cutBy(element, rect) {
  const [over, out] = [slack(style(element), rect), aside(style(element))];
  for (const at of upFrom(element)) {
    const { overflowX, overflowY } = style(at);
    const box = boxOf(at);
    const wide = isWider(rect, at, out);
    const high = rect.bottom > box.bottom + over || rect.top < box.top - over;
    const does = (test) => (wide && test(overflowX)) || (high && test(overflowY));
    if (does(scrolls)) return { reached: true };
    if (does(clips)) return { reached: false, more: wide ? rect.right - box.right : rect.bottom - box.bottom };
  }
  return null;
}

function isWider(rect, element, out) {
  const { textOverflow, right } = style(element);
  const box = boxOf(element);
  return rect.right > box.right - (textOverflow === "ellipsis" ? right : 0) + out || rect.left < box.left - 2;
}

const plain = (words) => words.replace(/\u2060/g, "").trim();
function isTitled(element, words) {
  for (let at = element; at && at !== top; at = at.parentElement)
    if (at.title && plain(at.title).includes(plain(words))) return true;
  return false;
}

// ---- off the screen, cut off, out of its own box, lines too close; returns the texts that are none of it
function places(all) {
  if (page.scrollWidth > innerWidth + 1) tell("sideways", document.body, "", page.scrollWidth - innerWidth);
  return all.filter((text) => {
    squeezed(text.element, text.words);
    const cut = text.rects.map((rect) => cutBy(text.element, rect)).find(Boolean);
    return cut ? isReached(text, cut) : isInside(text);
  });
}

function isReached({ element, words }, cut) {
  if (!cut.reached && !isTitled(element, words) && !is(element, rules.cut))
    tell("cut", element, words, Math.round(cut.more));
  return cut.reached;
}

function isInside({ element, words, rects }) {
  const out = rects.map((rect) => outside(element, rect)).find((by) => by > 0);
  if (out) tell("outside", element, words, Math.round(out));
  else for (const rect of rects) spilt(element, rect, words);
  return !out;
}

// by how much; up and down only where nothing can be scrolled there
function outside(element, rect) {
  const over = slack(style(element), rect);
  const fixed = isStill() || document.querySelector(".console.whole");
  const high =
    fixed && ![...upFrom(element)].some((at) => scrolls(style(at).overflowY))
      ? Math.max(rect.bottom - innerHeight, -rect.top) - over
      : 0;
  return Math.max(rect.right - innerWidth - 1, -rect.left - 1, high);
}

function spilt(element, rect, words) {
  const at = [...upFrom(element)].find((one) => one !== top && style(one).drawn);
  if (!at) return;
  const [box, over, out] = [boxOf(at), slack(style(element), rect), aside(style(element))];
  const how = Math.max(
    rect.right - box.right - out,
    box.left - rect.left - 2,
    rect.bottom - box.bottom - over,
    box.top - rect.top - over,
  );
  if (how > 0) tell("spilt", element, words, Math.round(how));
}

// marks over and under Thai letters need their room
function squeezed(element, words) {
  const { line, size } = style(element);
  if (/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(words) && line / size < 1.299)
    tell("squeezed", element, words, (line / size).toFixed(2));
}

// ---- under something: what is uppermost at a text must be the text's own, at some place of what scrolls
function uppermost(element, x, y) {
  const found = document.elementFromPoint(x, y);
  return !found || element.contains(found) || found.contains(element) || isAir(found, y) ? null : found;
}
// of large digits on a low line: where a letter could reach, and a digit does not
function isAir(found, y) {
  if (style(found).line >= 1.3 * style(found).size) return false;
  const box = boxOf([...upFrom(found)][0] || found);
  return y < box.top || y > box.bottom;
}
function points(element, rect) {
  let { left, right } = rect;
  for (const at of upFrom(element))
    if (clips(style(at).overflowX))
      [left, right] = [Math.max(left, boxOf(at).left), Math.min(right, boxOf(at).right - style(at).right)];
  return [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, rect.top + rect.height / 2]);
}
const isInSight = (element, rect) =>
  within([rect.left + rect.width / 2, rect.top + rect.height / 2]) && !cutBy(element, rect)?.reached;

function under(all) {
  const looked = all.filter(({ element }) => !is(element, rules.over));
  for (const text of looked) text.lines = text.rects.map(() => ({ seen: false, over: null }));
  pass(looked);
  for (const mover of isStill() ? [] : [page, top, ...top.querySelectorAll("*")].filter(moves))
    through(mover, unseen(looked));
  for (const { element, words, lines } of unseen(looked)) {
    const line = lines.find((one) => !one.seen);
    if (line.over) tell("over", element, words, pathOf(line.over));
    else if (!isStill()) tell("unreached", element, words);
  }
}

const unseen = (texts) => texts.filter(({ lines }) => lines.some((line) => !line.seen));

function pass(texts) {
  for (const { node, element, lines } of texts)
    linesOf(node).forEach((rect, index) => {
      if (lines[index] && !lines[index].seen) lookAt(lines[index], element, rect);
    });
}

function lookAt(line, element, rect) {
  if (!isInSight(element, rect)) return;
  line.over = points(element, rect)
    .filter(within)
    .map(([x, y]) => uppermost(element, x, y))
    .find(Boolean);
  line.seen = !line.over;
}

function moves(one) {
  if (one === page) return page.scrollHeight > innerHeight + 1;
  const [high, wide] = [one.scrollHeight > one.clientHeight + 1, one.scrollWidth > one.clientWidth + 1];
  return (high && scrolls(style(one).overflowY)) || (wide && scrolls(style(one).overflowX));
}

function through(mover, all) {
  let texts = all.filter(({ element }) => mover === page || mover.contains(element));
  const [x, y] = [mover.scrollLeft, mover.scrollTop];
  for (let down = 0; down < mover.scrollHeight && texts.length; down += Math.max(20, mover.clientHeight * rules.stride))
    for (let right = 0; right < mover.scrollWidth && texts.length; right += Math.max(60, mover.clientWidth * 0.6)) {
      scrollTo(mover, right, down);
      pass(texts);
      texts = unseen(texts);
    }
  scrollTo(mover, x, y);
}

// ---- on a phone: bars leave room, and what the keyboard goes to stands under none of them
function bars() {
  const all = [...document.querySelectorAll("*")].filter(
    (one) => ["fixed", "sticky"].includes(style(one).position) && isSeen(one),
  );
  room(all);
  for (const one of document.querySelectorAll("button, input, textarea, select, summary, a[href]"))
    if (isSeen(one) && !one.disabled && !all.some((bar) => bar.contains(one))) focused(one);
  document.activeElement.blur();
  scrollTo(page, 0, 0);
}

function room(all) {
  scrollTo(page, 0, page.scrollHeight / 2);
  const held = all
    .filter((one) => !all.some((other) => other !== one && other.contains(one)))
    .map(boxOf)
    .reduce((sum, box) => sum + Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)), 0);
  if (held > innerHeight * 0.4) tell("bars", document.body, "", `${Math.round(held)} of ${innerHeight}`);
  scrollTo(page, 0, 0);
}

function focused(one) {
  one.focus();
  boxOf.forget();
  const box = boxOf(one);
  const x = Math.min(box.left + box.width / 2, innerWidth - 2);
  const ends = endsOf(one, box);
  const over = box.height < innerHeight / 2 && ends.map((y) => uppermost(one, x, y)).find(Boolean);
  if (over || (!ends.length && box.height < innerHeight))
    tell("focus", one, one.textContent || one.id, over ? pathOf(over) : "outside");
}

// where it is clicked: at its upper end, and at the other
const endsOf = ({ localName }, { top, bottom }) =>
  [top + 4, localName === "textarea" ? top + 20 : bottom - 4].filter((y) => y > 0 && y < innerHeight);

// ---- small letters where a band of the page is free
function small(all) {
  const main = document.querySelector(".board .overlay") || document.querySelector(".board-main");
  if (main.querySelector(rules.drawn.join())) return;
  if (freeIn(main, all) < 0.15) return;
  const scale = Math.max(0.6, Math.min(innerWidth / 1280, innerHeight / 720));
  for (const { element, words } of all) {
    const size = style(element).size / scale;
    if (size < rules.smallest - 0.1 && !is(element, rules.small)) tell("small", element, words, size.toFixed(1));
  }
}

// the largest band without text, as a part of the whole
function freeIn(main, all) {
  const { top, bottom, height } = boxOf(main);
  const lines = all
    .filter(({ element }) => main.contains(element))
    .flatMap(({ rects }) => rects.map((rect) => [rect.top, rect.bottom]));
  let [down, free] = [top, 0];
  for (const [from, to] of [...lines.sort((one, other) => one[0] - other[0]), [bottom, bottom]]) {
    free = Math.max(free, from - down);
    down = Math.max(down, to);
  }
  return free / height;
}

// ---- the colours of a warning on what warns of nothing; a group's own colour is written at its element
function isWarm(colour) {
  const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (a < 0.1 || r !== most || g < b - 8 || most - least < 12) return false;
  return (60 * (g - b)) / (most - least) <= 52;
}
function warm() {
  for (const element of top.querySelectorAll("*:not(svg *)")) {
    const kinds = warmIn(element);
    if (kinds.length && isSeen(element) && !is(element, [".hush", ...rules.warns]))
      for (const [kind, colour] of kinds) tell(kind, element, element.textContent, colour);
  }
}

function warmIn(element) {
  const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
  const inline = element.getAttribute("style") || "";
  return [
    hasText(element) && isWarm(color) && !/color/.test(inline) && ["warm letters", color],
    isWarm(backgroundColor) && !/background/.test(inline) && ["warm ground", backgroundColor],
    !/border/.test(inline) && hasWarmEdge(element) && ["warm edge", borderTopColor],
  ].filter(Boolean);
}

const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());

function hasWarmEdge(element) {
  const { borderTopWidth, borderTopColor, borderLeftWidth, borderLeftColor } = getComputedStyle(element);
  const edges = [
    [borderTopWidth, borderTopColor],
    [borderLeftWidth, borderLeftColor],
  ];
  return edges.some(([width, colour]) => parseFloat(width) > 0 && isWarm(colour));
}

// ---- what is typed into: a hint that is cut
function hints() {
  const pen = document.createElement("canvas").getContext("2d");
  for (const box of top.querySelectorAll("input[placeholder], textarea[placeholder]")) {
    if (!isSeen(box) || box.value || is(box, rules.cut)) continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(box);
    pen.font = font;
    const lines = box.localName === "input" ? 1 : Math.max(1, Math.floor(box.clientHeight / style(box).line));
    const over =
      pen.measureText(box.placeholder).width -
      lines * (box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    if (over > 1) tell("cut", box, box.placeholder, Math.round(over));
  }
}

// What goes by is not looked at
const passing = (visibility) => {
  for (const one of document.querySelectorAll(".toast, .toasts, #samut-status")) one.style.visibility = visibility;
};

window.look = async (given) => {
  rules = given;
  await document.fonts.ready;
  passing("hidden");
  const all = texts();
  under(places(all));
  if (rules.view === "phone") bars();
  if (rules.smallest) small(all);
  warm();
  hints();
  passing("");
  return [...faults];
};
