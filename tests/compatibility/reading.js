// What a person sees on a page, as lines: its text as it is laid out, what stands in its boxes, and what is chosen.
() => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const drawn = () =>
    Array.from(document.querySelectorAll("[role=img]")).every((one) => one.closest("svg") || one.querySelector("svg"));

  // Until nothing was changed for three frames, clocks aside, fonts are there and pictures are drawn
  const settled = async () => {
    await document.fonts.ready;
    let last = 0;
    const watch = new MutationObserver((seen) => {
      const real = seen.filter(({ target }) => !(target.closest || (() => target.parentElement && target.parentElement.closest("[role=timer]"))).call(target, "[role=timer]"));
      if (real.length) last = 0;
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    for (let n = 0; n < 600 && (last < 3 || !drawn()); n += 1) {
      last += 1;
      await frame();
    }
    watch.disconnect();
  };

  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const words = (element) => (element.getAttribute("aria-label") || element.innerText || "").replace(/\s+/g, " ").trim();
  const label = (box) => words(box) || (box.labels && box.labels[0] && words(box.labels[0])) || box.placeholder || "";
  const value = (box) =>
    box.type === "checkbox" || box.type === "radio"
      ? String(box.checked)
      : box.tagName === "SELECT"
        ? Array.from(box.selectedOptions, (one) => one.text).join()
        : box.value;

  const lines = (root = document.body) => {
    const clocks = Array.from(document.querySelectorAll("[role=timer]"));
    clocks.forEach((one) => one.style.setProperty("visibility", "hidden", "important"));
    const text = root.innerText;
    clocks.forEach((one) => one.style.removeProperty("visibility"));
    const boxes = Array.from(root.querySelectorAll("input:not([type=hidden]), textarea, select"))
      .filter(shown)
      .map((one) => `[${label(one)}] ${value(one)}`);
    const chosen = Array.from(root.querySelectorAll("[aria-checked=true], [aria-pressed=true], [aria-current]:not([aria-current=false])"))
      .filter(shown)
      .map((one) => `(${one.getAttribute("role") || "now"}) ${words(one)}`);
    return [...text.split("\n"), ...boxes, ...chosen].map((one) => one.replace(/\s+/g, " ").trim()).filter(Boolean);
  };

  const unfold = () =>
    document.querySelectorAll("main details").forEach((one) => {
      if (!one.closest("header")) one.open = true;
    });

  // All steps of a phone, from where it is to the last
  const steps = async (onward) => {
    const found = [];
    for (;;) {
      unfold();
      await settled();
      found.push(lines());
      const next = Array.from(document.querySelectorAll("nav button")).find((one) => words(one) === onward);
      if (!next || next.disabled || found.length > 40) return found;
      next.click();
    }
  };

  // All a board has: each of its buttons that stay pressed, and, unless it was turned before, what PageDown turns to from
  // there. start: a key that is pressed first
  const board = async (start, turned) => {
    const found = {};
    const seen = new Set();
    const chosen = () => Array.from(document.querySelectorAll("[data-phase] button[aria-pressed]")).filter(shown);
    const key = () => chosen().filter((one) => one.getAttribute("aria-pressed") === "true").map(words).join(" / ");
    const read = async () => {
      await settled();
      const now = lines();
      const whole = now.join("\n");
      if (seen.has(whole)) return false;
      seen.add(whole);
      const place = (found[key()] = found[key()] || new Set());
      now.forEach((one) => place.add(one));
      return true;
    };
    const press = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    const turn = async () => {
      for (let n = 0; turned && n < 90; n += 1) {
        press("PageDown");
        if (!(await read())) return;
      }
    };
    if (start) press(start);
    const paused = start ? chosen().map(words) : [];
    await read();
    await turn();
    for (let level = 0; level < 3; level += 1) {
      const names = chosen().map(words);
      for (const name of names) {
        const one = chosen().find((button) => words(button) === name);
        if (!one || paused.includes(name) || one.getAttribute("aria-pressed") === "true") continue;
        one.click();
        if (await read()) await turn();
      }
    }
    return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, Array.from(all).sort()]));
  };

  window.reading = { settled, lines, steps, board, unfold };
}
