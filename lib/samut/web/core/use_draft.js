// What is typed or chosen in one place of a page: kept as it is typed, sent when it is saved, told what became of it
import { allDrafts, dropDraft, keepDraft, readDraft } from "./drafts.js";
import { boxes, outbox } from "./outbox.js";
import { useConnected, useEffect, useRef, useState } from "./page.js";
import { pressed, revised } from "../../widgets/group_answers/revisions.js";
/** @import { Page, PhoneProps } from "../props.d.ts" */

/**
 * The one outbox of a page for as long as it is the same person's, with the drafts, the boxes that show them, and those
 * who hear of a change
 * @param {Page} page
 * @param {PhoneProps["frame"]} frame
 */
export function outboxOf(page, frame) {
  const { visit, activity } = frame;
  if (!page.outbox || page.outbox.visit !== visit) page.outbox = opened(visit, activity, page.call);
  return page.outbox;
}

function opened(visit, activity, call) {
  const drafts = {
    read: (place) => readDraft(visit, place),
    keep: (place, draft) => keepDraft(visit, place, draft),
    drop: (place) => dropDraft(visit, place),
    all: () => allDrafts(visit),
  };
  const shown = boxes();
  const tell = (outcome) => {
    if (!shown.tell(outcome)) out.tell(outcome);
    out.changed();
  };
  const later = (act, ms) => setTimeout(act, ms);
  /** @type {any} */
  const out = {
    visit,
    drafts,
    shown,
    tell: () => {},
    changed: () => {},
    ...outbox({ drafts, call, activity, tell, later }),
  };
  return out;
}

// What this device kept came only after the page was shown
export function useLate(act) {
  const now = useRef(act);
  now.current = act;
  useEffect(() => {
    const tell = () => now.current();
    addEventListener("samut:drafts", tell);
    return () => removeEventListener("samut:drafts", tell);
  }, []);
}

const away = (page) =>
  new Promise((done) => {
    const look = () => {
      if (page.connected()) return;
      removeEventListener("samut:connection", look);
      done("away");
    };
    addEventListener("samut:connection", look);
    look();
  });

// place: the draft's; begin(): a draft before anything is typed, or null; command, args(draft, base, more): what saves it;
// after(draft, reply): what is shown once it is saved, if not a draft to begin with; saved(reply), refused(reply): hear of
// it; left(draft): whether there is something to save; fits(): whether it may be sent as it is
export function useDraft(given) {
  const { page, frame, place } = given;
  const now = useRef(given);
  now.current = given;
  const out = outboxOf(page, frame);
  const connected = useConnected(page);
  const shown = useShown(() => out.drafts.read(place) ?? now.current.begin());
  const { draft, show, latest } = shown;
  const keep = (next) => {
    show(next);
    out.drafts.keep(place, next);
  };
  const reset = (next) => {
    out.drafts.drop(place);
    show(next);
  };
  const send = (more) => {
    if (now.current.fits && !now.current.fits()) return null;
    const { draft: next, base } = pressed(latest());
    const outcome = out.send(place, next, now.current.command, now.current.args(next, base, more));
    show(out.drafts.read(place), "saving");
    return outcome;
  };
  useBox({ out, place, page, shown, now, send });
  const sending = Boolean(draft?.sending);
  const { ask = null, error = null } = draft?.problem || {};
  return {
    draft,
    status: shown.status,
    sending,
    ask,
    error,
    waits: sending && !connected,
    keep,
    reset,
    send,
    now: latest,
    change: (part) => keep(revised(latest(), part)),
    drop: () => reset(now.current.begin()),
    // Typed on, before it is sent
    takeBack: () => keep(revised(latest(), {})),
  };
}

// The draft as it is shown, and what is said of it: "saving", "saved", "unsent" or nothing
function useShown(stored) {
  const [draft, setDraft] = useState(stored);
  const [status, setStatus] = useState("");
  const latest = useRef(draft);
  const show = (next, said = "") => {
    latest.current = next;
    setDraft(next);
    setStatus(said);
  };
  return { draft, status, show, stored, latest: () => latest.current };
}

// What the page's other parts ask of a draft's box, see outbox.js
function useBox({ out, place, page, shown, now, send }) {
  const { show, latest, stored } = shown;
  const follow = () => {
    show(latest(), "saving");
    return out.deliver(place, latest().sending);
  };
  const tell = ({ kind, sending, reply }) => {
    const draft = latest();
    if (!draft || draft.id !== sending.id) return kind === "asked" || kind === "silent";
    const { saved, refused } = now.current;
    showOutcome(kind, draft, reply);
    ({ saved, refused })[kind]?.(reply);
    return true;
  };
  const showOutcome = (kind, draft, reply) => {
    if (kind === "silent") return show(draft, "unsent");
    if (kind !== "saved") return show(stored());
    const { after } = now.current;
    show(after ? after({ ...draft, sending: null }, reply) : stored(), "saved");
  };
  const unsaved = () => latest() && now.current.left?.(latest());
  const flush = async () => {
    if (!unsaved()) return "";
    // What was refused is not sent again unchanged
    if (latest().problem?.error) return "left";
    const outcome = latest().sending ? follow() : send();
    const kind = outcome && (await Promise.race([outcome.then((reply) => reply.kind), away(page)]));
    return ["saved", "away"].includes(kind) ? kind : "left";
  };
  useEffect(() => {
    const leave = out.shown.add(place, { tell, flush });
    if (latest()?.sending) follow();
    out.changed();
    return () => {
      leave();
      out.changed();
    };
  }, [out, place]);
  useLate(() => {
    const late = stored();
    if (late && latest() && late.id === latest().id) return;
    show(late);
    if (late?.sending) follow();
  });
}
