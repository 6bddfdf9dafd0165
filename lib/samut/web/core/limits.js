// How long a text is, counted as the server counts (thaitext.count), and by how much it is too long (domain/limits.py)

const CODE_POINTS = 12;
const EXTENDS = "[\\p{M}\\u0e33\\u0eb3\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]";
const FLAG = "[\\u{1f1e6}-\\u{1f1ff}]";
const SIGN = "[\\p{So}\\p{Sm}]";
const CLUSTER = new RegExp(
  `\\p{Cc}|(?:${FLAG}{2}|${SIGN})(?:\\u200d(?!${FLAG})${SIGN}|${EXTENDS})*|[^]${EXTENDS}*`,
  "gu",
);

const lined = (text) => text.replace(/\r\n?/g, "\n");

export const clusters = (text) => (lined(text).match(CLUSTER) || []).length;

// How many characters more than the limit; 0 for what fits. A text of more code points than its characters may have is
// too long, however few they are
export function excess(text, limit) {
  const words = String(text ?? "");
  if (words.length <= limit) return 0;
  const points = Array.from(words).length;
  return Math.max(0, (points > limit * CODE_POINTS ? points : clusters(words)) - limit);
}

// Of text as it goes through the socket, in UTF-8
export const bytes = (text) => new TextEncoder().encode(text).length;
