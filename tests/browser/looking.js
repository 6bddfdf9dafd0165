// What a person would see amiss on a page as it is drawn now: a list of "kind | who | words | how much".
async (rules) => {
  const faults = new Map();
  const tell = (kind, element, words, more = "") => {
    const key = `${kind} | ${pathOf(element)}`;
    if (!faults.has(key)) faults.set(key, `${words.trim().slice(0, 40)}: ${more}`);
  };
  const is = (element, list) => list.some((selector) => element.closest(selector));
  const pathOf = (element) => {
    const names = [];
    for (let at = element; at && names.length < 3; at = at.parentElement)
      if (at.classList.length) names.unshift(`.${[...at.classList].join(".")}`);
    return `${names.join(" ")} ${element.localName}`;
  };
  const frames = (n) => new Promise((done) => (n ? requestAnimationFrame(() => frames(n - 1).then(done)) : done()));
  await document.fonts.ready;
  await frames(2);

  const top = document.querySelector("dialog[open]") || document.querySelector(".more-menu[open] > div") || document.body;
  const passing = [...document.querySelectorAll(".toast, .toasts, #samut-status")];
  passing.forEach((one) => (one.style.visibility = "hidden"));
  const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const styleOf = new Map();
  const style = (element) => styleOf.get(element) || (styleOf.set(element, getComputedStyle(element)), styleOf.get(element));
  const isHush = (element) => element.closest(".hush");

  // {node, element, rects}: each line of each run of text that is drawn
  function texts() {
    const all = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.textContent.trim() || !element || !isSeen(element) || isHush(element)) continue;
      if (element.closest("script, style, option, noscript") || is(element, rules.alike || [])) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((one) => one.width > 1 && one.height > 1);
      if (rects.length) all.push({ node, element, words: node.textContent, rects });
    }
    return all;
  }

  // how far a line's letters reach over its line: no fault of anybody's
  function slack(element, rect) {
    const { lineHeight, fontSize } = style(element);
    const height = parseFloat(lineHeight) || 1.4 * parseFloat(fontSize);
    return Math.max(0, (rect.height - height) / 2) + Math.max(3, 0.1 * parseFloat(fontSize));
  }
  // a space at the end of a line hangs over where spaces are kept
  const aside = (element) => (style(element).whiteSpace.startsWith("pre") ? Math.max(2, 0.35 * parseFloat(style(element).fontSize)) : 2);
  const clips = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";

  // the box a line is cut by, and whether a person can reach what is cut
  function cutBy(element, rect) {
    const over = slack(element, rect);
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, position, display, textOverflow, paddingRight } = style(at);
      if (display === "inline" || display === "contents") continue;
      const box = at.getBoundingClientRect();
      const end = textOverflow === "ellipsis" ? box.right - parseFloat(paddingRight) : box.right;
      const wide = rect.right > end + aside(element) || rect.left < box.left - 2;
      const high = rect.bottom > box.bottom + over || rect.top < box.top - over;
      if (wide && scrolls(overflowX)) return { at, reached: true };
      if (high && scrolls(overflowY)) return { at, reached: true };
      if ((wide && clips(overflowX)) || (high && clips(overflowY)))
        return { at, reached: false, more: wide ? rect.right - box.right : rect.bottom - box.bottom };
      if (position === "fixed") break;
    }
    return null;
  }

  const hasWay = (element, words) => {
    for (let at = element; at && at !== top; at = at.parentElement)
      if ((at.title && at.title.replace(/\u2060/g, "").includes(words.replace(/\u2060/g, "").trim())) || at.dataset.whole) return true;
    return false;
  };

  // ---- outside, cut, spilt over its own box, small, squeezed
  const wide = innerWidth;
  if (document.documentElement.scrollWidth > wide + 1) tell("sideways", document.body, "", document.documentElement.scrollWidth - wide);
  const all = texts();
  const open = [];
  const still = rules.view === "board" || document.querySelector(".console.whole");
  for (const { node, element, words, rects } of all) {
    let cut = null;
    for (const rect of rects) {
      cut = cut || cutBy(element, rect);
      if (cut) break;
      const out = rect.right > wide + 1 || rect.left < -1 || (still && !element.closest("dialog") && isFixed(element) && (rect.bottom > innerHeight + slack(element, rect) || rect.top < -slack(element, rect)));
      if (out && !is(element, rules.outside || [])) tell("outside", element, words, Math.round(Math.max(rect.right - wide, -rect.left, rect.bottom - innerHeight)));
      spilt(element, rect, words);
    }
    if (cut && !cut.reached && !hasWay(element, words) && !is(element, rules.cut)) tell("cut", element, words, Math.round(cut.more));
    if (!cut || cut.reached) open.push({ node, element, words, rects });
    squeezed(element, words);
  }

  function isFixed(element) {
    for (let at = element; at && at !== top; at = at.parentElement) if (scrolls(style(at).overflowY)) return false;
    return true;
  }

  // out of the button, chip or cell that it stands in
  function spilt(element, rect, words) {
    for (let at = element; at && at !== top; at = at.parentElement) {
      const { backgroundColor, borderTopWidth, borderLeftWidth, display } = style(at);
      if (display === "inline") continue;
      const drawn = (parseFloat(borderTopWidth) > 0 && parseFloat(borderLeftWidth) > 0) || !/, 0\)$|^transparent/.test(backgroundColor);
      if (!drawn) continue;
      const box = at.getBoundingClientRect();
      const over = slack(element, rect);
      const how = Math.max(rect.right - box.right - aside(element), box.left - rect.left - 2, rect.bottom - box.bottom - over, box.top - rect.top - over);
      if (how > 0 && !is(element, rules.spilt || [])) tell("spilt", element, words, Math.round(how));
      return;
    }
  }

  // marks over and under Thai letters need their room
  function squeezed(element, words) {
    if (!/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(words)) return;
    const { lineHeight, fontSize } = style(element);
    const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
    if (ratio < 1.3 - 0.001 && !is(element, rules.squeezed || [])) tell("squeezed", element, words, ratio.toFixed(2));
  }

  // ---- one over the other: what is drawn uppermost at a text must be the text's own, at some place of what scrolls
  const own = (element, x, y) => {
    const found = document.elementFromPoint(x, y);
    return !found || found === element || element.contains(found) || found.contains(element) || isAir(found, x, y) ? null : found;
  };
  // large digits on a low line: what a letter could reach over the line, and a digit doesn't
  function isAir(found, x, y) {
    const { lineHeight, fontSize } = style(found);
    if (parseFloat(lineHeight) >= 1.3 * parseFloat(fontSize)) return false;
    let block = found;
    while (style(block).display === "inline") block = block.parentElement;
    const box = block.getBoundingClientRect();
    return y < box.top || y > box.bottom;
  }
  // what of a line is not cut off
  function shown(element, { left, right, top, bottom }) {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, display, position } = style(at);
      if (display !== "inline" && clips(overflowX)) {
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right - parseFloat(style(at).paddingRight))];
      }
      if (position === "fixed") break;
    }
    return { left, top, height: bottom - top, width: right - left };
  }
  const points = (rect) => [0.1, 0.5, 0.9].map((part) => [rect.left + rect.width * part, rect.top + rect.height / 2]);
  const within = ([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
  const linesOf = ({ node }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((one) => one.width > 1 && one.height > 1);
  };
  const inSight = ({ element }, rect) => {
    const cut = cutBy(element, rect);
    return within(points(rect)[1]) && !(cut && cut.reached);
  };
  const looked = open.filter(({ element }) => !is(element, rules.over || []));
  looked.forEach((text) => (text.lines = text.rects.map((rect) => ({ seen: false, over: null }))));
  const pass = (texts) => {
    for (const text of texts) {
      const rects = linesOf(text);
      if (rects.length !== text.lines.length) continue;
      rects.forEach((rect, index) => {
        const line = text.lines[index];
        if (line.seen || !inSight(text, rect)) return;
        line.over = points(shown(text.element, rect)).filter(within).map(([x, y]) => own(text.element, x, y)).find(Boolean);
        line.seen = !line.over;
      });
    }
  };
  const unseen = (texts) => texts.filter(({ lines }) => lines.some((line) => !line.seen));
  const page = document.scrollingElement;
  const moves = (one) =>
    one === page
      ? page.scrollHeight > innerHeight + 1
      : (one.scrollHeight > one.clientHeight + 1 && scrolls(style(one).overflowY)) ||
        (one.scrollWidth > one.clientWidth + 1 && scrolls(style(one).overflowX));
  pass(looked);
  for (const mover of rules.view === "board" ? [] : [page, top, ...top.querySelectorAll("*")].filter(moves)) {
    let texts = unseen(looked).filter(({ element }) => mover === page || mover.contains(element));
    const [then, aside] = [mover.scrollTop, mover.scrollLeft];
    for (let y = 0; y < mover.scrollHeight; y += Math.max(60, mover.clientHeight * rules.stride))
      for (let x = 0; x < mover.scrollWidth && texts.length; x += Math.max(60, mover.clientWidth * 0.6)) {
        mover.scrollTo(x, y);
        pass(texts);
        texts = unseen(texts);
      }
    mover.scrollTo(aside, then);
  }
  for (const text of unseen(looked)) {
    const line = text.lines.find((one) => !one.seen);
    if (line.over) tell("over", text.element, text.words, pathOf(line.over));
    else if (rules.view !== "board" && !text.element.closest("summary ~ *")) tell("unreached", text.element, text.words);
  }

  // ---- on a phone: bars leave room, and what is focused is not under one
  if (rules.view === "phone") {
    const bars = [...document.querySelectorAll("*")].filter((one) => isSeen(one) && ["fixed", "sticky"].includes(style(one).position) );
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const held = bars.filter((one) => !bars.some((other) => other !== one && other.contains(one)))
      .map((one) => one.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.top < innerHeight)
      .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0);
    if (held > innerHeight * 0.4) tell("bars", document.body, "", `${Math.round(held)} of ${innerHeight}`);
    for (const one of document.querySelectorAll("button, input, textarea, select, summary, a[href]")) {
      if (!isSeen(one) || one.disabled || bars.some((bar) => bar.contains(one))) continue;
      one.focus();
      const box = one.getBoundingClientRect();
      const x = Math.min(box.left + box.width / 2, innerWidth - 2);
      const ends = [box.top + 4, one.localName === "textarea" ? box.top + 20 : box.bottom - 4].filter((y) => y > 0 && y < innerHeight);
      const over = box.height < innerHeight / 2 ? ends.map((y) => own(one, x, y)).find(Boolean) : null;
      if (!ends.length || over) tell("focus", one, one.textContent || one.id, over ? pathOf(over) : "outside");
    }
    if (document.activeElement) document.activeElement.blur();
    scrollTo(0, 0);
  }

  // ---- small letters where there is room for larger ones
  if (rules.smallest) {
    const main = document.querySelector(".board .overlay") || document.querySelector(".board-main");
    const room = main.getBoundingClientRect();
    const scale = Math.max(0.6, Math.min(innerWidth / 1280, innerHeight / 720));
    const inside = all.filter(({ element }) => main.contains(element) && !is(element, rules.edges));
    const bottom = Math.max(room.top, ...inside.flatMap(({ rects }) => rects.map((rect) => rect.bottom)));
    const full = main.querySelector(rules.drawn.join(",") || "none") || (bottom - room.top) / room.height >= 0.85;
    for (const { element, words } of full ? [] : all) {
      const size = parseFloat(style(element).fontSize) / scale;
      if (size < rules.smallest - 0.1 && !is(element, rules.small)) tell("small", element, words, size.toFixed(1));
    }
  }

  // ---- the colours of a warning on what warns of nothing
  const warm = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    if (a < 0.1 || r !== most || g < b - 8 || most - least < 12) return false;
    const hue = (60 * (g - b)) / (most - least);
    return hue >= -8 && hue <= 52;
  };
  for (const element of top.querySelectorAll("*")) {
    if (!isSeen(element) || element.closest("svg") || isHush(element) || is(element, rules.warns)) continue;
    const { color, backgroundColor, borderTopWidth, borderTopColor, borderLeftWidth, borderLeftColor } = style(element);
    const inline = element.getAttribute("style") || "";
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (says && warm(color) && !/color/.test(inline)) tell("warm letters", element, element.textContent, color);
    if (warm(backgroundColor) && !/background/.test(inline)) tell("warm ground", element, element.textContent, backgroundColor);
    if (/border/.test(inline)) continue;
    if (parseFloat(borderTopWidth) > 0 && warm(borderTopColor)) tell("warm edge", element, element.textContent, borderTopColor);
    else if (parseFloat(borderLeftWidth) > 0 && warm(borderLeftColor)) tell("warm edge", element, element.textContent, borderLeftColor);
  }

  // ---- what is typed into: a hint that is cut
  for (const box of top.querySelectorAll("input, textarea"))
    if (isSeen(box) && box.placeholder && !box.value && box.scrollWidth > box.clientWidth + 1) tell("cut", box, box.placeholder, box.scrollWidth - box.clientWidth);

  passing.forEach((one) => (one.style.visibility = ""));
  return [...faults];
}
