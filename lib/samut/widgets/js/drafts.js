// What is being typed, kept on this device until the store has confirmed it: by visit, question and group looked at.

const key = (visit, place) => `samut:draft:${visit}:${place}`;

export function readDraft(visit, place) {
  try {
    return JSON.parse(localStorage.getItem(key(visit, place)));
  } catch {
    return null;
  }
}

export function keepDraft(visit, place, draft) {
  try {
    localStorage.setItem(key(visit, place), JSON.stringify(draft));
  } catch {
    // storage full or forbidden: the text stays in the page
  }
}

export function dropDraft(visit, place) {
  try {
    localStorage.removeItem(key(visit, place));
  } catch {
    // nothing was kept
  }
}
