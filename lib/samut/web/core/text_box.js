// Where words are typed, in every view. What is longer than the server takes is said at once, stays to be mended, and
// keeps its form from being sent.
import { excess } from "./limits.js";
import { html, shared, useEffect, useElement } from "./page.js";

const SPLIT = ["answer", "text"];

// bad: what is wrong with it beside its length, which is said elsewhere; limit: a name of domain/limits.py; counted: the words that are sent, if not the value; rows: of a box of several
// lines; box: a ref to the element
export function TextBox({ limit, counted, rows, box, bad, ...given }) {
  const { limits, t } = shared;
  const own = useElement();
  const element = box || own;
  const over = excess(counted ?? given.value, limits[limit]);
  const words = over > 0 ? t(SPLIT.includes(limit) ? "too_long" : "too_long_by", { n: over }) : "";
  useEffect(() => element.current.setCustomValidity(words || bad || ""), [words, bad]);
  const Tag = rows ? "textarea" : "input";
  return html`<${Tag} ...${given} ref=${element} rows=${rows} aria-invalid=${String(Boolean(words || bad))} onInvalid=${unfold} />
    ${words && html`<span class="too-long" role="alert">${words}</span>`}`;
}

// What is folded away could not be shown to who is to mend it
function unfold({ target }) {
  const around = target.closest("details");
  if (around) around.open = true;
}
