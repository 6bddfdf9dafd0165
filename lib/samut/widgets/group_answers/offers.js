// What the group itself wrote elsewhere, in pieces that are taken into a box of an answer and out again, with their link

// Parts of a row of form 2, and the box of a plan's line they fit; "" is the main one
const FITS = { next: "", situation: "why" };

// [{key, item, box, words}]: the words, and the parts that have a box of their name; where nothing fits, all of it
export function piecesOf({ item, text, fields = {} }, question) {
  const boxes = [
    "",
    ...question.fields.filter((field) => field.kind === "text" || field.kind === "line").map((field) => field.id),
  ];
  const told = [["", text], ...Object.entries(fields)].filter(([, words]) => words && typeof words === "string");
  const all = told.map(([id, words]) => ({ key: `${item}:${id}`, item, box: FITS[id] ?? id, words }));
  const fitting = all
    .filter((piece) => boxes.includes(piece.box))
    .sort((one, other) => boxes.indexOf(one.box) - boxes.indexOf(other.box));
  return fitting.length ? fitting : all.map((piece) => ({ ...piece, box: "" }));
}

const inBox = ({ text, fields }, box) => [box ? fields?.[box] : text].find((words) => typeof words === "string") || "";
const holding = (draft, words) =>
  ["", ...Object.keys(draft.fields || {})].find((box) => inBox(draft, box).includes(words));
const written = ({ fields }, box, words) => (box ? { fields: { ...fields, [box]: words } } : { text: words });
const has = (put, item) => Object.keys(put).some((key) => key.startsWith(`${item}:`));

// {key: box} of what was taken; of an answer that was saved, where its words are, or where the first of them would go
export function placed(draft, pieces) {
  if (draft.put) return draft.put;
  const from = pieces.filter((piece) => (draft.from || []).includes(piece.item));
  const put = Object.fromEntries(
    from.map(({ key, words }) => [key, holding(draft, words)]).filter(([, box]) => box !== undefined),
  );
  for (const { key, item, box } of from) if (!has(put, item)) put[key] = box;
  return put;
}

export function taken(draft, { key, item, words }, box, put) {
  const all = [inBox(draft, box).trim(), words].filter(Boolean).join("\n");
  return {
    ...written(draft, box, all),
    put: { ...put, [key]: box },
    from: [...new Set([...(draft.from || []), item])],
  };
}

export function untaken(draft, { key, words }, put) {
  const { [key]: box, ...left } = put;
  const [first, ...rest] = inBox(draft, box).split(words);
  const text = rest.length
    ? [first, rest.join(words)]
        .map((part) => part.trim())
        .filter(Boolean)
        .join("\n")
    : first;
  return { ...written(draft, box, text), ...linked(draft, put, left) };
}

// What was taken into a box that was emptied is taken no more, unless its words are in another
export function kept(draft, pieces, put) {
  const still = ([key, box]) => {
    const piece = pieces.find((one) => one.key === key);
    return [key, inBox(draft, box).trim() || !piece ? box : holding(draft, piece.words)];
  };
  return linked(
    draft,
    put,
    Object.fromEntries(
      Object.entries(put)
        .map(still)
        .filter(([, box]) => box !== undefined),
    ),
  );
}

const linked = ({ from }, put, left) => ({
  put: left,
  from: (from || []).filter((item) => !has(put, item) || has(left, item)),
});
