// What is being typed, kept on this device until the store has confirmed it: the drafts of one visit, by their place.
// localStorage is at hand at once, but a browser writes it to the disk seconds later, and a phone whose battery is out
// has lost that. So IndexedDB, which can be told not to wait, gets a copy; `n` says which of the two is newer.

const NAME = "samut:drafts";
const PATIENCE = 1000; // some browsers never answer
let kept = { n: 0, visit: "", drafts: {} };
let db, writing, again;

export const readDraft = (visit, place) => latest(visit).drafts[place] ?? null;
export const keepDraft = (visit, place, draft) => change(visit, (drafts) => ({ ...drafts, [place]: draft }));
export const dropDraft = (visit, place) => change(visit, ({ [place]: gone, ...others }) => others);

// Drafts whose "save" was pressed and not confirmed: [place, draft]
export const unsent = (visit) => Object.entries(latest(visit).drafts).filter(([, draft]) => draft.sending);

// Before the first draft is read. Whoever used this device before has left nothing to see
export async function openDrafts(visit) {
  const found = [kept, stored(), await Promise.race([copied(), new Promise((done) => setTimeout(done, PATIENCE))])];
  kept = found.filter((one) => one && one.drafts).sort((one, other) => other.n - one.n)[0];
  change(visit, (drafts) => drafts);
}

// As another tab may have left it
function latest(visit) {
  const now = stored();
  if (now && now.n > kept.n) kept = now;
  return kept.visit === visit ? kept : { ...kept, visit, drafts: {} };
}

function change(visit, edit) {
  const { n, drafts } = latest(visit);
  kept = { n: n + 1, visit, drafts: edit(drafts) };
  try {
    localStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    // full or forbidden: the text stays in the page, and in the copy
  }
  copy();
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(NAME));
  } catch {
    return null;
  }
}

// One copy at a time; what is typed meanwhile goes with the next
function copy() {
  again = Boolean(writing);
  if (!db || writing) return;
  try {
    writing = db.transaction("kept", "readwrite", { durability: "strict" });
    writing.objectStore("kept").put(kept, NAME);
    writing.oncomplete = writing.onabort = () => {
      writing = null;
      if (again) copy();
    };
  } catch {
    db = writing = null;
  }
}

function copied() {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open("samut", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
      opening.onerror = () => resolve();
      opening.onsuccess = () => {
        db = opening.result;
        db.onversionchange = () => db.close();
        const reading = db.transaction("kept").objectStore("kept").get(NAME);
        reading.onsuccess = reading.onerror = () => resolve(reading.result);
      };
    } catch {
      resolve();
    }
  });
}
