// The year in words as the server reads them: the certainty, then the figures
export function typedYear(draft, t) {
  const digits = draft.digits.trim();
  if (draft.how === "unknown") return t("year_unknown_choice");
  if (!digits || draft.how === "sure" || draft.how === "typed") return digits;
  return `${t(`year_${draft.how}`)} ${digits}`;
}

// A year typed with its words is cut to its figures when another certainty is picked
export const picked = (draft, how) =>
  draft.how === "typed" ? { how, digits: (draft.digits.match(/[\d\u0e50-\u0e59]{2,4}/) || [""])[0] } : { how };

export const chosen = (draft, how) => draft.how === how || (draft.how === "typed" && how === "sure");
