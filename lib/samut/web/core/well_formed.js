// Text that can be written as UTF-8. Half an emoji, as the backspace of an old keyboard leaves it, becomes U+FFFD: what
// toWellFormed does, which old phones don't have. With the flag u, a surrogate that has its other half doesn't match.
const HALF = /[\ud800-\udfff]/gu;

// The value with well-formed text in all its parts
export function wellFormed(value) {
  if (typeof value === "string") return value.replace(HALF, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [wellFormed(name), wellFormed(part)]));
}
