// What is being typed, kept on this device until the store has confirmed it: the drafts of one visit, by their place.
// localStorage is at hand at once, but a browser writes it to the disk seconds later, and a phone whose battery is out
// has lost that. So IndexedDB, which can be told not to wait, gets a copy; `n` says which of the two is newer.
// A phone just switched on may answer late: the page doesn't wait for the copy, and writes none before that one is read.
import { newId } from "./ids.js";

const NAME = "samut:drafts";
const PATIENCE = 1000;
const ASIDE = "~";
// alone: until the copy is read, the n this device began with, and the places that were changed since
/** @type {{n: number, visit: string, drafts: Record<string, any>, alone?: {n: number, places: string[]}}} */
let kept = { n: 0, visit: "", drafts: {} };
let db, writing, again;

export const readDraft = (visit, place) => latest(visit).drafts[place] ?? null;
export const keepDraft = (visit, place, draft) => change(visit, place, (drafts) => ({ ...drafts, [place]: draft }));
export const dropDraft = (visit, place) => change(visit, place, dropped(place));

// [place, draft] of each
export const allDrafts = (visit) => Object.entries(latest(visit).drafts);

// Before the first draft is read; what comes later is told as "samut:drafts". Whoever used this device before has left
// nothing to see
export async function openDrafts(visit) {
  const now = latest(visit);
  put({ ...now, n: now.n + 1, alone: now.alone || { n: now.n, places: [] } });
  await Promise.race([copied(visit), new Promise((done) => setTimeout(done, PATIENCE))]);
}

// As another tab may have left it
function latest(visit) {
  const now = stored();
  if (now && now.n > kept.n) kept = now;
  return kept.visit === visit ? kept : { ...kept, visit, drafts: {} };
}

function change(visit, place, edit) {
  const { n, drafts, alone } = latest(visit);
  const places = alone && [...alone.places.filter((one) => one !== place), place];
  put({ n: n + 1, visit, drafts: edit(drafts), alone: alone && { n: alone.n, places } });
}

function put(next) {
  kept = next;
  try {
    localStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    // full or forbidden: the text stays in the page, and in the copy
  }
  copy();
}

// What was set aside comes back, where it doesn't wait to be sent
const dropped =
  (place) =>
  ({ [place]: gone, [place + ASIDE]: aside, ...others }) =>
    aside ? { ...others, [aside.sending ? place + ASIDE : place]: aside } : others;

// The copy is here: where it is newer than what this device began with, it stands, and with it what was typed since
function adopt(visit, copy) {
  const { alone, ...now } = latest(visit);
  if (alone && copy && copy.visit === visit && copy.n > alone.n) {
    for (const place of alone.places) Object.assign(copy.drafts, joined(place, copy.drafts[place], now.drafts[place]));
    now.drafts = copy.drafts;
  }
  put({ ...now, n: Math.max(now.n, copy ? copy.n : 0) + 1 });
  dispatchEvent(new Event("samut:drafts"));
}

function joined(place, old, now) {
  if (!now) return {};
  if (!old || (old.id && old.id === now.id)) return { [place]: now };
  return old.sending || now.sending ? { [place]: now, [place + ASIDE]: old } : { [place]: both(old, now) };
}

function both(old, now) {
  const { how, digits } = now.digits || now.how === "unknown" ? now : old;
  const text = (now.text || "").includes(old.text || "") ? [now.text] : [old.text, now.text];
  const [fields, answers] = ["fields", "answers"].map((name) => ({ ...old[name], ...now[name] }));
  return { ...old, ...now, how, digits, fields, answers, text: text.filter(Boolean).join("\n"), id: newId() };
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "null");
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

// Once the copy is adopted, or this browser keeps none
function copied(visit) {
  return new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    try {
      const opening = indexedDB.open("samut", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
      opening.onerror = resolve;
      opening.onsuccess = () => {
        const opened = opening.result;
        opened.onversionchange = () => opened.close();
        const reading = opened.transaction("kept").objectStore("kept").get(NAME);
        reading.onerror = resolve;
        reading.onsuccess = () => {
          db = opened;
          adopt(visit, reading.result);
          resolve();
        };
      };
    } catch {
      resolve();
    }
  });
}
